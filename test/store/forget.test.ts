import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { newPlan, type Plan } from '../../utils/plan/plan';
import { withChanges } from '../../utils/plan/field-changes';
import { keepReading } from '../../utils/store/audits';
import { allChannels, assignChannel, setNote } from '../../utils/store/channels';
import { openDatabase, type Database } from '../../utils/store/database';
import { expireInbox } from '../../utils/store/expire-inbox';
import { forgetChannel, restoreChannel } from '../../utils/store/forget';
import { forgetAllRecords } from '../../utils/store/forget-everything';
import { accountToForget, companyToForget, forgottenHash } from '../../utils/store/forgotten';
import { changePlan, planById, savePlan } from '../../utils/store/plans';
import type { Channel } from '../../utils/store/schema';
import { aPlannedChannel, aReading, DAY, NOW } from '../factories';

const context = { toolVersion: '0.1.0', auditor: 'the auditor' };
const editor = { by: 'the auditor', at: NOW };
const KEY = 'facebook:rosenthal-stray';
const profileUrl = 'https://www.facebook.com/rosenthal-stray';

let database: Database;
let plan: Plan;
let channel: Channel;

/** Everything that stands in the database, but its mark. */
async function all(): Promise<string> {
  const names = [...database.objectStoreNames].filter((name) => name !== 'marks');
  return JSON.stringify(await Promise.all(names.map((name) => database.getAll(name))));
}

const decision = (about: string, id: string): Plan['decisions'][number] => ({
  id,
  about,
  word: 'close',
  reason: 'no longer needed',
  actor: 'the owner',
  due: null,
  decidedAt: NOW,
  decidedBy: 'the auditor',
});

/** What the plan's edits make of it. */
async function folded(): Promise<unknown> {
  const edits = await database.getAllFromIndex('edits', 'byAbout');
  return edits
    .filter(({ about }) => about === `plan:${plan.id}`)
    .reduce<unknown>((document, { changes }) => withChanges(document, changes), undefined);
}

const stray = () => aReading({ url: profileUrl, account: { key: KEY, aliases: [KEY], profileUrl } });

beforeEach(async () => {
  database = await openDatabase();
  await Promise.all([...database.objectStoreNames].map((name) => database.clear(name)));
  const planned = aPlannedChannel('linkedin', { id: 'planned-line' });
  plan = { ...newPlan('Rosenthal Bakery', NOW, 'Europe/Berlin'), channels: [planned] };
  await savePlan(database, plan);
  const kept = await keepReading(database, 'message-1', stray(), context);
  await keepReading(database, 'message-2', { ...stray(), readAt: NOW + DAY }, context);
  channel = kept.channel as Channel;
  await assignChannel(database, channel.id, plan.id, NOW);
  await setNote(database, channel.id, 'the former apprentice’s');
  // Said in one edit, and a word of it changed in another one.
  await changePlan(database, plan.id, (before) => ({
    ...before,
    decisions: [decision('planned-line', 'd1'), decision(KEY, 'd2')],
    setAside: [{ id: 's1', rule: 'stale-channel', about: KEY, reason: 'closed soon', at: NOW, by: '' }],
    rounds: [
      {
        id: 'r1',
        startedAt: NOW,
        startedBy: '',
        pausedAt: null,
        endedAt: null,
        skipped: [
          { about: KEY, reason: 'closed soon' },
          { about: 'planned-line', reason: 'no access' },
        ],
      },
    ],
  }));
  await changePlan(database, plan.id, (before) => ({
    ...before,
    decisions: before.decisions.map((one) => ({ ...one, reason: 'it confuses clients' })),
  }));
});

describe('a channel that is forgotten', () => {
  test('leaves no record that tells of it, but for a hash of each of its names', async () => {
    await forgetChannel(database, channel.id, editor);
    const left = await all();
    for (const trace of ['stray', 'apprentice', channel.id, 'd2', 's1'])
      expect([trace, left.includes(trace)]).toEqual([trace, trace === 'd2' || trace === 's1']);
    const hashes = await Promise.all(accountToForget(channel).map(forgottenHash));
    expect(await database.getAllKeys('forgotten')).toEqual(hashes.sort());
  });

  test('leaves of rows about it the bare ids, by which a colleague’s older edits do not bring them back', async () => {
    await forgetChannel(database, channel.id, editor);
    const edits = await database.getAllFromIndex('edits', 'byAbout');
    expect(edits.flatMap(({ changes }) => changes).filter(({ path }) => path.includes('d2'))).toEqual([
      { path: ['decisions', 'd2'] },
    ]);
    expect((await folded()) as Plan).toMatchObject({ decisions: [{ id: 'd1' }], setAside: [] });
  });

  test('leaves the plan what it says of its own lines', async () => {
    await forgetChannel(database, channel.id, editor);
    const left = await planById(database, plan.id);
    expect(left).toMatchObject({
      channels: [{ id: 'planned-line' }],
      decisions: [{ id: 'd1', reason: 'it confuses clients' }],
      setAside: [],
      rounds: [{ skipped: [{ about: 'planned-line' }] }],
    });
    expect({ ...((await folded()) as Plan), changedAt: 0 }).toEqual({ ...left, changedAt: 0 });
  });

  test('comes back whole when that is undone, and is remembered as forgotten no longer', async () => {
    const before = {
      channel: await database.get('channels', channel.id),
      plan: await planById(database, plan.id),
    };
    const forgotten = await forgetChannel(database, channel.id, editor);
    if (forgotten) await restoreChannel(database, forgotten, editor);
    expect(await database.get('channels', channel.id)).toEqual(before.channel);
    expect(await database.count('audits')).toBe(2);
    expect(await database.count('forgotten')).toBe(0);
    const after = await planById(database, plan.id);
    expect({ ...after, changedAt: 0 }).toEqual({
      ...before.plan,
      changedAt: 0,
      // In a round, no order tells anything.
      rounds: before.plan?.rounds.map((round) => ({ ...round, skipped: round.skipped.toReversed() })),
    });
    expect({ ...((await folded()) as Plan), changedAt: 0 }).toEqual({ ...after, changedAt: 0 });
    expect(await database.getAllFromIndex('edits', 'byAbout')).toContainEqual(
      expect.objectContaining({ about: `account:${KEY}` }),
    );
  });

  test('comes back with the history of the plan', async () => {
    const before = await database.getAll('edits');
    const forgotten = await forgetChannel(database, channel.id, editor);
    if (forgotten) await restoreChannel(database, forgotten, editor);
    expect(await database.getAll('edits')).toEqual(expect.arrayContaining(before));
  });

  test('does not bring back the history of a plan that is gone meanwhile', async () => {
    const forgotten = await forgetChannel(database, channel.id, editor);
    await database.clear('plans');
    await database.clear('edits');
    if (forgotten) await restoreChannel(database, forgotten, editor);
    expect((await database.getAll('edits')).filter(({ about }) => about.startsWith('plan:'))).toEqual([]);
  });

  test('undone after the plan was edited, takes nothing of that back', async () => {
    const forgotten = await forgetChannel(database, channel.id, editor);
    await changePlan(database, plan.id, (before) => ({
      ...before,
      decisions: [...before.decisions, decision('planned-line', 'd3')],
    }));
    if (forgotten) await restoreChannel(database, forgotten, editor);
    const ids = (await planById(database, plan.id))?.decisions.map(({ id }) => id) ?? [];
    expect(ids.sort()).toEqual(['d1', 'd2', 'd3']);
  });

  test('of two companies’ channels of one account, the other keeps what is said by the name that both bear', async () => {
    const twin = { ...channel, id: 'twin', planId: 'another' };
    await database.put('channels', twin);
    await forgetChannel(database, channel.id, editor);
    expect(await allChannels(database)).toMatchObject([{ id: 'twin' }]);
    expect(await database.count('forgotten')).toBe(0);
    expect((await planById(database, plan.id))?.decisions).toHaveLength(2);
  });

  test('is gone once', async () => {
    await forgetChannel(database, channel.id, editor);
    expect(await forgetChannel(database, channel.id, editor)).toBeUndefined();
  });
});

test('what expires in the inbox goes with its edits, and is not remembered as forgotten', async () => {
  await assignChannel(database, channel.id, '', NOW);
  expect(await expireInbox(database, NOW + 400 * DAY)).toBe(1);
  const abouts = (await database.getAll('edits')).map(({ about }) => about);
  expect(abouts.filter((about) => about.startsWith('account:'))).toEqual([]);
  expect(await database.count('forgotten')).toBe(0);
});

test('what expires leaves the edits of another channel that bears its handle now', async () => {
  const { expiresAt, ...lasting } = channel;
  await database.put('channels', { ...lasting, id: 'twin', planId: 'another' });
  await assignChannel(database, channel.id, '', NOW);
  expect(await expireInbox(database, NOW + 400 * DAY)).toBe(1);
  const abouts = (await database.getAll('edits')).map(({ about }) => about);
  expect(abouts).toContain(`account:${KEY}`);
});

describe('forgetting everything', () => {
  test('leaves no record in any store, but for a hash of each account and company, and a new mark', async () => {
    const [before] = await database.getAll('marks');
    await forgetAllRecords(database, true, NOW);
    const hashes = await Promise.all([companyToForget(plan.id), KEY].map(forgottenHash));
    expect(JSON.parse(await all())).toEqual(
      [...database.objectStoreNames].flatMap((name) => {
        if (name === 'marks') return [];
        return [name === 'forgotten' ? hashes.sort().map((hash) => ({ hash, at: NOW })) : []];
      }),
    );
    const [mark, ...others] = await database.getAll('marks');
    expect(others).toEqual([]);
    expect(mark).toMatchObject({ key: 'database', createdAt: NOW });
    expect(mark?.id).not.toBe(before?.id);
  });

  test('leaves not even hashes where none are wanted', async () => {
    await forgetChannel(database, channel.id, editor);
    await forgetAllRecords(database, false, NOW);
    expect(await database.count('forgotten')).toBe(0);
  });
});
