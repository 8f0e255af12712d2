import { describe, expect, test } from 'vitest';
import { known, unknown, type AccountKind, type Reading } from '../../utils/reading/reading';
import { channelLine, linesOf, type Mark } from '../../utils/report/channel-line';
import { aDecision } from '../audit/plan-parts';
import {
  aChannel,
  aLastPost,
  aPlan,
  aKeptChannel,
  aReading,
  aTimeline,
  daysAgo,
  NOW,
  profileUrls,
} from '../factories';

const planned = aKeptChannel('facebook');
const plan = aPlan({ channels: [planned] });
const kind = (value: AccountKind) => known(value, 'test.kind');
const lineOf = (over: Parameters<typeof aReading>[0] = {}) =>
  channelLine(plan, planned, aChannel(aReading(over)), NOW);

describe('the mark', () => {
  test.each<[string, Parameters<typeof aReading>[0], Mark]>([
    ['a page that posts', {}, 'fine'],
    ['misuse', { kind: kind('personal-profile') }, 'error'],
    ['dormant', { lastPost: aLastPost(100) }, 'error'],
    ['abandoned', { lastPost: aLastPost(1000) }, 'error'],
    ['stale', { lastPost: aLastPost(40) }, 'warning'],
    ['slowing', { lastPost: aLastPost(20) }, 'slowing'],
    ['slowing, of unknown kind', { lastPost: aLastPost(20), kind: unknown('not-shown') }, 'slowing'],
    ['active, of unknown kind', { kind: unknown('not-shown') }, 'cannot-tell'],
    ['active or slowing', { lastPost: aLastPost(10, 20) }, 'cannot-tell'],
    ['a page of unknown age', { lastPost: unknown('walled') }, 'cannot-tell'],
    ['misuse of unknown age', { kind: kind('personal-profile'), lastPost: unknown('walled') }, 'error'],
  ])('of %s', (_, over, expected) => {
    expect(lineOf(over).mark).toBe(expected);
  });

  test('of an account with advice only is fine', () => {
    const onX = aKeptChannel('x');
    const reading = aReading({ platform: 'x', kind: kind('unmarked-account') });
    const line = channelLine(aPlan({ channels: [onX] }), onX, aChannel(reading), NOW);
    expect(line.findings[0]).toMatchObject({ result: 'fail', rule: 'company-account-unmarked' });
    expect(line.mark).toBe('fine');
  });

  test('of a personal profile of which nobody said whose is no clean bill', () => {
    const channel = aChannel(aReading({ kind: kind('personal-profile') }));
    expect(channelLine(aPlan(), null, channel, NOW).mark).toBe('cannot-tell');
  });

  test.each<[string, Parameters<typeof aReading>[0], Mark]>([
    ['posts', {}, 'cannot-tell'],
    ['is a personal profile', { kind: kind('personal-profile') }, 'cannot-tell'],
    ['is slowing', { lastPost: aLastPost(20) }, 'slowing'],
    ['is stale', { lastPost: aLastPost(40) }, 'warning'],
    ['is dormant', { lastPost: aLastPost(100) }, 'warning'],
    ['is abandoned', { lastPost: aLastPost(1000) }, 'warning'],
    ['is of unknown age', { lastPost: unknown('walled') }, 'cannot-tell'],
  ])('of one in the inbox that %s is neither fine nor an error', (_, over, expected) => {
    expect(channelLine(null, null, aChannel(aReading(over)), NOW).mark).toBe(expected);
  });

  test.each([0, 40, 1000])('of an impostor is an error, were it %d days silent', (days) => {
    const impostor = aKeptChannel('facebook', { role: 'impostor' });
    const channel = aChannel(aReading({ lastPost: aLastPost(days) }));
    expect(channelLine(aPlan({ channels: [impostor] }), impostor, channel, NOW).mark).toBe('error');
  });

  test('of a channel silent for a year is an error, though it rested a week of it', () => {
    const pausing = (from: string) =>
      aKeptChannel('facebook', { pauses: [{ id: 'pause', from, until: '2026-11-17', reason: 'holiday' }] });
    const rested = pausing('2026-11-10');
    const silent = aChannel(aReading({ lastPost: aLastPost(400) }));
    expect(channelLine(aPlan({ channels: [rested] }), rested, silent, NOW).mark).toBe('error');
    const back = aChannel(aReading({ lastPost: aLastPost(20) }));
    expect(channelLine(aPlan({ channels: [rested] }), rested, back, NOW).mark).toBe('slowing');
    const inTime = pausing('2026-09-01');
    const quiet = aChannel(aReading({ lastPost: aLastPost(90) }));
    expect(channelLine(aPlan({ channels: [inTime] }), inTime, quiet, NOW).mark).toBe('fine');
  });

  test('of a parked channel is no better than what its plan lacks', () => {
    const nobodys = aKeptChannel('facebook', { owner: '' });
    const parked = {
      ...aPlan({ channels: [nobodys] }),
      decisions: [aDecision('park', { about: nobodys.id })],
    };
    const silent = aChannel(aReading({ lastPost: aLastPost(400) }));
    expect(channelLine(parked, nobodys, silent, NOW).mark).toBe('warning');
  });

  test('of a channel outside the plan is a warning', () => {
    expect(channelLine(aPlan(), null, aChannel(aReading(), { role: 'own' }), NOW).mark).toBe('warning');
  });

  test('of a planned channel never visited says so, whatever the plan lacks', () => {
    const asset = aKeptChannel('tiktok', { strategicAsset: true });
    const line = channelLine(plan, asset, null, NOW);
    expect(line.findings[0]).toMatchObject({ result: 'fail', rule: 'asset-on-consumer-platform' });
    expect(line).toMatchObject({ mark: 'not-visited', audit: null, staleness: { level: 'cannot-tell' } });
  });
});

describe('a line', () => {
  test('is as of the moment of reading, however long ago that was', () => {
    const readAt = daysAgo(100);
    const lastPost = known({ ...aLastPost(0).value, notBefore: readAt, notAfter: readAt }, 'test.list');
    expect(lineOf({ readAt, lastPost }).staleness).toMatchObject({
      level: 'active',
      days: { least: 0, most: 0 },
    });
  });

  test('is judged by today’s calendar', () => {
    const line = lineOf({ readAt: daysAgo(200) });
    expect(line.findings[0]).toMatchObject({ result: 'fail', rule: 'review-overdue' });
  });

  test('takes the plan’s word on whose channel it is before the auditor’s', () => {
    const partner = aKeptChannel('facebook', { role: 'partner' });
    expect(channelLine(plan, partner, aChannel(aReading(), { role: 'own' }), NOW).role).toBe('partner');
    expect(channelLine(plan, null, aChannel(aReading(), { role: 'spokesperson' }), NOW).role).toBe(
      'spokesperson',
    );
  });

  test('holds no findings in the inbox', () => {
    const line = channelLine(null, null, aChannel(aReading({ kind: kind('personal-profile') })), NOW);
    expect(line).toMatchObject({ findings: [], mark: 'cannot-tell', plan: null });
  });

  const nameless: Partial<Reading['account']> = { name: unknown('not-shown') };
  test.each<[string, Partial<Reading['account']>, string]>([
    ['its display name', { name: known(' Rosenthal ', 'test.header') }, 'Rosenthal'],
    ['its handle', nameless, 'rosenthalbakery'],
    [
      'its address',
      {
        ...nameless,
        handle: unknown('not-shown'),
        profileUrl: 'https://www.facebook.com/profile.php?id=100',
      },
      'facebook.com/profile.php?id=100',
    ],
  ])('is called by %s', (_, account, expected) => {
    expect(lineOf({ account }).label).toBe(expected);
  });

  test('of a planned channel never visited is called by the handle in its address', () => {
    expect(channelLine(plan, planned, null, NOW)).toMatchObject({
      id: planned.id,
      label: 'rosenthalbakery',
      handle: 'rosenthalbakery',
      url: profileUrls.facebook,
    });
  });

  test('of a channel that only ever met a wall keeps its place', () => {
    const walled = aChannel(null, { lastAttempt: { at: NOW, state: 'login-wall' } });
    expect(channelLine(plan, planned, walled, NOW)).toMatchObject({ mark: 'not-visited', url: planned.url });
    expect(channelLine(plan, null, walled, NOW)).toMatchObject({
      url: '',
      label: 'facebook:rosenthalbakery',
    });
  });
});

describe('the lines of a company', () => {
  const youtube = aKeptChannel('youtube');
  const newsletter = aKeptChannel('x', { platform: 'newsletter', url: 'https://bakery.example/news' });
  const whole = aPlan({ channels: [youtube, newsletter, planned] });

  test('are the plan’s in its order, then the others by name', () => {
    const named = (name: string) =>
      aChannel(
        aReading({ platform: 'x', account: { aliases: [`x:@${name}`], name: known(name, 'test.header') } }),
      );
    const page = aChannel();
    const lines = linesOf(whole, [named('Bakery 10'), page, named('Bakery 9')], NOW);
    expect(lines.map(({ label, planned: line }) => [label, line?.platform])).toEqual([
      ['rosenthalbakery', 'youtube'],
      ['bakery.example/news', 'newsletter'],
      ['Rosenthal Bakery', 'facebook'],
      ['Bakery 9', undefined],
      ['Bakery 10', undefined],
    ]);
    expect(lines[2]?.channel).toBe(page);
  });

  test('match a channel by any name under which a page proved it', () => {
    const byId = aChannel(aReading({ platform: 'youtube' }), {
      aliases: ['youtube:id/UC1', 'youtube:@rosenthalbakery'],
    });
    expect(linesOf(whole, [byId], NOW)[0]).toMatchObject({ planned: youtube, channel: byId });
  });

  test('name an account once, though the plan names it twice', () => {
    const again = aKeptChannel('youtube', { url: `${profileUrls.youtube}/videos` });
    expect(linesOf(aPlan({ channels: [youtube, again] }), [], NOW)).toHaveLength(1);
    expect(
      linesOf(aPlan({ channels: [youtube, again] }), [aChannel(aReading({ platform: 'youtube' }))], NOW),
    ).toHaveLength(1);
  });

  test('give a handle that changed hands to the account seen under it last', () => {
    const before = aChannel(aReading({ readAt: daysAgo(50) }));
    const now = aChannel(aReading());
    for (const channels of [
      [before, now],
      [now, before],
    ]) {
      const lines = linesOf(plan, channels, NOW);
      expect(lines.map(({ channel }) => channel)).toEqual([now, before]);
      expect(lines.map((line) => line.planned)).toEqual([planned, null]);
    }
  });

  test('of the inbox are held against no plan', () => {
    const lines = linesOf(null, [aChannel(aReading({ timeline: aTimeline([]) }))], NOW);
    expect(lines).toMatchObject([{ plan: null, planned: null, findings: [] }]);
  });
});
