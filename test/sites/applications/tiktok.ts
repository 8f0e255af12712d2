/** TikTok's application, late 2025: header, tabs, order and grid are drawn; the data are those of the first page. */
import { dataBlock, user, videoId } from '../pages/tiktok';
import { publishedAt, type Account, type Application, type View } from './application';

const dataOf = ({ handle, name, id, followers, posts }: Account): string =>
  dataBlock({
    user: { ...user, id, uniqueId: handle, nickname: name, bioLink: undefined },
    statsV2: { followerCount: String(followers), videoCount: String(posts.length) },
  });

const postId = (account: Account, days: number): string => videoId(publishedAt(account, days));

const cell = (account: Account, days: number, place: number): string =>
  `<div id="grid-item-container-${place}"><div data-e2e="user-post-item">
    <a href="https://www.tiktok.com/@${account.handle}/video/${postId(account, days)}"></a></div></div>`;

const header = ({
  handle,
  name,
  followers,
}: Account): string => `<div><h1 data-e2e="user-title">${handle}</h1>
  <h2 data-e2e="user-subtitle">${name}</h2></div>
  <h3><strong title="Followers" data-e2e="followers-count">${followers}</strong></h3>`;

const strip = (order: number): string => `<p role="tab" data-e2e="videos-tab" aria-selected="true">Videos</p>
  <p role="tab" data-e2e="repost-tab" aria-selected="false">Reposts</p>
  <div class="TUXSegmentedControl" id="user-post-sort-control">${['Latest', 'Popular', 'Oldest']
    .map(
      (name, place) =>
        `<button class="TUXSegmentedControl-item" aria-label="${name}" data-active="${String(place === order)}"></button>`,
    )
    .join('')}</div>`;

function drawn({ account, header: isDrawn, rows, removed = 0, rowsOf = account, order = 0 }: View): string {
  const cells = rows?.map((days, place) => cell(rowsOf, days, removed + place)).join('');
  return `<div id="app"><div data-e2e="user-page">${isDrawn ? header(account) + strip(order) : '<div class="skeleton"></div>'}
    ${cells === undefined ? '' : `<div data-e2e="user-post-item-list">${cells}</div>`}</div></div>`;
}

const application = (title: string, body: string): string =>
  `<!doctype html><html lang="en" dir="ltr"><head><title>${title}</title></head><body>${body}</body></html>`;

export const tiktok: Application = {
  platform: 'tiktok',
  kind: 'business-account',
  marks: (account) => [
    account.name,
    account.handle,
    account.id,
    ...account.posts.map((days) => postId(account, days)),
  ],
  address: ({ handle }) => `https://www.tiktok.com/@${handle}`,
  formerAddress: ({ number }) => `https://www.tiktok.com/@formeroven${number}`,
  formerNamesAccount: false,
  postAddress: (account) =>
    `https://www.tiktok.com/@${account.handle}/video/${postId(account, account.posts[0] ?? 0)}`,
  home: 'https://www.tiktok.com/foryou',
  wallAddress: (account) =>
    `https://www.tiktok.com/login?redirect_url=${encodeURIComponent(tiktok.address(account))}`,
  document: (view) => application(tiktok.title(view.account), drawn(view) + dataOf(view.account)),
  homeDocument: () =>
    application(
      'For You | TikTok',
      `<div id="app"><div data-e2e="recommend-list"></div></div>${dataBlock(null)}`,
    ),
  drawn,
  title: ({ name, handle }) => `${name} (@${handle}) | TikTok`,
  dialog: ({
    handle,
  }) => `<div role="dialog" data-e2e="browse-video"><a href="/@${handle}" data-e2e="browse-user-avatar"></a>
    <span data-e2e="browse-username">${handle}</span></div>`,
  wall: '<div class="captcha-verify-container"><span>Drag the slider to fit the puzzle</span></div>',
};
