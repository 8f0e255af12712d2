export const texts = {
  title: 'The company has no communication plan',
  observed: 'The plan holds no entry of what is to be said when and where.',
  expected: 'A communication plan over all marketing, for a semester or a year.',
  why: 'Social media that does not know what the website, the newsletter and the advertising say tells another story.',
  source: 'The document “Company page or personal profile, and when a network becomes an asset”.',
  remedy:
    'Plan what will be said, when, and where: campaigns, events, offers and articles (plan, section Communication plan).',
};
