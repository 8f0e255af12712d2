export const texts = {
  title: 'It is time to check this channel again',
  observed:
    '{days, plural, one {The channel was last checked # day ago.} other {The channel was last checked # days ago.}}',
  expected: '{days, plural, one {A check every day.} other {A check every # days.}}',
  why: 'Channels change hands, fall silent and get copied unnoticed.',
  source: 'ArchiveSocial’s advice (twice a year); US Digital Registry (once a year).',
  remedy:
    'Have the channel checked again: whether it is still in the company’s hands, what it shows, and when it last posted.',
};
