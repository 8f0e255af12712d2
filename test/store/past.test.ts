import { describe, expect, test } from 'vitest';
import { RULESET_VERSION } from '../../utils/audit/audit';
import type { Finding } from '../../utils/audit/finding';
import { known, unknown, type AccountKind, type Reading } from '../../utils/reading/reading';
import { joinedPast, withEarlier, withLatest } from '../../utils/store/past';
import type { Audit, Channel } from '../../utils/store/schema';
import { aChannel, aLastPost, anAudit, aPlan, aPlannedChannel, aReading, DAY, NOW } from '../factories';

const HOUR = 3_600_000;
const followers = (count: number, precision: 'exact' | 'rounded' = 'exact') =>
  known({ count, precision }, 'test.header');
const failure = (rule: string): Finding => ({
  rule,
  severity: 'warning',
  misuse: false,
  result: 'fail',
  observed: { id: 'observed' },
  expected: { id: 'expected' },
});
const doubt: Finding = {
  rule: 'never-posted',
  severity: 'error',
  misuse: true,
  result: 'cannot-tell',
  reason: { id: 'reason.not-shown' },
};

const auditAt = (readAt: number, over: Partial<Reading> = {}, more: Partial<Audit> = {}): Audit =>
  anAudit(aReading({ readAt, lastPost: aLastPost(2, 2), ...over }), more);
/** A channel after these audits, oldest first. */
const after = (audits: readonly Audit[], plan = aPlan()): Channel =>
  audits.reduce((channel, audit) => withLatest(channel, audit, plan), aChannel(null));

describe('how a channel was', () => {
  test('is unknown after its first audit', () => {
    expect(after([auditAt(NOW)]).previous).toBeUndefined();
  });

  test('is what the last audit of an earlier day said', () => {
    const first = auditAt(
      NOW - 5 * DAY,
      {
        lastPost: aLastPost(25),
        followers: followers(120),
        kind: known<AccountKind>('company-page', 'test.kind'),
      },
      { rulesetVersion: RULESET_VERSION, planId: 'bakery', findings: [failure('no-owner'), doubt] },
    );
    expect(after([first, auditAt(NOW)]).previous).toEqual({
      auditedAt: NOW - 5 * DAY,
      rulesetVersion: RULESET_VERSION,
      planId: 'bakery',
      state: 'readable',
      kind: 'company-page',
      name: 'Rosenthal Bakery',
      handle: 'rosenthalbakery',
      followers: { count: 120, precision: 'exact' },
      level: 'slowing',
      failed: ['no-owner'],
    });
  });

  test('names as failed what was set aside too', () => {
    const setAside = { id: '1', rule: 'no-owner', about: 'x', reason: 'known', at: NOW, by: '' };
    const first = auditAt(NOW - DAY, {}, { findings: [{ ...failure('no-owner'), setAside }] });
    expect(after([first, auditAt(NOW)]).previous?.failed).toEqual(['no-owner']);
  });

  test('is unknown in what that audit could not tell', () => {
    const blank = { kind: unknown('not-shown'), lastPost: unknown('not-shown') };
    expect(after([auditAt(NOW - DAY, blank), auditAt(NOW)]).previous).toMatchObject({
      kind: null,
      followers: null,
      level: 'cannot-tell',
    });
  });

  test('is of an earlier day, however many audits today has', () => {
    const audits = [NOW - 3 * DAY, NOW - HOUR, NOW].map((at) => auditAt(at));
    expect(after(audits).previous?.auditedAt).toBe(NOW - 3 * DAY);
  });

  test('is the last audit of that day, where it had several', () => {
    const audits = [NOW - DAY - HOUR, NOW - DAY, NOW].map((at) => auditAt(at));
    expect(after(audits).previous?.auditedAt).toBe(NOW - DAY);
  });

  test('is measured by the plan’s rhythm', () => {
    const planned = aPlannedChannel('facebook', { cadence: { longestGapDays: 10 } });
    const audits = [auditAt(NOW - DAY, { lastPost: aLastPost(20) }), auditAt(NOW)];
    const channel = audits.reduce(
      (so, audit) => withLatest(so, audit, aPlan({ channels: [planned] })),
      aChannel(null),
    );
    expect(channel.previous?.level).toBe('stale');
  });
});

describe('followers seen', () => {
  const counts = ({ followersSeen = [] }: Pick<Channel, 'followersSeen'>) =>
    followersSeen.map(({ count }) => count);
  const seen = (days: number, count: number) => auditAt(NOW + days * DAY, { followers: followers(count) });

  test('are kept a week apart or more', () => {
    expect(counts(after([seen(0, 10), seen(3, 11), seen(6, 12), seen(7, 13), seen(20, 14)]))).toEqual([
      10, 13, 14,
    ]);
  });

  test('leave out audits that showed none', () => {
    expect(counts(after([seen(0, 10), auditAt(NOW + 10 * DAY), seen(20, 12)]))).toEqual([10, 12]);
    expect(after([auditAt(NOW)])).not.toHaveProperty('followersSeen');
  });

  test('begin with the latest audit of a channel that was stored before they were kept', () => {
    const { followersSeen: _none, ...old } = after([seen(0, 10)]);
    expect(counts(withLatest(old, seen(30, 20), aPlan()))).toEqual([10, 20]);
  });

  test('are bounded: the oldest go', () => {
    const weekly = Array.from({ length: 130 }, (_, week) => seen(7 * week, week));
    expect(counts(after(weekly))).toEqual(Array.from({ length: 120 }, (_, index) => index + 10));
  });
});

describe('two channels that turn out to be one', () => {
  const at = (day: number, count: number) => ({ count, precision: 'exact' as const, at: NOW + day * DAY });
  const one = after([auditAt(NOW, { followers: followers(1) }), auditAt(NOW + 2 * DAY)]);
  const two = after([auditAt(NOW + 5 * DAY, { followers: followers(2) }), auditAt(NOW + 9 * DAY)]);

  test('keep the newer of what both were', () => {
    expect(joinedPast(one, two, null).previous?.auditedAt).toBe(NOW + 5 * DAY);
    expect(joinedPast(two, one, null).previous?.auditedAt).toBe(NOW + 5 * DAY);
  });

  test('keep what one was where the other has no past', () => {
    expect(joinedPast(one, aChannel(null), null).previous).toEqual(one.previous);
    expect(joinedPast(aChannel(null), aChannel(null), null)).toEqual({});
  });

  test('keep the followers of both in the order of time, a week apart', () => {
    const a = aChannel(null, { followersSeen: [at(0, 1), at(14, 3)] });
    const b = aChannel(null, { followersSeen: [at(5, 2), at(8, 4), at(40, 5)] });
    expect(joinedPast(a, b, null).followersSeen?.map(({ count }) => count)).toEqual([1, 4, 5]);
    expect(joinedPast(b, a, null)).toEqual(joinedPast(a, b, null));
  });

  test('were as the older of their latest audits says, where that is of an earlier day', () => {
    const older = after([auditAt(NOW + 7 * DAY, {}, { findings: [failure('no-owner')] })]);
    const previous = { auditedAt: NOW + 7 * DAY, failed: ['no-owner'] };
    expect(joinedPast(older, two, null).previous).toMatchObject(previous);
    expect(joinedPast(two, older, null).previous).toMatchObject(previous);
    const sameDay = after([auditAt(NOW + 9 * DAY - HOUR)]);
    expect(joinedPast(sameDay, two, null).previous?.auditedAt).toBe(NOW + 5 * DAY);
  });

  test('were on the level that their company’s plan sets', () => {
    const plan = aPlan({ channels: [aPlannedChannel('facebook', { cadence: { longestGapDays: 10 } })] });
    const older = after([auditAt(NOW - DAY, { lastPost: aLastPost(20) })]);
    expect(joinedPast(older, after([auditAt(NOW)]), plan).previous?.level).toBe('stale');
  });

  test('keep the followers of one that was stored before they were kept', () => {
    const { followersSeen: _none, ...old } = after([auditAt(NOW - 20 * DAY, { followers: followers(7) })]);
    expect(joinedPast(two, old, null).followersSeen?.map(({ count }) => count)).toEqual([7, 2]);
  });
});

describe('an audit that is older than the latest one', () => {
  const counted = (day: number, count: number) => auditAt(NOW + day * DAY, { followers: followers(count) });
  const counts = (channel: Channel) => channel.followersSeen?.map(({ count }) => count);
  const channel = after([counted(0, 10), counted(20, 12)]);

  test('adds its followers where they belong in time', () => {
    expect(counts(withEarlier(channel, counted(10, 11)))).toEqual([10, 11, 12]);
    expect(counts(withEarlier(channel, counted(-30, 9)))).toEqual([9, 10, 12]);
    expect(withEarlier(channel, counted(10, 11)).latest).toBe(channel.latest);
  });

  test('adds none within a week of others, and takes the place of none', () => {
    for (const day of [-6, 0, 6, 14, 19]) expect(withEarlier(channel, counted(day, 99))).toBe(channel);
    expect(counts(withEarlier(channel, counted(7, 11)))).toEqual([10, 11, 12]);
  });

  test('adds none where it shows none', () => {
    expect(withEarlier(channel, auditAt(NOW + 10 * DAY))).toBe(channel);
  });

  test('stands beside the latest audit of a channel that was stored before followers were kept', () => {
    const { followersSeen: _none, ...old } = after([counted(0, 10)]);
    expect(counts(withEarlier(old, counted(-30, 9)))).toEqual([9, 10]);
  });
});
