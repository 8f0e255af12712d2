export const texts = {
  title: 'The plan does not name this channel',
  observed: 'The channel belongs to the company and is not in its plan.',
  expected: 'Every channel of the company’s own in its plan.',
  why: 'A channel outside the plan has no goal, no rhythm and nobody who answers for it.',
  source: 'Our choice, after the document “The social-media plan: POST and KPIs”.',
  remedy:
    'Add the channel to the plan (section Channels), or close it. If it is not the company’s own, say whose it is.',
};
