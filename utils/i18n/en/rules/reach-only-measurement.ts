export const texts = {
  title: 'Only reach is measured',
  observed:
    '{count, plural, one {The only KPI counts reach or followers.} other {All # KPIs count reach or followers.}}',
  expected:
    'At least one KPI of what people do, say or think: word of mouth, site analytics or opinion research.',
  why: 'Many can be reached to no effect. Reach is the beginning of what a company wants, never the end.',
  source: 'Our choice, after the document “The social-media plan: POST and KPIs”.',
  remedy:
    'Add a KPI that counts what comes of the reach, such as interactions, clicks or sales (plan, section Measurement).',
  'cannot-tell':
    '{count, plural, one {Of # KPI nobody has said of which kind it is, and all others count reach or followers.} other {Of # KPIs nobody has said of which kind they are, and all others count reach or followers.}} Choose the kind (plan, section Measurement).',
};
