export const texts = {
  title: 'This channel has no editorial plan',
  observed: 'The plan names no weekday on which this channel publishes.',
  expected: 'An editorial plan: what kind of content on which weekday, for a month or two.',
  why: 'Without one, content is sought anew every day, until one day there is none.',
  source: 'The document “Company page or personal profile, and when a network becomes an asset”.',
  remedy:
    'Choose the weekdays of the channel, and what kind of content each is for (plan, section Channels).',
};
