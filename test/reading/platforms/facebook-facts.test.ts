// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { valueOf, type Reading } from '../../../utils/reading/reading';
import {
  addressOf,
  answer,
  bakery,
  cafe,
  drawnProfile,
  feed,
  header,
  jsonScript,
  page,
  pageRoute,
  personRoute,
  routeAnswer,
  seconds,
  story,
} from '../../sites/pages/facebook';
import { classic, drawn, only, user, view } from '../../sites/pages/facebook-parts';
import { readingOf } from '../read-html';

const NOW = Date.UTC(2026, 10, 22, 12);
const ago = (days: number): number => NOW - days * 86_400_000;
const CAFE = addressOf(cafe);
/** The café by its profile's number: the only address that the intro card's record names. */
const BY_ID = `https://www.facebook.com/profile.php?id=${cafe.id}`;

const readHtml = (html: string, url = CAFE): Reading => readingOf(html, url, NOW);

describe('signals that contradict each other', () => {
  const sources = (html: string, url = CAFE): unknown => readHtml(html, url).kind;
  it.each([
    [
      'route and header',
      only(jsonScript(pageRoute(cafe.vanity, cafe.id)), user({ delegate_page: null })),
      'route',
      'delegate-page',
    ],
    [
      'two parts of a route',
      only(
        view({
          canonicalRouteName: 'comet.fbweb.CometProfileLoggedOutRoute',
          tracePolicy: 'comet.profile.plus_logged_out',
        }),
      ),
      'route',
      'route',
    ],
    [
      'two fields of the header',
      only(user({ delegate_page: { id: '547770000002' }, is_additional_profile_plus: false })),
      'delegate-page',
      'profile-plus',
    ],
    [
      'record and tabs',
      page(cafe, drawnProfile(cafe, [], ['friends']), [user({ is_additional_profile_plus: true })], ''),
      'profile-plus',
      'drawn-friends-link',
    ],
    [
      'two drawn lines',
      drawn(drawnProfile(cafe, [['friends', '380 friends']], ['mentions'])),
      'drawn-friends-link',
      'drawn-mentions-tab',
    ],
  ])('%s: the kind is unknown, and both are named', (_what, html, first, second) => {
    expect(sources(html)).toEqual({
      unknown: 'contradiction',
      sources: [`facebook.${first}`, `facebook.${second}`],
    });
  });

  const badge = (html: string): string =>
    html.replace('</h1>', '<svg title="Verified account"><title>Verified account</title></svg></h1>');

  it('a badge beside a record that says there is none', () => {
    const html = page(
      cafe,
      badge(drawnProfile(cafe, [], ['about'])),
      [user({ show_verified_badge_on_profile: false })],
      '',
    );
    expect(readHtml(html).verified).toEqual({
      unknown: 'contradiction',
      sources: ['facebook.header', 'facebook.drawn-header'],
    });
  });

  it('a badge that is not drawn yet contradicts no record', () => {
    const html = page(
      cafe,
      drawnProfile(cafe, [], ['about']),
      [user({ show_verified_badge_on_profile: true })],
      '',
    );
    expect(readHtml(html).verified).toEqual({ value: true, source: 'facebook.header' });
  });

  it('two numbers of one profile', () => {
    const html = only(jsonScript(pageRoute(cafe.vanity, cafe.id)), user({ id: '100064777000009' }));
    expect(readHtml(html).account.platformId).toEqual({
      unknown: 'contradiction',
      sources: ['facebook.route', 'facebook.header'],
    });
  });
});

describe('other facts, each signal alone', () => {
  const count = (uri: string, text: string) =>
    user({ profile_social_context: { content: [{ text: { text }, uri }] } });
  it.each([
    ['2025-07 on', user({ show_verified_badge_on_profile: true }), true],
    ['before', user({ is_verified: true }), true],
    ['a classic Page', classic({ is_verified: true, __isProfile: 'Page' }), true],
    ['both, as they are trusted', user({ show_verified_badge_on_profile: false, is_verified: true }), false],
  ])('verified, %s', (_when, script, verified) => {
    expect(valueOf(readHtml(only(script)).verified)).toBe(verified);
  });

  it.each([
    ['28M followers', `${CAFE}/followers/`, { count: 28_000_000, precision: 'rounded' }],
    ['3.7K followers', `${BY_ID}&sk=followers`, { count: 3700, precision: 'rounded' }],
    ['1,204 followers', `${CAFE}/followers`, { count: 1204, precision: 'exact' }],
    ['1.1K likes', `${CAFE}/friends_likes/`, undefined],
    ['52 following', `${CAFE}/following/`, undefined],
    ['380 friends', `${CAFE}/friends/`, undefined],
  ])('“%s” at %s', (text, uri, followers) => {
    expect(valueOf(readHtml(only(count(uri, text))).followers)).toEqual(followers);
  });

  it('the followers on another Page’s card are not the Page’s', () => {
    const card = (page: object) => classic({ comet_page_cards: [{ page }] });
    expect(valueOf(readHtml(only(card({ follower_count: 4321 }))).followers)?.count).toBe(4321);
    expect(valueOf(readHtml(only(card({ id: '547770000002', follower_count: 4321 }))).followers)?.count).toBe(
      4321,
    );
    expect(readHtml(only(card({ id: '547770000009', follower_count: 4321 }))).followers).toEqual({
      unknown: 'not-shown',
    });
  });

  it('the category of the Page behind the profile', () => {
    expect(
      readHtml(only(user({ delegate_page: { id: '547770000002', category_name: 'Bakery' } }))).category,
    ).toEqual({
      value: 'Bakery',
      source: 'facebook.delegate-page',
    });
  });
});

describe('the same page on every host and at every address', () => {
  const scripts = [
    jsonScript(routeAnswer(pageRoute(cafe.vanity, cafe.id))),
    jsonScript(answer(header(cafe))),
    jsonScript(answer(feed(cafe, [story(cafe, '1', ago(3))], null))),
  ];
  it.each(['www.', 'web.', 'm.', 'mbasic.', 'de-de.', ''])('%sfacebook.com', (host) => {
    const html = page(cafe, '', scripts).replaceAll('www.facebook.com', `${host}facebook.com`);
    const reading = readHtml(html, `https://${host}facebook.com/RosenthalCafe`);
    expect(reading.account.key).toBe('facebook:rosenthalcafe');
    expect(valueOf(reading.kind)).toBe('company-page');
    expect(valueOf(reading.lastPost)?.notBefore).toBe(ago(3));
  });

  it.each([
    BY_ID,
    `https://www.facebook.com/people/Rosenthal-Caf%C3%A9/${cafe.id}/`,
    `https://www.facebook.com/p/Rosenthal-Caf%C3%A9-${cafe.id}/`,
    // By the number of the Page behind the profile.
    'https://www.facebook.com/pages/Rosenthal-Cafe/547770000002',
    'https://www.facebook.com/profile.php?id=547770000002',
  ])('%s', (url) => {
    const reading = readHtml(page(cafe, '', scripts), url);
    expect(valueOf(reading.kind)).toBe('company-page');
    expect(reading.account.aliases).toEqual(
      expect.arrayContaining([
        'facebook:rosenthalcafe',
        `facebook:id/${cafe.id}`,
        'facebook:id/547770000002',
      ]),
    );
    expect(valueOf(reading.lastPost)?.notBefore).toBe(ago(3));
  });

  it('a person’s page without a user name', () => {
    const nameless = { ...bakery, vanity: `profile.php?id=${bakery.id}` };
    const url = addressOf(nameless);
    const html = page(nameless, '', [
      jsonScript(routeAnswer(personRoute('', bakery.id))),
      jsonScript(answer(header(nameless))),
    ]);
    const reading = readHtml(html, url);
    expect(valueOf(reading.kind)).toBe('personal-profile');
    expect(reading.account.handle).toEqual({ unknown: 'not-shown' });
  });
});

describe('walls', () => {
  const wall = (head: string, scripts = ''): string =>
    `<!doctype html><html class="no_js" lang="en"><head>${head}</head><body><form id="login_form"></form>${scripts}</body></html>`;
  it.each([
    [
      'by the title that it shares',
      wall(
        '<meta property="og:title" content="Log in or sign up to view">',
        view({ url: '/login/', rootView: {} }),
      ),
    ],
    [
      'by its own address',
      wall(
        '<meta property="og:url" content="https://www.facebook.com/login/">',
        view({ url: '/login/', rootView: {} }),
      ),
    ],
    ['by its form', wall('')],
  ])('%s', (_how, html) => {
    expect(readHtml(html)).toMatchObject({ state: 'login-wall', kind: { unknown: 'walled' } });
  });

  it('no form and no class makes a wall of a profile that is there', () => {
    expect(readHtml(wall('', user({ delegate_page: null }))).state).toBe('readable');
  });
});

it('reads a video by its owner where nothing else names the account', () => {
  const list = (owner: string) =>
    only(
      jsonScript(
        answer({
          data: {
            latest_videos: { edges: [{ node: { publish_time: seconds(ago(9)), owner: { id: owner } } }] },
          },
        }),
      ),
    );
  const reading = readHtml(list(cafe.id), `${BY_ID}&sk=videos`);
  expect(valueOf(reading.lastPost)).toMatchObject({ notBefore: ago(9), notAfter: NOW, open: true });
  expect(readHtml(list('100064777000009'), `${BY_ID}&sk=videos`).state).toBe('not-drawn');
});

it('reads the profile below a photo that is opened over it', () => {
  const photo = `<div role="dialog"><div role="main"><h1>Photo</h1>
    <a href="${addressOf(bakery)}/friends" role="tab">x</a></div></div>`;
  const reading = readHtml(drawn(photo + drawnProfile(cafe, [], ['reviews'])));
  expect(valueOf(reading.account.name)).toBe('Rosenthal Café');
  expect(reading.kind).toEqual({ value: 'company-page', source: 'facebook.drawn-reviews-tab' });
});
