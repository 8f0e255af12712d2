export const texts = {
  title: 'This channel is worth little to the company',
  observed:
    'Its relationships, familiarity, effectiveness and value score {average, number} of 5 on average.',
  expected:
    '{days, plural, one {An average of {floor, number} or more once a channel is kept for over # day.} other {An average of {floor, number} or more once a channel is kept for over # days.}}',
  why: 'A hundred thousand readers are only a hundred thousand eyes: a channel is worth what people there know, feel and do.',
  source: 'Our choice, after the document “A governance model in five steps”.',
  remedy:
    'Find out what keeps the score low and change it, or give the channel’s hours to a better one. Then score it anew (plan, section Channels).',
  'cannot-tell':
    '{days, plural, one {The scores are low, and it is not known whether the channel is kept for over # day.} other {The scores are low, and it is not known whether the channel is kept for over # days.}} Enter since when it is kept (plan, section Channels).',
};
