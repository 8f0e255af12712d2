export const texts = {
  title: 'The plan does not say where the company stands',
  observed: 'The part on the situation is empty.',
  expected:
    'Who the company is and what it offers, its resources, its reputation, its competitors, and what was done before.',
  why: 'A plan that does not know where it begins cannot tell how far it is to the goal.',
  source: 'The document “The social-media plan: POST and KPIs”.',
  remedy:
    'Describe where the company stands, and make the four lists of the SWOT from it (plan, section Situation).',
};
