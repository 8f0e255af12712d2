export const texts = {
  title: 'Nobody answers for this channel',
  observed: 'The plan names no owner for this channel.',
  expected: 'A person or a role who answers for it.',
  why: 'What is everybody’s task is done by nobody, and nobody notices when the channel falls silent or is attacked.',
  source: 'The document “A governance model in five steps”.',
  remedy: 'Name an owner for the channel (plan, section Channels).',
};
