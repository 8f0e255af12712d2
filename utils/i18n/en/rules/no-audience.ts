export const texts = {
  title: 'The plan names no audience',
  observed: 'The plan names nobody whom the company wants to reach.',
  expected: 'At least one audience: who they are, what marks them, and where they are.',
  why: 'Which channels, words and hours are right depends on whom they are for.',
  source: 'The document “The social-media plan: POST and KPIs”.',
  remedy: 'Write down whom the company wants to reach and where they already are (plan, section Audiences).',
};
