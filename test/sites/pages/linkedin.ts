/** Rosenthal Bakery on LinkedIn: the company's page and its baker's profile, as guests see them. */
import type { EpochMs } from '../../../utils/reading/reading';
import { daysAgo, type SamplePage } from '../sample-page';

/** An activity id of that moment: the inverse of what the reader does. */
export const activityId = (time: EpochMs, salt = 4711n): string =>
  ((BigInt(Math.floor(time)) << 22n) | salt).toString();

const COMPANY = 'https://www.linkedin.com/company/rosenthal-bakery';
const BAKER = 'https://www.linkedin.com/in/rosenthal-sample-baker';
const TRACKING = 'organization_guest_main-feed-card_feed-actor-name';

/** A card of the company's updates; one with another author bears the header of a repost. */
export function updateCard(position: number, time: EpochMs, author = COMPANY): string {
  const id = activityId(time);
  const header = `<p class="main-feed-activity-card__header"><a href="${COMPANY}?trk=feed-reaction-header">Rosenthal Bakery</a> reposted this</p>`;
  return `<li class="mb-1"><div data-id="entire-feed-card-link">
    <a class="main-feed-card__overlay-link" data-id="main-feed-card__full-link"
       href="https://www.linkedin.com/posts/rosenthal-bakery_rye-and-spelt-activity-${id}-aBcD?trk=card"></a>
    <article class="main-feed-activity-card" data-id="main-feed-card" data-activity-urn="urn:li:activity:${id}"
             data-feed-item-list-position="${position}">
      ${author === COMPANY ? '' : header}
      <a data-tracking-control-name="${TRACKING}" href="${author}?trk=${TRACKING}">Somebody</a>
      <p>1,204 followers</p><time>3d</time>
    </article></div></li>`;
}

const reportLink = (address: string, type: string, urn: string): string =>
  `<a href="/uas/login?fromSignIn=true&amp;session_redirect=${encodeURIComponent(address)}&amp;guestReportContentType=${type}"
      data-item-type="semaphore" data-semaphore-content-type="${type}" data-semaphore-content-urn="${urn}">Report</a>`;

const companyNode = {
  '@context': 'http://schema.org',
  '@type': 'Organization',
  name: 'Rosenthal Bakery',
  url: COMPANY,
  description: 'We bake rye and spelt bread in Berlin.',
  slogan: 'Bread takes time',
  sameAs: 'https://rosenthal-bakery.example',
};

/** The company's page of mid-2025, with these cards in its updates. */
export const companyPage = (cards: string): string => `<!doctype html><html lang="en"><head>
  <meta name="pageKey" content="d_org_guest_company_overview"><meta name="locale" content="en_US">
  <link rel="canonical" href="${COMPANY}"><meta property="og:url" content="${COMPANY}">
  <title>Rosenthal Bakery | LinkedIn</title>
  <meta name="description" content="Rosenthal Bakery | 1,204 followers on LinkedIn. Bread takes time | We bake rye.">
  <script type="application/ld+json">${JSON.stringify({ '@context': 'http://schema.org', '@graph': [companyNode] })}</script>
  </head><body dir="ltr"><main class="main" id="main-content">
  <section class="core-rail"><section class="top-card-layout">
    <h1 class="top-card-layout__title">Rosenthal Bakery</h1>
    <h2 class="top-card-layout__headline">Food and Beverage Services</h2>
    <h3 class="top-card-layout__first-subline">Berlin, Berlin <span class="before:middot"></span> 1,204 followers</h3>
    ${reportLink(COMPANY, 'COMPANY', 'urn:li:organization:90210042')}
  </section>
  <section data-test-id="about-us"><p data-test-id="about-us__description">We bake rye and spelt bread in Berlin.</p><dl>
    <div data-test-id="about-us__website"><dt>Website</dt><dd><a data-tracking-control-name="about_website"
      href="https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Frosenthal-bakery%2Eexample&amp;urlhash=x&amp;trk=about_website">site</a></dd></div>
    <div data-test-id="about-us__industry"><dt>Industry</dt><dd>Food and Beverage Services</dd></div></dl></section>
  <section class="updates" data-test-id="updates"><ul class="updates__list">${cards}</ul></section></section>
  <section class="right-rail"><div class="base-aside-card__metadata">88,000 followers</div></section>
  </main></body></html>`;

/** A card of a member's activity: a like of the post of whoever the address names. */
export const activityCard = (author: string, time: EpochMs, verb = 'Liked by'): string =>
  `<li><div class="base-card base-main-card">
    <a class="base-card__full-link" data-tracking-control-name="public_profile"
       href="https://www.linkedin.com/posts/${author}_what-flour-tells-activity-${activityId(time)}-xYz1">post</a>
    <h4 class="base-main-card__subtitle">${verb} <a href="${BAKER}">Robin Rosenthal</a></h4></div></li>`;

/** The baker's profile of mid-2026, with these cards as activity. */
export const memberPage = (cards: string, articles = ''): string => `<!doctype html><html lang="en"><head>
  <meta name="pageKey" content="public_profile_v3_desktop"><meta name="locale" content="en_US">
  <link rel="canonical" href="${BAKER}"><meta property="og:url" content="${BAKER}"><meta property="og:type" content="profile">
  <title>Robin Rosenthal - Rosenthal Bakery | LinkedIn</title></head>
  <body dir="ltr"><main class="main" id="main-content"><section class="core-rail"><section class="profile">
  <section class="top-card-layout">
    <h1 class="top-card-layout__title">Robin Rosenthal</h1>
    <h2 class="top-card-layout__headline">Baker at Rosenthal Bakery</h2>
    <h3 class="top-card-layout__first-subline"><div class="profile-info-subheader"><span>Berlin, Germany</span></div>
      <div class="not-first-middot"><span> 681 followers </span><span> 500+ connections </span></div></h3>
    ${reportLink(BAKER, 'PROFILE', 'urn:li:member:10500042')}
  </section>
  ${articles ? `<section class="articles" data-section="articles"><ul>${articles}</ul></section>` : ''}
  <section class="activities" data-section="posts"><ul data-test-id="activities__list">${cards}</ul></section>
  </section></section><section class="right-rail"><section class="related-posts">
    <a href="https://www.linkedin.com/posts/rosenthal-sample-baker_an-old-one-activity-7000000000000000000-aaaa?trk=public_profile_relatedPosts">x</a>
  </section></section></main></body></html>`;

export const pages: readonly SamplePage[] = [
  {
    url: COMPANY,
    shows: 'a company page whose newest own post stands below newer reposts',
    html: (now) =>
      companyPage(
        updateCard(1, daysAgo(now, 1), 'https://de.linkedin.com/in/sample-miller') +
          updateCard(2, daysAgo(now, 2), 'https://www.linkedin.com/showcase/sample-mill-fair/') +
          updateCard(3, daysAgo(now, 3)) +
          updateCard(4, daysAgo(now, 9)),
      ),
    truth: {
      state: 'readable',
      kind: 'company-page',
      name: 'Rosenthal Bakery',
      lastPost: { daysAgo: 3, proven: 'not-before' },
      followers: 1204,
    },
  },
  {
    url: BAKER,
    shows: 'a person whose activity is likes only: own posting cannot be told',
    html: (now) =>
      memberPage(
        activityCard('sample-miller', daysAgo(now, 4)) + activityCard('sample-mill-fair', daysAgo(now, 12)),
      ),
    truth: {
      state: 'readable',
      kind: 'personal-profile',
      name: 'Robin Rosenthal',
      lastPost: null,
      followers: 681,
    },
  },
];
