/** X's older application as its members see it (late 2025): the list newest first, cut to what is in view. */
import { olderPost, postId } from '../pages/x';
import { publishedAt, type Account, type Application, type View } from './application';

const schemaOf = ({ handle, name, id, followers }: Account): string =>
  JSON.stringify({
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      additionalName: handle,
      name,
      identifier: id,
      interactionStatistic: [{ name: 'Follows', userInteractionCount: followers }],
    },
  });

/** How high one card of the list is, px: our choice. */
const HEIGHT = 400;
const cell = (place: number, card: string): string =>
  `<div data-testid="cellInnerDiv" style="transform: translateY(${place * HEIGHT}px); position: absolute;">${card}</div>`;

const header = ({ handle, name, followers }: Account): string => `<div data-testid="UserName">
  <div dir="ltr"><span><span>${name}</span></span></div><div dir="ltr"><span>@${handle}</span></div></div>
  <div dir="auto" data-testid="UserDescription"><span>We bake.</span></div>
  <div dir="ltr" data-testid="UserProfileHeader_Items"><span>Joined May 2019</span></div>
  <a href="/${handle}/verified_followers" role="link"><span><span>${followers}</span></span> <span>Followers</span></a>`;

const tabs = (handle: string, selected: string): string =>
  `<nav role="navigation"><div role="tablist">${['', 'with_replies', 'likes']
    .map(
      (tab) =>
        `<a href="/${handle}${tab && `/${tab}`}" role="tab" aria-selected="${String(tab === selected)}">${tab || 'Posts'}</a>`,
    )
    .join('')}</div></nav>`;

const frame = (column: string): string => `<div id="react-root"><header role="banner">
  <a href="/sample_viewer" data-testid="AppTabBar_Profile_Link"></a></header>
  <main role="main"><div data-testid="primaryColumn">${column}</div></main></div>`;

const application = (title: string, head: string, body: string): string =>
  `<!doctype html><html dir="ltr" lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** On its other tabs stand the account's replies, or what it likes of other people. */
function card(account: Account, tab: string, days: number): string {
  const time = publishedAt(account, days);
  if (tab === 'likes') return olderPost(time, { by: 'sample_mill' });
  return olderPost(time, { by: account.handle, ...(tab && { to: 'sample_mill' }) });
}

function drawn({ account, tab = '', header: isDrawn, rows, removed = 0, rowsOf = account }: View): string {
  if (!isDrawn) return frame('<div role="progressbar"></div>');
  const list = rows?.map((days, place) => cell(removed + place, card(rowsOf, tab, days))).join('');
  return frame(
    `${header(account)}${tabs(account.handle, tab)}${list === undefined ? '<div role="progressbar"></div>' : `<section role="region">${list}</section>`}`,
  );
}

export const x: Application = {
  platform: 'x',
  kind: 'unmarked-account',
  marks: (account) => [
    account.name,
    account.handle,
    account.id,
    ...account.posts.map((days) => postId(publishedAt(account, days))),
  ],
  address: ({ handle }, tab = '') => `https://x.com/${handle}${tab && `/${tab}`}`,
  formerAddress: ({ number }) => `https://x.com/formeroven${number}`,
  formerNamesAccount: false,
  postAddress: (account) =>
    `https://x.com/${account.handle}/status/${postId(publishedAt(account, account.posts[0] ?? 0))}/photo/1`,
  home: 'https://x.com/home',
  wallAddress: ({ handle }) => `https://x.com/i/flow/login?redirect_after_login=%2F${handle}`,
  document: (view) =>
    application(
      x.title(view.account),
      `<script type="application/ld+json" data-testid="UserProfileSchema-test">${schemaOf(view.account)}</script>`,
      drawn(view),
    ),
  homeDocument: () => application('Home / X', '', frame('<h2>Home</h2>')),
  drawn,
  title: ({ name, handle }) => `${name} (@${handle}) / X`,
  dialog: (account) => `<div id="layers"><div role="dialog" aria-modal="true">
    ${card(account, '', account.posts[0] ?? 0)}</div></div>`,
  wall: `<div id="layers"><div role="dialog" data-testid="sheetDialog"><h1>Sign in to X</h1>
    <a href="/i/flow/login">Log in</a></div></div>`,
};
