export const texts = {
  title: 'Nobody has social media as their job',
  observed:
    '{count, plural, one {The company keeps # channel, and nobody has social media as their job.} other {The company keeps # channels, and nobody has social media as their job.}}',
  expected:
    '{most, plural, one {At most # channel beside other work, or somebody whose job it is.} other {At most # channels beside other work, or somebody whose job it is.}}',
  why: 'Beside another job, social media is what waits. The more channels, the longer.',
  source: 'Our choice, after the document “A strategic plan in seven steps”.',
  remedy:
    'Give the task to somebody with hours of their own (plan, section Resources). Until then keep fewer channels.',
  'cannot-tell':
    '{own, plural, one {# channel is} other {# channels are}} the company’s own, and of {unsaid, plural, one {# more} other {# more}} nobody has said whose they are. Say whose they are.',
};
