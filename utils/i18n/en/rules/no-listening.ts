export const texts = {
  title: 'Nobody listens',
  observed: 'The plan has no routine of listening and answering.',
  expected: 'Who listens where, and within how many hours the company answers.',
  why: 'Questions and complaints that nobody hears are answered by others, or by silence.',
  source: 'The document “A governance model in five steps”.',
  remedy: 'Name who listens where, and within how many hours an answer is due (plan, section Governance).',
};
