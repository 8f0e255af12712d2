/** The company’s languages and its week. */
export const planCompany = {
  'plan.languages': 'Languages',
  'plan.languages-hint':
    'One a line, such as German or de. The report is written in the first one that is offered.',
  'plan.first-weekday': 'First day of the week',
  'plan.wrong.language': 'Line {line} is no language that is known here. Write it like German or de.',
  'plan.wrong.languages': 'At most 50 languages.',
} as const;
