export const texts = {
  title: 'The channel goes by another name',
  observed: 'The channel is called “{name}”.',
  expected: 'The company’s name: “{company}”.',
  'expected-one-of': 'The company’s name, “{company}”, or one of its other names in the plan.',
  why: 'Who searches for the company does not find the channel, or does not believe that it is the company’s.',
  source:
    'Our choice, after the document “Company page or personal profile, and when a network becomes an asset”.',
  remedy:
    'Give the channel the company’s name. If the company goes by this name too, add it to its other names (plan, section Company).',
  'cannot-tell':
    'The channel is called “{name}”, in another script than the company’s names in the plan. If it is one of them, add it to the company’s other names (plan, section Company).',
};
