export const texts = {
  title: 'Not everybody knows the crisis guide',
  observed:
    '{count, plural, one {# of those with a part in the governance does not stand among those who know the guide: {names}.} other {# of those with a part in the governance do not stand among those who know the guide: {names}.}}',
  expected: 'Everybody with a part in the governance among those who know the guide.',
  why: 'A guide helps only those who know it before they need it.',
  source: 'Our choice, after the document “The social-media plan: POST and KPIs”.',
  remedy: 'Go through the guide with them, and add them to those who know it (plan, section Crisis guide).',
  'cannot-tell':
    '{count, plural, one {It cannot be told of # of those with a part in the governance whether they know the guide, since they are written in two ways: {names}.} other {It cannot be told of # of those with a part in the governance whether they know the guide, since they are written in two ways: {names}.}} Write them alike (plan, sections Governance and Crisis guide).',
};
