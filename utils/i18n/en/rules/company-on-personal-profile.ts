export const texts = {
  title: 'A company must not use a personal profile',
  observed: 'The account is a personal profile on {platform}.',
  expected: 'A company page on {platform}.',
  why: 'Taken for easy likes, a personal profile harms the company: the platform’s terms reserve profiles for people, and one can be removed together with its followers.',
  source:
    'Our choice, after the document “Company page or personal profile, and when a network becomes an asset”.',
  remedy:
    'Create a company page, move the followers where the platform still offers it, then close the profile.',
  'cannot-tell-role':
    'This is a personal profile, and nobody has said yet whose: the company’s own, a speaker’s, a partner’s or an impostor’s. Say whose it is.',
};
