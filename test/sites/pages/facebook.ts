/** Invented Facebook pages, in the structure of the real ones of each generation. */
import { daysAgo, type SamplePage } from '../sample-page';

/** Anything that can stand in a page's JSON. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

/** A script as served since 2024: the whole text is JSON. */
export const jsonScript = (json: Json): string =>
  `<script type="application/json" data-content-len="1" data-sjs>${JSON.stringify(json).replaceAll('<', '\\u003C')}</script>`;

/** A script as served until 2023-01: the JSON is one argument of a call. */
export const inlineScript = (json: Json): string =>
  `<script>requireLazy(["HasteSupportData"],function(m){m.handle({"clpData":{"1":{"r":1}}})});` +
  `requireLazy(["JSScheduler","ServerJS","ScheduledApplyEach"],function(JSScheduler,ServerJS,ScheduledApplyEach){` +
  `JSScheduler.runWithPriority(3,function(){(new ServerJS()).handleWithCustomApplyEach(ScheduledApplyEach,` +
  `${JSON.stringify(json).replaceAll('<', '\\u003C')});});});</script>`;

/** One answer of the server, as it lies in the cache of prefetched answers. */
export const answer = (result: Json): Json => ({
  require: [
    [
      'ScheduledServerJS',
      'handle',
      null,
      [{ __bbox: { require: [['RelayPrefetchedStreamCache', 'next', [], ['adp_1', { __bbox: { complete: false, result } }]]] } }],
    ],
  ],
});

/** The page's first route. A configuration table with the names of all routes stands beside it on every page. */
export const routeAnswer = (route: Json): Json => ({
  require: [
    [
      'ScheduledServerJS',
      'handle',
      null,
      [
        {
          __bbox: {
            define: [
              ['InteractionConfig', [], { interactions: [{ tracePolicy: '*' }], names: ['comet.profile.logged_out'] }, 1],
            ],
            require: [['CometPlatformRootClient', 'init', [], [{ actorID: '0', initialRouteInfo: { route } }]]],
          },
        },
      ],
    ],
  ],
});

export const personRoute = (vanity: string, id: string): Json => ({
  canonicalRouteName: 'comet.fbweb.CometProfileLoggedOutRoute',
  tracePolicy: 'comet.profile.logged_out',
  url: `/${vanity}/`,
  rootView: {
    resource: { __dr: 'ProfileCometLoggedOutRoot.react' },
    props: { userID: id, userVanity: vanity, viewerID: '0' },
  },
});

export const pageRoute = (vanity: string, id: string): Json => ({
  canonicalRouteName: 'comet.fbweb.CometProfilePlusLoggedOutRoute',
  tracePolicy: 'comet.profile.plus_logged_out',
  url: `/${vanity}/`,
  rootView: {
    resource: { __dr: 'ProfilePlusCometLoggedOutRoot.react' },
    props: { userID: id, userVanity: vanity, viewerID: '0', numInitialFeedUnits: 1 },
  },
});

interface Account {
  readonly vanity: string;
  readonly id: string;
  readonly name: string;
  /** `null` for a person. */
  readonly pageId: string | null;
  readonly followers?: string;
}

export const addressOf = ({ vanity }: Account): string => `https://www.facebook.com/${vanity}`;

/** The header's user, as on every tab. */
export const header = (account: Account): Json => ({
  data: {
    user: {
      id: account.id,
      profile_header_renderer: {
        __typename: 'XFBProfileEntityConvergenceHeaderRenderer',
        user: {
          __isProfile: 'User',
          id: account.id,
          name: account.name,
          url: addressOf(account),
          gender: account.pageId === null ? 'FEMALE' : 'NEUTER',
          is_additional_profile_plus: account.pageId !== null,
          delegate_page: account.pageId === null ? null : { is_business_page_active: false, id: account.pageId },
          show_verified_badge_on_profile: false,
          profile_social_context: account.followers
            ? {
                content: [
                  { text: { text: account.followers }, uri: `${addressOf(account)}/followers/` },
                  { text: { text: '52 following' }, uri: `${addressOf(account)}/following/` },
                ],
              }
            : null,
          profile_tabs: {
            profile_user: {
              timeline_nav_app_sections: {
                edges: (account.pageId === null ? ['friends', 'photos'] : ['info', 'photos']).map((tracking) => ({
                  node: { tracking, url: `${addressOf(account)}/${tracking}` },
                })),
              },
            },
          },
        },
      },
    },
  },
});

/** A story as it stands in a feed: its time three times, its author twice. */
export function story(account: Account, id: string, publishedAt: number): Json {
  const actor: Json = {
    __typename: 'User',
    id: account.id,
    url: addressOf(account),
    delegate_page: account.pageId === null ? null : { id: account.pageId },
  };
  const url = `${addressOf(account)}/posts/pfbid0${id}`;
  return {
    __typename: 'Story',
    id: `story-${id}`,
    post_id: id,
    permalink_url: url,
    creation_time: seconds(publishedAt),
    attached_story: null,
    actors: [actor],
    comet_sections: {
      context_layout: {
        story: {
          comet_sections: {
            actor_photo: { story: { actors: [actor] } },
            metadata: [{ story: { creation_time: seconds(publishedAt), url } }],
          },
        },
      },
      timestamp: { story: { creation_time: seconds(publishedAt), url } },
    },
  };
}

export const feed = (account: Account, stories: readonly Json[], pinned: Json): Json => ({
  data: {
    user: {
      id: account.id,
      timeline_list_feed_units: { edges: stories.map((node) => ({ node })) },
      profile_pinned_post: pinned === null ? null : { pinned_post_story: pinned },
      delegate_page: account.pageId === null ? null : { id: account.pageId, category_name: 'Bakery' },
    },
  },
});

/** The intro card of a Page. */
export const intro = (account: Account, bio: string, website: string): Json => ({
  label: 'ProfilePlusCometLoggedOutRootQuery$defer$ProfileCometTilesFeed_user',
  path: ['user'],
  data: {
    id: account.id,
    profile_tile_sections: {
      edges: [
        {
          node: {
            profile_tile_section_type: 'INTRO',
            profile_tile_views: {
              nodes: [
                {
                  view_style_renderer: {
                    __typename: 'ProfileTileViewIntroBioRenderer',
                    user: { profile_type_name_for_content: 'PAGE', id: account.id },
                    view: { profile_tile_items: { nodes: [{ node: { profile_status_text: { text: bio } } }] } },
                  },
                },
                {
                  view_style_renderer: {
                    __typename: 'ProfileTileViewContextListRenderer',
                    view: {
                      profile_tile_items: {
                        nodes: [
                          contextItem('INTRO_CARD_INFLUENCER_CATEGORY', {
                            associated_page_id: account.pageId,
                            context_item: { title: { text: 'Page · Bakery' } },
                          }),
                          contextItem('INTRO_CARD_WEBSITE', {
                            context_item: {
                              title: { text: new URL(website).host },
                              url: `https://l.facebook.com/l.php?u=${encodeURIComponent(website)}&h=AT0`,
                            },
                          }),
                        ],
                      },
                    },
                  },
                },
              ],
            },
          },
        },
      ],
    },
  },
});

const contextItem = (type: string, renderer: Json): Json => ({
  node: { timeline_context_item: { timeline_context_list_item_type: type, renderer } },
});

/** A whole document: the head's tags, the drawn part, the scripts. */
export const page = (
  account: Account,
  drawn: string,
  scripts: readonly string[],
  head = `<meta property="og:title" content="${account.name}"><meta property="og:url" content="${addressOf(account)}">
<meta property="al:android:url" content="fb://profile/${account.id}"><link rel="canonical" href="${addressOf(account)}">`,
): string => `<!doctype html><html id="facebook" lang="en" dir="ltr"><head><meta charset="utf-8">
<title>${account.name} | Facebook</title>${head}</head><body>${drawn}
${scripts.join('\n')}</body></html>`;

/** The drawn profile: heading, line of counts, tabs, intro card and posts. */
export const drawnProfile = (
  account: Account,
  counts: readonly [tab: string, words: string][],
  tabs: readonly string[],
  rest = '',
): string => `<div role="banner"><form id="login_form"></form></div><div role="main">
<h1>${account.name}</h1>
<span dir="auto">${counts.map(([tab, words]) => `<a href="${addressOf(account)}/${tab}/" role="link">${words}</a>`).join(' • ')}</span>
<div data-pagelet="ProfileActions"></div>
<div data-pagelet="ProfileTabs"><div role="tablist"><a aria-selected="true" href="${addressOf(account)}/" role="tab">Posts</a>
${tabs.map((tab) => `<a aria-selected="false" href="${addressOf(account)}/${tab}" role="tab">${tab}</a>`).join('')}</div>
<a href="${addressOf(account)}" role="link">${account.name}</a></div>
${rest}</div>`;

/** The drawn intro card of a Page. */
export const drawnIntro = (category: string, website: string): string => `<div data-pagelet="ProfileTilesFeed_0">
<h2>Intro</h2><ul><li><span dir="auto"><div role="button"><span><b>Page</b> · ${category}</span></div></span></li>
<li><a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fphotos.example%2Frosenthal&h=AT1">rosenthal</a></li>
<li><a href="https://l.facebook.com/l.php?u=${encodeURIComponent(website)}&h=AT2">${new URL(website).host}</a></li></ul></div>`;

/** One drawn post: the heading labels it, the line with date and audience describes it. */
export const drawnPost = (
  place: number,
  heading: string,
  date: string,
  audience = '<svg title="Shared with Public"><title>Shared with Public</title></svg>',
): string => `<div role="article" aria-posinset="${place}" aria-labelledby="h${place}" aria-describedby="d${place} m${place}">
<h2 id="h${place}">${heading}</h2><span id="d${place}"><span> · </span>${date}<span> · </span>${audience}</span>
<div id="m${place}">Fresh bread from six o’clock.</div>
<div role="article" aria-label="Comment by a guest 11 hours ago"><a href="https://www.facebook.com/guest.one">11h</a></div></div>`;

export const authorLink = (account: Account): string =>
  `<strong><a href="${addressOf(account)}?__cft__[0]=AZ" role="link">${account.name}</a></strong>`;
export const dateLink = (account: Account, words: string): string =>
  `<a aria-label="${words}" href="${addressOf(account)}/posts/pfbid0abcdefghijk?__cft__[0]=AZ" role="link"><span>${words}</span></a>`;

export const bakery: Account = {
  vanity: 'rosenthal.bakery',
  id: '100000777000001',
  name: 'Rosenthal Bakery',
  pageId: null,
};
export const cafe: Account = {
  vanity: 'RosenthalCafe',
  id: '100064777000002',
  name: 'Rosenthal Café',
  pageId: '547770000002',
  followers: '1.2K followers',
};
const WEBSITE = 'https://rosenthal-bakery.example/';

export const pages: readonly SamplePage[] = [
  {
    url: 'https://www.facebook.com/rosenthal.bakery',
    shows: 'a company run on a personal profile (2026, logged out: no timeline is served)',
    html: () =>
      page(bakery, drawnProfile(bakery, [], ['friends', 'photos']), [
        jsonScript(routeAnswer(personRoute(bakery.vanity, bakery.id))),
        jsonScript(answer(header(bakery))),
      ]),
    truth: { state: 'readable', kind: 'personal-profile', name: 'Rosenthal Bakery', lastPost: null },
  },
  {
    url: 'https://www.facebook.com/RosenthalCafe',
    shows: 'a Page in good order (2026, logged out): a fresh post after an old pinned one',
    html: (now) =>
      page(
        cafe,
        drawnProfile(
          cafe,
          [['followers', '1.2K followers']],
          ['about', 'photos', 'videos'],
          drawnIntro('Bakery', WEBSITE) + drawnPost(1, authorLink(cafe), dateLink(cafe, '2d')),
        ),
        [
          jsonScript(routeAnswer(pageRoute(cafe.vanity, cafe.id))),
          jsonScript(answer(header(cafe))),
          jsonScript(
            answer(
              feed(cafe, [story(cafe, '900002', daysAgo(now, 2))], story(cafe, '900001', daysAgo(now, 400))),
            ),
          ),
          jsonScript(answer(intro(cafe, 'Coffee and bread since 1911.', WEBSITE))),
        ],
      ),
    truth: {
      state: 'readable',
      kind: 'company-page',
      name: 'Rosenthal Café',
      lastPost: { daysAgo: 2, proven: 'both' },
      followers: 1200,
    },
  },
  {
    url: 'https://www.facebook.com/rosenthal.wholesale',
    shows: 'a log-in wall at a profile’s address (2026: without og:url)',
    html: () => `<!doctype html><html lang="en" id="facebook" class="no_js"><head><meta charset="utf-8">
<title id="pageTitle">Facebook</title><meta property="og:title" content="Log in or sign up to view"></head>
<body><form id="login_form" action="/login/"><table role="presentation"><tr><td>Email or phone</td></tr></table></form>
<div id="content" role="main"><a href="/login/">Log in</a></div></body></html>`,
    truth: { state: 'login-wall', kind: null, lastPost: null },
  },
];

/** Pages of other generations, of no company: for the readers’ tests only. */
export const generations: readonly SamplePage[] = [
  {
    url: 'https://www.facebook.com/cafe.of.2023/',
    shows: 'a Page of 2023-01: JSON in inline scripts, the story’s time in its metadata only',
    html: (now) => {
      const account: Account = { ...cafe, vanity: 'cafe.of.2023' };
      const actor: Json = { id: account.id, delegate_page: { id: account.pageId } };
      const layout: Json = {
        story: {
          comet_sections: {
            actor_photo: { story: { actors: [actor] } },
            metadata: [{ story: { creation_time: seconds(daysAgo(now, 640)), url: `${addressOf(account)}/videos/1/` } }],
          },
        },
      };
      return page(account, drawnProfile(account, [['followers', '1.2K followers']], ['about']), [
        inlineScript({ require: [['Root', 'init', [], [pageRoute(account.vanity, account.id)]]] }),
        inlineScript(answer(header(account))),
        inlineScript(
          answer(feed(account, [{ id: 'S:1', attached_story: null, comet_sections: { context_layout: layout } }], null)),
        ),
      ]);
    },
    truth: {
      state: 'readable',
      kind: 'company-page',
      name: 'Rosenthal Café',
      lastPost: { daysAgo: 640, proven: 'both' },
      followers: 1200,
    },
  },
  {
    url: 'https://www.facebook.com/cafe.of.2021/',
    shows: 'a classic Page of 2021: page.timeline_feed_units, exact followers',
    html: (now) => {
      const classic: Json = { id: '547770000003', username: 'cafe.of.2021', name: 'Old Café' };
      const actor: Json = { __typename: 'Page', id: '547770000003' };
      return page(
        { ...cafe, vanity: 'cafe.of.2021', name: 'Old Café' },
        '',
        [
          inlineScript({
            require: [
              [
                'Root',
                'init',
                [],
                [
                  {
                    tracePolicy: 'comet.page',
                    url: '/cafe.of.2021/',
                    rootView: {
                      resource: { __dr: 'CometSinglePageHomeRoot.react' },
                      props: { pageID: '547770000003' },
                    },
                  },
                ],
              ],
            ],
          }),
          inlineScript(
            answer({
              data: {
                page: {
                  ...(classic as object),
                  __isProfile: 'Page',
                  is_verified: true,
                  comet_page_cards: [{ page: { follower_count: 4321 } }],
                },
              },
            }),
          ),
          inlineScript(
            answer({
              data: {
                page: {
                  id: '547770000003',
                  timeline_pinned_unit: null,
                  timeline_feed_units: {
                    edges: [
                      {
                        node: {
                          id: 'S:2',
                          actors: [actor],
                          comet_sections: {
                            context_layout: {
                              story: {
                                comet_sections: { metadata: [{ story: { creation_time: seconds(daysAgo(now, 5)) } }] },
                              },
                            },
                          },
                        },
                      },
                    ],
                  },
                },
              },
            }),
          ),
        ],
        `<meta property="og:url" content="https://www.facebook.com/cafe.of.2021/"><meta property="al:android:url" content="fb://page/547770000003?referrer=app_link">`,
      );
    },
    truth: {
      state: 'readable',
      kind: 'company-page',
      name: 'Old Café',
      lastPost: { daysAgo: 5, proven: 'not-before' },
      followers: 4321,
    },
  },
  {
    url: 'https://www.facebook.com/RosenthalCafe/videos',
    shows: 'the Videos tab of a Page (2026): its route does not tell the kind, its list no end',
    html: (now) =>
      page(cafe, '', [
        jsonScript(
          routeAnswer({
            canonicalRouteName: 'comet.fbweb.ProfileCometProfilePlusVideosRoute',
            tracePolicy: 'comet.profile.timeline.videos',
            rootView: { props: { userID: cafe.id, userVanity: cafe.vanity, pageID: cafe.pageId } },
          }),
        ),
        jsonScript(answer(header(cafe))),
        jsonScript(
          answer({
            path: ['page'],
            data: {
              latest_videos: {
                edges: [9, 30].map((days) => ({
                  node: {
                    id: `70000${days}`,
                    publish_time: seconds(daysAgo(now, days)),
                    owner: { id: cafe.id, delegate_page_id: cafe.pageId },
                  },
                })),
              },
            },
          }),
        ),
      ]),
    truth: {
      state: 'readable',
      kind: 'company-page',
      name: 'Rosenthal Café',
      lastPost: { daysAgo: 9, proven: 'not-before' },
      followers: 1200,
    },
  },
  {
    url: 'https://www.facebook.com/cafe.seen.logged.in',
    shows: 'a Page as a logged-in reader sees it (2024): the scripts still hold the home feed',
    html: (now) => {
      const account: Account = { ...cafe, vanity: 'cafe.seen.logged.in' };
      return page(
        account,
        drawnProfile(
          account,
          [
            ['friends_likes', '1.1K likes'],
            ['followers', '1.2K followers'],
          ],
          ['about', 'mentions', 'reviews'],
          drawnIntro('Bakery', WEBSITE) +
            drawnPost(1, authorLink(account), dateLink(account, '3d')) +
            drawnPost(2, authorLink({ ...bakery, vanity: 'guest.two' }), dateLink(account, '1h')),
        ),
        [
          jsonScript(routeAnswer({ tracePolicy: 'comet.home', url: '/' })),
          jsonScript({ creation_time: seconds(now), url: 'https://www.facebook.com/permalink.php?story_fbid=1&id=2' }),
        ],
        '',
      );
    },
    truth: {
      state: 'readable',
      kind: 'company-page',
      name: 'Rosenthal Café',
      // "3d" is a floored age.
      lastPost: { daysAgo: 4, proven: 'not-before' },
      followers: 1200,
    },
  },
];
