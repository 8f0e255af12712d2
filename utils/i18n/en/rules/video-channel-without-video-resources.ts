export const texts = {
  title: 'A video channel, and nobody who makes video',
  observed: 'The company keeps a channel on {platform}, and the plan says that nobody makes video.',
  expected: 'Somebody who makes video, or no channel that lives on it.',
  why: 'Such a platform shows nothing but video. Without somebody who makes it, the channel stays empty or is filled with what was made for elsewhere.',
  source: 'Our choice, after the document “A strategic plan in seven steps”.',
  remedy:
    'Name who makes the videos, inside or hired (plan, section Resources), or park or close the channel.',
};
