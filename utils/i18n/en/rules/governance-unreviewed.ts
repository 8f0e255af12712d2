export const texts = {
  title: 'It is time to review the governance',
  observed: 'The governance was last reviewed on {day, date, day}.',
  expected: '{months, plural, one {A review every month.} other {A review every # months.}}',
  why: 'People change posts and leave, and platforms change their rules: who does what soon stands there for nobody.',
  source: 'Our choice, after the document “A governance model in five steps”.',
  remedy:
    'Go through the governance with those whom it names, and enter the day of the review (plan, section Governance).',
  'cannot-tell':
    'The plan does not say when the governance was last reviewed. Enter the day (plan, section Governance).',
};
