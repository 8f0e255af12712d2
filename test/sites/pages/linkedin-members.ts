/** Rosenthal Bakery on LinkedIn as members see it: the older application, the server-driven one, and mobile lite. */
import { activityId } from './linkedin';
import type { EpochMs } from '../../../utils/reading/reading';

const NAME = 'rosenthal-bakery';
const BAKER = 'https://www.linkedin.com/in/rosenthal-sample-baker';

/** A post as the older application draws it (2026-07), by the account that the link leads to. */
export const update = (author: string, time: EpochMs, header = ''): string => `
  <div class="feed-shared-update-v2" role="article" data-urn="urn:li:activity:${activityId(time)}">${header}
  <div class="update-components-actor__container"><a class="update-components-actor__meta-link"
    href="${author}?miniProfileUrn=urn%3Ali%3Afsd_profile%3AACoAAA0">Somebody</a></div><span>1w •</span></div>`;

/** What stands above a post that the baker only passes on. */
export const repostHeader = `<div class="update-components-header"><a href="${BAKER}">Robin Rosenthal</a> reposted this</div>`;

/** A post whose number stands in the wrapper's tracking only (2026-07). */
export const trackedUpdate = (author: string, time: EpochMs): string => {
  const tracking = [{ breadcrumb: { updateUrn: `urn:li:activity:${activityId(time)}`, moduleKey: 'member-activity' } }];
  return update(author, time)
    .replace(/ data-urn="[^"]*"/, '')
    .replace(/^/, `<div data-view-tracking-scope="${JSON.stringify(tracking).replaceAll('"', '&quot;')}">`)
    .concat('</div>');
};

/** An activity in short (2025-03): its words alone tell whether it is a post. */
export const shortUpdate = (words: string, time: EpochMs): string => `
  <div class="profile-creator-shared-feed-update__mini-update">
  <a href="https://www.linkedin.com/feed/update/urn:li:activity:${activityId(time)}?x=1">
  <span class="feed-mini-update-contextual-description__text"><strong>Robin Rosenthal</strong> ${words} • 3w</span></a></div>`;

/** The baker's profile in the older application (2025-03): the top card, the activity, somebody else's followers. */
export const memberProfile = (activity: string, language = 'en'): string => `<!doctype html>
  <html lang="${language}"><head><title>Robin Rosenthal | LinkedIn</title></head><body class="ember-application"><main>
  <section data-member-id="10500042"><a href="/in/rosenthal-sample-baker/overlay/about-this-profile/"><h1>Robin Rosenthal</h1></a>
  <ul><li><span>2,204</span> followers</li><li><span>500+</span> connections</li></ul></section>
  <section><div id="about" class="pv-profile-card__anchor"></div><span>Bread takes time.</span></section>
  <section><div id="content_collections"></div><div class="pvs-header__optional-link"><p>2,204 followers</p></div>${activity}</section>
  <section><div id="interests"></div><span>9,000,000 followers</span></section></main></body></html>`;

/** The list of all activity (2026-07): beside it a small card of whose it is. */
export const activityList = (activity: string): string => `<!doctype html>
  <html lang="en"><head><title>Activity | LinkedIn</title></head><body class="ember-application">
  <div id="recent-activity-top-card"><div class="break-words"><a href="/in/rosenthal-sample-baker/"><h3>Robin Rosenthal</h3></a></div></div>
  <main><ul>${activity}</ul></main></body></html>`;

/** The records of one organisation, as they lie in a `<code>` element (2025-03). */
export const organizationRecord = (name: string, id: string): string => {
  const company = {
    entityUrn: `urn:li:fsd_company:${id}`,
    universalName: name,
    name: 'Rosenthal Bakery',
    description: 'We bake rye and spelt bread in Berlin.',
    websiteUrl: 'https://rosenthal-bakery.example',
  };
  const follows = { entityUrn: `urn:li:fsd_followingState:${company.entityUrn}`, followerCount: 1204 };
  return `<code id="bpr-guid-1">${JSON.stringify({ included: [company, follows] }).replaceAll('"', '&quot;')}</code>`;
};

/** An organisation's page in the older application (reported, 2026), with these records and posts. */
export const organizationPage = (posts: string, records = '', section = 'company'): string => `<!doctype html>
  <html lang="en"><head><title>Rosenthal Bakery | LinkedIn</title></head><body class="ember-application">
  <header id="global-nav"><nav><a href="/company/sample-mill/admin/">Sample Mill</a></nav></header>${records}<main>
  <section class="org-top-card"><h1 class="org-top-card-summary__title">Rosenthal Bakery</h1>
  <div class="org-top-card-summary-info-list__info-item">Food and Beverage Services</div>
  <div class="org-top-card-summary-info-list__info-item">1,204 followers</div></section>
  <ul class="org-page-navigation__items"><li><a href="/${section}/${NAME}/about/">About</a></li></ul>${posts}</main></body></html>`;

/** The server-driven page (2026): hashed classes, so only what its links lead to can be told. */
export const serverDriven = (links: string): string => `<!doctype html>
  <html lang="en"><head><title>LinkedIn</title></head><body><main data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile">
  <div class="a1b2c3d4">${links}</div></main></body></html>`;

/** Mobile lite (2026): what is listed may be posted, shared or liked. */
export const mobileLite = (time: EpochMs): string => `<!doctype html>
  <html lang="en"><head><meta name="pageKey" content="p_mwlite_profile_view"><link rel="canonical" href="${BAKER}">
  <title>Robin Rosenthal | LinkedIn</title></head><body><main><h1>Robin Rosenthal</h1>
  <a href="/feed/update/activity:${activityId(time)}">Robin Rosenthal liked this</a></main></body></html>`;
