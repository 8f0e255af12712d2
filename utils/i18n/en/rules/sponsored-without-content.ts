export const texts = {
  title: 'Paid promotion for a channel without content',
  'observed-stale':
    '{days, plural, one {Paid promotion runs, and no post has been visible for # day.} other {Paid promotion runs, and no post has been visible for # days.}}',
  'observed-stale-span': 'Paid promotion runs, and no post has been visible for {least} to {most} days.',
  'observed-reposts':
    'Paid promotion runs, and the newest {reposts} posts in view are all reposts of others.',
  expected: 'Recent content of the company’s own where paid promotion leads to.',
  why: 'Whoever follows the advertisement finds nothing new. The money buys a bad impression.',
  source: 'Our choice, after the document “The social-media plan: POST and KPIs”.',
  remedy: 'Stop the promotion until the channel has something to show, or post before the next campaign.',
  'cannot-tell-open':
    'The newest post proven here is up to {most} days old, but this view may hide newer ones. The channel counts as stale after {stale} days. Open the list of all posts, newest first.',
  'cannot-tell-span':
    'The last visible post is {least} to {most} days old, and the channel counts as stale after {stale}. Open the post itself: it may show its exact date.',
  'cannot-tell-pause':
    'The last visible post is {least} to {most} days old, and a planned pause took a part of that time. Whether more than {stale} days are left depends on its exact date. Open the post itself: it may show that.',
};
