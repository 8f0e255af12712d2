export const texts = {
  title: 'A strategic asset on a platform made for consumers',
  observed:
    'The plan names this channel on {platform} a strategic asset and does not say what benefit is expected.',
  expected: 'A stated future benefit, or a channel that is not named an asset.',
  why: 'A network becomes an asset when it is sure to bring a future benefit. A platform where people entertain themselves seldom does so for a company.',
  source:
    'Our choice, after the document “Company page or personal profile, and when a network becomes an asset”.',
  remedy:
    'Say what benefit is expected (plan, section Channels), or no longer name the channel a strategic asset.',
};
