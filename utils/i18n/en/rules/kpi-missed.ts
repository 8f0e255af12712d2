export const texts = {
  title: 'A target is missed and nothing is done about it',
  observed:
    '{more, plural, =0 {“{name}” stood at {precision, select, rounded {about } other {}}{value, number} on {on, date, day}, and no corrective action is named.} one {“{name}” stood at {precision, select, rounded {about } other {}}{value, number} on {on, date, day}, and no corrective action is named. So it is with # other KPI.} other {“{name}” stood at {precision, select, rounded {about } other {}}{value, number} on {on, date, day}, and no corrective action is named. So it is with # other KPIs.}}',
  'expected-least': 'At least {target, number} by {by, date, day}, or a corrective action.',
  'expected-most': 'At most {target, number} by {by, date, day}, or a corrective action.',
  why: 'A missed target is a reason to change something: the work, the channel or the target.',
  source: 'The document “The social-media plan: POST and KPIs”.',
  remedy:
    'Say what is done about it, as the corrective action, or enter a newer value if there is one (plan, section Measurement).',
  'cannot-tell':
    '{count, plural, one {The date of # KPI is past, and its values do not tell whether the target was reached: {names}.} other {The dates of # KPIs are past, and their values do not tell whether the targets were reached: {names}.}} Enter exact values of that day or later (plan, section Measurement).',
};
