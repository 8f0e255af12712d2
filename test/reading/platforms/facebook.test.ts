// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../utils/i18n/en';
import { address, read, signals } from '../../../utils/reading/platforms/facebook';
import { drawnDate } from '../../../utils/reading/platforms/facebook/drawn-date';
import { valueOf, type Reading } from '../../../utils/reading/reading';
import type { SamplePage } from '../../sites/sample-page';
import {
  addressOf,
  answer,
  authorLink,
  bakery,
  cafe,
  dateLink,
  drawnIntro,
  drawnPost,
  drawnProfile,
  feed,
  generations,
  header,
  intro,
  jsonScript,
  page,
  pageRoute,
  pages,
  personRoute,
  routeAnswer,
  seconds,
  story,
} from '../../sites/pages/facebook';
import { parsed, readingOf } from '../read-html';

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;
const ago = (days: number) => NOW - days * DAY;
const CAFE = addressOf(cafe);

const readHtml = (html: string, url = CAFE, now = NOW): Reading => readingOf(html, url, now);

/** The café's page with these scripts and this drawn part. */
const cafePage = (scripts: readonly string[], drawn = '', head?: string) => page(cafe, drawn, scripts, head);
const route = jsonScript(routeAnswer(pageRoute(cafe.vanity, cafe.id)));

describe('address', () => {
  it.each([
    ['https://www.facebook.com/CAFE', 'facebook:cafe'],
    ['https://www.facebook.com/CAFE/', 'facebook:cafe'],
    ['https://facebook.com/c.A.f.E', 'facebook:cafe'],
    ['https://fb.com/CAFE', 'facebook:cafe'],
    ['https://web.facebook.com/CAFE?locale=de_DE', 'facebook:cafe'],
    ['https://m.facebook.com/CAFE#', 'facebook:cafe'],
    ['https://mbasic.facebook.com/CAFE?v=timeline', 'facebook:cafe'],
    ['https://de-de.facebook.com/CAFE', 'facebook:cafe'],
    ['https://zh-tw.facebook.com/pg/CAFE/posts/', 'facebook:cafe'],
    ['https://www.facebook.com/CAFE/about', 'facebook:cafe'],
    ['https://www.facebook.com/CAFE/about_details', 'facebook:cafe'],
    ['https://www.facebook.com/CAFE/photos_by', 'facebook:cafe'],
    ['https://www.facebook.com/CAFE/photos/', 'facebook:cafe'],
    ['https://www.facebook.com/CAFE/videos/?ref=page_internal', 'facebook:cafe'],
    ['https://www.facebook.com/CAFE/reels_tab', 'facebook:cafe'],
    ['https://www.facebook.com/CAFE/posts/', 'facebook:cafe'],
    ['https://www.facebook.com/CAFE/followers', 'facebook:cafe'],
    ['https://www.facebook.com/CAFE?sk=reviews', 'facebook:cafe'],
    ['https://www.facebook.com/%43AFE', 'facebook:cafe'],
    ['https://www.facebook.com/profile.php?id=100064777000002', 'facebook:id/100064777000002'],
    ['https://www.facebook.com/profile.php?id=100064777000002&sk=about', 'facebook:id/100064777000002'],
    ['https://www.facebook.com/100064777000002', 'facebook:id/100064777000002'],
    ['https://www.facebook.com/people/Rosenthal-Bakery/100064777000002/', 'facebook:id/100064777000002'],
    ['https://www.facebook.com/people/_/100064777000002/photos', 'facebook:id/100064777000002'],
    ['https://www.facebook.com/people/Rosa/pfbid02AbCdEfGhIjKlMn/', 'facebook:id/pfbid02AbCdEfGhIjKlMn'],
    ['https://www.facebook.com/pages/Rosenthal/547770000002', 'facebook:id/547770000002'],
    ['https://www.facebook.com/pages/category/Bakery/Rosenthal-547770000002/', 'facebook:id/547770000002'],
    ['https://www.facebook.com/Bäckerei-Rosenthal-547770000002/', 'facebook:id/547770000002'],
    ['https://www.facebook.com/p/Rosenthal-Caf%C3%A9-100064777000002/', 'facebook:id/100064777000002'],
    ['https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2FCAFE%2Fabout', 'facebook:cafe'],
    ['https://m.facebook.com/login.php?next=%2FCAFE%2F', 'facebook:cafe'],
  ])('%s is %s', (url, key) => {
    expect(address(new URL(url))?.key).toBe(key);
  });

  it.each([
    'https://www.facebook.com/',
    'https://www.facebook.com/me',
    'https://www.facebook.com/groups/bakers',
    'https://www.facebook.com/groups/bakers/posts/1/',
    'https://www.facebook.com/events/123456789',
    'https://www.facebook.com/reel/1777000000000001',
    'https://www.facebook.com/watch',
    'https://www.facebook.com/watch/?v=1',
    'https://www.facebook.com/photo/?fbid=20000&set=a.1',
    'https://www.facebook.com/photo.php?fbid=20000',
    'https://www.facebook.com/permalink.php?story_fbid=1&id=2',
    'https://www.facebook.com/story.php?story_fbid=1&id=2',
    'https://www.facebook.com/person.two?story_fbid=200000&id=100000',
    'https://www.facebook.com/marketplace/item/1',
    'https://www.facebook.com/directory/pages/A',
    'https://www.facebook.com/CAFE/posts/pfbid02AbC',
    'https://www.facebook.com/CAFE/photos/1777000000000002',
    'https://www.facebook.com/CAFE/photos/a.1/2/',
    'https://www.facebook.com/CAFE/videos/slug/1777000000000001/',
    'https://www.facebook.com/CAFE/events/1',
    'https://www.facebook.com/CAFE/professional_dashboard/',
    'https://www.facebook.com/profile.php',
    'https://www.facebook.com/profile.php?id=0',
    'https://www.facebook.com/profile.php?id=__proto__',
    'https://www.facebook.com/people/Rosa',
    'https://www.facebook.com/pages/create/',
    'https://www.facebook.com/share/1AbCdEf/',
    'https://www.facebook.com/login/',
    'https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fgroups%2F1',
    'https://www.facebook.com/login/?next=https%3A%2F%2Fother.example%2FCAFE',
    'https://www.facebook.com/login/?next=%2Flogin%2F%3Fnext%3D%252FCAFE',
    'https://www.facebook.com/%E0%A4%A',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Frosenthal-bakery.example',
    'https://developers.facebook.com/docs',
    'https://notfacebook.com/CAFE',
    'https://facebook.com.example/CAFE',
    'ftp://www.facebook.com/CAFE',
  ])('%s is no profile', (url) => {
    expect(address(new URL(url))).toBeNull();
  });

  it('keeps the spelling of the user name', () => {
    expect(address(new URL('https://facebook.com/Rosenthal.Bakery/about'))).toEqual({
      platform: 'facebook',
      key: 'facebook:rosenthalbakery',
      handle: 'Rosenthal.Bakery',
      platformId: null,
      profileUrl: 'https://www.facebook.com/Rosenthal.Bakery',
    });
  });

  it('never throws, and finds the same account at the canonical address', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        const found = address(new URL(`https://www.facebook.com${path}?${query}`));
        if (found) expect(address(new URL(found.profileUrl))).toEqual(found);
      }),
    );
  });
});

describe('sample pages', () => {
  it.each([...pages, ...generations].map((sample): [string, SamplePage] => [sample.shows, sample]))(
    '%s',
    (_shows, sample) => {
      const { truth } = sample;
      const reading = readHtml(sample.html(NOW), sample.url);
      expect(reading.state).toBe(truth.state);
      expect(valueOf(reading.kind) ?? null).toBe(truth.kind);
      if (truth.name) expect(valueOf(reading.account.name)).toBe(truth.name);
      if (truth.followers) expect(valueOf(reading.followers)?.count).toBe(truth.followers);
      const lastPost = valueOf(reading.lastPost);
      if (!truth.lastPost) expect(lastPost).toBeUndefined();
      else {
        expect(Math.abs((lastPost?.notBefore ?? 0) - ago(truth.lastPost.daysAgo))).toBeLessThan(1000);
        expect(lastPost?.open).toBe(truth.lastPost.proven === 'not-before');
      }
    },
  );

  it('tells all of a Page in good order', () => {
    const [, cafePage] = pages;
    const reading = readHtml(cafePage?.html(NOW) ?? '');
    expect(valueOf(reading.category)).toBe('Bakery');
    expect(valueOf(reading.verified)).toBe(false);
    expect(valueOf(reading.bioPresent)).toBe(true);
    expect(valueOf(reading.link)).toBe('https://rosenthal-bakery.example/');
    expect(valueOf(reading.account.platformId)).toBe(cafe.id);
    expect(valueOf(reading.account.handle)).toBe('RosenthalCafe');
    expect(reading.account.aliases).toContain(`facebook:id/${cafe.id}`);
    expect(valueOf(reading.lastPost)?.url).toBe(`${CAFE}/posts/pfbid0900002`);
    expect(reading.timeline?.entries.map(({ pinned }) => pinned)).toEqual([true, false]);
    expect(reading.postCount).toEqual({ unknown: 'not-on-platform' });
  });
});

describe('kind: each signal alone', () => {
  const user = (fields: object) =>
    jsonScript(
      answer({
        data: { user: { profile_header_renderer: { user: { url: CAFE, name: 'Café', ...fields } } } },
      }),
    );
  const alone = (fields: object) =>
    jsonScript(routeAnswer({ url: '/', rootView: { props: { userVanity: cafe.vanity } }, ...fields }));
  it.each([
    [
      'company-page',
      'facebook.route',
      alone({ canonicalRouteName: 'comet.fbweb.CometProfilePlusLoggedOutRoute' }),
    ],
    ['company-page', 'facebook.route', alone({ tracePolicy: 'comet.profile.plus_logged_out' })],
    ['personal-profile', 'facebook.route', alone({ tracePolicy: 'comet.profile.logged_out' })],
    ['company-page', 'facebook.delegate-page', user({ delegate_page: { id: '547770000002' } })],
    ['personal-profile', 'facebook.delegate-page', user({ delegate_page: null })],
    ['company-page', 'facebook.profile-plus', user({ is_additional_profile_plus: true })],
    ['personal-profile', 'facebook.profile-plus', user({ is_additional_profile_plus: false })],
    ['company-page', 'facebook.gender', user({ gender: 'NEUTER' })],
    ['personal-profile', 'facebook.gender', user({ gender: 'MALE' })],
    [
      'personal-profile',
      'facebook.friends-tab',
      user({
        profile_tabs: {
          profile_user: { timeline_nav_app_sections: { edges: [{ node: { tracking: 'friends' } }] } },
        },
      }),
    ],
  ])('%s by %s', (kind, signal, script) => {
    // A route counts as such by its `tracePolicy`; one that says nothing is added where it is missing.
    const html =
      script.includes('rootView') && !script.includes('"tracePolicy":"comet.profile')
        ? script.replace('"rootView"', '"tracePolicy":"comet.other","rootView"')
        : script;
    expect(readHtml(cafePage([html])).kind).toEqual({ value: kind, source: signal });
  });

  it('takes the intro card’s word only with the id of a Page', () => {
    const card = jsonScript(answer(intro(cafe, 'Bread', 'https://rosenthal-bakery.example')));
    const creator = card
      .replace('"profile_type_name_for_content":"PAGE"', '"profile_type_name_for_content":"PROFILE"')
      .replace(`"associated_page_id":"${cafe.pageId ?? ''}"`, '"associated_page_id":null');
    const told = (script: string) =>
      readHtml(
        cafePage([
          jsonScript(
            routeAnswer({
              ...(pageRoute(cafe.vanity, cafe.id) as object),
              canonicalRouteName: null,
              tracePolicy: 'comet.x',
              rootView: { props: { userVanity: cafe.vanity, userID: cafe.id } },
            }),
          ),
          script,
        ]),
      ).kindEvidence.map(({ signal }) => signal);
    expect(told(card)).toEqual(['facebook.content-type', 'facebook.intro-category']);
    expect(told(creator)).toEqual([]);
  });

  it.each([
    ['personal-profile', 'facebook.drawn-friends-link', drawnProfile(cafe, [['friends', '380 friends']], [])],
    ['personal-profile', 'facebook.drawn-friends-link', drawnProfile(cafe, [], ['friends'])],
    [
      'company-page',
      'facebook.drawn-likes-and-followers',
      drawnProfile(
        cafe,
        [
          ['friends_likes', '1K'],
          ['followers', '1K'],
        ],
        [],
      ),
    ],
    ['company-page', 'facebook.drawn-reviews-tab', drawnProfile(cafe, [], ['reviews'])],
    [
      'company-page',
      'facebook.drawn-category',
      drawnProfile(cafe, [], ['about'], drawnIntro('Bakery', 'https://rosenthal-bakery.example')),
    ],
  ])('%s by %s, drawn', (kind, signal, drawn) => {
    expect(readHtml(cafePage([], drawn)).kind).toEqual({ value: kind, source: signal });
  });

  it('does not call followers alone a Page, nor "Profile · Digital creator"', () => {
    const creator = drawnIntro('Digital creator', 'https://rosenthal-bakery.example').replace(
      'Page',
      'Profile',
    );
    const reading = readHtml(
      cafePage([], drawnProfile(cafe, [['followers', '1K followers']], ['about'], creator)),
    );
    expect(reading.kind).toEqual({ unknown: 'not-shown' });
    expect(valueOf(reading.category)).toBe('Digital creator');
  });

  it('names both signals where they contradict each other', () => {
    const html = cafePage(
      [jsonScript(routeAnswer(pageRoute(cafe.vanity, cafe.id)))],
      drawnProfile(cafe, [['friends', '380 friends']], []),
    );
    expect(readHtml(html).kind).toEqual({
      unknown: 'contradiction',
      sources: ['facebook.route', 'facebook.drawn-friends-link'],
    });
  });

  it('does not take the bare names in the configuration table for a route', () => {
    const html = cafePage([jsonScript(routeAnswer({ url: '/RosenthalCafe/', tracePolicy: 'comet.other' }))]);
    expect(readHtml(html).kind).toEqual({ unknown: 'not-shown' });
  });
});

describe('last post', () => {
  const feedPage = (stories: Parameters<typeof feed>[1], pinned: Parameters<typeof feed>[2] = null) =>
    readHtml(cafePage([route, jsonScript(answer(feed(cafe, stories, pinned)))]));

  it('is the newest even if that is pinned', () => {
    const { lastPost } = feedPage([story(cafe, '1', ago(9))], story(cafe, '2', ago(1)));
    expect(valueOf(lastPost)).toMatchObject({ notBefore: ago(1), notAfter: ago(1), open: false });
  });

  it('has an open end where the pinned post is not told', () => {
    const unread = feedPage([story(cafe, '1', ago(9))], { id: 'pin' });
    expect(valueOf(unread.lastPost)).toMatchObject({ notBefore: ago(9), notAfter: NOW, open: true });
    const { profile_pinned_post: _, ...withoutPin } = (
      feed(cafe, [story(cafe, '1', ago(9))], null) as { data: { user: Record<string, never> } }
    ).data.user;
    const absent = readHtml(cafePage([route, jsonScript(answer({ data: { user: withoutPin } }))]));
    expect(valueOf(absent.lastPost)?.open).toBe(true);
  });

  it('does not count other people’s stories on the wall', () => {
    const guest = { ...bakery, vanity: 'guest.two', id: '100000999' };
    const mixed = feedPage([story(guest, '1', ago(1)), story(cafe, '2', ago(30))]);
    expect(valueOf(mixed.lastPost)?.notBefore).toBe(ago(30));
    expect(feedPage([story(guest, '1', ago(1))]).lastPost).toMatchObject({ unknown: 'no-own-post' });
  });

  it('does not take a shared story’s time, nor a comment’s', () => {
    const shared = {
      id: 'S',
      actors: [{ id: cafe.id }],
      attached_story: story(cafe, '7', ago(2)),
      created_time: seconds(ago(1)),
    };
    expect(feedPage([shared]).lastPost).toMatchObject({ unknown: 'no-dates' });
  });

  it('knows the Page’s id as well as the profile’s', () => {
    const byPage = { creation_time: seconds(ago(3)), actors: [{ id: cafe.pageId }] };
    const html = cafePage([
      route,
      jsonScript(answer(header(cafe))),
      jsonScript(answer(feed(cafe, [byPage], null))),
    ]);
    expect(valueOf(readHtml(html).lastPost)?.notBefore).toBe(ago(3));
  });

  it('reads stories that came after their feed', () => {
    const late = answer({
      path: ['user', 'timeline_list_feed_units', 'edges', 0],
      data: { node: story(cafe, '5', ago(4)) },
    });
    const html = cafePage([route, jsonScript(answer(feed(cafe, [], null))), jsonScript(late)]);
    expect(valueOf(readHtml(html).lastPost)).toMatchObject({ notBefore: ago(4), open: false });
    const gap = html.replace('"edges",0]', '"edges",3]');
    expect(valueOf(readHtml(gap).lastPost)?.open).toBe(true);
  });

  it('is unknown for an empty list, not "never"', () => {
    const reading = feedPage([]);
    expect(reading.lastPost).toMatchObject({ unknown: 'not-shown' });
    expect(reading.remarks).toContain('empty-list');
  });

  it('is unknown where its date lies in the future', () => {
    expect(feedPage([story(cafe, '1', NOW + 3 * DAY)]).lastPost).toMatchObject({ unknown: 'future-date' });
  });

  it('does not believe a date before Facebook began', () => {
    expect(feedPage([story(cafe, '1', Date.UTC(1990, 0, 1))]).lastPost).toMatchObject({
      unknown: 'no-dates',
    });
  });

  it('is held by another tab on a tab without posts', () => {
    const html = cafePage([jsonScript(answer(header(cafe)))]);
    const reading = readHtml(html, `${CAFE}/about`);
    expect(reading.lastPost).toEqual({ unknown: 'other-tab' });
    expect(reading.remarks).toContain('other-tabs-hold-posts');
  });

  it('counts no video of another owner', () => {
    const list = {
      path: ['page'],
      data: {
        latest_videos: { edges: [{ node: { publish_time: seconds(ago(1)), owner: { id: '99999999' } } }] },
      },
    };
    const html = cafePage([route, jsonScript(answer(list))]);
    expect(readHtml(html, `${CAFE}/videos`).lastPost).toMatchObject({ unknown: 'no-own-post' });
  });
});

describe('drawn posts', () => {
  const drawnPage = (...posts: string[]) =>
    readHtml(cafePage([], drawnProfile(cafe, [], ['about'], posts.join(''))));

  it('prove no end', () => {
    expect(valueOf(drawnPage(drawnPost(1, authorLink(cafe), dateLink(cafe, '1d'))).lastPost)).toMatchObject({
      notBefore: ago(2),
      notAfter: NOW,
      open: true,
      precision: 'interval',
    });
  });

  it('yield to the scripts, whose times are exact', () => {
    const drawn = drawnProfile(cafe, [], ['about'], drawnPost(1, authorLink(cafe), dateLink(cafe, '1h')));
    const html = cafePage([route, jsonScript(answer(feed(cafe, [story(cafe, '1', ago(8))], null)))], drawn);
    expect(valueOf(readHtml(html).lastPost)).toMatchObject({ notBefore: ago(8), precision: 'exact' });
  });

  it.each([
    ['another person’s', authorLink({ ...bakery, vanity: 'guest.two' }), 'other'],
    ['what friends wrote to the owner', `7 friends posted on your ${authorLink(cafe)}`, 'unproven'],
    ['a heading without an author', 'Rosenthal Café', 'unproven'],
  ])('do not count %s', (_whose, heading, authorship) => {
    const reading = drawnPage(drawnPost(1, heading, dateLink(cafe, '1d')));
    expect(reading.timeline?.entries[0]?.authorship).toBe(authorship);
    expect(reading.lastPost).toMatchObject({ unknown: 'no-own-post' });
  });

  it('do not count what nobody else can see', () => {
    const reading = drawnPage(
      drawnPost(1, authorLink(cafe), dateLink(cafe, '1d'), '<div role="button"><img alt="Only me"></div>'),
      drawnPost(2, authorLink(cafe), dateLink(cafe, '2d'), '<div role="button"><img alt="???"></div>'),
      drawnPost(3, authorLink(cafe), dateLink(cafe, '5d')),
    );
    expect(reading.timeline?.entries.map(({ aside, authorship }) => aside ?? authorship)).toEqual([
      'restricted',
      'unproven',
      'own',
    ]);
    expect(valueOf(reading.lastPost)?.notBefore).toBe(ago(6));
  });

  it('are undated where the date is scrambled', () => {
    const scrambled = `<a href="${CAFE}/posts/pfbid0abcdef" role="link"><span><b>1</b><b style="position:absolute">7</b><b>d</b></span></a>`;
    expect(drawnPage(drawnPost(1, authorLink(cafe), scrambled)).lastPost).toMatchObject({
      unknown: 'no-dates',
    });
  });

  it('do not take a comment’s age for the post’s', () => {
    expect(drawnPage(drawnPost(1, authorLink(cafe), '<span></span>')).lastPost).toMatchObject({
      unknown: 'no-dates',
    });
  });
});

describe('drawn dates', () => {
  const HOUR = DAY / 24;
  const calendar = (year: number, month: number, day: number) => ({
    notBefore: Date.UTC(year, month - 1, day) - 14 * HOUR,
    notAfter: Date.UTC(year, month - 1, day) + 36 * HOUR,
  });
  const span = (most: number, least: number) => ({ notBefore: NOW - most, notAfter: NOW - least });
  it.each([
    ['1d', 'en', span(2 * DAY, DAY)],
    ['5m', 'en', span(DAY / 240, DAY / 288)],
    ['11h', 'en', span(12 * HOUR, 11 * HOUR)],
    ['3 Std.', 'de', span(4 * HOUR, 3 * HOUR)],
    ['2 j', 'fr', span(3 * DAY, 2 * DAY)],
    ['19 س', 'ar', span(20 * HOUR, 19 * HOUR)],
    ['2023年8月18日', 'zh-Hant', calendar(2023, 8, 18)],
    ['2024년 3월 5일', 'ko', calendar(2024, 3, 5)],
    ['March 16, 2024', 'en', calendar(2024, 3, 16)],
    ['16 March 2024', 'en-GB', calendar(2024, 3, 16)],
    ['16. März 2024', 'de', calendar(2024, 3, 16)],
    ['16 mars 2024', 'fr', calendar(2024, 3, 16)],
    ['16 de marzo de 2024', 'es', calendar(2024, 3, 16)],
    ['16 марта 2024 г.', 'ru', calendar(2024, 3, 16)],
    ['March 16 at 11:41 AM', 'en', calendar(2026, 3, 16)],
    ['December 28 at 3:00 PM', 'en', calendar(2025, 12, 28)],
    ['16. März um 11:41', 'de', calendar(2026, 3, 16)],
  ])('%s (%s)', (text, language, expected) => {
    expect(drawnDate(text, language, NOW, NOW)).toEqual(expected);
  });

  it.each([
    ['srdpteoonS 8 ht3', 'en'],
    ['March', 'en'],
    ['March 16 and 17', 'en'],
    ['February 31, 2024', 'en'],
    ['March 16, 1990', 'en'],
    ['16 march 2024 among many other words', 'en'],
    ['16 marching 2024', 'en'],
    ['1d', 'xx'],
    ['1d', 'not a language'],
    ['1d', null],
    ['', 'en'],
  ])('%s (%s) means nothing', (text, language) => {
    expect(drawnDate(text, language, NOW, NOW)).toBeNull();
  });

  it('does not read a text of a megabyte', () => {
    expect(drawnDate('1'.repeat(1_000_000), 'en', NOW, NOW)).toBeNull();
  });

  it('has no year where it is not known when the page was served', () => {
    expect(drawnDate('March 16 at 11:41 AM', 'en', NOW, null)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, language) => void drawnDate(text, language, NOW, NOW)),
    );
  });
});

describe('another account’s data', () => {
  const bakeryData = [
    jsonScript(routeAnswer(personRoute(bakery.vanity, bakery.id))),
    jsonScript(answer(header(bakery))),
    jsonScript(answer(feed(bakery, [story(bakery, '1', ago(1))], null))),
  ];

  it('is not believed, and said', () => {
    const reading = readHtml(page(bakery, drawnProfile(cafe, [], ['about']), bakeryData));
    expect(reading.state).toBe('readable');
    expect(reading.remarks).toContain('stale-embedded-data');
    expect(reading.kind).toEqual({ unknown: 'stale-data' });
    expect(reading.lastPost).toEqual({ unknown: 'stale-data' });
    expect(valueOf(reading.account.name)).toBe('Rosenthal Café');
    expect(reading.account.aliases).toEqual(['facebook:rosenthalcafe']);
  });

  it('is no page yet while the document does not show the account', () => {
    expect(readHtml(page(bakery, drawnProfile(bakery, [], ['friends']), bakeryData))).toMatchObject({
      state: 'not-drawn',
      remarks: ['stale-embedded-data'],
      timeline: null,
    });
  });

  it('does not lend its name through the head', () => {
    const reading = readHtml(page(bakery, '', [route]));
    expect(reading.account.name).toEqual({ unknown: 'not-shown' });
  });

  it('joins an id and a user name only where a record holds both', () => {
    const reading = readHtml(
      page(bakery, '', bakeryData),
      `https://www.facebook.com/profile.php?id=${bakery.id}`,
    );
    expect(valueOf(reading.kind)).toBe('personal-profile');
    expect(reading.account.aliases).toEqual([`facebook:id/${bakery.id}`, 'facebook:rosenthalbakery']);
  });

  it('is known for the subject’s by its address where its id is masked', () => {
    const masked = { ...cafe, id: 'pfbid02AbCdEfGhIjKlMn' };
    const reading = readHtml(cafePage([route, jsonScript(answer(header(masked)))]));
    expect(valueOf(reading.account.name)).toBe('Rosenthal Café');
    expect(valueOf(reading.account.platformId)).toBe(cafe.id);
    expect(reading.account.aliases.join()).not.toContain('pfbid');
  });

  it('is named by a masked id where the address holds nothing else', () => {
    const masked = { ...cafe, id: 'pfbid02AbCdEfGhIjKlMn' };
    const url = `https://www.facebook.com/profile.php?id=${masked.id}`;
    const { account } = readHtml(cafePage([jsonScript(answer(header(masked)))]), url);
    expect(account.aliases).toContain(account.key);
  });
});

describe('states', () => {
  const bare = (head: string, body = '') =>
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  it.each([
    ['login-wall', bare('<link rel="canonical" href="https://www.facebook.com/login/">')],
    [
      'login-wall',
      bare('<meta property="og:url" content="https://www.facebook.com/login/?next=%2FRosenthalCafe">'),
    ],
    ['login-wall', bare('<link rel="canonical" href="https://www.facebook.com/login/">', route)],
    ['login-wall', bare('', '<form id="login_form"></form>')],
    ['not-drawn', bare('')],
    ['readable', bare('', `<form id="login_form"></form>${route}`)],
    ['readable', bare('', `<form id="login_popup_cta_form"></form>${route}`)],
  ])('%s', (state, html) => {
    expect(readHtml(html).state).toBe(state);
  });

  it('tells the wall at a log-in address that names the account', () => {
    const reading = readHtml(bare(''), 'https://www.facebook.com/login/?next=%2FRosenthalCafe');
    expect(reading).toMatchObject({ state: 'login-wall', account: { key: 'facebook:rosenthalcafe' } });
  });

  it('cannot tell private, removed and blocked apart', () => {
    const error = (url: string) =>
      bare(
        '',
        jsonScript(
          routeAnswer({ canonicalRouteName: 'comet.fbweb.CometErrorRoute', tracePolicy: 'comet.error', url }),
        ),
      );
    expect(readHtml(error('/RosenthalCafe')).state).toBe('unavailable-or-private');
    expect(readHtml(error('/rosenthal.bakery')).state).toBe('not-drawn');
  });

  it('is null where the address is no profile', () => {
    expect(read(parsed(''), new URL('https://www.facebook.com/reel/1'), NOW)).toBeNull();
  });

  it('says that the reader runs the page', () => {
    const drawn = drawnProfile(cafe, [], ['about']).replace(
      '<div data-pagelet="ProfileActions">',
      '$&<a href="https://www.facebook.com/RosenthalCafe/professional_dashboard/">Manage</a>',
    );
    expect(readHtml(cafePage([route], drawn)).remarks).toContain('administrator-view');
  });
});

describe('drawn header', () => {
  it('knows a badge inside the heading only', () => {
    const badge = '<svg title="Verified account"><title>Verified account</title></svg>';
    const told = (heading: string) =>
      readHtml(
        cafePage(
          [],
          drawnProfile(cafe, [], ['about']).replace('<h1>Rosenthal Café</h1>', `${badge}<h1>${heading}</h1>`),
        ),
      );
    expect(valueOf(told('Rosenthal Café').verified)).toBe(false);
    expect(valueOf(told(`Rosenthal Café&nbsp;<span>${badge}</span>`).verified)).toBe(true);
    expect(valueOf(told(`Rosenthal Café&nbsp;<span>${badge}</span>`).account.name)).toBe('Rosenthal Café');
    expect(told('Rosenthal Café <svg></svg>').verified).toEqual({ unknown: 'not-shown' });
  });

  it('takes the website, not an account elsewhere', () => {
    const reading = readHtml(
      cafePage(
        [],
        drawnProfile(cafe, [], ['about'], drawnIntro('Bakery', 'https://rosenthal-bakery.example/')),
      ),
    );
    expect(valueOf(reading.link)).toBe('https://rosenthal-bakery.example/');
  });
});

describe('hostile pages', () => {
  it('does not throw on broken JSON, and reads what stands beside it', () => {
    const broken = `<script type="application/json">{"tracePolicy":"comet.profile.logged_out",</script>`;
    expect(valueOf(readHtml(cafePage([broken, route])).kind)).toBe('company-page');
  });

  it('reads answers joined by newlines', () => {
    const joined = [routeAnswer(pageRoute(cafe.vanity, cafe.id)), answer(header(cafe))]
      .map((one) => JSON.stringify(one))
      .join('\n');
    const reading = readHtml(cafePage([`<script type="application/json">${joined}</script>`]));
    expect(valueOf(reading.account.name)).toBe('Rosenthal Café');
  });

  it('does not mind spaces after the colons', () => {
    const spaced = `<script type="application/json">${JSON.stringify(routeAnswer(pageRoute(cafe.vanity, cafe.id)), null, 2)}</script>`;
    expect(valueOf(readHtml(cafePage([spaced])).kind)).toBe('company-page');
  });

  it('keeps __proto__ a name', () => {
    const html = cafePage([
      route,
      '<script type="application/json">{"profile_header_renderer":{"user":{"url":"https://www.facebook.com/RosenthalCafe","__proto__":{"delegate_page":null,"gender":"MALE"}}}}</script>',
    ]);
    expect(readHtml(html).kind).toEqual({ value: 'company-page', source: 'facebook.route' });
    expect(
      readHtml(
        cafePage([
          jsonScript(
            routeAnswer({
              ...(pageRoute(cafe.vanity, cafe.id) as object),
              canonicalRouteName: 'constructor',
            }),
          ),
        ]),
      ).kind,
    ).toEqual({ value: 'company-page', source: 'facebook.route' });
  });

  it('cuts a name of a megabyte', () => {
    const long = { ...cafe, name: `Rosenthal ${'é'.repeat(1_000_000)}` };
    expect(valueOf(readHtml(cafePage([route, jsonScript(answer(header(long)))])).account.name)).toHaveLength(
      300,
    );
  });

  it('takes no id that is no number', () => {
    const odd = { ...cafe, id: 'javascript:1' };
    const reading = readHtml(cafePage([jsonScript(answer(header(odd)))]));
    expect(reading.account.platformId).toEqual({ unknown: 'not-shown' });
  });

  it('takes no link that leads nowhere', () => {
    const script = jsonScript(answer(intro(cafe, '', 'https://x.example/'))).replace(
      /https:\/\/l\.facebook\.com[^"]*/,
      'javascript:alert(1)',
    );
    const reading = readHtml(cafePage([route, script]));
    expect(reading.link).toEqual({ unknown: 'not-shown' });
    expect(valueOf(reading.bioPresent)).toBe(false);
  });

  it('survives any value in the place of any part', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(
          'rootView',
          'profile_header_renderer',
          'timeline_list_feed_units',
          'profile_tile_sections',
          'latest_videos',
          'comet_page_cards',
          'timeline_feed_units',
        ),
        (value, key) => {
          const part = {
            id: cafe.id,
            tracePolicy: 'comet.x',
            url: '/RosenthalCafe',
            [key]: value,
          } as unknown as Parameters<typeof jsonScript>[0];
          expect(readHtml(cafePage([route, jsonScript(part)])).platform).toBe('facebook');
        },
      ),
      { numRuns: 100 },
    );
  });
});

it('every signal has a text', () => {
  for (const signal of Object.keys(signals)) expect(en).toHaveProperty([`signal.${signal}`]);
});
