/** What the benchmarks do with the database, from a page of the extension's own: bundled, and run there. */
import type { IDBPTransaction, StoreNames } from 'idb';
import { keepReading } from '../../../utils/store/audits';
import { channelsOf } from '../../../utils/store/channels';
import { openDatabase, type Database } from '../../../utils/store/database';
import type { Audit, ChannelAuditDatabase } from '../../../utils/store/schema';
import { completed } from '../../../utils/store/stores';
import { companyId, type LogSize } from './log-size';
import { companyLogs } from './made-up-log';

/** Fills the empty database, a transaction a company. */
export async function fill(size: LogSize, first: string): Promise<void> {
  const database = await openDatabase();
  for (const { plan, channels, audits } of companyLogs(size, first, Date.now())) {
    const transaction = database.transaction(['plans', 'channels', 'audits'], 'readwrite', {
      durability: 'relaxed',
    });
    const keys = channels.flatMap(({ aliases }) => aliases.slice(0, 1));
    void transaction.objectStore('plans').put({ plan, keys });
    for (const channel of channels) void transaction.objectStore('channels').put(channel);
    for (const audit of audits) void transaction.objectStore('audits').put(audit);
    await transaction.done;
  }
}

/** How many records stand in the stores. */
export interface Counts {
  readonly plans: number;
  readonly channels: number;
  readonly audits: number;
}

export async function counts(): Promise<Counts> {
  const database = await openDatabase();
  const [plans, channels, audits] = await Promise.all([
    database.count('plans'),
    database.count('channels'),
    database.count('audits'),
  ]);
  return { plans, channels, audits };
}

/** In ms. */
export interface Kept {
  /** Keeping a reading, by the store: finding out whose it is, judging it, and storing the audit. */
  readonly keeping: number;
  /** A part of that: from the first record that is written until the transaction is complete. */
  readonly storing: number;
}

/** A company's channel: both are counted from 0. */
type Place = readonly [company: number, channel: number];

/**
 * Keeps what a channel shows, seen again now. Each can be asked for once a day: a second reading of the same would say
 * nothing new.
 */
export async function keepOnce(...place: Place): Promise<Kept> {
  const database = await openDatabase();
  const { reading } = await latestOf(database, place);
  const seen = { ...reading, readAt: Date.now() };
  firstWrite = NaN;
  const began = performance.now();
  const { audit } = await keepReading(database, crypto.randomUUID(), seen, {
    toolVersion: '0.1.0',
    auditor: 'the auditor',
  });
  const keeping = performance.now() - began;
  if (!audit) throw new Error('the reading made no audit');
  return { keeping, storing: lastCompleted - firstWrite };
}

/** How long it takes to put a channel's latest audit, alone, in one strict transaction. In ms. */
export const putOnce = (...place: Place): Promise<number> => timeOfPutting(place, ['audits']);

/** The same in a transaction that looks first: for as much as keeping must know, and for no more than the keys of it. */
export const lookAndPutOnce = (...place: Place): Promise<number> =>
  timeOfPutting(place, ['audits', 'channels', 'plans', 'visits'], async (transaction, { id, reading }) => {
    const { platform, account } = reading;
    const byKey = transaction.objectStore('plans').index('byKey');
    const byAlias = transaction.objectStore('channels').index('byAlias');
    const visits = transaction.objectStore('visits');
    const ofPlatform = IDBKeyRange.bound([platform, -Infinity], [platform, Infinity]);
    await Promise.all([
      transaction.objectStore('audits').getKey(id),
      ...account.aliases.flatMap((key) => [byKey.getKey(key), byAlias.getKey(key)]),
      visits.getKey(id),
      visits.index('byPlatform').openKeyCursor(ofPlatform, 'prev'),
      visits.index('byPlatform').openKeyCursor(ofPlatform),
    ]);
  });

type StoreName = StoreNames<ChannelAuditDatabase>;
type Transaction = IDBPTransaction<ChannelAuditDatabase, StoreName[], 'readwrite'>;

async function timeOfPutting(
  place: Place,
  stores: StoreName[],
  look?: (transaction: Transaction, row: Audit) => Promise<void>,
): Promise<number> {
  const database = await openDatabase();
  const row = { ...(await latestOf(database, place)), id: crypto.randomUUID() };
  const began = performance.now();
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  if (look) await look(transaction, row);
  await completed(transaction, transaction.objectStore('audits').add(row));
  const time = performance.now() - began;
  await database.delete('audits', row.id);
  return time;
}

/** What comes before each measurement: an auditor's visits lie seconds apart, never back to back. In ms. */
const REST = 30;

/** The channel's latest audit, after a rest. */
async function latestOf(database: Database, [company, place]: Place): Promise<Audit> {
  const channel = (await channelsOf(database, companyId(company)))[place];
  if (!channel?.latest) throw new Error(`company ${company} has no channel ${place}`);
  await new Promise((rested) => setTimeout(rested, REST));
  return channel.latest;
}

/** When the first record was written since this was last `NaN`. */
let firstWrite = NaN;
/** When a transaction was last complete. */
let lastCompleted = NaN;
watchTransactions();

/** Once and for all, so that nothing changes between what is compared. */
function watchTransactions(): void {
  around(IDBDatabase.prototype, 'transaction', (call) => {
    const begun = call() as IDBTransaction;
    // Before all others listen, who go on with what was waiting for it.
    begun.addEventListener('complete', () => (lastCompleted = performance.now()));
    return begun;
  });
  for (const name of ['put', 'add']) {
    around(IDBObjectStore.prototype, name, (call) => {
      if (Number.isNaN(firstWrite)) firstWrite = performance.now();
      return call();
    });
  }
}

/** Has every call of this method go through that function. */
function around(owner: object, name: string, through: (call: () => unknown) => unknown): void {
  const method = Object.getOwnPropertyDescriptor(owner, name)?.value as (...asked: unknown[]) => unknown;
  Object.assign(owner, {
    [name](this: unknown, ...asked: unknown[]) {
      return through(() => method.apply(this, asked));
    },
  });
}
