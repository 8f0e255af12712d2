// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { valueOf, type Reading } from '../../../utils/reading/reading';
import {
  addressOf,
  answer,
  authorLink,
  bakery,
  cafe,
  dateLink,
  drawnPost,
  drawnProfile,
  feed,
  jsonScript,
  page,
  pageRoute,
  routeAnswer,
  seconds,
  story,
} from '../../sites/pages/facebook';
import { readingOf } from '../read-html';

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;
const ago = (days: number): number => NOW - days * DAY;
const CAFE = addressOf(cafe);
const guest = { ...bakery, vanity: 'guest.two', id: '100000999000001' };
const route = jsonScript(routeAnswer(pageRoute(cafe.vanity, cafe.id)));

type Json = Parameters<typeof feed>[2];

const readHtml = (html: string, now = NOW): Reading => readingOf(html, CAFE, now);
const feedPage = (stories: readonly Json[], pinned: Json = null, now = NOW): Reading =>
  readHtml(page(cafe, '', [route, jsonScript(answer(feed(cafe, stories, pinned)))]), now);
const drawnPage = (...posts: readonly string[]): Reading =>
  readHtml(page(cafe, drawnProfile(cafe, [], ['about'], posts.join('')), []));
const shared = (audience: Json, publishedAt: number): Json => ({
  id: 'S:1',
  actors: [{ id: cafe.id }],
  comet_sections: {
    context_layout: {
      story: {
        comet_sections: {
          metadata: [
            { story: { creation_time: seconds(publishedAt) } },
            { __typename: 'CometFeedStoryAudienceStrategy', story: { privacy_scope: audience } },
          ],
        },
      },
    },
  },
});

describe('the feed', () => {
  it('proves the last post from both sides: newest first, and without the pinned one', () => {
    const { lastPost, timeline } = feedPage([story(cafe, '2', ago(3)), story(cafe, '1', ago(30))]);
    expect(valueOf(lastPost)).toMatchObject({ notBefore: ago(3), notAfter: ago(3), open: false });
    expect(timeline).toMatchObject({ order: 'newest-first', headInView: true, exhaustive: true });
  });

  it('proves no end where a later story is newer than the first one', () => {
    const { lastPost } = feedPage([story(cafe, '1', ago(30)), story(cafe, '2', ago(3))]);
    expect(valueOf(lastPost)).toMatchObject({ notBefore: ago(3), notAfter: NOW, open: true });
  });

  it('proves no end where the pinned post is listed first', () => {
    const pin = story(cafe, '1', ago(400));
    const alone = feedPage([pin], pin);
    expect(alone.timeline?.entries.map(({ pinned }) => pinned)).toEqual([true, true]);
    expect(valueOf(alone.lastPost)).toMatchObject({ notBefore: ago(400), notAfter: NOW, open: true });
    const above = feedPage([pin, story(cafe, '2', ago(3))], pin);
    expect(valueOf(above.lastPost)).toMatchObject({ notBefore: ago(3), notAfter: ago(3), open: false });
  });

  it('proves no end where a story above the first own one tells no author, or no time', () => {
    const unsigned = { id: 'S:9', creation_time: seconds(ago(1)) };
    const undated = { id: 'S:9', actors: [{ id: cafe.id }] };
    for (const first of [unsigned, undated])
      expect(valueOf(feedPage([first, story(cafe, '1', ago(9))]).lastPost)).toMatchObject({
        notBefore: ago(9),
        open: true,
      });
  });

  it('proves an end below stories of others: posts on the wall, and those in which the account is tagged', () => {
    const { lastPost, timeline } = feedPage([story(guest, '3', ago(1)), story(cafe, '1', ago(9))]);
    expect(timeline?.entries.map(({ authorship }) => authorship)).toEqual(['other', 'own']);
    expect(valueOf(lastPost)).toMatchObject({ notBefore: ago(9), notAfter: ago(9), open: false });
  });

  it('counts what the account shares and the event that it creates, by the time of the story', () => {
    const sharing = {
      ...(story(cafe, '4', ago(2)) as object),
      attached_story: story(guest, '5', ago(1)),
    } as Json;
    const event = {
      ...(story(cafe, '6', ago(1.5)) as object),
      attachments: [{ event: { start_timestamp: seconds(ago(-9)) } }],
    } as Json;
    expect(valueOf(feedPage([sharing]).lastPost)?.notBefore).toBe(ago(2));
    expect(valueOf(feedPage([event]).lastPost)?.notBefore).toBe(ago(1.5));
  });

  it('dates no life event before Facebook began, and so proves no end above it', () => {
    const born = story(cafe, '7', Date.UTC(1990, 2, 2));
    expect(feedPage([born]).lastPost).toMatchObject({ unknown: 'no-dates' });
    expect(valueOf(feedPage([born, story(cafe, '1', ago(9))]).lastPost)?.open).toBe(true);
    expect(valueOf(feedPage([story(cafe, '1', ago(9)), born]).lastPost)?.open).toBe(false);
  });

  it('is the one that holds stories, where it stands there twice', () => {
    const html = page(cafe, '', [
      route,
      jsonScript(answer(feed(cafe, [], null))),
      jsonScript(answer(feed(cafe, [story(cafe, '1', ago(9))], null))),
    ]);
    expect(valueOf(readHtml(html).lastPost)?.notBefore).toBe(ago(9));
  });
});

describe('for whom a story is', () => {
  const everyone = { icon_image: { name: 'everyone' }, description: 'Public' };
  const friends = { icon_image: { name: 'friends' }, description: 'Your friends' };
  const nobody = { icon_image: { name: 'lock' }, description: 'Only me' };
  const nobodyInChinese = { icon_image: { name: 'lock' }, description: '只限本人' };
  const unheardOf = { icon_image: { name: 'gear' }, description: 'Custom' };
  it.each([
    ['everybody', everyone, 'own'],
    ['friends', friends, 'own'],
    ['nobody told', null, 'own'],
    ['nobody else', nobody, 'restricted'],
    ['nobody else, in Chinese', nobodyInChinese, 'restricted'],
    ['who knows', unheardOf, 'unproven'],
    ['an icon without a name', { description: 'Public' }, 'unproven'],
  ])('%s', (_whom, scope, is) => {
    const { timeline } = feedPage([shared(scope, ago(2))]);
    expect(timeline?.entries.map(({ aside, authorship }) => aside ?? authorship)).toEqual([is]);
  });

  it('only-me posts do not move the last post, and hide none', () => {
    const { lastPost } = feedPage([shared(nobody, ago(2)), story(cafe, '1', ago(9))]);
    expect(valueOf(lastPost)).toMatchObject({ notBefore: ago(9), notAfter: ago(9), open: false });
  });

  it('a story that may be for nobody proves neither side', () => {
    const { lastPost } = feedPage([shared(unheardOf, ago(2)), story(cafe, '1', ago(9))]);
    expect(valueOf(lastPost)).toMatchObject({ notBefore: ago(9), open: true });
    expect(feedPage([shared(unheardOf, ago(2))]).lastPost).toMatchObject({ unknown: 'no-own-post' });
  });
});

describe('clocks that are wrong', () => {
  it('a clock that is slow puts stories into the future: unknown, not stale', () => {
    expect(feedPage([story(cafe, '1', ago(9))], null, ago(30)).lastPost).toMatchObject({
      unknown: 'future-date',
    });
  });

  it('of several stories those in the future are left out, and no end is proven', () => {
    const { lastPost } = feedPage([story(cafe, '2', ago(9)), story(cafe, '1', ago(40))], null, ago(30));
    expect(valueOf(lastPost)).toMatchObject({ notBefore: ago(40), notAfter: ago(30), open: true });
  });

  it('minutes ahead are the clocks’', () => {
    expect(valueOf(feedPage([story(cafe, '1', NOW + 60_000)]).lastPost)).toMatchObject({ notBefore: NOW });
  });

  it('a pinned post of the future proves no end for the others', () => {
    const { lastPost } = feedPage([story(cafe, '1', ago(9))], story(cafe, '2', ago(-9)));
    expect(valueOf(lastPost)).toMatchObject({ notBefore: ago(9), open: true });
  });
});

describe('drawn posts', () => {
  const post = (place: number, words: string): string =>
    drawnPost(place, authorLink(cafe), dateLink(cafe, words));

  it('are virtualised: the head and the gaps are told by their places', () => {
    expect(drawnPage(post(1, '1d'), post(2, '2d')).timeline).toMatchObject({
      headInView: true,
      contiguous: true,
    });
    expect(drawnPage(post(4, '1w'), post(5, '2w')).timeline).toMatchObject({
      headInView: false,
      contiguous: true,
    });
    expect(drawnPage(post(1, '1d'), post(4, '2w')).timeline).toMatchObject({
      headInView: true,
      contiguous: false,
    });
  });

  it('prove no end, however old: filters, pins and featured posts are not told apart from the list', () => {
    const { lastPost } = drawnPage(post(1, 'March 16, 2024'), post(2, 'March 1, 2024'));
    expect(valueOf(lastPost)).toMatchObject({ notAfter: NOW, open: true });
    expect(valueOf(lastPost)?.notBefore).toBe(Date.UTC(2024, 2, 16) - 14 * 3_600_000);
  });

  it('are the newest of all, not the first: a featured or pinned one stands before', () => {
    const { lastPost } = drawnPage(post(1, 'March 16, 2024'), post(2, '3d'));
    expect(valueOf(lastPost)?.notBefore).toBe(ago(4));
  });

  it('of others on the wall, or to whom the account is a friend, are not its own', () => {
    const onWall = `${authorLink(guest)} ▸ ${authorLink(cafe)}`;
    const tagged = `${authorLink(guest)} is with ${authorLink(cafe)}`;
    const sharing = `${authorLink(cafe)} shared a post by ${authorLink(guest)}`;
    const { timeline } = drawnPage(
      ...[onWall, tagged, sharing].map((heading, place) =>
        drawnPost(place + 1, heading, dateLink(cafe, '1d')),
      ),
    );
    expect(timeline?.entries.map(({ authorship }) => authorship)).toEqual(['other', 'other', 'own']);
  });

  it('of 1990 are life events, undated', () => {
    expect(drawnPage(post(1, 'March 2, 1990')).lastPost).toMatchObject({ unknown: 'no-dates' });
  });

  it('are left where the records tell a time', () => {
    const html = page(cafe, drawnProfile(cafe, [], ['about'], post(1, '1d')), [
      route,
      jsonScript(answer(feed(cafe, [story(cafe, '1', ago(1.2))], null))),
    ]);
    expect(readHtml(html).lastPost).toMatchObject({ source: 'facebook.feed' });
    const undated = html.replaceAll('creation_time', 'created_time');
    expect(readHtml(undated).lastPost).toMatchObject({ source: 'facebook.drawn-posts' });
  });
});
