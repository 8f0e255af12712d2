/** All records of the database at once: read in batches for a backup, and changed as a whole by a merge. */
import type { IDBPObjectStore, StoreNames, StoreValue } from 'idb';
import { sameJson } from '../plan/field-changes';
import { announceChange } from './changes';
import type { Database } from './database';
import type { Audit, Channel, ChannelAuditDatabase, Edit, Forgotten, StoredPlan, Visit } from './schema';

/** What a backup holds and a merge makes one of, in the order in which it stands there. */
export interface Contents {
  readonly plans: readonly StoredPlan[];
  readonly edits: readonly Edit[];
  readonly channels: readonly Channel[];
  readonly audits: readonly Audit[];
  readonly visits: readonly Visit[];
  readonly forgotten: readonly Forgotten[];
}

/** The kinds of record. The database's own mark is none of them: it is of this one and no other. */
export const contentsKinds = ['plans', 'edits', 'channels', 'audits', 'visits', 'forgotten'] as const;
export type ContentsKind = (typeof contentsKinds)[number];

export const NO_CONTENTS: Contents = {
  plans: [],
  edits: [],
  channels: [],
  audits: [],
  visits: [],
  forgotten: [],
};

/** True where nothing is kept. Visits are of platforms, and nobody's; what was deleted on purpose left a hash, and nothing else. */
export const isNothing = ({ plans, edits, channels, audits }: Contents): boolean =>
  [plans, edits, channels, audits].every((records) => records.length === 0);

/** How many records there are of each kind. */
export async function countContents(database: Database): Promise<Readonly<Record<ContentsKind, number>>> {
  const transaction = database.transaction(contentsKinds);
  const counts = contentsKinds.map(
    async (kind) => [kind, await transaction.objectStore(kind).count()] as const,
  );
  return Object.fromEntries(await Promise.all(counts)) as Record<ContentsKind, number>;
}

/** So many records come in one go: an audit with its list of posts has some ten kilobytes. Our choice. */
const BATCH = 250;

/**
 * All records of a kind by their keys, in batches. A batch is there only until the next one is asked for. What is stored
 * meanwhile may be among them or not.
 */
export async function* batchesOf<Kind extends ContentsKind>(
  database: Database,
  kind: Kind,
  batch = BATCH,
): AsyncGenerator<readonly StoreValue<ChannelAuditDatabase, Kind>[]> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const { store } = database.transaction(kind);
    const [keys, records] = await Promise.all([store.getAllKeys(range, batch), store.getAll(range, batch)]);
    const last = keys.at(-1);
    if (records.length > 0) yield records;
    if (last === undefined || keys.length < batch) return;
    range = IDBKeyRange.lowerBound(last, true);
    // The browser holds on to what a request brought long after it is done (Chromium, 2026).
    records.length = 0;
  }
}

/** A store within a transaction of any mode. */
interface Readable<Kind extends ContentsKind> {
  getAllKeys(range: IDBKeyRange | null, count: number): Promise<string[]>;
  getAll(range: IDBKeyRange | null, count: number): Promise<StoreValue<ChannelAuditDatabase, Kind>[]>;
}

/** Everything at one moment. */
export async function readContents(database: Database): Promise<Contents> {
  const transaction = database.transaction(contentsKinds);
  return contentsIn((kind) => transaction.objectStore(kind));
}

async function contentsIn(
  store: <Kind extends ContentsKind>(kind: Kind) => Readable<Kind>,
): Promise<Contents> {
  return {
    plans: await everyOne(store('plans')),
    edits: await everyOne(store('edits')),
    channels: await everyOne(store('channels')),
    audits: await everyOne(store('audits')),
    visits: await everyOne(store('visits')),
    forgotten: await everyOne(store('forgotten')),
  };
}

/** All records of a store, in batches: one answer with all of them is more than a browser hands over at once. */
async function everyOne<Kind extends ContentsKind>(
  store: Readable<Kind>,
): Promise<StoreValue<ChannelAuditDatabase, Kind>[]> {
  const all: StoreValue<ChannelAuditDatabase, Kind>[] = [];
  let range: IDBKeyRange | null = null;
  for (;;) {
    const [keys, records] = await Promise.all([store.getAllKeys(range, BATCH), store.getAll(range, BATCH)]);
    all.push(...records);
    const last = keys.at(-1);
    if (last === undefined || keys.length < BATCH) return all;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

type Writable<Kind extends ContentsKind> = IDBPObjectStore<
  ChannelAuditDatabase,
  StoreNames<ChannelAuditDatabase>[],
  Kind,
  'readwrite'
>;

/**
 * Makes of all that is stored what `change` says, in one transaction: who kills the browser in its middle finds all as it
 * was before. `change` is given everything and must answer at once; where it throws, nothing is changed. Nobody else can
 * store meanwhile, and so nothing that is stored meanwhile is lost. `told`: how many records are written, of how many.
 * Rejects with the signal’s reason where that stops it: then nothing is changed. What is stored by then stays stored.
 */
export async function changeContents(
  database: Database,
  change: (before: Contents) => Contents,
  told: (done: number, of: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<void> {
  signal?.throwIfAborted();
  const transaction = database.transaction(contentsKinds, 'readwrite', { durability: 'strict' });
  const stores = <Kind extends ContentsKind>(kind: Kind) =>
    transaction.objectStore(kind) as unknown as Writable<Kind>;
  const stop = (): void => undo(transaction);
  signal?.addEventListener('abort', stop);
  try {
    const before = await contentsIn(stores);
    const after = change(before);
    const add = toldOf(told);
    replace(stores('plans'), before.plans, after.plans, ({ plan }) => plan.id, add);
    replace(stores('edits'), before.edits, after.edits, ({ id }) => id, add);
    replace(stores('channels'), before.channels, after.channels, ({ id }) => id, add);
    replace(stores('audits'), before.audits, after.audits, ({ id }) => id, add);
    replace(stores('visits'), before.visits, after.visits, ({ id }) => id, add);
    replace(stores('forgotten'), before.forgotten, after.forgotten, ({ hash }) => hash, add);
    await transaction.done;
  } catch (error) {
    undo(transaction);
    await transaction.done.catch(() => undefined);
    // Why it was stopped, not that it was: a browser has another word for each request that this cut off.
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
  announceChange('plans', 'channels', 'audits', 'visits');
}

/** Undoes what is not done; what is over is left as it is. */
function undo(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}

type AddRequest = (request: Promise<unknown>) => void;

/** Tells how many requests are done, of those that were added. One that fails aborts the transaction, whose end tells of it. */
function toldOf(told: (done: number, of: number) => void): AddRequest {
  let [done, of] = [0, 0];
  const tell = (): void => told((done += 1), of);
  return (request) => {
    of += 1;
    request.then(tell, () => undefined);
  };
}

/** Puts what is new or says something else, and deletes what is gone. */
function replace<Kind extends ContentsKind>(
  store: Writable<Kind>,
  before: readonly StoreValue<ChannelAuditDatabase, Kind>[],
  after: readonly StoreValue<ChannelAuditDatabase, Kind>[],
  keyOf: (record: StoreValue<ChannelAuditDatabase, Kind>) => string,
  add: AddRequest,
): void {
  const gone = new Map(before.map((record) => [keyOf(record), record]));
  for (const record of after) {
    const key = keyOf(record);
    if (!sameJson(gone.get(key), record)) add(store.put(record));
    gone.delete(key);
  }
  for (const key of gone.keys()) add(store.delete(key));
}
