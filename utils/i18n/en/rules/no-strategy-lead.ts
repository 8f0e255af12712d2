export const texts = {
  title: 'Nobody leads the strategy',
  observed: 'The plan names nobody who leads the strategy.',
  expected: 'A person or a role who leads it.',
  why: 'A strategy that nobody leads is a paper: nobody decides when goals, channels and hours contradict each other.',
  source: 'The document “A governance model in five steps”.',
  remedy: 'Name who leads the strategy (plan, section Governance).',
};
