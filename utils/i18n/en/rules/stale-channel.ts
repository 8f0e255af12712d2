export const texts = {
  title: 'No visible post for a long time',
  observed: '{days, plural, one {No visible post for # day.} other {No visible post for # days.}}',
  'observed-span': 'No visible post for {least} to {most} days.',
  'observed-paused':
    '{days, plural, one {No visible post for # day,} other {No visible post for # days,}} {held, number} of them outside planned pauses.',
  'observed-paused-span':
    'No visible post for {least} to {most} days, at least {held} of them outside planned pauses.',
  'expected-default':
    '{stale, plural, one {A visible post within # day.} other {A visible post within # days.}} This is the usual measure.',
  'expected-platform':
    '{stale, plural, one {A visible post within # day.} other {A visible post within # days.}} This is the usual measure for this platform.',
  'expected-cadence':
    '{stale, plural, one {A visible post within # day,} other {A visible post within # days,}} three times the planned interval or two weeks.',
  'expected-longest-gap':
    '{stale, plural, one {A visible post within # day,} other {A visible post within # days,}} the longest gap that the plan allows.',
  'expected-company':
    '{stale, plural, one {A visible post within # day,} other {A visible post within # days,}} as the company itself decided.',
  why: 'Visitors who find only old posts wonder whether the company is still there.',
  source:
    'US Department of the Interior, social-media policy (three months: assess for deletion); Emerson College guidelines, 2014 (six months: disabled); open audit rubrics.',
  remedy:
    'Decide what the channel is for. Post again by a rhythm that the team can keep, or close the channel with a pointer to those that stay.',
  'cannot-tell-open':
    'The newest post proven here is up to {most} days old, but this view may hide newer ones. It counts as stale after {stale} days. Open the list of all posts, newest first.',
  'cannot-tell-span':
    'The last visible post is {least} to {most} days old, and the channel counts as stale after {stale}. Open the post itself: it may show its exact date.',
  'cannot-tell-pause':
    'The last visible post is {least} to {most} days old, and a planned pause took a part of that time. Whether more than {stale} days are left depends on its exact date. Open the post itself: it may show that.',
};
