export const texts = {
  title: 'The company has no social-media policy',
  observed: 'The plan leads to no policy.',
  expected: 'The address of a written policy on social media.',
  why: 'Without a policy nobody in the company knows what they may say in its name, and what not.',
  source: 'The document “A governance model in five steps”.',
  remedy: 'Write the policy, on one page if need be, and enter its address (plan, section Governance).',
};
