export const texts = {
  title: 'The communication plan has run out',
  'observed-ended': 'The communication plan ended on {day, date, day}.',
  'observed-old': 'The communication plan is from {day, date, day}.',
  expected:
    '{months, plural, one {A communication plan that has not ended and is at most # month old.} other {A communication plan that has not ended and is at most # months old.}}',
  why: 'What is said after the end of the plan is said by chance.',
  source:
    'The document “Company page or personal profile, and when a network becomes an asset” (its horizon is a semester or a year).',
  remedy:
    'Plan the next semester or year, and say from when until when it holds (plan, section Communication plan).',
  'cannot-tell':
    '{months, plural, one {The plan does not say from when the communication plan holds, and it should be at most # month old.} other {The plan does not say from when the communication plan holds, and it should be at most # months old.}} Enter the day (plan, section Communication plan).',
};
