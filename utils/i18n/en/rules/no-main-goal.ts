export const texts = {
  title: 'No goal goes before the others',
  observed: 'The plan has {count} goals and calls none of them the main one.',
  expected: 'One main goal.',
  why: 'When hours run short, a team without a main goal cuts a little of everything.',
  source: 'The document “The social-media plan: POST and KPIs”.',
  remedy: 'Choose the one goal that goes before the others (plan, section Goals).',
};
