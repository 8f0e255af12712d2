export const texts = {
  title: 'More is planned than the team has hours for',
  observed: 'What is planned takes at least {needed, number} hours a week.',
  expected:
    '{available, plural, one {At most # hour a week, as much as the team has.} other {At most # hours a week, as much as the team has.}}',
  why: 'What does not fit is left out on the day, and mostly what matters most: listening and answering.',
  source: 'Our choice, after the document “A strategic plan in seven steps”.',
  remedy:
    'Plan fewer posts or fewer channels (plan, section Channels), or find more hours (plan, section Resources).',
  'cannot-tell':
    '{needed, number} of {available, number} hours a week are taken by what is known.{channels, plural, =0 {} one { # channel has no planned rhythm.} other { # channels have no planned rhythm.}}{platforms, plural, =0 {} other { Nobody has said how long a post takes on {named}.}}{tasks, plural, =0 {} other { The weekly hours of these tasks are not entered: {toDo}.}} Enter what is missing: the rhythm (plan, section Channels) and the hours (plan, section Resources).',
};
