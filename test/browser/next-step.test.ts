/** Where the page alone cannot tell, one click settles it: the popup's next step, in a whole browser. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { isKnown } from '../../utils/reading/reading';
import {
  bakery,
  channelData,
  grid,
  lockup,
  page,
  shelves,
  tabs,
  video,
  type Channel,
} from '../sites/pages/youtube';
import { daysAgo } from '../sites/sample-page';
import { feedXml } from '../sites/youtube-feed';
import { channelAt, useSession } from './session';
import { click, textWith } from './ui';
import { until } from './until';

const session = useSession();

const WITH_SHORTS = ['featured', 'videos', 'shorts', 'playlists'];
const NOW = Date.now();

const channel = (handle: string): Channel => ({
  ...bakery,
  handle,
  name: `${handle} of Berlin`,
  id: `UC${handle.padEnd(22, '0')}`,
});
const homeOf = ({ handle }: Channel) => `https://www.youtube.com/@${handle}`;
const videosOf = (of: Channel) => `${homeOf(of)}/videos`;
const feedOf = ({ id }: Channel) => `https://www.youtube.com/feeds/videos.xml?channel_id=${id}`;

/** Serves a channel whose Videos tab was last filled five months ago, and which has a tab of undated Shorts. */
function serveChannel(of: Channel): void {
  const videos = ['5 months ago', '1 year ago'].map((age, place) => ({
    id: `${of.handle.slice(0, 9)}0${place}`,
    age,
  }));
  const dataOf = (tab: string, content: Parameters<typeof tabs>[3]) =>
    page(channelData(of, tabs(of.handle, WITH_SHORTS, tab, content)));
  session.sites.serve(videosOf(of), dataOf('videos', grid(videos.map((each) => lockup(each)))));
  const shelf = videos.slice(1).map((each) => video(each, 'gridVideoRenderer'));
  session.sites.serve(homeOf(of), dataOf('featured', shelves(shelf)));
  const entries = videos.map(({ id }, place) => ({ id, published: daysAgo(NOW, 160 + 220 * place) }));
  const short = { id: `${of.handle.slice(0, 9)}0s`, published: daysAgo(NOW, 120), isShort: true };
  session.sites.serve(feedOf(of), { html: feedXml(of.id, [short, ...entries]), type: 'text/xml' });
}

const asked = (of: Channel) => session.sites.requests.filter(({ url }) => url === feedOf(of));
const storedFor = async (url: string) => (await channelAt(session.extension, url))?.latest?.reading;
const auditsOf = async ({ id }: Channel) =>
  (await session.extension.stored()).audits.filter(({ reading: { account } }) =>
    account.aliases.includes(`youtube:channel/${id}`),
  );

/** The real popup over this page, once it offers what bears this name. */
async function popupOffering(over: Page, name: string): Promise<Page> {
  const popup = await session.extension.openPopup(over);
  await textWith(popup, name);
  return popup;
}

describe('the channel’s public feed', () => {
  const dormant = channel('ahornhofbakery');

  test('is asked for on the click, once, from the page’s origin, without cookies; then the verdict is settled', async () => {
    serveChannel(dormant);
    await session.extension.browser.setCookie({
      name: 'SID',
      value: 'of-the-auditor',
      domain: 'www.youtube.com',
      path: '/',
      secure: true,
    });
    const { page: tab, channel: before } = await session.readAt(videosOf(dormant));
    const unsettled = before.latest?.reading.lastPost;
    expect(unsettled && isKnown(unsettled) && unsettled.value.open).toBe(true);

    const popup = await popupOffering(tab, 'Ask YouTube for the feed');
    expect(await textWith(popup, 'newer posts cannot be excluded')).toContain('and to nobody else');
    expect(asked(dormant)).toEqual([]);

    await click(popup, 'Ask YouTube for the feed');
    const settled = await until('the feed’s word to be kept', async () => {
      const reading = await storedFor(videosOf(dormant));
      return reading?.timeline?.scope === 'youtube.feed' && reading;
    });
    expect(settled).toMatchObject({
      url: videosOf(dormant),
      kind: { value: 'unmarked-account' },
      lastPost: { source: 'youtube.feed', value: { open: false, precision: 'exact' } },
    });
    expect(await textWith(popup, 'No visible post since')).not.toContain('Ask YouTube');

    const [request, ...more] = asked(dormant);
    expect(more).toEqual([]);
    expect(request?.headers).not.toHaveProperty('cookie');
    expect(request?.headers).not.toHaveProperty('referer');
    expect(request?.headers['sec-fetch-site']).toBe('same-origin');
    // The same browser does send the cookie with the page, so its absence above says something.
    const ofPage = session.sites.requests.find(({ url }) => url === videosOf(dormant));
    expect(ofPage?.headers.cookie).toContain('of-the-auditor');
  });

  test('stays settled when the page is looked at again the same day', async () => {
    await session.extension.visit(videosOf(dormant));
    const again = await session.extension.visit(homeOf(dormant));
    await until('the page to be read', () => session.extension.shownIn(again));
    const popup = await session.extension.openPopup(again);
    expect(await textWith(popup, 'No visible post since')).not.toContain('Open the Videos tab');
  });

  test.each([
    [
      'does not come',
      'eichbergbakery',
      { html: 'Not found', status: 404 },
      'did not send the feed. That proves nothing',
    ],
    [
      'is another channel’s',
      'lindenaubakery',
      { html: feedXml(dormant.id, []), type: 'text/xml' },
      'another channel’s. That proves nothing',
    ],
  ] as const)('changes nothing, and says so, where it %s', async (_what, handle, served, said) => {
    const of = channel(handle);
    serveChannel(of);
    session.sites.serve(feedOf(of), served);
    const { page: tab } = await session.readAt(videosOf(of));
    const popup = await popupOffering(tab, 'Ask YouTube for the feed');
    const before = await auditsOf(of);
    await click(popup, 'Ask YouTube for the feed');
    await textWith(popup, said);
    expect(asked(of)).toHaveLength(1);
    expect(await auditsOf(of)).toEqual(before);
  });

  test('is asked for by nobody who only looks', async () => {
    const of = channel('birkenaubakery');
    serveChannel(of);
    const { page: tab } = await session.readAt(videosOf(of));
    await popupOffering(tab, 'Ask YouTube for the feed');
    await tab.reload();
    await popupOffering(await session.extension.visit(videosOf(of)), 'Ask YouTube for the feed');
    expect(asked(of)).toEqual([]);
  });
});

test('on Home the Videos tab is one click away, in the same tab', async () => {
  const of = channel('weidenhofbakery');
  serveChannel(of);
  const { page: tab } = await session.readAt(homeOf(of));
  const popup = await popupOffering(tab, 'Open the Videos tab');
  await click(popup, 'Open the Videos tab');
  await until('the Videos tab', () => tab.url() === videosOf(of));
  await until('the Videos tab to be kept', () => storedFor(videosOf(of)));
});
