export const texts = {
  title: 'The plan has no goal',
  observed: 'The plan states no goal.',
  expected: 'At least one goal that social media shall reach for the company.',
  why: 'Without a goal nothing can succeed or fail, and no channel can be told from a pastime.',
  source: 'The document “A strategic plan in seven steps”.',
  remedy:
    'Write down what social media shall do for the company, and which business goal it serves (plan, section Goals).',
};
