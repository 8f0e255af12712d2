export const texts = {
  title: 'Fewer posts than planned',
  'observed-gap': '{days, plural, one {No visible post for # day.} other {No visible post for # days.}}',
  'observed-gap-span': 'No visible post for {least, number} to {most, number} days.',
  'observed-posts':
    '{posts, plural, =0 {No post in the last four weeks.} one {# post in the last four weeks.} other {# posts in the last four weeks.}}',
  'observed-posts-most':
    '{posts, plural, one {At most # post in the last four weeks.} other {At most # posts in the last four weeks.}}',
  'expected-a-week': '{posts, plural, one {# post a week by the plan.} other {# posts a week by the plan.}}',
  'expected-every':
    '{days, plural, one {A post every day by the plan.} other {A post every # days by the plan.}}',
  'expected-longest-gap':
    '{days, plural, one {At most # day between two posts by the plan.} other {At most # days between two posts by the plan.}}',
  why: 'Followers get used to a rhythm. A channel that falls behind its own plan has lost its place in the team’s week.',
  source:
    'Our choice, after the document “The social-media plan: POST and KPIs”: over twice the planned interval, or too few posts over four weeks.',
  remedy:
    'Post what is planned next, or plan a rhythm that the team can keep. For a season or holiday, plan a pause.',
  'cannot-tell-open':
    'The newest post proven here is up to {most, number} days old, but this view may hide newer ones. The channel is behind after {behind, number} days. Open the list of all posts, newest first.',
  'cannot-tell-span':
    'The last visible post is up to {most, number} days old, and the channel is behind after {behind, number}. Whether it keeps its rhythm shows only in a list of all posts over four weeks: open it and scroll down.',
  'cannot-tell-left-out':
    'The last visible post is up to {most, number} days old, but not all of these days count by the plan: some lie in a planned pause, or before the channel was kept. Too few are left to tell whether it keeps its rhythm.',
};
