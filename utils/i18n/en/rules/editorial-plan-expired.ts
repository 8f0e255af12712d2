export const texts = {
  title: 'The editorial plan of this channel has run out',
  'observed-ended': 'The editorial plan ended on {day, date, day}.',
  'observed-old': 'The editorial plan is from {day, date, day}.',
  expected:
    '{months, plural, one {An editorial plan that has not ended and is at most # month old.} other {An editorial plan that has not ended and is at most # months old.}}',
  why: 'Audiences, seasons and offers change: an old plan is followed out of habit, or by nobody.',
  source:
    'The document “Company page or personal profile, and when a network becomes an asset” (valid for a month or two).',
  remedy:
    'Go through the weekdays of the channel, change what no longer fits, and say from when until when it holds (plan, section Channels).',
  'cannot-tell':
    '{months, plural, one {The plan does not say from when this editorial plan holds, and it should be at most # month old.} other {The plan does not say from when this editorial plan holds, and it should be at most # months old.}} Enter the day (plan, section Channels).',
};
