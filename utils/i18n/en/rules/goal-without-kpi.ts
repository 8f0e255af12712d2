export const texts = {
  title: 'A goal that nothing measures',
  observed: '{count, plural, one {# goal has no KPI: {names}.} other {# goals have no KPI: {names}.}}',
  expected: 'At least one KPI for each goal.',
  why: 'Whether a goal is reached that nothing measures is a matter of opinion.',
  source: 'The document “The social-media plan: POST and KPIs”.',
  remedy: 'Add a KPI for each of these goals, with a target and a date (plan, section Measurement).',
};
