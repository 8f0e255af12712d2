import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeBackup, mergeBackup, openBackup, previewOf, type OpenedBackup } from '../../utils/backup/backup';
import { newPlan, newPlannedChannel, type Plan } from '../../utils/plan/plan';
import { unknown } from '../../utils/reading/reading';
import { keepReading } from '../../utils/store/audits';
import { allChannels, setNote } from '../../utils/store/channels';
import { closeDatabase, DATABASE_NAME, openDatabase, type Database } from '../../utils/store/database';
import { forgetChannel } from '../../utils/store/forget';
import { forgetAllRecords } from '../../utils/store/forget-everything';
import type { Channel } from '../../utils/store/schema';
import { planNames, savePlan } from '../../utils/store/plans';
import { deleteAuditsBefore } from '../../utils/store/retention';
import { readContents } from '../../utils/store/whole-contents';
import { aReading, daysAgo, NOW, profileUrls } from '../factories';

const context = { toolVersion: '0.1.0', auditor: 'the owner' };
const options = { settings: { auditor: 'the owner' }, toolVersion: '0.1.0', now: NOW };
const asIs = { bringBackForgotten: false };

let database: Database;
beforeEach(async () => (database = await openDatabase()));
afterEach(async () => {
  await closeDatabase();
  await deleteDB(DATABASE_NAME);
});

const bakery: Plan = {
  ...newPlan('Rosenthal Bakery', daysAgo(90), 'Europe/Berlin'),
  id: 'bakery',
  channels: [{ ...newPlannedChannel('facebook', profileUrls.facebook), id: 'line-facebook' }],
};

let messages = 0;
const read = (readAt: number, over: Parameters<typeof aReading>[0] = {}) =>
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

async function backup(): Promise<OpenedBackup> {
  const opening = await openBackup((await makeBackup(database, options)).blob);
  if (opening.state !== 'opened') throw new Error(JSON.stringify(opening));
  return opening.backup;
}

/** Another browser, in which nothing is. */
async function emptyBrowser(): Promise<void> {
  await closeDatabase();
  await deleteDB(DATABASE_NAME);
  database = await openDatabase();
}

async function onlyChannel(): Promise<Channel> {
  const [channel, ...others] = await allChannels(database);
  if (!channel || others.length > 0) throw new Error('There is not just one channel.');
  return channel;
}

describe('after everything was forgotten, a backup', () => {
  async function forgottenAll(): Promise<OpenedBackup> {
    await work();
    const file = await backup();
    await forgetAllRecords(database, true, NOW);
    return file;
  }

  test('is restored, and names what stays out unasked', async () => {
    const file = await forgottenAll();
    expect(await previewOf(database, file, asIs)).toMatchObject({
      into: 'empty',
      isNothingNew: true,
      newAudits: 0,
      leftOut: {
        companies: [{ id: bakery.id, name: 'Rosenthal Bakery' }],
        channels: [expect.any(String)],
        audits: 2,
      },
    });
  });

  test('brings all of it back where that is asked for, and none of it is remembered as deleted', async () => {
    const file = await forgottenAll();
    const outcome = await mergeBackup(database, file, { bringBackForgotten: true });
    expect(outcome).toMatchObject({ into: 'empty', newAudits: 2, newChannels: 1 });
    expect(await planNames(database)).toMatchObject([{ id: bakery.id }]);
    expect(await database.getAll('forgotten')).toEqual([]);
    expect(await previewOf(database, file, asIs)).toMatchObject({ into: 'used', isNothingNew: true });
  });

  test('of other companies is restored with what was forgotten in either browser', async () => {
    await savePlan(database, { ...newPlan('Rosenthal Mill', NOW, 'Europe/Berlin'), id: 'mill' }, 'the owner');
    await read(NOW, { url: profileUrls.x, platform: 'x' });
    await forgetChannel(database, (await onlyChannel()).id, { by: '', at: NOW });
    const file = await backup();
    const there = await database.getAllKeys('forgotten');
    await emptyBrowser();
    await work();
    await forgetAllRecords(database, true, NOW);
    const here = await database.getAllKeys('forgotten');
    const outcome = await mergeBackup(database, file, asIs);
    expect(outcome).toMatchObject({ into: 'empty', newCompanies: [{ id: 'mill' }], isNothingNew: false });
    expect(there.length).toBeGreaterThan(0);
    expect(await database.getAllKeys('forgotten')).toEqual([...here, ...there].sort());
  });
});

describe('what the retention period deletes again', () => {
  test('is counted: all that is older, but the latest of a channel', async () => {
    await savePlan(database, bakery, 'the owner');
    for (const days of [900, 800, 700, 600]) await read(daysAgo(days));
    await read(daysAgo(900), { url: profileUrls.x, platform: 'x' });
    const file = await backup();
    await emptyBrowser();
    const keptFrom = daysAgo(650);
    const preview = await previewOf(database, file, { ...asIs, keptFrom });
    expect(preview).toMatchObject({ newAudits: 5, shortLived: 3 });
    await mergeBackup(database, file, { ...asIs, keptFrom });
    expect(await deleteAuditsBefore(database, keptFrom)).toBe(preview.shortLived);
  });

  test('is nothing where all is kept', async () => {
    await work();
    const file = await backup();
    await emptyBrowser();
    expect(await previewOf(database, file, asIs)).toMatchObject({ newAudits: 2, shortLived: 0 });
  });
});

describe('channels that turn out to be one account', () => {
  /** The same account twice, as a database has it in which nobody knew that it is one. */
  async function twice(): Promise<OpenedBackup> {
    await work();
    const channel = await onlyChannel();
    await database.put('channels', { ...channel, id: 'second', latest: null });
    return backup();
  }

  test('are counted here, and so are as many channels gone', async () => {
    const file = await twice();
    const preview = await previewOf(database, file, asIs);
    expect(preview).toMatchObject({ unitedHere: { channels: 2, accounts: 1 }, isNothingNew: false });
    await mergeBackup(database, file, asIs);
    expect(await allChannels(database)).toHaveLength(1);
  });

  test('are counted in a file: fewer come than stand in it', async () => {
    const file = await twice();
    await emptyBrowser();
    const preview = await previewOf(database, file, asIs);
    const { channels, accounts } = preview.unitedInFile;
    expect(preview).toMatchObject({ unitedInFile: { channels: 2, accounts: 1 }, newChannels: 1 });
    expect(file.about.counts.channels).toBe(preview.newChannels + channels - accounts);
    await mergeBackup(database, file, asIs);
    expect(await allChannels(database)).toHaveLength(preview.newChannels);
  });

  test('are none where each is one of its own', async () => {
    await work();
    await read(NOW, { url: profileUrls.x, platform: 'x' });
    const none = { channels: 0, accounts: 0 };
    expect(await previewOf(database, await backup(), asIs)).toMatchObject({
      unitedHere: none,
      unitedInFile: none,
    });
  });
});

test('no more edits are new than stand in the file; what only records say is counted apart', async () => {
  await work();
  const channel = await onlyChannel();
  await setNote(database, channel.id, 'ask the shop', 'the owner', NOW);
  // As it was kept before edits were.
  await database.put('channels', { ...(await onlyChannel()), role: 'partner' });
  const file = await backup();
  await emptyBrowser();
  const preview = await previewOf(database, file, asIs);
  expect(preview.newEdits).toBe(file.about.counts.edits);
  expect(preview.newDetails).toBeGreaterThan(0);
});

describe('a merge that is stopped', () => {
  test('before it is stored changes nothing, and can be made after all', async () => {
    await work();
    const file = await backup();
    await emptyBrowser();
    const stopping = new AbortController();
    // Told as soon as the first record is written, in the middle of the transaction.
    const stop = (): void => stopping.abort(new Error('stopped'));
    await expect(mergeBackup(database, file, asIs, stop, stopping.signal)).rejects.toThrow('stopped');
    expect((await readContents(database)).audits).toEqual([]);
    expect(await planNames(database)).toEqual([]);
    const told: [number, number][] = [];
    await mergeBackup(database, file, asIs, (done, of) => told.push([done, of]));
    expect((await readContents(database)).audits).toHaveLength(2);
    const of = told.at(-1)?.[1] ?? 0;
    expect(of).toBeGreaterThan(3);
    expect(told.at(-1)).toEqual([of, of]);
  });

  test('after it is stored is as it would be', async () => {
    await work();
    const file = await backup();
    await emptyBrowser();
    const stopping = new AbortController();
    const outcome = await mergeBackup(database, file, asIs, undefined, stopping.signal);
    stopping.abort();
    expect(outcome.newAudits).toBe(2);
    expect((await readContents(database)).audits).toHaveLength(2);
  });
});
