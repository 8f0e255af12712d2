import {
  answer,
  bakery,
  cafe,
  drawnProfile,
  feed,
  generations,
  header,
  jsonScript,
  page,
  pageRoute,
  pages,
  personRoute,
  routeAnswer,
  story,
} from '../../sites/pages/facebook';
import { daysAgo, type SamplePage } from '../../sites/sample-page';
import type { PageKind } from '../page-kind';

const CAFE = 'https://www.facebook.com/RosenthalCafe';
const BAKERY = 'https://www.facebook.com/rosenthal.bakery';

/** The sample page at this address, whatever it is there to show. */
function sample(name: string, url: string): PageKind {
  const found = [...pages, ...generations].find((each: SamplePage) => each.url === url);
  if (!found) throw new Error(`no sample page at ${url}`);
  return { name, url, html: (now) => found.html(now) };
}

/** The café's route without what later generations added to it. */
const route = (fields: object): string =>
  jsonScript(routeAnswer({ ...(pageRoute(cafe.vanity, cafe.id) as object), ...fields }));

export const pageKinds: readonly PageKind[] = [
  sample('Page, guest, main tab, 2026', CAFE),
  {
    name: 'Page, guest, about tab, 2026',
    url: `${CAFE}/about`,
    html: () =>
      page(cafe, '', [
        route({
          canonicalRouteName: 'comet.fbweb.CometProfileAboutTabRoute',
          tracePolicy: 'comet.profile.collection.about',
          rootView: { props: { userID: cafe.id, userVanity: cafe.vanity } },
        }),
        jsonScript(answer(header(cafe))),
      ]),
  },
  sample('Page, guest, Videos tab, 2026', `${CAFE}/videos`),
  {
    name: 'Page, guest, thin: a route and nothing else, 2025',
    url: CAFE,
    html: () => page(cafe, '', [route({})]),
  },
  {
    name: 'Page, guest, main tab, 2024: the route has no name',
    url: CAFE,
    html: (now) =>
      page(cafe, '', [
        route({ canonicalRouteName: null }),
        jsonScript(answer(header(cafe))),
        jsonScript(answer(feed(cafe, [story(cafe, '1', daysAgo(now, 4))], null))),
      ]),
  },
  sample('Page, guest, main tab, 2023', 'https://www.facebook.com/cafe.of.2023/'),
  sample('classic Page, guest, main tab, 2021', 'https://www.facebook.com/cafe.of.2021/'),
  sample('Page, signed in, scripts of the home feed, 2024', 'https://www.facebook.com/cafe.seen.logged.in'),
  sample('person, guest, main tab, 2026', BAKERY),
  {
    name: 'person, signed in, main tab, 2026',
    url: BAKERY,
    html: (now) =>
      page(bakery, drawnProfile(bakery, [['friends', '380 friends']], ['friends']), [
        jsonScript(
          routeAnswer({
            ...(personRoute(bakery.vanity, bakery.id) as object),
            canonicalRouteName: 'comet.fbweb.CometProfileTimelineListViewRoute',
            tracePolicy: 'comet.profile.timeline.list',
            rootView: {
              props: { userID: bakery.id, userVanity: bakery.vanity, viewerID: '100000999000001' },
            },
          }),
        ),
        jsonScript(answer(header(bakery))),
        jsonScript(answer(feed(bakery, [story(bakery, '1', daysAgo(now, 4))], null))),
      ]),
  },
  {
    name: 'person, signed in, after a step within the page, 2024',
    url: BAKERY,
    html: () =>
      page(bakery, drawnProfile(bakery, [['friends', '380 friends']], ['friends']), [
        jsonScript(routeAnswer(pageRoute(cafe.vanity, cafe.id))),
        jsonScript(answer(header(cafe))),
      ]),
  },
  {
    name: 'private, removed or blocked, 2026',
    url: CAFE,
    html: () =>
      page(
        cafe,
        '',
        [
          jsonScript(
            routeAnswer({
              canonicalRouteName: 'comet.fbweb.CometErrorRoute',
              tracePolicy: 'comet.error',
              url: '/RosenthalCafe',
            }),
          ),
        ],
        '',
      ),
  },
  sample('log-in wall, 2026', 'https://www.facebook.com/rosenthal.wholesale'),
];
