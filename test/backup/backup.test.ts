import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeBackup, mergeBackup, openBackup, previewOf, type OpenedBackup } from '../../utils/backup/backup';
import { newPlan, newPlannedChannel, type Plan } from '../../utils/plan/plan';
import { problemOf } from '../../utils/problem';
import { unknown } from '../../utils/reading/reading';
import { keepReading } from '../../utils/store/audits';
import { allChannels, assignChannel, INBOX, setNote } from '../../utils/store/channels';
import { closeDatabase, DATABASE_NAME, openDatabase, type Database } from '../../utils/store/database';
import { companyToForget, forgottenHash } from '../../utils/store/forgotten';
import { changePlan, deletePlan, planById, planNames, savePlan } from '../../utils/store/plans';
import { readContents, type Contents } from '../../utils/store/whole-contents';
import { anAudit, aReading, DAY, daysAgo, NOW, profileUrls } from '../factories';

const context = { toolVersion: '0.1.0', auditor: 'the owner' };
const options = { settings: { auditor: 'the owner' }, toolVersion: '0.1.0', now: NOW };
const asIs = { bringBackForgotten: false };

let database: Database;
beforeEach(async () => (database = await openDatabase()));
afterEach(async () => {
  await closeDatabase();
  await deleteDB(DATABASE_NAME);
});

/** Another auditor's browser: nothing is in it. What is open of this one is lost. */
async function otherBrowser(): Promise<void> {
  await closeDatabase();
  await deleteDB(DATABASE_NAME);
  database = await openDatabase();
}

const bakery: Plan = {
  ...newPlan('Rosenthal Bakery', daysAgo(90), 'Europe/Berlin'),
  id: 'bakery',
  channels: [{ ...newPlannedChannel('facebook', profileUrls.facebook), id: 'line-facebook' }],
};

let messages = 0;
const read = (readAt = NOW, over: Parameters<typeof aReading>[0] = {}) =>
  keepReading(
    database,
    `message-${(messages += 1)}`,
    aReading({ readAt, lastPost: unknown('not-shown'), ...over }),
    context,
  );

async function work(): Promise<void> {
  await savePlan(database, bakery, 'the owner');
  await read(daysAgo(30));
  await read(daysAgo(2));
}

async function opened(blob: Blob, passphrase?: string): Promise<OpenedBackup> {
  const opening = await openBackup(blob, passphrase);
  if (opening.state !== 'opened') throw new Error(JSON.stringify(opening));
  return opening.backup;
}
const backup = async () => opened((await makeBackup(database, options)).blob);

describe('a backup restored into an empty browser', () => {
  test.each([
    ['without a passphrase', undefined],
    ['with one', 'long and varied'],
  ])('gives everything back %s', async (_, passphrase) => {
    await work();
    const [channel] = await allChannels(database);
    await setNote(database, channel?.id ?? '', 'ask the shop', 'the owner', NOW);
    await deletePlan(database, 'gone', NOW);
    const before = await readContents(database);
    const { blob, name, counts } = await makeBackup(database, {
      ...options,
      ...(passphrase && { passphrase }),
    });
    expect(name).toMatch(/^2026-11-(19|20|21)-\d{6}(-protected)?\.channel-audit$/);
    expect(name.includes('protected')).toBe(passphrase !== undefined);
    expect(counts).toMatchObject({ plans: 1, channels: 1, audits: 2, forgotten: 1 });
    await otherBrowser();
    const file = await opened(blob, passphrase);
    expect(file.settings).toEqual(options.settings);
    expect(await mergeBackup(database, file, asIs)).toMatchObject({
      into: 'empty',
      newAudits: 2,
      newChannels: 1,
    });
    expect(await readContents(database)).toEqual(before);
  });

  test('is whole though the records came in many batches', async () => {
    await work();
    const { store } = database.transaction('audits', 'readwrite');
    for (let day = 600; day > 0; day -= 1) {
      const reading = aReading({ readAt: daysAgo(100 + day), lastPost: unknown('not-shown') });
      await store.put(anAudit(reading));
    }
    const idsIn = ({ audits: all }: Contents) => all.map(({ id }) => id).sort();
    const before = idsIn(await readContents(database));
    const file = await backup();
    await otherBrowser();
    await mergeBackup(database, file, asIs);
    expect(before).toHaveLength(602);
    expect(idsIn(await readContents(database))).toEqual(before);
  });

  test('says how far it is', async () => {
    await work();
    const told: [number, number][] = [];
    const { blob } = await makeBackup(database, options, (done, of) => told.push([done, of]));
    const of = told.at(-1)?.[1] ?? 0;
    expect(told.at(-1)).toEqual([of, of]);
    await openBackup(blob, '', (done, of) => told.push([done, of]));
    expect(told.at(-1)).toEqual([of, of]);
  });

  test('stops when it is told to', async () => {
    await work();
    const stopped = AbortSignal.abort(new Error('stopped'));
    await expect(makeBackup(database, options, undefined, stopped)).rejects.toThrow('stopped');
    const { blob } = await makeBackup(database, options);
    await expect(openBackup(blob, '', undefined, stopped)).rejects.toThrow('stopped');
  });
});

describe('a backup merged into the browser that it comes from', () => {
  test('changes nothing', async () => {
    await work();
    const file = await backup();
    const before = await readContents(database);
    expect(await previewOf(database, file, asIs)).toMatchObject({ into: 'used', isNothingNew: true });
    await mergeBackup(database, file, asIs);
    expect(await readContents(database)).toEqual(before);
  });

  test('keeps what was done since', async () => {
    await work();
    const file = await backup();
    await changePlan(database, bakery.id, (plan) => ({
      ...plan,
      changedAt: NOW,
      company: { ...plan.company, size: 'large' },
    }));
    await read(NOW);
    await mergeBackup(database, file, asIs);
    expect((await planById(database, bakery.id))?.company.size).toBe('large');
    expect((await readContents(database)).audits).toHaveLength(3);
  });
});

describe('two auditors’ databases', () => {
  const renamed = (plan: Plan): Plan => ({
    ...plan,
    changedAt: NOW,
    company: { ...plan.company, otherNames: ['Rosenthal'] },
  });
  const resized = (plan: Plan): Plan => ({
    ...plan,
    changedAt: NOW + 1,
    company: { ...plan.company, size: 'large' },
  });

  /** One auditor's file; the other one began with the same plan, and is at this browser. */
  async function colleagues(
    theirs: () => Promise<unknown>,
    ours: () => Promise<unknown>,
  ): Promise<OpenedBackup> {
    await work();
    const begin = await backup();
    await theirs();
    const file = await backup();
    await otherBrowser();
    await mergeBackup(database, begin, asIs);
    await ours();
    return file;
  }

  test('a plan that both edited has both edits, and the history of both', async () => {
    const file = await colleagues(
      () => changePlan(database, bakery.id, renamed, 'the owner'),
      () => changePlan(database, bakery.id, resized, 'the assistant'),
    );
    const preview = await previewOf(database, file, asIs);
    expect(preview).toMatchObject({
      newEdits: 1,
      changedCompanies: [{ id: bakery.id }],
      isNothingNew: false,
    });
    expect(await mergeBackup(database, file, asIs)).toEqual(preview);
    expect((await planById(database, bakery.id))?.company).toMatchObject({
      otherNames: ['Rosenthal'],
      size: 'large',
    });
    const { edits } = await readContents(database);
    expect(edits.map(({ by }) => by).sort()).toEqual(['the assistant', 'the owner', 'the owner']);
  });

  test('audits of both stand in one channel, whose id stays that of this browser', async () => {
    const file = await colleagues(
      () => read(daysAgo(1)),
      () => read(NOW),
    );
    const [before] = await allChannels(database);
    await mergeBackup(database, file, asIs);
    const { channels, audits } = await readContents(database);
    expect(channels.map(({ id }) => id)).toEqual([before?.id]);
    expect(audits).toHaveLength(4);
    expect(new Set(audits.map(({ channelId }) => channelId))).toEqual(new Set([before?.id]));
  });

  test('of two notes the later one shows', async () => {
    const note = (text: string, at: number) => async () => {
      const [channel] = await allChannels(database);
      await setNote(database, channel?.id ?? '', text, '', at);
    };
    const file = await colleagues(note('theirs', NOW + 1), note('ours', NOW));
    await mergeBackup(database, file, asIs);
    expect(await allChannels(database)).toMatchObject([{ note: 'theirs' }]);
  });

  test('of two notes from before edits were kept both stay', async () => {
    const note = (text: string) => async () => {
      const [channel] = await allChannels(database);
      if (channel) await database.put('channels', { ...channel, note: text });
    };
    const file = await colleagues(note('theirs'), note('ours'));
    await mergeBackup(database, file, asIs);
    const [channel] = await allChannels(database);
    expect(channel?.note.split('\n').sort()).toEqual(['ours', 'theirs']);
  });

  test('a channel that was given to a company is its there too', async () => {
    const file = await colleagues(
      async () => {
        await read(NOW, { url: profileUrls.x, platform: 'x' });
        const stray = (await allChannels(database)).find(({ platform }) => platform === 'x');
        await assignChannel(database, stray?.id ?? '', bakery.id, NOW);
      },
      () => Promise.resolve(),
    );
    expect(await mergeBackup(database, file, asIs)).toMatchObject({ newChannels: 1 });
    const stray = (await allChannels(database)).find(({ platform }) => platform === 'x');
    expect(stray?.planId).toBe(bakery.id);
    expect(stray).not.toHaveProperty('expiresAt');
  });

  test('a name under which an account was only seen, and a wall, come along', async () => {
    const file = await colleagues(
      async () => {
        const [channel] = await allChannels(database);
        if (!channel) return;
        const aliases = [...channel.aliases, 'facebook:rosenthal'];
        const lastAttempt = { at: NOW, state: 'login-wall' } as const;
        await database.put('channels', { ...channel, aliases, platformId: '17', lastAttempt });
      },
      () => Promise.resolve(),
    );
    await mergeBackup(database, file, asIs);
    expect(await allChannels(database)).toMatchObject([
      {
        aliases: expect.arrayContaining(['facebook:rosenthal']) as unknown,
        platformId: '17',
        lastAttempt: { at: NOW },
      },
    ]);
  });
});

describe('what was deleted here on purpose', () => {
  async function deletedCompany(): Promise<OpenedBackup> {
    await work();
    const file = await backup();
    await deletePlan(database, bakery.id, NOW);
    for (const { id } of await allChannels(database)) await database.delete('channels', id);
    await database.clear('audits');
    return file;
  }

  test('stays away, and is named', async () => {
    const file = await deletedCompany();
    const outcome = await mergeBackup(database, file, asIs);
    expect(outcome).toMatchObject({
      leftOut: { companies: [{ id: 'bakery', name: 'Rosenthal Bakery' }], audits: 2 },
      isNothingNew: true,
    });
    expect(outcome.leftOut.channels).toHaveLength(1);
    expect(await planNames(database)).toEqual([]);
    expect(await allChannels(database)).toEqual([]);
  });

  test('comes back if it is asked for, and is remembered no longer', async () => {
    const file = await deletedCompany();
    await mergeBackup(database, file, { bringBackForgotten: true });
    expect(await planNames(database)).toMatchObject([{ id: bakery.id }]);
    expect(await allChannels(database)).toMatchObject([{ planId: bakery.id }]);
    expect(await database.getAll('forgotten')).toEqual([]);
  });

  test('an account comes back under none of its names, nor with what a plan says of it', async () => {
    await work();
    await changePlan(database, bakery.id, (plan) => ({
      ...plan,
      changedAt: NOW,
      setAside: [
        { id: 'aside', rule: 'stale', about: 'facebook:rosenthalbakery', reason: 'known', at: NOW, by: '' },
      ],
    }));
    const file = await backup();
    await otherBrowser();
    await savePlan(database, newPlan('Rosenthal Mill', NOW, 'Europe/Berlin'));
    await database.put('forgotten', { hash: await forgottenHash('facebook:rosenthalbakery'), at: NOW });
    expect(await mergeBackup(database, file, asIs)).toMatchObject({
      leftOut: { channels: [expect.any(String)], audits: 2, companies: [] },
    });
    expect(await allChannels(database)).toEqual([]);
    expect((await planById(database, bakery.id))?.setAside).toEqual([]);
    expect(JSON.stringify((await readContents(database)).edits)).not.toContain(
      '"about":"facebook:rosenthalbakery"',
    );
  });

  test('what is forgotten there is no business of this browser', async () => {
    await work();
    await deletePlan(database, 'gone', NOW);
    const file = await backup();
    await otherBrowser();
    await savePlan(database, newPlan('Rosenthal Mill', NOW, 'Europe/Berlin'));
    await mergeBackup(database, file, asIs);
    expect(await database.getAll('forgotten')).toEqual([]);
  });

  test('the hash of a company is the same in every browser', async () => {
    expect(await forgottenHash(companyToForget('bakery'))).toMatch(/^[0-9a-f]{64}$/);
  });
});

test('a merge that fails in its middle changes nothing', async () => {
  await work();
  const file = await backup();
  await otherBrowser();
  await read(NOW + DAY);
  const before = await readContents(database);
  const full = new DOMException('full', 'QuotaExceededError');
  const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
  // Plans, edits and channels are stored by then.
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'audits') throw full;
    return put.apply(this, args);
  });
  await expect(mergeBackup(database, file, asIs)).rejects.toThrow('full');
  vi.restoreAllMocks();
  expect(await readContents(database)).toEqual(before);
  expect(before.channels).toMatchObject([{ planId: INBOX }]);
});

test('what was a company’s here and becomes the inbox’s is kept its time from the merge on', async () => {
  await savePlan(database, { ...bakery, channels: [] }, 'the owner');
  await read(daysAgo(200), { url: profileUrls.x, platform: 'x' });
  const [channel] = await allChannels(database);
  const id = channel?.id ?? '';
  await assignChannel(database, id, bakery.id, daysAgo(150));
  const begin = await backup();
  await assignChannel(database, id, INBOX, daysAgo(100));
  const file = await backup();
  await otherBrowser();
  await mergeBackup(database, begin, asIs);
  await mergeBackup(database, file, { ...asIs, now: NOW });
  const [after] = await allChannels(database);
  expect(after?.planId).toBe(INBOX);
  expect(after?.expiresAt).toBeGreaterThan(NOW);
});

test('of persons no more comes in than is kept', async () => {
  await work();
  const { store } = database.transaction('audits', 'readwrite');
  for (const audit of await store.getAll())
    await store.put({
      ...audit,
      reading: {
        ...audit.reading,
        kind: { value: 'personal-profile', source: 'test.kind' },
        language: 'canary',
      },
    });
  const { contents } = await backup();
  expect(contents.audits).toHaveLength(2);
  expect(JSON.stringify(contents.audits)).not.toContain('canary');
});

test('no backup is made that would not open, and why is not laid on the disk', async () => {
  await work();
  const [channel] = await allChannels(database);
  await database.put('channels', { ...channel, note: 'x'.repeat(5001) } as NonNullable<typeof channel>);
  const error: unknown = await makeBackup(database, options).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    message: expect.stringContaining(`channels ${channel?.id ?? ''}`) as string,
  });
  expect(problemOf(error)).toBe('not-for-a-backup');
});
