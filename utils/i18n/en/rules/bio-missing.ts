export const texts = {
  title: 'The profile says nothing about the company',
  observed: 'The profile has no description.',
  expected: 'A description of who is behind the channel and what it offers.',
  why: 'Visitors decide by it in a moment whether they are in the right place, and search finds the channel by its words.',
  source:
    'Our choice, after the document “Company page or personal profile, and when a network becomes an asset”.',
  remedy:
    'Describe the company in a sentence or two: who it is, what it offers, and what to expect of this channel.',
};
