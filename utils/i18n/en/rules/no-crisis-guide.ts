export const texts = {
  title: 'The company has no crisis guide',
  observed: 'The plan says nothing of what to do in a crisis.',
  expected: 'What counts as a crisis, the first steps, who decides and who speaks.',
  why: 'In a crisis there is no time to agree who may answer. What is said in the first hour stays.',
  source: 'The document “The social-media plan: POST and KPIs”.',
  remedy:
    'Write down what counts as a crisis, the first steps, and who decides and speaks, and show it to everybody whom it names (plan, section Crisis guide).',
};
