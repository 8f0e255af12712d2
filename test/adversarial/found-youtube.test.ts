// @vitest-environment happy-dom
/** What damaged pages of YouTube once made the reader tell wrongly, each as small as it gets. */
import { describe, expect, test } from 'vitest';
import { readPage } from '../../utils/reading/platforms/platform';
import { valueOf, type Reading } from '../../utils/reading/reading';
import * as youtube from '../sites/pages/youtube';
import { parsed } from './page';

const NOW = Date.UTC(2026, 10, 20, 12);

function read(html: string, url: string): Reading {
  const reading = readPage(parsed(html), new URL(url), NOW);
  if (!reading) throw new Error(`${url} is no profile`);
  return reading;
}

describe('YouTube', () => {
  const { bakery, lockup, video } = youtube;
  const HOME = 'https://www.youtube.com/@rosenthalbakery';
  const VIDEOS = `${HOME}/videos`;
  const NAMES = ['featured', 'videos'];
  const miller = { ...bakery, id: 'UCmillerflour00000000001', handle: 'millerflour', name: 'Miller Flour' };
  type Items = Parameters<typeof youtube.grid>[0];
  const videosTab = (items: Items, handle = bakery.handle) =>
    youtube.tabs(handle, NAMES, 'videos', youtube.grid(items));
  const old = lockup({ id: 'rosenthal01', age: '2 years ago' });
  const badged = youtube.channelData({ ...bakery, badges: ['CHECK_CIRCLE_FILLED'] }, videosTab([old]));
  /** The data with one text of its JSON replaced. */
  const changed = (data: object, from: string, to: string): string => {
    const json = JSON.stringify(data);
    expect(json).toContain(from);
    return youtube.page(JSON.parse(json.replace(from, () => to)) as Parameters<typeof youtube.page>[0]);
  };

  test.for([
    ['header', youtube.channelData(miller, videosTab([old]))],
    ['tabs', youtube.channelData(bakery, videosTab([old], miller.handle))],
  ] as const)('data whose %s are of another channel are nobody’s', ([, data]) => {
    const mixed = {
      ...youtube.channelData(bakery, videosTab([old])),
      header: data['header'],
      contents: data['contents'],
    };
    expect(read(youtube.page(mixed as Parameters<typeof youtube.page>[0]), VIDEOS).state).toBe('not-drawn');
  });

  test('a name that is there but not understood is not the channel’s', () => {
    const theirs = video({ id: 'millerfloor', age: '2 days ago', by: { name: miller.name, id: miller.id } });
    const data = youtube.channelData(
      bakery,
      youtube.tabs(bakery.handle, NAMES, 'featured', youtube.shelves([theirs])),
    );
    const html = changed(data, '"shortBylineText":{"runs"', '"shortBylineText":{"spans"');
    expect(read(html, HOME).lastPost).toMatchObject({ unknown: 'no-own-post' });
  });

  test('a list with an item that is not understood proves no end', () => {
    const data = youtube.channelData(
      bakery,
      videosTab([lockup({ id: 'rosenthal00', age: '1 day ago' }), old]),
    );
    const html = changed(data, 'LOCKUP_CONTENT_TYPE_VIDEO', 'SOMETHING_NEW');
    expect(valueOf(read(html, VIDEOS).lastPost)).toMatchObject({ open: true });
  });

  test.for<[string, string, string]>([
    ['without its picture', '"sources"', '"others"'],
    ['beside a title that is not understood', '"content":"Rosenthal Bakery","attachmentRuns"', '"others"'],
    ['that is no list', '"attachmentRuns":[', '"attachmentRuns":7,"others":['],
  ])('a badge %s leaves open whether the channel is verified', ([, from, to]) => {
    expect(read(changed(badged, from, to), VIDEOS).verified).toMatchObject({ unknown: 'not-shown' });
  });

  test('a count of videos before that of subscribers is not taken for it', () => {
    const swapped = youtube.channelData(
      { ...bakery, subscribers: '37 videos', videos: '1.24K subscribers' },
      videosTab([old]),
    );
    expect(valueOf(read(youtube.page(swapped), VIDEOS).followers)).toBeUndefined();
  });

  test('a tab that is not understood may be that of the Shorts', () => {
    const data = youtube.channelData(
      bakery,
      youtube.tabs(bakery.handle, [...NAMES, 'shorts'], 'videos', youtube.grid([old])),
    );
    const html = changed(
      data,
      '"tabRenderer":{"endpoint":{"commandMetadata":{"webCommandMetadata":{"url":"/@rosenthalbakery/shorts"',
      '"newTab":{"endpoint":{"commandMetadata":{"webCommandMetadata":{"url":"/@rosenthalbakery/shorts"',
    );
    expect(valueOf(read(html, VIDEOS).lastPost)).toMatchObject({ open: true });
  });

  test.for([
    ['the mark', 'badge badge-style-type-verified', true],
    ['a drawing without a name', '', undefined],
  ] as const)('a drawn header with %s is verified: %s', ([, name, verified]) => {
    const header = `<ytd-c4-tabbed-header-renderer><ytd-channel-name><span id="text">Rosenthal Bakery</span>
      <i class="${name}"></i></ytd-channel-name><span id="channel-handle">@rosenthalbakery</span></ytd-c4-tabbed-header-renderer>`;
    expect(valueOf(read(`<html lang="en"><body>${header}</body></html>`, HOME).verified)).toBe(verified);
  });

  test('a carousel of another channel is not this one’s header', () => {
    const navigationEndpoint = { browseEndpoint: { canonicalBaseUrl: '/@millerflour' } };
    const panel = {
      topicChannelDetailsRenderer: { subtitle: { simpleText: '7 subscribers' }, navigationEndpoint },
    };
    const data = {
      ...youtube.channelData(bakery, videosTab([old])),
      header: { carouselHeaderRenderer: { contents: [panel] } },
    };
    expect(read(youtube.page(data), VIDEOS).state).toBe('not-drawn');
  });

  test('videos that name nobody are nobody’s on a page whose header is not understood', () => {
    const data = {
      ...youtube.channelData(bakery, videosTab([old])),
      header: { interactiveTabbedHeaderRenderer: [] },
    };
    expect(read(youtube.page(data), VIDEOS).lastPost).toMatchObject({ unknown: 'no-own-post' });
  });

  test('a header alone, as of a channel that is gone, is not readable', () => {
    const { header, responseContext } = youtube.channelData(bakery, {});
    const html = youtube.page({ header, responseContext } as Parameters<typeof youtube.page>[0]);
    expect(read(html, HOME).state).toBe('not-drawn');
  });
});
