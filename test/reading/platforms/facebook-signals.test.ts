// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { valueOf, type Reading } from '../../../utils/reading/reading';
import {
  addressOf,
  answer,
  bakery,
  cafe,
  drawnProfile,
  inlineScript,
  intro,
  jsonScript,
  page,
  personRoute,
  routeAnswer,
} from '../../sites/pages/facebook';
import { classic, drawn, only, user, view } from '../../sites/pages/facebook-parts';
import { readingOf } from '../read-html';

const NOW = Date.UTC(2026, 10, 22, 12);

const CAFE = addressOf(cafe);
/** The café by its profile's number: the only address that the intro card's record names. */
const BY_ID = `https://www.facebook.com/profile.php?id=${cafe.id}`;

const readHtml = (html: string, url = CAFE): Reading => readingOf(html, url, NOW);

describe('each signal of the kind, on a page with nothing else', () => {
  const introCard = jsonScript(answer(intro(cafe, 'Bread', 'https://rosenthal-bakery.example')));
  const contentType = introCard.replace(
    `"associated_page_id":"${cafe.pageId ?? ''}"`,
    '"associated_page_id":null',
  );
  const category = introCard.replace('"profile_type_name_for_content":"PAGE"', '"x":0');
  const appLink = `<meta property="og:url" content="${CAFE}"><meta property="al:android:url" content="fb://page/547770000002">`;

  it.each([
    [
      'the route’s name',
      'route',
      'company-page',
      only(view({ canonicalRouteName: 'comet.fbweb.CometProfilePlusLoggedOutRoute' })),
    ],
    [
      'the route’s name',
      'route',
      'personal-profile',
      only(view({ canonicalRouteName: 'comet.fbweb.CometProfileLoggedOutRoute' })),
    ],
    [
      'the route’s policy',
      'route',
      'company-page',
      only(view({ tracePolicy: 'comet.profile.plus_logged_out' })),
    ],
    [
      'the route’s policy',
      'route',
      'personal-profile',
      only(view({ tracePolicy: 'comet.profile.logged_out' })),
    ],
    [
      'the view (2024-04)',
      'route',
      'company-page',
      only(
        jsonScript({
          rootView: {
            resource: { __dr: 'ProfilePlusCometLoggedOutRoot.react' },
            props: { userVanity: 'RosenthalCafe' },
          },
        }),
      ),
    ],
    [
      'the view (2024-04)',
      'route',
      'personal-profile',
      only(
        jsonScript({
          rootView: {
            resource: { __dr: 'ProfileCometLoggedOutRoot.react' },
            props: { userVanity: 'RosenthalCafe' },
          },
        }),
      ),
    ],
    [
      'the view of a classic Page',
      'route',
      'company-page',
      only(
        inlineScript({
          url: '/RosenthalCafe/',
          rootView: {
            resource: { __dr: 'CometSinglePageHomeRoot.react' },
            props: { pageID: '547770000002' },
          },
        }),
      ),
    ],
    [
      'the policy of a classic Page',
      'route',
      'company-page',
      only(
        inlineScript({
          tracePolicy: 'comet.page',
          url: '/RosenthalCafe/',
          rootView: { props: { pageID: '5477700002' } },
        }),
      ),
    ],
    [
      'a Page behind the profile',
      'delegate-page',
      'company-page',
      only(user({ delegate_page: { id: '547770000002' } })),
    ],
    ['no Page behind the profile', 'delegate-page', 'personal-profile', only(user({ delegate_page: null }))],
    [
      'the profile of a Page',
      'profile-plus',
      'company-page',
      only(user({ is_additional_profile_plus: true })),
    ],
    [
      'the profile of a person',
      'profile-plus',
      'personal-profile',
      only(user({ is_additional_profile_plus: false })),
    ],
    ['no gender', 'gender', 'company-page', only(user({ gender: 'NEUTER' }))],
    ['a gender', 'gender', 'personal-profile', only(user({ gender: 'FEMALE' }))],
    ['a classic Page’s type', 'classic-page', 'company-page', only(classic({ __isProfile: 'Page' }))],
    ['a classic Page’s cards', 'classic-page', 'company-page', only(classic({ comet_page_cards: [] }))],
    [
      'a classic Page’s feed',
      'classic-page',
      'company-page',
      only(classic({ timeline_feed_units: { edges: [] } })),
    ],
    ['the app’s address', 'app-link', 'company-page', page(cafe, '', [], appLink)],
    [
      'a line of likes and followers',
      'drawn-likes-and-followers',
      'company-page',
      drawn(
        drawnProfile(
          cafe,
          [
            ['friends_likes', '1K'],
            ['followers', '1K'],
          ],
          [],
        ),
      ),
    ],
    ['a Reviews tab', 'drawn-reviews-tab', 'company-page', drawn(drawnProfile(cafe, [], ['reviews']))],
    ['a Mentions tab', 'drawn-mentions-tab', 'company-page', drawn(drawnProfile(cafe, [], ['mentions']))],
    ['a friends tab', 'drawn-friends-link', 'personal-profile', drawn(drawnProfile(cafe, [], ['friends']))],
    [
      'friends in common',
      'drawn-friends-link',
      'personal-profile',
      drawn(drawnProfile(cafe, [['friends_mutual', '3 mutual friends']], [])),
    ],
  ])('%s (%s) is a %s', (_what, signal, kind, html) => {
    const { kind: told, kindEvidence, state } = readHtml(html);
    expect(state).toBe('readable');
    expect(told).toEqual({ value: kind, source: `facebook.${signal}` });
    expect(kindEvidence).toEqual([{ signal: `facebook.${signal}`, says: kind }]);
  });

  it('a friends tab in the address of a profile without a name', () => {
    const named = { ...cafe, vanity: `profile.php?id=${cafe.id}&sk=` };
    const html = drawnProfile(named, [], []).replace(
      '</div>\n<a href',
      `<a role="tab" href="${BY_ID}&amp;sk=friends">x</a></div>\n<a href`,
    );
    expect(readHtml(drawn(html), BY_ID).kind).toEqual({
      value: 'personal-profile',
      source: 'facebook.drawn-friends-link',
    });
  });

  it.each([
    ['its content is a Page’s', 'content-type', contentType],
    ['its category is a Page’s', 'intro-category', category],
  ])('the intro card: %s', (_what, signal, script) => {
    const { kind, category: named, link } = readHtml(only(script), BY_ID);
    expect(kind).toEqual({ value: 'company-page', source: `facebook.${signal}` });
    expect(valueOf(named)).toBe('Bakery');
    expect(valueOf(link)).toBe('https://rosenthal-bakery.example/');
  });

  it.each(['Profile', 'Profil', '個人檔案'])(
    'the intro card of a creator’s profile (“%s · …”) is no Page’s',
    (word) => {
      const creator = category.replace('Page · Bakery', `${word} · Digital creator`);
      expect(readHtml(only(creator), BY_ID).kind).toEqual({ unknown: 'not-shown' });
    },
  );

  it('the intro card’s word about the viewer', () => {
    const ofViewer = contentType.replace(
      `"profile_type_name_for_content":"PAGE","id":"${cafe.id}"`,
      '"profile_type_name_for_content":"PAGE","id":"100064777000009"',
    );
    expect(ofViewer).not.toBe(contentType);
    // Beside the subject's own header: a card of two accounts is nobody's.
    expect(readHtml(only(ofViewer, user({ id: cafe.id, delegate_page: null }))).kindEvidence).toEqual([
      { signal: 'facebook.delegate-page', says: 'personal-profile' },
    ]);
  });

  it('a classic Page’s data with spaces after the colons', () => {
    const spaced = inlineScript({ x: 1 }).replace(
      '{"x":1}',
      JSON.stringify(
        answer({ data: { page: { id: '547770000002', url: CAFE, __isProfile: 'Page' } } }),
        null,
        2,
      ),
    );
    expect(valueOf(readHtml(only(spaced)).kind)).toBe('company-page');
  });

  it.each([
    'comet.fbweb.CometProfileTimelineListViewRoute',
    'comet.fbweb.CometProfileAboutTabRoute',
    'comet.fbweb.ProfileCometProfilePlusVideosRoute',
    'constructor',
  ])('the route %s does not tell', (canonicalRouteName) => {
    expect(readHtml(only(view({ canonicalRouteName }))).kind).toEqual({ unknown: 'not-shown' });
  });

  it.each([
    [
      'the intro card of another account',
      only(introCard),
      'https://www.facebook.com/profile.php?id=100064777000009',
    ],
    [
      'the app’s address of another Page',
      page(cafe, '', [], appLink),
      'https://www.facebook.com/rosenthal.bakery',
    ],
    [
      'the app’s address beside another’s records',
      page(cafe, '', [jsonScript(routeAnswer(personRoute(bakery.vanity, bakery.id)))], appLink),
      CAFE,
    ],
  ])('%s is not drawn yet', (_what, html, url) => {
    expect(readHtml(html, url)).toMatchObject({ state: 'not-drawn', kind: { unknown: 'not-drawn' } });
  });
});
