export const texts = {
  title: 'Nobody gives the final approval',
  observed: 'The workflow names nobody who approves what is published on this channel.',
  expected: 'Somebody who gives the final approval, for this channel or for all.',
  why: 'Without a last look, a mistake of one person goes out in the company’s name.',
  source: 'The document “A governance model in five steps”.',
  remedy: 'Name who approves, for this channel or for all of them (plan, section Governance).',
};
