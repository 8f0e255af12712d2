export const texts = {
  title: 'Only one person can get into the channel',
  observed: 'The plan names an owner and no second administrator.',
  expected: 'A second administrator.',
  why: 'If the only one who has the keys leaves, falls ill or loses the password, the channel is lost.',
  source: 'Our choice, after the document “A governance model in five steps”.',
  remedy: 'Give a second person the keys, and name that person (plan, section Channels).',
};
