export const texts = {
  title: 'Nothing but reposts',
  observed: 'The newest {reposts} posts in view are all reposts of others.',
  expected: 'Content of the company’s own.',
  why: 'Who only passes on what others say has nothing to say for itself, and leads its followers to them.',
  source: 'Our choice, after the document “The social-media plan: POST and KPIs”.',
  remedy:
    'Post something of the company’s own, made for this platform, or say what the company thinks of what it passes on.',
  'cannot-tell-list':
    'No post of the channel’s own is in view, and the list may hide some. Open the list of all posts, newest first.',
  'cannot-tell-pinned':
    'A pinned post is in view that may be a recent one of the channel’s own. Open it: it may show its exact date.',
  'cannot-tell-few':
    '{reposts, plural, =0 {Neither an original nor a repost is proven in view.} one {Only # repost and no original is in view.} other {Only # reposts and no original are in view.}} It takes {enough} to tell. Scroll down.',
};
