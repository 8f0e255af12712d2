/** Invented YouTube channels, in the structure of the real pages of each generation. */
import type { SamplePage } from '../sample-page';

/** Anything that can stand in a page's JSON. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface Channel {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly description: string;
  /** As printed, such as `1.24K subscribers`; `''`: hidden. */
  readonly subscribers: string;
  /** As printed. */
  readonly videos: string;
  /** The names of the badges' icons. */
  readonly badges?: readonly string[];
  readonly link?: string;
}

export const bakery: Channel = {
  id: 'UCrosenthalbakery0000001',
  handle: 'rosenthalbakery',
  name: 'Rosenthal Bakery',
  description: 'Bread from Berlin, baked at night.',
  subscribers: '1.24K subscribers',
  videos: '37 videos',
  link: 'https://rosenthal-bakery.example/',
};

const url = (path: string): Json => ({ commandMetadata: { webCommandMetadata: { url: path } } });
const runs = (text: string): Json => ({ runs: [{ text }] });

/** A whole page, its data in an inline script as served. */
export const page = (data: Json, language = 'en', body = ''): string =>
  `<!doctype html><html lang="${language}" style="font-size: 10px" system-icons><head><title>YouTube</title></head><body>` +
  `<script nonce="sample">var ytInitialData = ${JSON.stringify(data).replaceAll('<', '\\u003c')};</script>` +
  `<ytd-app></ytd-app>${body}</body></html>`;

/** Names of the tabs as in their addresses; `selected` has the content. */
export const tabs = (handle: string, names: readonly string[], selected: string, content: Json): Json => ({
  twoColumnBrowseResultsRenderer: {
    tabs: [
      ...names.map((name) => ({
        tabRenderer: {
          endpoint: url(`/@${handle}/${name}`),
          title: name === 'featured' ? 'Home' : name.charAt(0).toUpperCase() + name.slice(1),
          ...(name === selected && { selected: true, content }),
        },
      })),
      { expandableTabRenderer: { endpoint: url(`/@${handle}/search`), title: 'Search', selected: false } },
    ],
  },
});

/** Everything but the tabs, as in 2026. */
export const channelData = (channel: Channel, contents: Json): { readonly [key: string]: Json } => ({
  responseContext: {
    serviceTrackingParams: [
      { service: 'GFEEDBACK', params: [{ key: 'logged_in', value: '0' }, { key: 'browse_id', value: channel.id }] },
    ],
  },
  contents,
  header: {
    pageHeaderRenderer: {
      pageTitle: channel.name,
      content: {
        pageHeaderViewModel: {
          title: {
            dynamicTextViewModel: {
              text: {
                content: channel.name,
                attachmentRuns: (channel.badges ?? []).map((imageName) => ({
                  startIndex: channel.name.length,
                  length: 0,
                  element: { type: { imageType: { image: { sources: [{ clientResource: { imageName }, width: 14 }] } } } },
                })),
              },
            },
          },
          metadata: {
            contentMetadataViewModel: {
              metadataRows: [
                { metadataParts: [{ text: { content: `@${channel.handle}` }, enableTruncation: true }] },
                {
                  metadataParts: [channel.subscribers, channel.videos]
                    .filter(Boolean)
                    .map((content) => ({ text: { content } })),
                },
              ],
              delimiter: '•',
            },
          },
          ...(channel.link && {
            attribution: {
              attributionViewModel: {
                text: {
                  content: 'rosenthal-bakery.example',
                  commandRuns: [
                    {
                      startIndex: 0,
                      onTap: {
                        innertubeCommand: {
                          urlEndpoint: {
                            url: `https://www.youtube.com/redirect?event=channel_header&redir_token=x&q=${encodeURIComponent(channel.link)}`,
                          },
                        },
                      },
                    },
                  ],
                },
              },
            },
          }),
        },
      },
    },
  },
  metadata: {
    channelMetadataRenderer: {
      title: channel.name,
      description: channel.description,
      rssUrl: `https://www.youtube.com/feeds/videos.xml?channel_id=${channel.id}`,
      externalId: channel.id,
      ownerUrls: [`http://www.youtube.com/@${channel.handle}`],
      channelUrl: `https://www.youtube.com/channel/${channel.id}`,
      vanityChannelUrl: `http://www.youtube.com/@${channel.handle}`,
    },
  },
  microformat: {
    microformatDataRenderer: { urlCanonical: `https://www.youtube.com/channel/${channel.id}`, title: channel.name },
  },
});

interface Video {
  readonly id: string;
  /** As printed; `''`: none. */
  readonly age: string;
  /** The channel named under the title. */
  readonly by?: { readonly name: string; readonly id?: string };
  readonly badge?: string;
}

/** 2026-05. */
export const lockup = ({ id, age, by, badge }: Video, contentType = 'LOCKUP_CONTENT_TYPE_VIDEO'): Json => ({
  lockupViewModel: {
    contentId: id,
    contentType,
    contentImage: {
      thumbnailViewModel: {
        overlays: [
          {
            thumbnailBottomOverlayViewModel: {
              badges: [
                { thumbnailBadgeViewModel: { text: '4:05', badgeStyle: badge ?? 'THUMBNAIL_OVERLAY_BADGE_STYLE_DEFAULT' } },
              ],
            },
          },
        ],
      },
    },
    metadata: {
      lockupMetadataViewModel: {
        title: { content: 'Rye, the slow way' },
        metadata: {
          contentMetadataViewModel: {
            metadataRows: [
              ...(by
                ? [
                    {
                      metadataParts: [
                        {
                          text: {
                            content: by.name,
                            ...(by.id && {
                              commandRuns: [{ onTap: { innertubeCommand: { browseEndpoint: { browseId: by.id } } } }],
                            }),
                          },
                        },
                      ],
                    },
                  ]
                : []),
              { metadataParts: ['1.1K views', age].filter(Boolean).map((content) => ({ text: { content } })) },
            ],
            delimiter: ' • ',
          },
        },
      },
    },
  },
});

/** 2022 to 2026-01 as `videoRenderer`; 2021, and on Home until 2025, as `gridVideoRenderer`. */
export const video = ({ id, age, by, badge }: Video, renderer = 'videoRenderer'): Json => ({
  [renderer]: {
    videoId: id,
    title: runs('Rye, the slow way'),
    ...(age && { publishedTimeText: { simpleText: age } }),
    viewCountText: { simpleText: '1,100 views' },
    ...(by && {
      shortBylineText: {
        runs: [
          { text: by.name, ...(by.id && { navigationEndpoint: { browseEndpoint: { browseId: by.id } } }) },
        ],
      },
    }),
    ...(badge && { badges: [{ metadataBadgeRenderer: { style: badge } }] }),
  },
});

const CHIPS = ['Latest', 'Popular', 'Oldest'];
/** The content of a Videos, Shorts or Live tab; `chip` is the place of the selected one. */
export const grid = (items: readonly Json[], chip = 0): Json => ({
  richGridRenderer: {
    contents: items.map((content) => ({ richItemRenderer: { content } })),
    header: {
      chipBarViewModel: {
        chips: CHIPS.map((text, place) => ({ chipViewModel: { text, selected: place === chip } })),
      },
    },
  },
});

/** The content of a Home tab. */
export const shelves = (...lists: readonly (readonly Json[])[]): Json => ({
  sectionListRenderer: {
    contents: lists.map((items) => ({
      itemSectionRenderer: {
        contents: [{ shelfRenderer: { title: runs('Shelf'), content: { horizontalListRenderer: { items } } } }],
      },
    })),
  },
});

/** Ids of eleven letters. */
const videoId = (place: number): string => `rosenthal${String(place).padStart(2, '0')}`;
const TABS = ['featured', 'videos', 'playlists', 'posts'];

const FIVE_MONTHS = 165;

export const pages: readonly SamplePage[] = [
  {
    url: 'https://www.youtube.com/@rosenthalbakery/videos',
    shows: 'a channel without Shorts or Live tab: its Videos tab proves that it is dormant',
    html: () =>
      page(
        channelData(
          bakery,
          tabs(
            bakery.handle,
            TABS,
            'videos',
            grid(
              ['5 months ago', '7 months ago', '1 year ago'].map((age, place) => lockup({ id: videoId(place), age })),
            ),
          ),
        ),
      ),
    truth: {
      state: 'readable',
      kind: 'unmarked-account',
      name: 'Rosenthal Bakery',
      lastPost: { daysAgo: FIVE_MONTHS, proven: 'both' },
      followers: 1240,
    },
  },
  {
    url: 'https://www.youtube.com/@rosenthalbakery',
    shows: 'the Home of the same channel: unsorted shelves, a playlist changed yesterday, another channel’s video',
    html: () =>
      page(
        channelData(
          bakery,
          tabs(
            bakery.handle,
            TABS,
            'featured',
            shelves(
              [video({ id: videoId(2), age: '1 year ago' }, 'gridVideoRenderer')],
              [
                video(
                  { id: videoId(0), age: 'Streamed 5 months ago', by: { name: bakery.name, id: bakery.id } },
                  'gridVideoRenderer',
                ),
                video(
                  { id: 'millerfloor', age: '2 days ago', by: { name: 'Miller Flour', id: 'UCmillerflour00000000001' } },
                  'gridVideoRenderer',
                ),
              ],
              [{ gridPlaylistRenderer: { playlistId: 'PLrye', publishedTimeText: { simpleText: 'Updated yesterday' } } }],
            ),
          ),
        ),
      ),
    truth: {
      state: 'readable',
      kind: 'unmarked-account',
      name: 'Rosenthal Bakery',
      lastPost: { daysAgo: FIVE_MONTHS, proven: 'not-before' },
      followers: 1240,
    },
  },
];

