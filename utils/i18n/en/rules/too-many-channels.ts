export const texts = {
  title: 'More channels than the company can keep up',
  observed:
    '{count, plural, one {The company has # channel of its own.} other {The company has # channels of its own.}}',
  'observed-brand':
    '{count, plural, one {“{brand}” has # channel of its own.} other {“{brand}” has # channels of its own.}}',
  'observed-no-brand':
    '{count, plural, one {# channel names no brand or market.} other {# channels name no brand or market.}}',
  expected: '{cap, plural, one {At most # channel.} other {At most # channels.}}',
  'expected-brand':
    '{cap, plural, one {At most # channel for each brand or market.} other {At most # channels for each brand or market.}}',
  why: 'Each channel takes its own content, answers and care; spread over too many, all of them suffer.',
  source:
    'Our choice, after the documents “Company page or personal profile, and when a network becomes an asset” (three or four channels for a small or medium company) and “A strategic plan in seven steps” (never twenty).',
  remedy:
    'Keep the channels where the audience is and that serve a goal. Merge or close the others, with a pointer to those that stay.',
  'cannot-tell':
    '{count, plural, one {# channel is} other {# channels are}} the company’s own, and of {unsaid, plural, one {# more} other {# more}} nobody has said whose they are. At most {cap} are expected. Say whose they are.',
};
