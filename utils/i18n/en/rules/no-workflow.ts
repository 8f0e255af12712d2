export const texts = {
  title: 'The plan does not say who does what',
  observed: 'The plan names nobody who creates, publishes, answers, keeps the calendar or approves.',
  expected: 'Who does each of these, for all channels or for each.',
  why: 'Work that is given to nobody is left to whoever has time, and in a busy week to nobody.',
  source: 'The document “A governance model in five steps”.',
  remedy:
    'Name who does what for all channels, and for each channel where that differs (plan, section Governance).',
};
