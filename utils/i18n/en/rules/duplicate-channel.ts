export const texts = {
  title: 'Two channels where one would do',
  observed:
    'For the company as a whole, the plan names also {other} on {platform}{more, plural, =0 {.} one { and # more.} other { and # more.}}',
  'observed-brand':
    'For “{brand}”, the plan names also {other} on {platform}{more, plural, =0 {.} one { and # more.} other { and # more.}}',
  expected: 'One channel on {platform} for each brand or market.',
  why: 'Followers are split, visitors do not know which of the two is right, and each of them takes its own work.',
  source: 'Our choice, after the document “A strategic plan in seven steps”.',
  remedy:
    'Keep the one with the better relationships and merge the other into it, or close it with a pointer. If they serve different brands or markets, name those (plan, section Channels).',
  'cannot-tell':
    'The plan also names {other} on {platform}, by another kind of address: it may be the same account. Open both, and they are compared.',
};
