export const texts = {
  title: 'Somebody else uses the company’s name',
  observed: 'The channel is marked as an impostor’s.',
  expected: 'No channel under the company’s name that is not the company’s.',
  why: 'Clients ask, pay and complain there, and the company knows nothing of it.',
  source: 'Our choice.',
  remedy:
    'Report the channel to the platform as an impersonation, with proof that the name is the company’s. Warn clients on the company’s own channels until it is gone.',
  'cannot-tell':
    'The channel is marked as an impostor’s and cannot be seen. {platform} does not say whether it is gone, private or blocked for this account. Look with another account.',
};
