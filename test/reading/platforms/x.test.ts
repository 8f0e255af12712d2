// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../utils/i18n/en';
import { address, signals } from '../../../utils/reading/platforms/x';
import { isKnown, valueOf, type Reading } from '../../../utils/reading/reading';
import {
  emptyState,
  newerBadge,
  newerPage,
  newerPost,
  olderBadges,
  olderPage,
  olderPost,
  pages,
  postId,
} from '../../sites/pages/x';
import { daysAgo } from '../../sites/sample-page';
import { anyKnown, authorships, daysSince, isOpen, readingOf } from '../read-html';

const NOW = Date.UTC(2026, 6, 28, 12);
const BAKERY = 'https://x.com/rosenthalbakery';
const SHOP = 'https://x.com/rosenthal_shop';
const days = (count: number): number => daysAgo(NOW, count);

const reading = (html: string, url: string): Reading => readingOf(html, url, NOW);
const script = (json: unknown): string =>
  `<script>window.__INITIAL_STATE__=${JSON.stringify(json)};</script>`;

describe('address', () => {
  it.each([
    ['https://x.com/Rosenthal', 'x:@rosenthal'],
    ['https://twitter.com/rosenthal', 'x:@rosenthal'],
    ['https://mobile.twitter.com/Rosenthal/', 'x:@rosenthal'],
    ['https://mobile.x.com/rosenthal?lang=de#top', 'x:@rosenthal'],
    ['https://www.x.com/rosenthal/with_replies', 'x:@rosenthal'],
    ['https://x.com/rosenthal/media', 'x:@rosenthal'],
    ['https://x.com/rosenthal/highlights', 'x:@rosenthal'],
    ['https://x.com/rosenthal/articles', 'x:@rosenthal'],
    ['https://x.com/rosenthal/likes', 'x:@rosenthal'],
    ['https://x.com/@rosenthal', 'x:@rosenthal'],
    ['https://x.com/%40rosenthal', 'x:@rosenthal'],
    ['https://x.com/i/flow/login?redirect_after_login=%2FRosenthal', 'x:@rosenthal'],
    ['https://x.com/i/jf/onboarding/web?mode=login&redirect_after_login=%2Frosenthal', 'x:@rosenthal'],
  ])('%s is %s', (url, key) => {
    expect(address(new URL(url))?.key).toBe(key);
  });

  it.each([
    'https://x.com/',
    'https://x.com/home',
    'https://x.com/Explore',
    'https://x.com/search?q=rosenthal',
    'https://x.com/i/flow/login',
    'https://x.com/i/flow/login?redirect_after_login=%2Fhome',
    'https://x.com/i/lists/42',
    'https://x.com/notifications',
    'https://x.com/messages/1-2',
    'https://x.com/compose/post',
    'https://x.com/settings/account',
    'https://x.com/hashtag/rye',
    'https://x.com/intent/user?screen_name=rosenthal',
    'https://x.com/share?url=a',
    'https://x.com/tos',
    'https://x.com/privacy',
    'https://x.com/jobs',
    'https://x.com/login',
    'https://x.com/rosenthal/status/20',
    'https://x.com/rosenthal/followers',
    'https://x.com/rosenthal/verified_followers',
    'https://x.com/rosenthal/following',
    'https://x.com/rosenthal/affiliates',
    'https://x.com/rosenthal/photo',
    'https://x.com/rosenthal/media/42',
    'https://x.com/half%C3',
    'https://x.com/ros-enthal',
    'https://help.x.com/rosenthal',
    'https://nox.com/rosenthal',
    'https://x.com.example/rosenthal',
  ])('%s is no profile', (url) => {
    expect(address(new URL(url))).toBeNull();
  });

  it('keeps the spelling in the handle and leads to the account itself', () => {
    expect(address(new URL('https://mobile.twitter.com/RosenThal/media?x=1'))).toMatchObject({
      handle: 'RosenThal',
      profileUrl: 'https://x.com/RosenThal',
      platformId: null,
    });
  });

  it('never throws, whatever the path', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.string(), (path, query) => {
        const found = address(
          new URL(`https://x.com${path}?redirect_after_login=${encodeURIComponent(query)}`),
        );
        expect(found === null || /^x:@[\w]{1,20}$/.test(found.key)).toBe(true);
      }),
    );
  });
});

describe('the sample company', () => {
  it.each(pages.map((page) => [page.shows, page] as const))('%s', (_shows, page) => {
    const { truth } = page;
    const found = reading(page.html(NOW), page.url);
    expect(found.state).toBe(truth.state);
    expect(valueOf(found.kind)).toBe(truth.kind);
    expect(valueOf(found.account.name)).toBe(truth.name);
    expect(valueOf(found.followers)).toEqual({ count: truth.followers, precision: 'exact' });
    expect(daysSince(found)).toBe(truth.lastPost?.daysAgo);
    expect(isOpen(found)).toBe(true);
  });
});

describe('the newer application', () => {
  const fresh = newerPost(days(1));

  it('reads name, id, website and counts from the microdata', () => {
    const found = reading(newerPage(fresh), BAKERY);
    expect(valueOf(found.account.platformId)).toBe('9021004201');
    expect(valueOf(found.link)).toBe('https://rosenthal-bakery.example/');
    expect(valueOf(found.postCount)).toBe(1841);
    expect(valueOf(found.bioPresent)).toBe(true);
  });

  it('reads the same account whatever spelling the address has', () => {
    expect(reading(newerPage(fresh), 'https://twitter.com/RosenthalBakery').state).toBe('readable');
  });

  it.each([
    ['grey', 'icon-verified-gray', 'business-account', true],
    ['gold', 'icon-verified-gold', 'business-account', true],
    ['blue', 'icon-verified', 'unmarked-account', false],
    ['unfamiliar', 'icon-verified-plaid', undefined, undefined],
  ])('takes a %s badge for what it is', (_colour, icon, kind, verified) => {
    const found = reading(newerPage(fresh, { badge: newerBadge(icon) }), BAKERY);
    expect(valueOf(found.kind)).toBe(kind);
    expect(valueOf(found.verified)).toBe(verified);
  });

  it('counts a pinned post as an own post and not as the newest', () => {
    const found = reading(newerPage(newerPost(days(400), { pinned: true }) + fresh), BAKERY);
    expect(found.timeline?.entries.map((entry) => entry.pinned)).toEqual([true, false]);
    expect(daysSince(found)).toBe(1);
  });

  it('takes a quoting post’s own date, not the quoted one’s', () => {
    const quoted = newerPost(days(1), { by: 'sample_mill', role: 'citation' });
    const found = reading(newerPage(newerPost(days(8), { inside: quoted })), BAKERY);
    expect(authorships(found)).toEqual(['own']);
    expect(daysSince(found)).toBe(8);
  });

  it('does not count a quoted post that stands by itself', () => {
    const found = reading(newerPage(newerPost(days(1), { role: 'citation' }) + newerPost(days(8))), BAKERY);
    expect(daysSince(found)).toBe(8);
  });

  it('does not count another account’s card', () => {
    const found = reading(newerPage(newerPost(days(1), { by: 'sample_mill' }) + newerPost(days(9))), BAKERY);
    expect(authorships(found)).toEqual(['repost', 'own']);
    expect(daysSince(found)).toBe(9);
    expect(found.remarks).toContain('reposts-in-view');
  });

  it('dates a post by its id where no date is printed', () => {
    const found = reading(newerPage(fresh.replace('datePublished', 'nothing')), BAKERY);
    expect(daysSince(found)).toBe(1);
    expect(valueOf(found.lastPost)?.precision).toBe('id-derived');
  });

  it('reads cards without microdata by their links', () => {
    const plain = `<li><article><a href="/rosenthalbakery">@rosenthalbakery</a>
      <a href="/rosenthalbakery/status/${postId(days(2))}">2d</a></article></li>`;
    expect(daysSince(reading(newerPage(plain), BAKERY))).toBe(2);
  });

  it('reads the drawn header where the microdata are another account’s, and says so', () => {
    const other = `<meta itemprop="additionalName" content="sample_mill"><meta itemprop="name" content="Mill">
      <div itemprop="interactionStatistic" itemscope><meta itemprop="name" content="Follows"><meta itemprop="userInteractionCount" content="9"></div>`;
    const found = reading(newerPage(fresh, { facts: other }), BAKERY);
    expect(found.remarks).toContain('stale-embedded-data');
    expect(valueOf(found.followers)?.count).toBe(2310);
    expect(valueOf(found.account.name)).toBe('Rosenthal Bakery');
    expect(found.account.platformId).toEqual({ unknown: 'stale-data' });
    expect(valueOf(found.link)).toBe('https://rosenthal-bakery.example/');
  });

  it('is not drawn while it still shows the account before', () => {
    expect(reading(newerPage(fresh), 'https://x.com/sample_mill').state).toBe('not-drawn');
  });
});

describe('the older application', () => {
  const list = [olderPost(days(3)), olderPost(days(9))];

  it('reads followers, website, category and counts', () => {
    const found = reading(olderPage(list), SHOP);
    expect(valueOf(found.followers)).toEqual({ count: 512, precision: 'exact' });
    expect(valueOf(found.link)).toBe('https://rosenthal-bakery.example/shop');
    expect(valueOf(found.category)).toBe('Bakery');
    expect(valueOf(found.postCount)).toBe(930);
    expect(valueOf(found.account.handle)).toBe('rosenthal_shop');
  });

  it.each([
    ['gold', olderBadges.gold, 'business-account', true],
    ['grey', olderBadges.grey, 'business-account', true],
    ['blue', olderBadges.blue, 'unmarked-account', false],
    ['no', '', 'unmarked-account', false],
    ['unfamiliar', olderBadges.unknown, undefined, undefined],
  ])('takes %s badge for what it is', (_colour, badge, kind, verified) => {
    const found = reading(olderPage(list, { badge }), SHOP);
    expect(valueOf(found.kind)).toBe(kind);
    expect(valueOf(found.verified)).toBe(verified);
  });

  it('proves no end to guests, whose list is not chronological', () => {
    const found = reading(olderPage(list), SHOP);
    expect(isOpen(found)).toBe(true);
    expect(found.remarks).toContain('not-chronological');
  });

  it('proves an end to members who see the list’s head', () => {
    const found = reading(olderPage(list, { isMember: true }), SHOP);
    expect(valueOf(found.lastPost)).toMatchObject({ notBefore: days(3), notAfter: days(3), open: false });
  });

  it('proves no end and no order where the list is scrolled', () => {
    const found = reading(olderPage(list, { isMember: true, top: 84_372 }), SHOP);
    expect(isOpen(found)).toBe(true);
    expect(found.timeline).toMatchObject({ order: 'unordered', headInView: false, contiguous: false });
  });

  it('proves an end past a pinned post and reposts that stand before', () => {
    const cards = [
      olderPost(days(400), { line: 'pinned' }),
      olderPost(days(1), { by: 'sample_mill', line: 'reposted' }),
      ...list,
    ];
    const found = reading(olderPage(cards, { isMember: true }), SHOP);
    expect(authorships(found)).toEqual(['own', 'repost', 'own', 'own']);
    expect(valueOf(found.lastPost)).toMatchObject({ notBefore: days(3), notAfter: days(3) });
  });

  it('proves no end while newer posts wait above the list', () => {
    const found = reading(olderPage(list, { isMember: true, hasNewerPosts: true }), SHOP);
    expect(daysSince(found)).toBe(3);
    expect(isOpen(found)).toBe(true);
  });

  const undated = (by: string): string => olderPost(days(1), { by }).replace(/<time.*?<\/time>/, 'Ad');
  it('proves an end past an advertisement, which has no date', () => {
    const found = reading(olderPage([undated('sample_mill'), ...list], { isMember: true }), SHOP);
    expect(valueOf(found.lastPost)).toMatchObject({ notBefore: days(3), notAfter: days(3) });
  });
  it.each([
    ['is the account’s own', undated('rosenthal_shop')],
    ['names nobody', '<article role="article"><div>A new kind of card</div></article>'],
  ])('proves no end past a card that is not understood and %s', (_what, card) => {
    const found = reading(olderPage([card, ...list], { isMember: true }), SHOP);
    expect(daysSince(found)).toBe(3);
    expect(isOpen(found)).toBe(true);
  });

  it('proves no end where a later card is newer than the first: that is no list in order', () => {
    const thread = [olderPost(days(40)), olderPost(days(3), { to: 'rosenthal_shop' })];
    const found = reading(olderPage(thread, { isMember: true }), SHOP);
    expect(daysSince(found)).toBe(3);
    expect(isOpen(found)).toBe(true);
  });

  it('proves no end where the account before is still drawn beside it', () => {
    const left = '<div data-testid="primaryColumn"></div>';
    const found = reading(olderPage(list, { isMember: true }).replace('</main>', `${left}</main>`), SHOP);
    expect(isOpen(found)).toBe(true);
  });

  it('reads cards whose links name the host', () => {
    const whole = list.map((card) => card.replaceAll('href="/', 'href="https://mobile.twitter.com/'));
    expect(daysSince(reading(olderPage(whole), 'https://mobile.twitter.com/rosenthal_shop'))).toBe(3);
  });

  it('allows both times where a printed one contradicts the post’s id', () => {
    const card = olderPost(days(2)).replace(
      /datetime="[^"]*"/,
      `datetime="${new Date(days(50)).toISOString()}"`,
    );
    const entry = reading(olderPage([card]), SHOP).timeline?.entries[0];
    expect(entry).toMatchObject({
      published: { notBefore: days(50), notAfter: days(2) },
      precision: 'interval',
    });
  });

  it('tells a pin by its icon or the missing link, not by words', () => {
    const pinned = olderPost(days(400), { line: 'pinned' }).replace('>Pinned<', '>Angeheftet<');
    const entries = reading(olderPage([pinned]), SHOP).timeline?.entries;
    expect(entries?.[0]?.pinned).toBe(true);
  });

  it('takes an account’s repost of its own post for a repost', () => {
    const found = reading(olderPage([olderPost(days(30), { line: 'reposted' }), ...list]), SHOP);
    expect(authorships(found)).toEqual(['repost', 'own', 'own']);
  });

  it('does not count an answer to somebody, but a thread', () => {
    const cards = [olderPost(days(1), { to: 'sample_mill' }), olderPost(days(2), { to: 'rosenthal_shop' })];
    const found = reading(olderPage(cards), SHOP);
    expect(authorships(found)).toEqual(['reply', 'own']);
    expect(daysSince(found)).toBe(2);
  });

  it('takes a quoting post’s own date, not the quoted one’s', () => {
    expect(daysSince(reading(olderPage([olderPost(days(8), { quotes: days(1) })]), SHOP))).toBe(8);
  });

  it.each(['with_replies', 'media', 'likes'])('leaves the last post to the posts’ tab on /%s', (tab) => {
    const found = reading(olderPage(list, { tab }), `${SHOP}/${tab}`);
    expect(found.lastPost).toEqual({ unknown: 'other-tab' });
    expect(found.timeline).toBeNull();
    expect(valueOf(found.kind)).toBe('unmarked-account');
    expect(found.remarks).toContain('other-tabs-hold-posts');
  });

  it('leaves the last post to the posts’ tab while another one is still selected', () => {
    expect(reading(olderPage(list, { tab: 'with_replies' }), SHOP).lastPost).toEqual({
      unknown: 'other-tab',
    });
  });

  it('takes an empty state for an empty list, not for an account that never posted', () => {
    const found = reading(olderPage([], { empty: emptyState('@rosenthal_shop hasn’t posted') }), SHOP);
    expect(found.state).toBe('readable');
    expect(found.lastPost).toEqual({ unknown: 'not-shown' });
    expect(found.remarks).toContain('empty-list');
  });

  it('says that a protected account is private, and keeps its header', () => {
    const html = olderPage([], { badge: olderBadges.lock, empty: emptyState('These posts are protected') });
    const found = reading(html, SHOP);
    expect(found.state).toBe('private');
    expect(found.lastPost).toEqual({ unknown: 'private' });
    expect(valueOf(found.followers)?.count).toBe(512);
  });

  it('reads a protected account that shows its posts', () => {
    expect(reading(olderPage(list, { badge: olderBadges.lock }), SHOP).state).toBe('readable');
  });

  const gone = (handle: string): string =>
    olderPage([], {
      schema: '{}',
      hasHeader: false,
      handle: 'nobody',
      empty: `<div dir="ltr"><span>@${handle}</span></div>${emptyState('This account doesn’t exist')}`,
    });
  it('says that an account is gone', () => {
    const found = reading(gone('Rosenthal_Shop'), SHOP);
    expect(found.state).toBe('unavailable');
    expect(isKnown(found.kind)).toBe(false);
  });
  it('does not believe an empty state that names another account', () => {
    expect(reading(gone('sample_mill'), SHOP).state).toBe('not-drawn');
  });

  it('is not drawn while it still shows the account before', () => {
    expect(reading(olderPage(list), 'https://x.com/sample_mill').state).toBe('not-drawn');
  });
  it('is not drawn before the application has drawn anything', () => {
    const shell =
      '<html lang="en"><meta property="og:title" content="Shop (@rosenthal_shop)"><div id="react-root"></div>';
    expect(reading(shell, SHOP).state).toBe('not-drawn');
  });
});

describe('each signal alone', () => {
  const cards = [olderPost(days(3))];

  it('the JSON-LD, before the header is drawn', () => {
    const found = reading(olderPage(cards, { hasHeader: false }), SHOP);
    expect(found.followers).toMatchObject({ source: 'x.schema' });
    expect(found.kind).toEqual({ unknown: 'not-drawn' });
    expect(daysSince(found)).toBe(3);
  });
  it('the header, without the JSON-LD', () => {
    const found = reading(olderPage(cards, { schema: '{}' }), SHOP);
    expect(found.followers).toEqual({ value: { count: 512, precision: 'exact' }, source: 'x.header' });
    expect(valueOf(found.account.name)).toBe('Rosenthal Shop');
    expect(valueOf(found.bioPresent)).toBe(true);
  });
  it.each([
    ['2023', { screen_name: 'Rosenthal_Shop', followers_count: 77, verified_type: 'Business', id_str: '9' }],
    [
      '2025',
      {
        rest_id: '9',
        legacy: { screen_name: 'rosenthal_shop', followers_count: 77, verified_type: 'Government' },
      },
    ],
    [
      '2026',
      {
        rest_id: '9',
        core: { screen_name: 'rosenthal_shop' },
        verification: { verified_type: 'Business' },
        relationship_counts: { followers: 77 },
      },
    ],
  ])('the record of %s', (_year, user) => {
    const viewer = { screen_name: 'sample_viewer', followers_count: 5 };
    const found = reading(`<html lang="en">${script({ users: [viewer, user] })}`, SHOP);
    expect(valueOf(found.followers)?.count).toBe(77);
    expect(found.kind).toEqual({ value: 'business-account', source: 'x.verified-type' });
    expect(valueOf(found.verified)).toBe(true);
    expect(valueOf(found.account.platformId)).toBe('9');
  });
  it.each([
    ['x.square-picture', { profile_image_shape: 'Square' }],
    ['x.affiliates', { business_account: { affiliates_count: 3 } }],
  ])('%s', (signal, mark) => {
    const found = reading(
      `<html lang="en">${script({ user: { screen_name: 'rosenthal_shop', ...mark } })}`,
      SHOP,
    );
    expect(found.kind).toEqual({ value: 'business-account', source: signal });
    expect(isKnown(found.verified)).toBe(false);
  });
  it('x.square-picture, as drawn, beside a badge that is not known', () => {
    const found = reading(olderPage(cards, { isSquare: true, badge: olderBadges.unknown }), SHOP);
    expect(found.kind).toEqual({ value: 'business-account', source: 'x.square-picture' });
    expect(isKnown(found.verified)).toBe(false);
  });
  it('x.badge, when nothing but the header’s name is drawn', () => {
    const html = `<html lang="en"><div data-testid="primaryColumn"><div data-testid="UserName">
      <div dir="ltr"><span>Rosenthal Shop</span>${olderBadges.gold}</div><span>@rosenthal_shop</span></div></div>`;
    const found = reading(html, SHOP);
    expect(found.kind).toEqual({ value: 'business-account', source: 'x.badge' });
    expect(found.lastPost).toEqual({ unknown: 'not-drawn' });
  });
  it('the newer application’s header, without the microdata', () => {
    const found = reading(
      newerPage(newerPost(days(1)), { facts: '', badge: newerBadge('icon-verified-gray') }),
      BAKERY,
    );
    expect(found.followers).toMatchObject({ source: 'x.header' });
    expect(found.kind).toEqual({ value: 'business-account', source: 'x.badge' });
    expect(daysSince(found)).toBe(1);
  });
  it('the microdata, without a header', () => {
    const html = newerPage('').replace(/<a [^>]*_followers".*?<\/a>/s, '');
    const found = reading(html, BAKERY);
    expect(found.followers).toMatchObject({ value: { count: 2310 }, source: 'x.microdata' });
    expect(found.kind).toEqual({ unknown: 'not-drawn' });
  });
  it('the posts, of which no date is printed', () => {
    const found = reading(olderPage(cards.map((card) => card.replace(/datetime="[^"]*"/, ''))), SHOP);
    expect(valueOf(found.lastPost)).toMatchObject({ notBefore: days(3), precision: 'id-derived' });
  });
  it('leaves the kind open where a square picture has no badge beside it, and names both', () => {
    expect(reading(olderPage(cards, { isSquare: true }), SHOP).kind).toEqual({
      unknown: 'contradiction',
      sources: ['x.badge', 'x.square-picture'],
    });
  });
  it('leaves the id open where the notes for search engines and the record contradict each other', () => {
    const html = olderPage(cards) + script({ user: { screen_name: 'rosenthal_shop', id_str: '77' } });
    expect(reading(html, SHOP).account.platformId).toEqual({
      unknown: 'contradiction',
      sources: ['x.schema', 'x.records'],
    });
  });
  it('takes a blue check and a self-chosen category for no mark', () => {
    const user = {
      screen_name: 'rosenthal_shop',
      is_blue_verified: true,
      professional: { professional_type: 'Business' },
    };
    const html = olderPage(cards, { badge: olderBadges.blue }) + script({ user });
    expect(valueOf(reading(html, SHOP).kind)).toBe('unmarked-account');
  });
  it('leaves the kind open where record and badge contradict each other', () => {
    const html =
      olderPage(cards) + script({ user: { screen_name: 'rosenthal_shop', verified_type: 'Business' } });
    const found = reading(html, SHOP);
    expect(found.kind).toMatchObject({ unknown: 'contradiction' });
    expect(found.verified).toMatchObject({ unknown: 'contradiction' });
  });
  it('takes nothing from another account’s record', () => {
    const html =
      olderPage(cards) + script({ user: { screen_name: 'sample_mill', verified_type: 'Business' } });
    expect(valueOf(reading(html, SHOP).kind)).toBe('unmarked-account');
  });
});

describe('hostile and broken pages', () => {
  it('asks to log in', () => {
    const found = reading(olderPage([]), 'https://x.com/i/flow/login?redirect_after_login=%2Frosenthal_shop');
    expect(found).toMatchObject({ state: 'login-wall', kind: { unknown: 'walled' } });
  });
  it.each([
    '{"additionalName"',
    '{"mainEntity":{"additionalName":[]}}',
    '{"__proto__":{"additionalName":"x"}}',
    'null',
  ])('survives %s', (schema) => {
    expect(reading(olderPage([olderPost(days(3))], { schema }), SHOP).state).toBe('readable');
  });
  it('refuses counts and ids that are no numbers', () => {
    const schema = JSON.stringify({
      mainEntity: {
        additionalName: 'rosenthal_shop',
        identifier: 'javascript:alert(1)',
        interactionStatistic: [{ name: 'Follows', userInteractionCount: -1 }],
      },
      relatedLink: ['javascript:alert(1)', 42],
    });
    const found = reading(olderPage([], { schema, hasHeader: false }), SHOP);
    expect(anyKnown(found.account.platformId, found.followers, found.link)).toBe(false);
  });
  it('cuts a name of a megabyte', () => {
    const schema = JSON.stringify({
      mainEntity: { additionalName: 'rosenthal_shop', name: 'R'.repeat(1 << 20) },
    });
    expect(valueOf(reading(olderPage([], { schema }), SHOP).account.name)).toHaveLength(300);
  });
  it('leaves out a post from the future', () => {
    expect(reading(olderPage([olderPost(days(-3))]), SHOP).lastPost).toMatchObject({
      unknown: 'future-date',
    });
  });
  it('keeps 200 entries of a long list, and each once', () => {
    const cards = Array.from({ length: 300 }, (_, index) => olderPost(days(1 + index / 10)));
    expect(reading(olderPage([...cards.slice(0, 3), ...cards]), SHOP).timeline?.entries).toHaveLength(200);
  });
  it('never throws and never claims a page that names nobody', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (text, json) => {
        const html = `<html lang="${text}">${script({ '"screen_name"': json, text })}<article>${text}</article>`;
        expect(reading(html, SHOP).state).toBe('not-drawn');
      }),
      { numRuns: 50 },
    );
  });
});

it('has words for every signal', () => {
  expect(Object.keys(signals).filter((signal) => !(`signal.${signal}` in en))).toEqual([]);
});
