// @vitest-environment happy-dom
/** Which pages say that they were made for somebody who is not logged in. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/reading/platforms/platform';
import * as facebook from '../../sites/pages/facebook';
import * as tiktok from '../../sites/pages/tiktok';
import { daysAgo } from '../../sites/sample-page';

const NOW = Date.UTC(2026, 6, 28, 12);

/** The remarks on this page at this address. */
function remarksOn(html: string, url: string): readonly string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return readPage(page, new URL(url), NOW)?.remarks ?? [];
}

describe('TikTok', () => {
  const { dataBlock, ownData, profilePage, sigiBlock, user } = tiktok;
  const drawn = [1, 9].map((days) => ({ time: daysAgo(NOW, days) }));
  const remarks = (data: string): readonly string[] =>
    remarksOn(profilePage(drawn, data), 'https://www.tiktok.com/@rosenthalbakery');
  const [member, whole] = [
    dataBlock({ user }, 'sample_viewer'),
    dataBlock({ user, statsV2: { ...tiktok.statsV2, videoCount: '2' } }),
  ];
  const sigi = (context: string): string =>
    sigiBlock([]).replace('{"UserPage"', `{"AppContext":${context},"UserPage"`);

  it.each([
    ['whose context has no user', ownData],
    ['of 2023, whose context lacks one', sigi('{"appContext":{"language":"en"}}')],
    [
      'that still carries the data of the profile before',
      dataBlock({ user: { ...user, uniqueId: 'sample_mill' } }) + sigiBlock([]),
    ],
  ])('a guest’s page is one %s', (_what, data) => {
    expect(remarks(data)).toContain('guest-view');
  });
  it.each([
    ['whose context names a viewer', member],
    ['of 2023, whose context names one', sigi('{"appContext":{"user":{"uniqueId":"sample_viewer"}}}')],
    ['in which one of two blocks names a viewer', ownData + sigi('{"appContext":{"user":{}}}')],
    ['without a context', sigiBlock([])],
    ['whose context is not understood', ownData.replace('"user":null', '"user":"sample_viewer"')],
    ['without data', ''],
  ])('not proven to be a guest’s is one %s', (_what, data) => {
    expect(remarks(data)).not.toContain('guest-view');
  });
  it('a guest lacks nothing where the list is whole', () => {
    expect(remarks(whole)).toEqual([]);
  });
});

describe('Facebook', () => {
  const { addressOf, bakery, cafe, jsonScript, page, pageRoute, personRoute, routeAnswer } = facebook;
  const remarks = (account: typeof bakery, route: ReturnType<typeof pageRoute>): readonly string[] =>
    remarksOn(page(account, '', [jsonScript(routeAnswer(route))]), addressOf(account));

  it('a guest’s page has a route for guests', () => {
    expect(remarks(cafe, pageRoute(cafe.vanity, cafe.id))).toContain('guest-view');
    expect(remarks(bakery, personRoute(bakery.vanity, bakery.id))).toContain('guest-view');
  });
  it('a member’s has another', () => {
    const route = {
      ...(personRoute(bakery.vanity, bakery.id) as object),
      tracePolicy: 'comet.profile.timeline.list',
    };
    expect(remarks(bakery, route)).not.toContain('guest-view');
  });
  it('another account’s route says nothing', () => {
    expect(remarks(bakery, pageRoute('sample.mill', '100000000000042'))).not.toContain('guest-view');
  });
});
