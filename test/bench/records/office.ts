/** What the benchmarks do with the database, from a page of the extension's own: bundled, and run there. */
import { keepReading } from '../../../utils/store/audits';
import { channelsOf } from '../../../utils/store/channels';
import { openDatabase, type Database } from '../../../utils/store/database';
import type { Channel } from '../../../utils/store/schema';
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
export interface Stored {
  /** Keeping a reading, by the store: finding out whose it is, judging it, and writing. */
  readonly keeping: number;
  /** The part of that from the first record that is written on. */
  readonly writing: number;
  /** Putting the audit that it made, alone, in one strict transaction. */
  readonly putting: number;
}

/**
 * Stores an audit of a company's channel twice: as the store keeps a reading, and as one row. `isFirst`: keeping goes
 * first. A company can be asked for once a day: a second reading of the same would say nothing new.
 */
export async function storeOnce(company: number, isFirst: boolean): Promise<Stored> {
  const database = await openDatabase();
  const [channel] = await channelsOf(database, companyId(company));
  const audit = channel?.latest;
  if (!channel || !audit) throw new Error(`company ${company} has no channel`);
  const row = { ...audit, id: crypto.randomUUID() };
  const put = () => timeOf(() => putAlone(database, row));
  const putFirst = isFirst ? null : await put();
  const watched = watchWriting();
  const keeping = await timeOf(() => keep(database, channel));
  const writing = watched();
  const putting = putFirst ?? (await put());
  await database.delete('audits', row.id);
  return { keeping, writing, putting };
}

async function putAlone(database: Database, row: NonNullable<Channel['latest']>): Promise<void> {
  const transaction = database.transaction('audits', 'readwrite', { durability: 'strict' });
  void transaction.store.put(row);
  await transaction.done;
}

/** The channel as its page showed it last, seen again now. */
async function keep(database: Database, { latest }: Channel): Promise<void> {
  if (!latest) return;
  const reading = { ...latest.reading, readAt: Date.now() };
  const { audit } = await keepReading(database, crypto.randomUUID(), reading, {
    toolVersion: '0.1.0',
    auditor: 'the auditor',
  });
  if (!audit) throw new Error('the reading made no audit');
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

type Write = (this: IDBObjectStore, record: unknown) => IDBRequest;

/** Watches for the first record that is written from now on; the returned function tells how long ago that was. */
function watchWriting(): () => number {
  const stores = IDBObjectStore.prototype;
  const writes = (['put', 'add'] as const).map(
    (name) => [name, Object.getOwnPropertyDescriptor(stores, name)?.value as Write] as const,
  );
  let began = NaN;
  for (const [name, write] of writes)
    Object.assign(stores, {
      [name](this: IDBObjectStore, record: unknown) {
        if (Number.isNaN(began)) began = performance.now();
        return write.call(this, record);
      },
    });
  return () => {
    Object.assign(stores, Object.fromEntries(writes));
    return performance.now() - began;
  };
}
