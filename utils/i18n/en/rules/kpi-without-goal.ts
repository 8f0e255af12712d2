export const texts = {
  title: 'A KPI that measures no goal',
  observed:
    '{count, plural, one {# KPI measures no goal of the plan: {names}.} other {# KPIs measure no goal of the plan: {names}.}}',
  expected: 'A goal of the plan for each KPI.',
  why: 'Figures that serve no goal are collected, reported and acted on for their own sake.',
  source: 'The document “The social-media plan: POST and KPIs”.',
  remedy:
    'Choose the goal of each of these KPIs, or delete those that serve none (plan, section Measurement).',
};
