// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../utils/i18n/en';
import { address, signals } from '../../../utils/reading/platforms/tiktok';
import { isKnown, valueOf, type Reading } from '../../../utils/reading/reading';
import {
  dataBlock,
  ownData,
  pages,
  profilePage,
  sigiBlock,
  statsV2,
  user,
  videoId,
  type Video,
} from '../../sites/pages/tiktok';
import { daysAgo } from '../../sites/sample-page';
import { anyKnown, daysSince, isOpen, readingOf } from '../read-html';

const NOW = Date.UTC(2026, 6, 28, 12);
const BAKERY = 'https://www.tiktok.com/@rosenthalbakery';
const days = (count: number): number => daysAgo(NOW, count);

const reading = (html: string, url = BAKERY): Reading => readingOf(html, url, NOW);
const videos = (...ages: number[]): Video[] => ages.map((age) => ({ time: days(age) }));
const countOf = (videoCount: number, viewer: string | null = null): string =>
  dataBlock({ user, statsV2: { ...statsV2, videoCount: String(videoCount) } }, viewer);

describe('address', () => {
  it.each([
    ['https://www.tiktok.com/@Rosenthal.Bakery', 'tiktok:@rosenthal.bakery'],
    ['https://www.tiktok.com/@rosenthal/?lang=de#x', 'tiktok:@rosenthal'],
    ['https://tiktok.com/@rosenthal', 'tiktok:@rosenthal'],
    ['https://m.tiktok.com/@rosenthal', 'tiktok:@rosenthal'],
    ['https://www.tiktok.com/%40rosenthal', 'tiktok:@rosenthal'],
    [
      'https://www.tiktok.com/login?redirect_url=https%3A%2F%2Fwww.tiktok.com%2F%40rosenthal',
      'tiktok:@rosenthal',
    ],
    ['https://www.tiktok.com/login/phone-or-email?redirect_url=%2F%40rosenthal', 'tiktok:@rosenthal'],
  ])('%s is %s', (url, key) => {
    expect(address(new URL(url))?.key).toBe(key);
  });

  it.each([
    'https://www.tiktok.com/',
    'https://www.tiktok.com/foryou',
    'https://www.tiktok.com/rosenthal',
    'https://www.tiktok.com/@',
    'https://www.tiktok.com/@rosenthal/video/7571863205253778710',
    'https://www.tiktok.com/@rosenthal/photo/7571863205253778710',
    'https://www.tiktok.com/@rosenthal/live',
    'https://www.tiktok.com/@rosenthal/playlist/rye-7571863205253778710',
    'https://www.tiktok.com/tag/rye',
    'https://www.tiktok.com/login',
    'https://www.tiktok.com/login?redirect_url=https%3A%2F%2Felsewhere.example%2F%40rosenthal',
    'https://www.tiktok.com/@half%C3',
    'https://vm.tiktok.com/@rosenthal',
    'https://nottiktok.com/@rosenthal',
  ])('%s is no profile', (url) => {
    expect(address(new URL(url))).toBeNull();
  });

  it('never throws, whatever the path', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.string(), (path, query) => {
        const found = address(
          new URL(`https://www.tiktok.com${path}?redirect_url=${encodeURIComponent(query)}`),
        );
        expect(found === null || /^tiktok:@[\w.]{1,30}$/.test(found.key)).toBe(true);
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
    expect(found.timeline?.entries.filter(({ pinned }) => pinned)).toHaveLength(3);
  });
});

describe('the account', () => {
  it('is read from the page’s record', () => {
    const found = reading(profilePage(videos(1)));
    expect(valueOf(found.account.platformId)).toBe('7065499344158349021');
    expect(valueOf(found.link)).toBe('https://rosenthal-bakery.example/');
    expect(valueOf(found.category)).toBe('Food & Beverage');
    expect(valueOf(found.verified)).toBe(false);
    expect(valueOf(found.bioPresent)).toBe(true);
    expect(valueOf(found.postCount)).toBe(214);
  });

  const kindOf = (fields: Readonly<Record<string, unknown>>) =>
    reading(profilePage([], dataBlock({ user: { ...user, ...fields } }))).kind;
  it.each([
    ['a business account', { commerceUserInfo: { commerceUser: true } }, 'business-account'],
    ['no business account', { commerceUserInfo: { commerceUser: false } }, 'unmarked-account'],
    ['a business account of an organisation', { isOrganization: 1 }, 'business-account'],
    [
      'an organisation that says no more',
      { isOrganization: 1, commerceUserInfo: undefined },
      'business-account',
    ],
  ])('is %s', (_what, fields, kind) => {
    expect(kindOf(fields)).toMatchObject({ value: kind });
  });
  it('is of unknown kind where the record is silent', () => {
    expect(kindOf({ commerceUserInfo: undefined })).toEqual({ unknown: 'not-shown' });
  });
  it('is of unknown kind where its two records contradict each other, and names both', () => {
    const other = dataBlock({ user: { ...user, commerceUserInfo: { commerceUser: false }, verified: true } });
    const found = reading(profilePage([], other + sigiBlock([])));
    expect(found.kind).toEqual({
      unknown: 'contradiction',
      sources: ['tiktok.commerce-user', 'tiktok.commerce-user'],
    });
    expect(found.verified).toEqual({
      unknown: 'contradiction',
      sources: ['tiktok.user-detail', 'tiktok.sigi-state'],
    });
  });
  it('is not surely verified where a badge is drawn that its record denies', () => {
    expect(reading(profilePage([], ownData, { hasBadge: true })).verified).toEqual({
      unknown: 'contradiction',
      sources: ['tiktok.user-detail', 'tiktok.header'],
    });
  });
  it('has the id of none of two records that name different ones', () => {
    const other = dataBlock({ user: { ...user, id: '42' } });
    expect(reading(profilePage([], other + sigiBlock([]))).account.platformId).toMatchObject({
      unknown: 'contradiction',
    });
  });
  it('bears no business mark by a category alone', () => {
    expect(kindOf({ commerceUserInfo: { category: 'Food & Beverage' } })).toEqual({ unknown: 'not-shown' });
  });
  it('is of unknown kind where an organisation is no business account', () => {
    expect(kindOf({ isOrganization: 1, commerceUserInfo: { commerceUser: false } })).toMatchObject({
      unknown: 'contradiction',
    });
  });

  it('has rounded followers where the exact count is missing', () => {
    const found = reading(profilePage([], dataBlock({ user, statsV2: {} })));
    expect(valueOf(found.followers)).toEqual({ count: 4800, precision: 'rounded' });
  });
  it('is not the viewer', () => {
    expect(reading(profilePage([], dataBlock(null, 'sample_viewer'), { hasHeader: false })).state).toBe(
      'not-drawn',
    );
  });
  it('is read from the drawn header alone, wherever the handle stands in it', () => {
    const html = profilePage(videos(2), '', { hasBadge: true });
    const swapped = html
      .replace('>rosenthalbakery<', '>…<')
      .replace('>Rosenthal Bakery</h2>', '>rosenthalbakery</h2>')
      .replace('>…<', '>Rosenthal Bakery<');
    for (const page of [html, swapped]) {
      const found = reading(page);
      expect(found.followers).toEqual({
        value: { count: 4821, precision: 'exact' },
        source: 'tiktok.header',
      });
      expect(valueOf(found.account.name)).toBe('Rosenthal Bakery');
      expect(valueOf(found.link)).toBe('https://rosenthal-bakery.example/');
      expect(valueOf(found.verified)).toBe(true);
      expect(isKnown(found.kind)).toBe(false);
    }
  });
  it('does not bear the badge of an account suggested beside it', () => {
    expect(isKnown(reading(profilePage(videos(2), '')).verified)).toBe(false);
  });
});

describe('the data of 2022 and 2023', () => {
  const page = (handle?: string): string => `${sigiBlock([days(5), days(8)], handle)}${dataBlock(null)}`;

  it('are read where the newer block is empty', () => {
    const found = reading(profilePage(videos(5, 8), page(), { order: null }));
    expect(valueOf(found.followers)).toEqual({ count: 4800, precision: 'rounded' });
    expect(valueOf(found.verified)).toBe(false);
    expect(valueOf(found.lastPost)).toMatchObject({
      notBefore: days(5) + 5000,
      precision: 'exact',
      open: true,
    });
  });
  it('prove posts before the grid is drawn, without other people’s', () => {
    const found = reading(`<html lang="en">${page()}`);
    expect(found.timeline?.entries).toHaveLength(2);
    expect(found.timeline?.scope).toBe('tiktok.sigi-state');
    expect(valueOf(found.lastPost)?.notBefore).toBe(days(5) + 5000);
  });
  it('give both times where a printed one contradicts the video’s id', () => {
    const [age] = [days(5) + 5000];
    const html = page().replaceAll(String(age / 1000), String(days(40) / 1000));
    expect(reading(`<html lang="en">${html}`).timeline?.entries[0]).toMatchObject({
      published: { notBefore: days(40), notAfter: days(5) },
      precision: 'interval',
    });
  });
  it('know videos that only their owner sees, which move nothing', () => {
    const data = page().replace(
      '"author":"rosenthalbakery"',
      '"privateItem":true,"author":"rosenthalbakery"',
    );
    const found = reading(`<html lang="en">${data}`);
    expect(found.timeline?.entries[0]).toMatchObject({ aside: 'restricted' });
    expect(valueOf(found.lastPost)?.notBefore).toBe(days(8) + 5000);
  });
  it('are not believed of another account', () => {
    const found = reading(profilePage(videos(9), page('sample_mill')));
    expect(found.remarks).toContain('stale-embedded-data');
    expect(found.kind).toEqual({ unknown: 'stale-data' });
    expect(daysSince(found)).toBe(9);
  });
});

describe('the last video', () => {
  it('proves an end in a whole list, Latest first; an id can be two days early', () => {
    const found = reading(profilePage(videos(100, 120), countOf(2)));
    expect(valueOf(found.lastPost)).toMatchObject({
      notBefore: days(100),
      notAfter: days(98),
      precision: 'id-derived',
      open: false,
    });
  });
  it.each([
    ['Popular first', { order: 1 }],
    ['Oldest first', { order: 2 }],
    ['no order drawn', { order: null }],
    ['no tabs drawn', { tab: null }],
    ['the Reposts tab', { tab: 'reposts' }],
  ] as const)('proves no end with %s', (_what, grid) => {
    const found = reading(profilePage(videos(100, 120), countOf(2), grid));
    expect(daysSince(found)).toBe(100);
    expect(isOpen(found)).toBe(true);
  });
  it('proves an end where the order is told by the pressed segment alone', () => {
    const html = profilePage(videos(100, 120), countOf(2)).replace('id="user-post-sort-control"', '');
    expect(isOpen(reading(html))).toBe(false);
    const popular = profilePage(videos(100, 120), countOf(2), { order: 1 });
    expect(isOpen(reading(popular.replace('id="user-post-sort-control"', '')))).toBe(true);
  });
  it('proves no end where a cell of the grid is not understood', () => {
    const long = videos(...Array.from({ length: 35 }, (_, index) => 100 + index));
    const html = profilePage(long, countOf(400, 'sample_viewer'));
    expect(isOpen(reading(html.replace(`/video/${videoId(days(100))}`, '/something-new')))).toBe(true);
  });
  it('is read from links that name the host', () => {
    const html = profilePage(videos(4)).replaceAll('https://www.tiktok.com/@', 'https://tiktok.com/@');
    expect(daysSince(reading(html))).toBe(4);
  });
  it('is a pinned one where that is the newest', () => {
    const found = reading(profilePage([{ time: days(1), pinned: true }, ...videos(9)], countOf(2)));
    expect(daysSince(found)).toBe(1);
  });
  it('proves no end where a video is withheld', () => {
    expect(isOpen(reading(profilePage(videos(100, 120), countOf(3))))).toBe(true);
  });
  it('proves no end where the grid’s head is not drawn', () => {
    const html = profilePage(videos(100, 120), countOf(2)).replaceAll(
      'grid-item-container-',
      'grid-item-container-1',
    );
    expect(isOpen(reading(html))).toBe(true);
  });
  it('proves an end in the first page of a long list to members, but not to guests', () => {
    const long = videos(...Array.from({ length: 35 }, (_, index) => 100 + index));
    expect(isOpen(reading(profilePage(long, countOf(400, 'sample_viewer'))))).toBe(false);
    expect(isOpen(reading(profilePage(long, countOf(400))))).toBe(true);
  });
  it('proves no end to members where a short list is not whole', () => {
    expect(isOpen(reading(profilePage(videos(100, 120), countOf(3, 'sample_viewer'))))).toBe(true);
  });
  it('is proven by the grid alone, which tells nothing else', () => {
    const found = reading(profilePage(videos(4), '', { hasHeader: false }));
    expect(daysSince(found)).toBe(4);
    expect(anyKnown(found.kind, found.followers, found.verified)).toBe(false);
  });
  it('can be a photo post', () => {
    const found = reading(profilePage([{ time: days(4), form: 'photo' }]));
    expect(valueOf(found.lastPost)?.url).toBe(`${BAKERY}/photo/${videoId(days(4))}`);
  });
  it('is not another account’s', () => {
    const found = reading(profilePage([{ time: days(1), by: 'sample_mill' }, { time: days(9) }]));
    expect(found.timeline?.entries.map(({ authorship }) => authorship)).toEqual(['other', 'own']);
    expect(daysSince(found)).toBe(9);
  });
  it('is unknown while an empty grid contradicts the count', () => {
    expect(reading(profilePage([])).lastPost).toEqual({ unknown: 'not-drawn' });
  });
  it('is not shown where the platform counts none', () => {
    const found = reading(profilePage([], countOf(0)));
    expect(found.lastPost).toEqual({ unknown: 'not-shown' });
    expect(valueOf(found.postCount)).toBe(0);
    expect(found.remarks).toContain('empty-list');
  });
  it('is left to the Videos tab where another one shows none', () => {
    expect(reading(profilePage([], ownData, { tab: 'reposts' })).lastPost).toEqual({ unknown: 'other-tab' });
  });
  it('does not lie in the future', () => {
    expect(reading(profilePage(videos(-3))).lastPost).toMatchObject({ unknown: 'future-date' });
  });
});

describe('states', () => {
  const captcha =
    '<div class="TUXModal captcha-verify-container"><div id="captcha-verify-container-main-page"></div></div>';
  const stale = dataBlock({ user: { ...user, uniqueId: 'sample_mill', verified: true } });

  it('tells nothing behind a captcha', () => {
    const found = reading(profilePage(videos(1), ownData + captcha));
    expect(found.state).toBe('captcha');
    expect(anyKnown(found.kind, found.followers, found.lastPost)).toBe(false);
  });
  it('asks to log in', () => {
    const found = reading(profilePage([]), 'https://www.tiktok.com/login?redirect_url=%2F%40rosenthalbakery');
    expect(found.state).toBe('login-wall');
  });
  it('believes the record of the account in the address only, and still what is drawn', () => {
    const found = reading(profilePage(videos(6), stale));
    expect(found.remarks).toContain('stale-embedded-data');
    expect(anyKnown(found.kind, found.category, found.verified, found.postCount)).toBe(false);
    expect(found.verified).toEqual({ unknown: 'stale-data' });
    expect(found.followers).toMatchObject({ source: 'tiktok.header' });
    expect(daysSince(found)).toBe(6);
  });
  it('is not drawn while it shows the account before', () => {
    expect(
      reading(profilePage([{ time: days(1), by: 'sample_mill' }], stale, { handle: 'sample_mill' })).state,
    ).toBe('not-drawn');
  });
  it('says that there is no such account', () => {
    expect(reading(`<html><div id="app"></div>${dataBlock({ statusCode: 10221 })}`).state).toBe(
      'unavailable',
    );
    const named = dataBlock({ statusCode: 10221 }, null, BAKERY);
    expect(reading(`<html><div id="app"><i data-e2e="nav-foryou"></i></div>${named}`).state).toBe(
      'unavailable',
    );
  });
  it('does not believe that answer of another address, or after a step within the page', () => {
    const other = dataBlock({ statusCode: 10221 }, null, 'https://www.tiktok.com/@sample_mill');
    expect(reading(`<html><div id="app"></div>${other}`).state).toBe('not-drawn');
    const unnamed = dataBlock({ statusCode: 10221 });
    expect(reading(`<html><div id="app"><i data-e2e="nav-foryou"></i></div>${unnamed}`).state).toBe(
      'not-drawn',
    );
    expect(reading(profilePage(videos(1), unnamed)).state).toBe('readable');
  });
  it.each([
    ['its answer', dataBlock({ statusCode: 10222, user })],
    ['the record', dataBlock({ user: { ...user, privateAccount: true } })],
  ])('says that an account is private by %s, unless its videos are in view', (_what, data) => {
    const found = reading(profilePage([], data));
    expect(found).toMatchObject({ state: 'private', lastPost: { unknown: 'private' } });
    expect(valueOf(found.followers)?.count).toBe(4821);
    expect(reading(profilePage(videos(1), data)).state).toBe('readable');
  });
});

describe('hostile and broken pages', () => {
  it.each([
    '',
    '{"webapp.user-detail"',
    '{"__DEFAULT_SCOPE__":{"webapp.user-detail":[]}}',
    '"webapp.user-detail"',
  ])('survives the data %s', (json) => {
    const data = `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__">${json}</script>`;
    expect(daysSince(reading(profilePage(videos(2), data)))).toBe(2);
  });
  it('survives a hostile prototype', () => {
    const data = ownData.replace('"statusCode":0', '"statusCode":0,"__proto__":{"userInfo":1}');
    expect(reading(profilePage(videos(2), data)).state).toBe('readable');
    expect(reading(`<html>${sigiBlock([days(3)], '__proto__')}`).state).toBe('not-drawn');
  });
  it('refuses ids, counts and links that are none', () => {
    const odd = {
      ...user,
      id: '7e9',
      nickname: 'R'.repeat(1 << 20),
      bioLink: { link: 'javascript:alert(1)' },
    };
    const data = dataBlock({ user: odd, statsV2: { followerCount: '-5', videoCount: 'many' } });
    const found = reading(profilePage([], data, { hasHeader: false }));
    expect(valueOf(found.account.name)).toHaveLength(300);
    expect(anyKnown(found.account.platformId, found.link)).toBe(false);
    expect(valueOf(found.followers)).toEqual({ count: 4800, precision: 'rounded' });
  });
  it('leaves out videos whose ids tell no time', () => {
    const html = profilePage(videos(2)).replace(videoId(days(2)), '42');
    expect(reading(html).lastPost).toMatchObject({ unknown: 'no-dates' });
  });
  it('never throws and never claims a page that names nobody', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (text, json) => {
        const data = JSON.stringify({ __DEFAULT_SCOPE__: { 'webapp.user-detail': json, text } });
        const html = `<html lang="${text}"><script id="__UNIVERSAL_DATA_FOR_REHYDRATION__">${data}</script>${text}`;
        expect(reading(html).state).toBe('not-drawn');
      }),
      { numRuns: 50 },
    );
  });
});

it('has words for every signal', () => {
  expect(Object.keys(signals).filter((signal) => !(`signal.${signal}` in en))).toEqual([]);
});
