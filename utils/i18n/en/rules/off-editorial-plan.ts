export const texts = {
  title: 'Posts on other days than planned',
  observed: '{off} of {posts} posts of the last four weeks came on {days}.',
  expected: 'Posts on {planned}, by the editorial plan.',
  why: 'An editorial plan that nobody follows does not help: what is posted when is then decided by whoever has time.',
  source:
    'Our choice, after the document “Company page or personal profile, and when a network becomes an asset”.',
  remedy: 'Post on the planned days, or plan the days on which the team does post.',
  'cannot-tell-list':
    'The list in view does not prove which posts there were in the last four weeks. Open the list of all posts, newest first, and scroll down.',
  'cannot-tell-dates':
    '{doubtful, plural, one {Of {posts} posts of the last four weeks, # may have come on another day than planned.} other {Of {posts} posts of the last four weeks, # may have come on other days than planned.}} Their dates are too vague to tell the weekday. A post opened by itself may show its exact date.',
};
