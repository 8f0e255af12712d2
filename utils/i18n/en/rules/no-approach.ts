export const texts = {
  title: 'This channel takes no approach',
  observed: 'The plan names none of the four approaches for this channel.',
  expected: 'One of the four: educate, entertain, engage or empower.',
  why: 'Who posts without an approach posts whatever there is, and readers do not learn what to come for.',
  source: 'The document “A strategic plan in seven steps”.',
  remedy: 'Choose the approach that pays best for the channel’s goals (plan, section Channels).',
};
