import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { newPlan, newPlannedChannel, type Plan } from '../../utils/plan/plan';
import { known, type AccountKind, type Reading } from '../../utils/reading/reading';
import { historyOf, keepReading } from '../../utils/store/audits';
import { keepByHand } from '../../utils/store/by-hand';
import { allChannels, channelsOf, INBOX, setNote } from '../../utils/store/channels';
import { openDatabase, type Database } from '../../utils/store/database';
import { readingByHand } from '../../utils/store/hand-reading';
import { savePlan } from '../../utils/store/plans';
import { aLastPost, aReading, DAY, NOW } from '../factories';
import { seenByHand } from './hand';

const HOUR = 3_600_000;
const context = { toolVersion: '0.1.0', auditor: 'the owner' };
const INSTAGRAM = 'https://www.instagram.com/rosenthalbakery';

const planOf = (name: string, ...addresses: readonly (readonly [string, string])[]): Plan => ({
  ...newPlan(name, NOW, 'Europe/Berlin'),
  channels: addresses.map(([platform, url]) => newPlannedChannel(platform, url)),
});
const byHand = (over: Parameters<typeof seenByHand>[0] = {}): Reading =>
  readingByHand(seenByHand(over), 'Europe/Berlin');

let database: Database;
let ids = 0;
const keep = (reading: Reading, planId = INBOX, id = `entry-${++ids}`, note = '') =>
  keepByHand(database, id, reading, planId, { ...context, note });

beforeEach(async () => {
  database = await openDatabase();
  await Promise.all([database.clear('plans'), database.clear('channels'), database.clear('audits')]);
});

describe('an audit by hand', () => {
  test('of a planned channel without a reader is found under the plan’s address', async () => {
    const plan = planOf('Rosenthal Bakery', ['instagram', INSTAGRAM]);
    await savePlan(database, plan);
    const { channel, audit } = await keep(byHand(), plan.id);
    expect(channel).toMatchObject({ platform: 'instagram', planId: plan.id, lastChecked: NOW });
    expect(channel).not.toHaveProperty('expiresAt');
    expect(audit).toMatchObject({ byHand: true, auditor: 'the owner', auditedAt: NOW, planId: plan.id });
    expect(channel?.latest).toEqual(audit);
    expect(await channelsOf(database, plan.id)).toHaveLength(1);
  });

  test('is judged by the plan as a page is', async () => {
    const plan = planOf('Rosenthal Bakery', ['instagram', INSTAGRAM]);
    await savePlan(database, plan);
    const { audit } = await keep(byHand({ lastPost: { from: '2026-06-01', until: '2026-06-01' } }), plan.id);
    expect(audit?.findings.find(({ rule }) => rule === 'stale-channel')?.result).toBe('fail');
  });

  test('is of the company that it was entered for, though its plan does not name it', async () => {
    const plan = planOf('Rosenthal Bakery');
    await savePlan(database, plan);
    expect((await keep(byHand(), plan.id)).channel?.planId).toBe(plan.id);
  });

  test('is of the company whose plan alone names it', async () => {
    const [one, two] = [planOf('One', ['instagram', INSTAGRAM]), planOf('Two')];
    await savePlan(database, one);
    await savePlan(database, two);
    expect((await keep(byHand(), two.id)).channel?.planId).toBe(one.id);
  });

  test('for nobody waits in the inbox, and for a company that is gone too', async () => {
    expect((await keep(byHand())).channel).toMatchObject({ planId: INBOX });
    const gone = await keep(byHand({ url: 'https://www.instagram.com/other' }), 'gone');
    expect(gone.channel?.planId).toBe(INBOX);
    expect(gone.channel?.expiresAt).toBeGreaterThan(NOW);
  });

  test('is kept once, however often it is sent', async () => {
    const first = await keep(byHand(), INBOX, 'one-entry', 'seen at the shop');
    const second = await keep(byHand(), INBOX, 'one-entry', 'seen at the shop');
    expect(second.audit).toEqual(first.audit);
    expect(await database.count('audits')).toBe(1);
    expect(await allChannels(database)).toMatchObject([{ note: 'seen at the shop' }]);
  });

  test('is kept though nothing changed: somebody looked', async () => {
    await keep(byHand());
    const { audit } = await keep(byHand({ seenAt: NOW + HOUR }));
    expect(audit?.auditedAt).toBe(NOW + HOUR);
    expect(await database.count('audits')).toBe(2);
  });

  test('adds its note to those of the channel', async () => {
    const { channel } = await keep(byHand());
    await setNote(database, channel?.id ?? '', 'ask the agency');
    await keep(byHand({ seenAt: NOW + HOUR }), INBOX, 'later', ' private since May ');
    expect(await allChannels(database)).toMatchObject([{ note: 'ask the agency\nprivate since May' }]);
  });

  test('that is older than the latest one goes to the log, and changes nothing of the channel', async () => {
    const latest = await keep(byHand({ name: 'Rosenthal Bakery' }));
    const older = await keep(byHand({ name: 'Rosenthal', seenAt: NOW - 40 * DAY }));
    expect(older.channel).toEqual(latest.channel);
    expect(older.audit?.supersedes).toBeNull();
    const history = await historyOf(database, latest.channel?.id ?? '');
    expect(history.map(({ id }) => id)).toEqual([latest.audit?.id, older.audit?.id]);
  });

  test('that is older than the latest one tells how many followers there were then', async () => {
    const followers = (count: number) => ({ count, precision: 'exact' as const });
    await keep(byHand({ followers: followers(120) }));
    const older = await keep(byHand({ followers: followers(80), seenAt: NOW - 40 * DAY }));
    expect(older.channel?.followersSeen?.map(({ count }) => count)).toEqual([80, 120]);
    expect(await allChannels(database)).toEqual([older.channel]);
  });

  test('that breaks a limit changes nothing', async () => {
    await expect(keep({ ...byHand(), platform: 'No platform' })).rejects.toThrow();
    expect(await database.count('channels')).toBe(0);
  });
});

describe('beside pages', () => {
  const page = (over: Partial<Reading> = {}) => aReading({ lastPost: aLastPost(2), ...over });
  const read = (reading: Reading) => keepReading(database, `message-${++ids}`, reading, context);
  const facebook = (over: Parameters<typeof seenByHand>[0] = {}) =>
    byHand({ platform: 'facebook', url: 'https://www.facebook.com/rosenthalbakery', ...over });

  test('what was entered is of the channel whose page was read, and supersedes the page’s audit of that day', async () => {
    const before = await read(page({ readAt: NOW - HOUR }));
    const { channel, audit } = await keep(facebook());
    expect(channel?.id).toBe(before.channel?.id);
    expect(audit?.supersedes).toBe(before.audit?.id);
    expect(await allChannels(database)).toHaveLength(1);
  });

  test('a page that is read later goes before it, and is not mixed with it', async () => {
    await keep(facebook({ kind: 'personal-profile', category: 'Bakery' }));
    const { channel, audit } = await read(page({ readAt: NOW + HOUR }));
    expect(audit?.byHand).toBeUndefined();
    expect(channel?.latest?.id).toBe(audit?.id);
    expect(audit?.reading.kind).toEqual(known<AccountKind>('company-page', 'test.kind'));
    expect(audit?.reading.category).toEqual({ unknown: 'not-shown' });
  });

  test('a page that was read earlier and arrives late stands before it in the log', async () => {
    const entered = await keep(facebook());
    const { channel, audit } = await read(page({ readAt: NOW - HOUR }));
    expect(channel?.latest?.id).toBe(entered.audit?.id);
    expect(audit).toMatchObject({ auditedAt: NOW - HOUR, supersedes: null });
  });

  test('it is compared with the audit of an earlier day', async () => {
    await read(page({ readAt: NOW - 10 * DAY, lastPost: aLastPost(12) }));
    const { channel } = await keep(facebook({ name: 'Rosenthal Café' }));
    expect(channel?.previous).toMatchObject({ auditedAt: NOW - 10 * DAY, name: 'Rosenthal Bakery' });
  });
});
