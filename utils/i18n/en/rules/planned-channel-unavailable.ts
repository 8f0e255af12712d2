export const texts = {
  title: 'A planned channel is gone',
  observed: '{platform} says that this channel does not exist or was removed.',
  expected: 'A channel that can be visited at the planned address.',
  why: 'Whoever follows the company’s links there finds nothing, and the name may be free for others to take.',
  source: 'Our choice.',
  remedy:
    'Check the planned address. If the channel moved, correct it; if it was closed, take it off the website, and out of the plan (section Channels) or decide to close it.',
  'cannot-tell':
    'The page cannot be seen, and {platform} does not say whether it is gone, private or blocked for this account. Look with another account, or ask its owner.',
};
