export const texts = {
  title: 'The channel has never posted',
  observed: 'The platform counts no post on this channel.',
  expected: 'At least one post, or no channel.',
  why: 'An empty channel under the company’s name tells visitors that nobody is there.',
  source: 'Our choice.',
  remedy: 'Post, or close the channel. To keep only the name, post a pointer to the channels that are used.',
};
