// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../utils/i18n/en';
import { address, read, signals } from '../../../utils/reading/platforms/linkedin';
import { dayReader } from '../../../utils/reading/platforms/linkedin/day';
import { isKnown, valueOf, type Reading } from '../../../utils/reading/reading';
import {
  activityCard,
  activityId,
  companyPage,
  memberPage,
  pages,
  updateCard,
} from '../../sites/pages/linkedin';
import { daysAgo } from '../../sites/sample-page';
import { anyKnown, authorships, daysSince, parsed, readingOf } from '../read-html';

const NOW = Date.UTC(2026, 6, 28, 12);
const DAY = 86_400_000;
const COMPANY = 'https://www.linkedin.com/company/rosenthal-bakery';
const BAKER = 'https://www.linkedin.com/in/rosenthal-sample-baker';
const OTHER = 'https://de.linkedin.com/in/sample-miller';

const reading = (html: string, url: string): Reading => readingOf(html, url, NOW);

describe('address', () => {
  it.each([
    ['https://www.linkedin.com/company/acme', 'linkedin:company/acme'],
    ['https://uk.linkedin.com/company/Acme/?trk=x#top', 'linkedin:company/acme'],
    ['https://linkedin.com/company/acme/about/', 'linkedin:company/acme'],
    ['https://www.linkedin.com/company/acme/posts/?feedView=all', 'linkedin:company/acme'],
    ['https://www.linkedin.com/company/acme/people/', 'linkedin:company/acme'],
    ['https://www.linkedin.com/school/acme/', 'linkedin:company/acme'],
    ['https://ke.linkedin.com/showcase/acme/', 'linkedin:company/acme'],
    ['https://www.linkedin.com/company/90210042/admin/dashboard/', 'linkedin:organization/90210042'],
    ['https://www.linkedin.com/in/robin-42', 'linkedin:in/robin-42'],
    ['https://de.linkedin.com/in/Robin-42/en?originalSubdomain=de', 'linkedin:in/robin-42'],
    ['https://www.linkedin.com/in/robin-42/recent-activity/all/', 'linkedin:in/robin-42'],
    ['https://www.linkedin.com/in/robin-42/overlay/contact-info/', 'linkedin:in/robin-42'],
    ['https://www.linkedin.com/mwlite/profile/in/robin-42', 'linkedin:in/robin-42'],
    ['https://www.linkedin.com/in/j%C3%B6rg-b%C3%A4cker', 'linkedin:in/jörg-bäcker'],
    ['https://www.linkedin.com/in/J%C3%96RG-b%C3%A4cker', 'linkedin:in/jörg-bäcker'],
    ['https://www.linkedin.com/in/half%C3', 'linkedin:in/half%c3'],
    [
      'https://www.linkedin.com/in/ACoAAB1x2Y3z4W5v6U7t8S9r0Q1p2O3n4M5l6K7',
      'linkedin:member/ACoAAB1x2Y3z4W5v6U7t8S9r0Q1p2O3n4M5l6K7',
    ],
    // Walls that name whom they guard.
    [
      'https://www.linkedin.com/authwall?trk=x&sessionRedirect=https%3A%2F%2Fuk.linkedin.com%2Fin%2Frobin-42',
      'linkedin:in/robin-42',
    ],
    ['https://www.linkedin.com/uas/login?session_redirect=%2Fcompany%2Facme%2F', 'linkedin:company/acme'],
    ['https://www.linkedin.com/signup/public-profile-join?vieweeVanityName=robin-42', 'linkedin:in/robin-42'],
  ])('%s is %s', (url, key) => expect(address(new URL(url))?.key).toBe(key));

  it.each([
    'https://www.linkedin.com/',
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/feed/update/urn:li:activity:7354041404517474307/',
    'https://www.linkedin.com/posts/acme_bread-activity-7354041404517474307-Qur7',
    'https://www.linkedin.com/pulse/bread-takes-time-robin',
    'https://www.linkedin.com/jobs/view/123',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/in/me/',
    'https://www.linkedin.com/in/%20',
    'https://www.linkedin.com/company/',
    'https://www.linkedin.com/company/unavailable/',
    'https://www.linkedin.com/company/setup/new/',
    'https://www.linkedin.com/authwall',
    'https://www.linkedin.com/login?session_redirect=https%3A%2F%2Fevil.example%2Fin%2Frobin',
    'https://www.linkedin.com/login?session_redirect=%2Ffeed%2F',
    'https://business.linkedin.com/in/robin-42',
    'https://www.linkedin.com.evil.example/in/robin-42',
    'https://notlinkedin.com/in/robin-42',
  ])('%s is no profile', (url) => expect(address(new URL(url))).toBeNull());

  it('keeps the spelling for showing, and one canonical address', () => {
    expect(address(new URL('https://uk.linkedin.com/company/Acme/about/?x=1'))).toEqual({
      platform: 'linkedin',
      key: 'linkedin:company/acme',
      handle: 'Acme',
      platformId: null,
      profileUrl: 'https://www.linkedin.com/company/Acme',
    });
  });

  it('a company’s number, a person’s name and a company’s name never share a key', () => {
    const keys = ['company/42', 'in/42', 'company/a42', 'in/a42'].map(
      (path) => address(new URL(`https://www.linkedin.com/${path}`))?.key,
    );
    expect(new Set(keys).size).toBe(4);
  });

  it('never throws, and its canonical address names the same account', () => {
    const name = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webSegment());
    fc.assert(
      fc.property(fc.constantFrom('in', 'company', 'x', 'school'), name, (section, text) => {
        const url = new URL('https://www.linkedin.com');
        url.pathname = `/${section}/${text}`;
        const found = address(url);
        if (found) expect(address(new URL(found.profileUrl))?.key).toBe(found.key);
      }),
    );
  });
});

describe.each(pages)('the sample page: $shows', (page) => {
  const { truth } = page;
  const found = reading(page.html(NOW), page.url);
  it('is read as it is meant', () => {
    expect(found.state).toBe(truth.state);
    expect(valueOf(found.kind) ?? null).toBe(truth.kind);
    expect(valueOf(found.account.name)).toBe(truth.name);
    expect(daysSince(found)).toBe(truth.lastPost?.daysAgo ?? null);
    expect(valueOf(found.lastPost)?.open ?? null).toBe(
      truth.lastPost && truth.lastPost.proven === 'not-before',
    );
  });
  it('tells the followers as printed', () => expect(valueOf(found.followers)?.count).toBe(truth.followers));
});

describe('a company’s guest page', () => {
  const html = companyPage(updateCard(1, daysAgo(NOW, 2), OTHER) + updateCard(2, daysAgo(NOW, 3)));
  const found = reading(html, COMPANY);

  it('tells id, industry, description and the website behind the redirect', () => {
    expect(valueOf(found.account.platformId)).toBe('90210042');
    expect(found.account.aliases).toContain('linkedin:organization/90210042');
    expect(valueOf(found.category)).toBe('Food and Beverage Services');
    expect(valueOf(found.bioPresent)).toBe(true);
    expect(valueOf(found.link)).toBe('https://rosenthal-bakery.example/');
  });

  it('counts no repost, and says that there are some', () => {
    expect(authorships(found)).toEqual(['repost', 'own']);
    expect(found.remarks).toContain('reposts-in-view');
  });

  it('draws no badge for guests: verified is unknown', () => expect(isKnown(found.verified)).toBe(false));

  it('is also read on a country’s host and at its tabs', () =>
    expect(reading(html, 'https://de.linkedin.com/company/Rosenthal-Bakery/about/').state).toBe('readable'));

  it('is the same account by its number', () => {
    const byId = reading(html, 'https://www.linkedin.com/company/90210042');
    expect(byId.account.aliases).toContain('linkedin:company/rosenthal-bakery');
    expect(byId.account.handle).toEqual({ value: 'rosenthal-bakery', source: 'linkedin.canonical' });
    expect(daysSince(byId)).toBe(3);
  });

  it.each([
    'https://www.linkedin.com/company/another-bakery',
    'https://www.linkedin.com/company/123',
    'https://www.linkedin.com/in/rosenthal-bakery',
  ])('at %s it is not drawn yet, and tells nothing', (url) => {
    const other = reading(html, url);
    expect(other.state).toBe('not-drawn');
    expect(anyKnown(other.kind, other.followers, other.lastPost)).toBe(false);
  });

  it('an older own post above a newer one is no newest', () =>
    expect(
      daysSince(
        reading(companyPage(updateCard(1, daysAgo(NOW, 30)) + updateCard(2, daysAgo(NOW, 4))), COMPANY),
      ),
    ).toBe(4));

  it('never proves that there is nothing newer', () =>
    expect(valueOf(reading(companyPage(updateCard(1, daysAgo(NOW, 400))), COMPANY).lastPost)?.open).toBe(
      true,
    ));

  it('counts a card that is repeated once', () => {
    const card = updateCard(1, daysAgo(NOW, 4));
    expect(reading(companyPage(card + card), COMPANY).timeline?.entries).toHaveLength(1);
  });

  it('an empty list is not “never posted”', () => {
    const empty = reading(companyPage(''), COMPANY);
    expect(empty.lastPost).toEqual({ unknown: 'not-shown' });
    expect(empty.remarks).toContain('empty-list');
  });

  it('a card without an author proves nothing', () => {
    const bare = updateCard(1, daysAgo(NOW, 4)).replaceAll('feed-actor-name', 'gone');
    expect(authorships(reading(companyPage(bare), COMPANY))).toEqual(['unproven']);
  });

  it('a post of the future is dropped: some clock is wrong', () =>
    expect(reading(companyPage(updateCard(1, NOW + 9 * DAY)), COMPANY).lastPost).toMatchObject({
      unknown: 'future-date',
    }));

  it('an id that is no number is left out', () => {
    const broken = updateCard(1, NOW).replace(/activity([:-])\d+/g, 'activity$1__proto__');
    expect(reading(companyPage(broken), COMPANY).timeline).toBeNull();
  });

  it('lists at most 200 entries', () => {
    const many = Array.from({ length: 250 }, (_, index) => updateCard(index, NOW - index * 60_000)).join('');
    expect(reading(companyPage(many), COMPANY).timeline?.entries).toHaveLength(200);
  });

  it('at its administrators’ address it says so', () =>
    expect(reading(html, 'https://www.linkedin.com/company/90210042/admin/dashboard/').remarks).toContain(
      'administrator-view',
    ));
});

describe('JSON-LD (2025)', () => {
  const posting = (author: string, time: number) => ({
    '@type': 'DiscussionForumPosting',
    author: { url: author },
    datePublished: new Date(time).toISOString(),
    url: `https://www.linkedin.com/posts/rosenthal-bakery_rye-activity-${activityId(time)}-Qq11`,
  });
  const withScript = (json: string) =>
    companyPage(updateCard(1, daysAgo(NOW, 5))).replace(
      '</head>',
      `<script type="application/ld+json">${json}</script></head>`,
    );
  const withPosting = (author: string) =>
    reading(withScript(JSON.stringify({ '@graph': [posting(author, daysAgo(NOW, 2))] })), COMPANY);

  it('a posting by the account is exact, and counts though no card shows it', () =>
    expect(withPosting('https://de.linkedin.com/company/rosenthal-bakery').lastPost).toMatchObject({
      value: { notBefore: NOW - 2 * DAY, precision: 'exact', open: true },
    }));

  it('a posting by another author is not the channel’s', () =>
    expect(daysSince(withPosting('https://www.linkedin.com/company/other'))).toBe(5));

  it('the printed time wins over the id’s of the same post', () => {
    const time = daysAgo(NOW, 5);
    const printed = { ...posting(COMPANY, time), datePublished: new Date(time - 40).toISOString() };
    const found = reading(withScript(JSON.stringify(printed)), COMPANY);
    expect(found.timeline?.entries).toHaveLength(1);
    expect(found.lastPost).toMatchObject({ value: { notBefore: time - 40, precision: 'exact' } });
  });

  it.each([
    ['broken', '{"@type": "Organ'],
    ['of the wrong shape', '{"@graph": {"@type": 7}}'],
    ['with a key named __proto__', `{"@type":"Person","__proto__":{"url":"${OTHER}","name":"Evil"}}`],
  ])('%s, it changes nothing', (_what, json) => {
    const found = reading(withScript(json), COMPANY);
    expect(valueOf(found.account.name)).toBe('Rosenthal Bakery');
    expect(valueOf(found.kind)).toBe('company-page');
  });

  it('of another company only, it is stale and not believed', () => {
    const stale = companyPage('')
      .replace(/"url":"[^"]*rosenthal-bakery"/, '"url":"https://www.linkedin.com/company/other"')
      .replace(/<div data-test-id="about-us__website">.*?<\/div>/s, '');
    const found = reading(stale, COMPANY);
    expect(found.remarks).toContain('stale-embedded-data');
    expect(isKnown(found.link)).toBe(false);
    expect(valueOf(found.account.name)).toBe('Rosenthal Bakery');
  });
});

describe('a member’s guest page', () => {
  const own = (days: number, verb?: string) =>
    activityCard('rosenthal-sample-baker', daysAgo(NOW, days), verb);
  const like = activityCard('sample-miller', daysAgo(NOW, 1));

  it('likes tell nothing of the member’s own posting', () => {
    const found = reading(memberPage(like), BAKER);
    expect(found.lastPost).toMatchObject({ unknown: 'no-own-post' });
    expect(found.remarks).toContain('likes-shown-as-activity');
  });

  it('a post whose address bears the member’s name is own, below newer likes', () =>
    expect(daysSince(reading(memberPage(like + own(6, 'Shared by')), BAKER))).toBe(6));

  it('a name that only begins alike is somebody else', () =>
    expect(daysSince(reading(memberPage(activityCard('rosenthal-sample-baker-2', NOW)), BAKER))).toBeNull());

  it('a repost is no original, though its address may bear the member’s name', () =>
    expect(daysSince(reading(memberPage(own(1, 'Reposted by')), BAKER))).toBeNull());

  it('an address without words may be a bare repost', () => {
    const bare = own(1).replace('_what-flour-tells-', '_');
    expect(authorships(reading(memberPage(bare), BAKER))).toEqual(['unproven']);
  });

  it('an article is own, dated to the day', () => {
    const article = `<li><div class="base-card main-article-card"><a href="https://www.linkedin.com/pulse/on-rye">x</a>
      <span class="base-main-card__metadata-item">Jun 2, 2026</span></div></li>`;
    expect(reading(memberPage('', article), BAKER).lastPost).toMatchObject({
      value: { precision: 'interval', open: true, notBefore: Date.UTC(2026, 5, 2) - 14 * 3_600_000 },
    });
  });

  it('connections are not followers', () => {
    const none = memberPage('').replace('<span> 681 followers </span>', '');
    expect(isKnown(reading(none, BAKER).followers)).toBe(false);
  });

  it('a headline is no industry, and an unseen summary no missing one', () => {
    const found = reading(memberPage(''), BAKER);
    expect(found.category).toEqual({ unknown: 'not-on-platform' });
    expect(isKnown(found.bioPresent)).toBe(false);
  });
});

describe('logged in (2025, Ember)', () => {
  const ember = (body: string) =>
    `<html lang="en"><body class="ember-application"><main><section data-member-id="10500042">
     <a href="/in/rosenthal-sample-baker/overlay/about-this-profile/"><h1>Robin Rosenthal</h1></a>
     <ul><li><span>2,204</span> followers</li><li><span>500+</span> connections</li></ul></section>${body}
     <section><div id="interests"></div><span>9,000,000 followers</span></section></main></body></html>`;
  const update = (days: number, actor: string, header = '', inside = '') =>
    `<div class="feed-shared-update-v2" data-urn="urn:li:activity:${activityId(daysAgo(NOW, days))}">${header}
     <a class="update-components-actor__meta-link" href="${actor}?miniProfileUrn=x">A</a>${inside}</div>`;
  const mini = (words: string) =>
    `<div class="profile-creator-shared-feed-update__mini-update">
     <a href="https://www.linkedin.com/feed/update/urn:li:activity:${activityId(daysAgo(NOW, 3))}?x=1">
     <span class="feed-mini-update-contextual-description__text"><strong>Robin</strong> ${words} • 3w</span></a></div>`;
  const header = `<div class="update-components-header"><a href="${BAKER}">Robin</a> reposted this</div>`;

  it('tells name, id, kind and followers from the top card', () => {
    const found = reading(ember(''), BAKER);
    expect(valueOf(found.account.name)).toBe('Robin Rosenthal');
    expect(valueOf(found.account.platformId)).toBe('10500042');
    expect(valueOf(found.kind)).toBe('personal-profile');
    expect(valueOf(found.followers)).toEqual({ count: 2204, precision: 'exact' });
  });

  it('an update by the member is own; under a header it is a repost', () => {
    const found = reading(ember(update(8, BAKER) + update(1, OTHER, header) + update(0, OTHER)), BAKER);
    expect(authorships(found)).toEqual(['own', 'repost', 'other']);
    expect(daysSince(found)).toBe(8);
  });

  it('a card in a card is the shared post, not another one', () =>
    expect(daysSince(reading(ember(update(2, BAKER, '', update(1, BAKER))), BAKER))).toBe(2));

  it.each([
    ['posted this', 'own'],
    ['reposted this', 'repost'],
    ['a publié ceci', 'unproven'],
  ])('a short update that says “%s” is %s', (words, authorship) =>
    expect(authorships(reading(ember(mini(words)), BAKER))).toEqual([authorship]),
  );

  it('featured posts are not the list', () =>
    expect(
      daysSince(reading(ember(`<section><div id="featured"></div>${update(1, BAKER)}</section>`), BAKER)),
    ).toBeNull());

  it('after in-page navigation the profile that was left is not the next one', () => {
    const head = '<head><link rel="canonical" href="https://www.linkedin.com/in/next"></head>';
    const moved = ember('').replace('<body', `${head}<body`);
    expect(reading(moved, 'https://www.linkedin.com/in/next').state).toBe('not-drawn');
  });

  it('a tab without posts says so', () => {
    const found = reading(ember(''), `${BAKER}/details/skills/`);
    expect(found.lastPost).toEqual({ unknown: 'other-tab' });
    expect(found.remarks).toContain('other-tabs-hold-posts');
  });

  describe('records', () => {
    const record = (name: string, id: string) => {
      const company = { entityUrn: `urn:li:fsd_company:${id}`, universalName: name, name, description: 'x' };
      const follows = { entityUrn: `urn:li:fsd_followingState:${company.entityUrn}`, followerCount: 55 };
      const json = JSON.stringify({ included: [{ ...company, websiteUrl: 'https://b.example' }, follows] });
      return `<code id="bpr-guid-1">${json.replaceAll('"', '&quot;')}</code>`;
    };
    const page = (code: string) =>
      `<body class="ember-application">${code}<main><ul class="org-page-navigation__items">
       <li><a href="/company/rosenthal-bakery/about/">About</a></li></ul></main></body>`;

    it('of the account tell name, number, followers and website', () => {
      const found = reading(page(record('rosenthal-bakery', '7')), `${COMPANY}/posts/`);
      expect(valueOf(found.followers)).toEqual({ count: 55, precision: 'exact' });
      expect(valueOf(found.account.platformId)).toBe('7');
      expect(found.account.aliases).toContain('linkedin:organization/7');
      expect(valueOf(found.link)).toBe('https://b.example/');
      expect(valueOf(found.kind)).toBe('company-page');
    });

    it('of another company, an employer’s or the viewer’s, tell nothing', () => {
      const found = reading(page(record('other-bakery', '8')), `${COMPANY}/posts/`);
      const facts = [
        found.followers,
        found.account.platformId,
        found.account.name,
        found.link,
        found.bioPresent,
      ];
      expect(anyKnown(...facts)).toBe(false);
    });
  });
});

describe('mobile lite and the server-driven page', () => {
  it('an update without a slug is never proven own', () => {
    const lite = `<head><meta name="pageKey" content="p_mwlite_profile_view"><link rel="canonical" href="${BAKER}"></head>
      <body><main><h1>Robin</h1><a href="/feed/update/activity:${activityId(daysAgo(NOW, 2))}">liked this</a></main></body>`;
    const found = reading(lite, BAKER);
    expect(authorships(found)).toEqual(['unproven']);
    expect(valueOf(found.kind)).toBe('personal-profile');
    expect(found.lastPost).toMatchObject({ unknown: 'no-own-post' });
  });

  it('under hashed classes the account is told by its own overlays', () => {
    const drawn = `<body><main data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile">
      <a href="/in/rosenthal-sample-baker/overlay/contact-info/">x</a></main></body>`;
    expect(valueOf(reading(drawn, BAKER).kind)).toBe('personal-profile');
    expect(reading(drawn, OTHER).state).toBe('not-drawn');
  });
});

describe('pages that tell nothing', () => {
  const page = (head: string, body = '') => `<html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const pageKey = (key: string) => `<meta name="pageKey" content="${key}">`;

  it.each([
    ['a wall at the profile’s address', page(pageKey('auth_wall_desktop_profile')), 'login-wall'],
    ['a wall by its canonical address', page('<link rel="canonical" href="/authwall">'), 'login-wall'],
    ['a form to join', page(pageKey('d_registration-cold-join')), 'login-wall'],
    ['a puzzle', page(pageKey('d_checkpoint_ch_captcha')), 'captcha'],
    [
      'a missing profile, though its pageKey is a living one’s',
      page(pageKey('public_profile_v3_desktop'), '<div class="page-not-found"></div>'),
      'unavailable-or-private',
    ],
    [
      'a missing profile by its canonical address',
      page('<link rel="canonical" href="/public-profile/in/robin/">'),
      'unavailable-or-private',
    ],
    ['an empty page', page(''), 'not-drawn'],
    ['what was asked for, without the account', page(pageKey('public_profile_v3_desktop')), 'not-drawn'],
  ])('%s', (_what, html, state) => {
    const found = reading(html, BAKER);
    expect(found.state).toBe(state);
    expect(anyKnown(found.kind, found.followers, found.lastPost, found.account.name)).toBe(false);
  });

  it('a wall’s own address names the account that it guards', () => {
    const wall = `https://www.linkedin.com/authwall?sessionRedirect=${encodeURIComponent(BAKER)}`;
    const found = reading(page(''), wall);
    expect(found.state).toBe('login-wall');
    expect(found.account.key).toBe('linkedin:in/rosenthal-sample-baker');
  });

  it('what is no profile is not read', () =>
    expect(read(parsed(page('')), new URL('https://www.linkedin.com/feed/'), NOW)).toBeNull());
});

describe('each signal alone', () => {
  const only = (body: string, head = '') =>
    `<html lang="en"><head>${head}</head><body><main>${body}</main></body></html>`;
  const canonical = `<link rel="canonical" href="${COMPANY}">`;
  const json = (more: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'Organization', url: COMPANY, ...more })}</script>`;
  const report = `<a href="/uas/login?session_redirect=${encodeURIComponent(COMPANY)}"
    data-semaphore-content-type="COMPANY" data-semaphore-content-urn="urn:li:organization:7">r</a>`;

  it.each([
    ['canonical link', only('', canonical), 'linkedin.address'],
    ['JSON-LD', only('', json({})), 'linkedin.json-ld'],
    ['report link', only(report), 'linkedin.report-link'],
  ])('the %s tells whose page it is', (_what, html, signal) => {
    const found = reading(html, COMPANY);
    expect(valueOf(found.kind)).toBe('company-page');
    expect(found.kindEvidence.map((one) => one.signal)).toContain(signal);
  });

  it.each([
    ['the page’s description', '', 'Rosenthal | 1,204 followers on LinkedIn. Since 1911.'],
    [
      'the top card',
      '<h3 class="top-card-layout__first-subline">Berlin <span></span> 1,204 followers</h3>',
      '',
    ],
  ])('%s tells the followers', (_what, body, description) => {
    const found = reading(
      only(body, `${canonical}<meta name="description" content="${description}">`),
      COMPANY,
    );
    expect(valueOf(found.followers)).toEqual({ count: 1204, precision: 'exact' });
  });

  it.each([
    ['a number in a slogan', '', 'Rosenthal | 500 employees bake for you.'],
    ['a postcode', '<h3 class="top-card-layout__first-subline">10115 Berlin</h3>', ''],
    ['another account’s card', '<div class="base-aside-card__metadata">6K followers</div>', ''],
  ])('%s tells no followers', (_what, body, description) => {
    const found = reading(
      only(body, `${canonical}<meta name="description" content="${description}">`),
      COMPANY,
    );
    expect(isKnown(found.followers)).toBe(false);
  });

  it('a person’s followers stand in JSON-LD', () => {
    const follows = { interactionType: 'https://schema.org/FollowAction', userInteractionCount: 845 };
    const node = json({ '@type': 'Person', url: BAKER, interactionStatistic: follows });
    expect(valueOf(reading(only('', node), BAKER).followers)).toEqual({ count: 845, precision: 'exact' });
  });

  it('a name that guests may not see is none', () =>
    expect(isKnown(reading(only('', json({ name: '******* *****' })), COMPANY).account.name)).toBe(false));

  it('a name of a megabyte is cut', () => {
    const huge = only(`<h1 class="top-card-layout__title">${'Bread '.repeat(170_000)}</h1>`, canonical);
    expect(valueOf(reading(huge, COMPANY).account.name)?.length).toBeLessThanOrEqual(300);
  });

  it('signals that contradict each other decide nothing', () =>
    expect(reading(only('', canonical + json({ '@type': 'Person' })), COMPANY).kind).toEqual({
      unknown: 'contradiction',
      sources: ['linkedin.address', 'linkedin.json-ld'],
    }));

  it.each([
    'ftp://a.example/',
    '/redir/redirect?url=x',
    'https://www.linkedin.com/redir/redirect?url=data:1',
    COMPANY,
  ])('%s is no website', (href) => {
    const about = `<div data-test-id="about-us__website"><a href="${href}">x</a></div>`;
    expect(isKnown(reading(only(about, canonical), COMPANY).link)).toBe(false);
  });
});

describe('printed days', () => {
  it.each([
    ['Jun 2, 2026', 'en'],
    ['2. Juni 2026', 'de'],
    ['2 juin 2026', 'fr'],
    ['2026年6月2日', 'ja'],
    ['2026년 6월 2일', 'ko'],
    ['2 июня 2026 г.', 'ru'],
  ])('%s in %s is 2 June, anywhere on earth', (text, language) => {
    const start = Date.UTC(2026, 5, 2);
    expect(dayReader(language)(text)).toEqual({
      notBefore: start - 14 * 3_600_000,
      notAfter: start + 36 * 3_600_000,
    });
  });
  it.each([
    ['12月2日', 'ja'],
    ['Jun 31, 2026', 'en'],
    ['Jun 2, 2026', 'xx-no-language'],
    ['Jun 2, 2026', 'en_US!'],
    ['Jun 2, 2569', 'th-u-nu-thai-u-nu-latn'],
    ['Jun 2, 2026', null],
    ['yesterday', 'en'],
  ])('%s in %s is not understood', (text, language) => expect(dayReader(language)(text)).toBeNull());
});

it('every signal has a text', () => {
  for (const signal of Object.keys(signals)) expect(en).toHaveProperty([`signal.${signal}`]);
});
