/** Facebook's application as its members see it, 2024 to 2026: Pages are drawn, the scripts hold the first page's records. */
import {
  answer,
  authorLink,
  dateLink,
  drawnIntro,
  drawnPost,
  drawnProfile,
  feed,
  header,
  jsonScript,
  page,
  routeAnswer,
  story,
} from '../pages/facebook';
import { publishedAt, type Account, type Application, type View } from './application';

const VIEWER = '100000000000042';

const pageOf = (account: Account) => ({
  vanity: account.handle,
  id: account.id,
  name: account.name,
  pageId: `54${account.id.slice(2)}`,
  followers: `${account.followers} followers`,
});

/** Members get one route for Pages and persons alike. */
const route = ({ handle, id }: Account) => ({
  canonicalRouteName: 'comet.fbweb.CometProfileTimelineListViewRoute',
  tracePolicy: 'comet.profile.timeline.list',
  url: `/${handle}/`,
  rootView: { props: { userID: id, userVanity: handle, viewerID: VIEWER } },
});

/** "3d", "5w": as they are drawn under a post. */
const shortAge = (days: number): string => (days < 7 ? `${days}d` : `${Math.floor(days / 7)}w`);

function drawn({ account, tab = '', header: isDrawn, rows, removed = 0, rowsOf = account }: View): string {
  if (!isDrawn) return '<div role="banner"></div><div role="main"><div role="progressbar"></div></div>';
  const author = pageOf(rowsOf);
  const posts = (tab === '' ? (rows ?? []) : []).map((days, place) =>
    drawnPost(removed + place + 1, authorLink(author), dateLink(author, shortAge(days))),
  );
  return drawnProfile(
    pageOf(account),
    [
      ['friends_likes', `${account.followers - 9} likes`],
      ['followers', `${account.followers} followers`],
    ],
    ['about', 'mentions', 'reviews'],
    drawnIntro('Bakery', `https://${account.handle}.example/`) + posts.join(''),
  );
}

export const facebook: Application = {
  platform: 'facebook',
  kind: 'company-page',
  // A post's address bears the handle.
  marks: (account) => [account.name, account.handle, account.id, pageOf(account).pageId],
  address: ({ handle }, tab = '') => `https://www.facebook.com/${handle}${tab && `/${tab}`}`,
  formerAddress: ({ id }) => `https://www.facebook.com/profile.php?id=${id}`,
  formerNamesAccount: true,
  postAddress: ({ handle, id }) => `https://www.facebook.com/photo/?fbid=${id}7&set=a.${handle}`,
  home: 'https://www.facebook.com/',
  wallAddress: (account) =>
    `https://www.facebook.com/login/?next=${encodeURIComponent(facebook.address(account))}`,
  document: (view) => {
    const { account } = view;
    const own = pageOf(account);
    const stories = account.posts.map((days) =>
      story(own, `${account.number}00${days}`, publishedAt(account, days)),
    );
    return page(own, drawn(view), [
      jsonScript(routeAnswer(route(account))),
      jsonScript(answer(header(own))),
      jsonScript(answer(feed(own, stories, null))),
    ]);
  },
  homeDocument: () => `<!doctype html><html id="facebook" lang="en"><head><title>Facebook</title></head>
    <body><div role="banner"></div><div role="main"><div role="feed"></div></div>
    ${jsonScript(routeAnswer({ tracePolicy: 'comet.home', url: '/', rootView: { props: { viewerID: VIEWER } } }))}</body></html>`,
  drawn,
  title: ({ name }) => `${name} | Facebook`,
  dialog: (account) => `<div role="dialog" aria-label="Photo viewer"><div role="main">
    <h2>${authorLink(pageOf(account))}</h2><img alt="Rye"></div></div>`,
  wall: `<div role="dialog"><h2>See more on Facebook</h2><form id="login_popup_cta_form" action="/login/device-based/regular/login/">
    <input name="email"></form></div>`,
};
