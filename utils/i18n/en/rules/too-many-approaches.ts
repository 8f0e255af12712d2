export const texts = {
  title: 'More approaches than a small company can take',
  observed: '{count, plural, other {The strategy and the channels take # of the four approaches.}}',
  expected: 'The one approach that pays best.',
  why: 'Each approach takes its own content and skills. A small team that takes several does none of them well.',
  source: 'The document “A strategic plan in seven steps”.',
  remedy:
    'Choose the one approach that pays best (plan, section Strategy), and give it to all channels (plan, section Channels).',
};
