/** LinkedIn's older application as its members see it (2025, Ember): a company's page, its record in a `<code>` element. */
import { activityId } from '../pages/linkedin';
import { publishedAt, type Account, type Application, type View } from './application';

/** A record as it stands in the document: entities escaped. */
const code = (place: number, included: readonly object[]): string =>
  `<code id="bpr-guid-${place}" style="display: none">${JSON.stringify({ included }).replaceAll('"', '&quot;')}</code>`;

const recordOf = ({ handle, name, id, followers }: Account): string => {
  const entityUrn = `urn:li:fsd_company:${id}`;
  return code(1, [
    { entityUrn, universalName: handle, name, description: 'We bake.' },
    { entityUrn: `urn:li:fsd_followingState:${entityUrn}`, followerCount: followers },
  ]);
};

/** Who reads: a member whom no test visits. */
const viewer = code(7, [{ entityUrn: 'urn:li:fsd_profile:ACoAAB', publicIdentifier: 'sample-viewer' }]);

const postId = (account: Account, days: number): string => activityId(publishedAt(account, days));

const update = (account: Account, days: number): string =>
  `<div class="feed-shared-update-v2" data-urn="urn:li:activity:${postId(account, days)}">
    <a class="update-components-actor__meta-link" href="https://www.linkedin.com/company/${account.handle}/posts">
    <span>${account.name}</span></a><p>Rye, the slow way</p></div>`;

const header = ({ handle, name, followers }: Account): string => `<section class="org-top-card">
  <h1 class="org-top-card-summary__title">${name}</h1><div class="org-top-card-summary-info-list">
  <div class="org-top-card-summary-info-list__info-item">Food and Beverage Services</div>
  <div class="org-top-card-summary-info-list__info-item">${followers} followers</div></div>
  <nav><ul class="org-page-navigation__items">${['', 'about/', 'posts/', 'people/']
    .map((tab) => `<li><a href="/company/${handle}/${tab}">${tab || 'Home'}</a></li>`)
    .join('')}</ul></nav></section>`;

const drawn = ({ account, tab = '', header: isDrawn, rows, rowsOf = account }: View): string =>
  `<div class="application-outlet"><main>${isDrawn ? header(account) : '<div class="artdeco-loader"></div>'}
  <div class="scaffold-finite-scroll">${(tab === 'about' ? [] : (rows ?? [])).map((days) => update(rowsOf, days)).join('')}</div>
  </main></div>`;

const application = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head>
  <body class="ember-application">${body}</body></html>`;

export const linkedin: Application = {
  platform: 'linkedin',
  kind: 'company-page',
  marks: (account) => [
    account.name,
    account.handle,
    account.id,
    ...account.posts.map((days) => postId(account, days)),
  ],
  address: ({ handle }, tab = '') => `https://www.linkedin.com/company/${handle}/${tab && `${tab}/`}`,
  formerAddress: ({ id }) => `https://www.linkedin.com/company/${id}/`,
  // The page links to itself by its name, which an address by number does not prove.
  formerNamesAccount: false,
  postAddress: (account) =>
    `https://www.linkedin.com/feed/update/urn:li:activity:${postId(account, account.posts[0] ?? 0)}/`,
  home: 'https://www.linkedin.com/feed/',
  wallAddress: (account) =>
    `https://www.linkedin.com/authwall?trk=gf&sessionRedirect=${encodeURIComponent(linkedin.address(account))}`,
  document: (view) =>
    application(linkedin.title(view.account), drawn(view) + viewer + recordOf(view.account)),
  homeDocument: () =>
    application('Feed | LinkedIn', `<div class="application-outlet"><main></main></div>${viewer}`),
  drawn,
  title: ({ name }) => `${name}: Overview | LinkedIn`,
  dialog: (account) =>
    `<div role="dialog" class="artdeco-modal">${update(account, account.posts[0] ?? 0)}</div>`,
  wall: `<div role="dialog" class="contextual-sign-in-modal"><h2>Sign in to continue</h2>
    <form action="/uas/login-submit"><input name="session_key"></form></div>`,
};
