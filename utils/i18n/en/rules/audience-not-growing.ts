export const texts = {
  title: 'The audience does not grow',
  observed: '{now, number} followers; {days} days before there were {then, number}.',
  'observed-about': 'About {now, number} followers; {days} days before there were about {then, number}.',
  expected: '{days, plural, one {More followers than # day ago.} other {More followers than # days ago.}}',
  why: 'A channel that wins nobody over months costs work and reaches only those who know the company already.',
  source: 'Our choice, after the document “The social-media plan: POST and KPIs”.',
  remedy:
    'Look which posts were answered and make more of those, link to the channel from the website, or put the work where the audience is.',
  'cannot-tell':
    'The page shows about {now, number} followers, and {days} days before about {then, number}. Rounded like that, it cannot be told whether they grew. Its administrators see the exact count.',
};
