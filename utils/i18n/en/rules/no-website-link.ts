export const texts = {
  title: 'The profile does not lead to the company’s website',
  observed: 'The profile’s link leads to {host}.',
  expected: 'A link to one of the company’s websites, as the plan names them.',
  why: 'The website is the company’s own ground. A link to it also shows visitors that the channel is really the company’s.',
  source:
    'Our choice, after the document “Company page or personal profile, and when a network becomes an asset”.',
  remedy:
    'Put the address of the website into the profile. If the link leads to a site of the company’s, add that site (plan, section Company).',
  'cannot-tell-service':
    'The profile’s link leads to {host}, which leads on to other pages. Open it, and look whether the company’s website is among them.',
  'cannot-tell-neighbour':
    'The profile’s link leads to {host}, close to one of the company’s sites, and perhaps to somebody else’s page. Open it, and look whose it is.',
  'cannot-tell-several':
    'The first link of the profile leads to {host}. There may be more: look whether the company’s website is among them.',
};
