/** YouTube's desktop application, 2026: what it draws after a change of channel; the data are those of the first page. */
import { channelData, grid, lockup, page, shelves, tabs, video, type Channel } from '../pages/youtube';
import { ageInWords, type Account, type Application, type View } from './application';

const channelId = ({ number }: Account): string => `UCsampleoven000000000${number}`;
/** Eleven letters, of which the account's number is a part. */
const videoId = ({ number }: Account, days: number): string =>
  `v${number}d${String(days).padStart(4, '0')}xy`;

const channelOf = (account: Account): Channel => ({
  id: channelId(account),
  handle: account.handle,
  name: account.name,
  description: 'Bread from an oven that nobody built.',
  subscribers: `${account.followers} subscribers`,
  videos: `${account.posts.length} videos`,
});

const TABS = ['featured', 'videos', 'shorts'];

/** The data of the tab as the server sends it; a page of Shorts has no dates. */
function dataOf({ account, tab = '', rows }: View) {
  const videos = (rows ?? []).map((days) => ({ id: videoId(account, days), age: ageInWords(days) }));
  const content = {
    '': () => shelves(videos.map((item) => video(item, 'gridVideoRenderer'))),
    videos: () => grid(videos.map((item) => lockup(item))),
    shorts: () => grid([]),
  }[tab];
  if (!content) throw new Error(`YouTube has no tab ${tab} here`);
  return channelData(
    channelOf(account),
    tabs(account.handle, TABS, tab === '' ? 'featured' : tab, content()),
  );
}

const line = (...texts: readonly string[]): string =>
  `<div>${texts.map((text) => `<span role="text">${text}</span>`).join('')}</div>`;

const header = (account: Account): string => `<yt-page-header-view-model><h1>${account.name}</h1>
  <yt-content-metadata-view-model>${line(`@${account.handle}`)}${line(
    `${account.followers} subscribers`,
    `${account.posts.length} videos`,
  )}</yt-content-metadata-view-model></yt-page-header-view-model>`;

const row = (account: Account, days: number): string => `<ytd-rich-item-renderer><yt-lockup-view-model>
  <a href="/watch?v=${videoId(account, days)}"></a><yt-content-metadata-view-model>${line(
    '90 views',
    ageInWords(days),
  )}</yt-content-metadata-view-model></yt-lockup-view-model></ytd-rich-item-renderer>`;

export const youtube: Application = {
  platform: 'youtube',
  kind: 'unmarked-account',
  marks: (account) => [
    account.name,
    account.handle,
    channelId(account),
    ...account.posts.map((days) => videoId(account, days)),
  ],
  address: ({ handle }, tab = '') => `https://www.youtube.com/@${handle}${tab && `/${tab}`}`,
  formerAddress: (account) => `https://www.youtube.com/channel/${channelId(account)}`,
  formerNamesAccount: true,
  postAddress: (account) => `https://www.youtube.com/watch?v=${videoId(account, account.posts[0] ?? 0)}`,
  home: 'https://www.youtube.com/',
  wallAddress: (account) =>
    `https://consent.youtube.com/m?continue=${encodeURIComponent(youtube.address(account))}&gl=DE`,
  document: (view) => page(dataOf(view), 'en', youtube.drawn(view)),
  homeDocument: () =>
    page(
      { contents: { twoColumnBrowseResultsRenderer: { tabs: [{ tabRenderer: { selected: true } }] } } },
      'en',
      '<ytd-app><ytd-browse page-subtype="home"></ytd-browse></ytd-app>',
    ),
  drawn: ({ account, header: isDrawn, rows, rowsOf = account }) => `<ytd-app>
    <ytd-browse page-subtype="home" hidden></ytd-browse><ytd-browse page-subtype="channels" role="main">
    ${isDrawn ? header(account) : '<div id="home-page-skeleton"></div>'}
    ${(rows ?? []).map((days) => row(rowsOf, days)).join('')}</ytd-browse></ytd-app>`,
  title: ({ name }) => `${name} - YouTube`,
  dialog: (account) => `<ytd-popup-container><tp-yt-paper-dialog role="dialog">
    <a href="/watch?v=${videoId(account, account.posts[0] ?? 0)}">Rye, the slow way</a></tp-yt-paper-dialog></ytd-popup-container>`,
  wall: `<ytd-consent-bump-v2-lightbox><tp-yt-paper-dialog role="dialog"><h2>Before you continue to YouTube</h2>
    <a href="https://accounts.google.com/ServiceLogin">Sign in</a></tp-yt-paper-dialog></ytd-consent-bump-v2-lightbox>`,
};
