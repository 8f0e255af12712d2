export const texts = {
  title: 'The page is filed under a person’s trade',
  observed: 'The page’s category is “{category}”.',
  expected: 'A category that names what the company does.',
  why: 'The category tells visitors and the platform’s search who is behind a page. A person’s trade makes the company look like a private one.',
  source:
    'Our choice, after the document “Company page or personal profile, and when a network becomes an asset”.',
  remedy: 'Choose a category that names the company’s business in the page’s settings.',
  'cannot-tell':
    'The page’s category is “{category}”, in a language whose words for people’s trades are not known here. Open the page in English, or look for yourself.',
};
