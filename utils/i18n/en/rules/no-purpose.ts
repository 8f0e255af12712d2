export const texts = {
  title: 'This channel serves no goal',
  observed: 'The plan links this channel to none of its goals.',
  'observed-purpose': 'The plan tells a purpose of this channel in words, and links it to none of its goals.',
  expected: 'At least one goal of the plan that the channel serves.',
  why: 'A channel that serves no goal takes hours from those that do, and nobody can tell whether it is worth them.',
  source: 'The document “The social-media plan: POST and KPIs”.',
  remedy:
    'Choose the goals that the channel serves (plan, section Channels). If it serves none, close it, or add the missing goal (plan, section Goals).',
};
