export const texts = {
  title: 'Two channels where one would do',
  observed:
    'For the company as a whole, the plan names also {other} on {platform}{more, plural, =0 {.} one { and # more.} other { and # more.}}',
  'observed-brand':
    'For “{brand}”, the plan names also {other} on {platform}{more, plural, =0 {.} one { and # more.} other { and # more.}}',
  'observed-unplanned':
    'The company also has {other} on {platform}, which the plan does not name{more, plural, =0 {.} one {, and # more there.} other {, and # more there.}}',
  expected: 'One channel on {platform} for each brand or market.',
  why: 'Followers are split, visitors do not know which of the two is right, and each of them takes its own work.',
  source: 'Our choice, after the document “A strategic plan in seven steps”.',
  remedy:
    'Keep the one with the better relationships and merge the other into it, or close it with a pointer. If they serve different brands or markets, name those (plan, section Channels).',
  'cannot-tell':
    'There is also {other} on {platform}, by another kind of address: it may be the same account. Open both, and see whether it is.',
  'cannot-tell-brand':
    'There is also {other} on {platform}. Only one of the two is in the plan, so nobody has said whether both serve the same brand or market. Put both into the plan (section Channels).',
};
