export const texts = {
  title: 'The plan does not answer what social media is like',
  observed:
    'The plan says nothing of how the company answers community, conversation, viral sharing, personal space and authenticity.',
  expected: 'The company’s answer to these five traits.',
  why: 'Who treats social media like advertising comes uninvited into people’s personal space, and is taken for that.',
  source: 'The document “A strategic plan in seven steps”.',
  remedy: 'Write a sentence or two on each of the five traits (plan, section Strategy).',
};
