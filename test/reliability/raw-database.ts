/**
 * The extension's database without any of the extension's code, from a page of its origin in any browser: laid down as
 * an earlier version left it, read as it stands, held open, emptied.
 */
import type { FrozenDatabase } from '../store/frozen-databases';

/** A page of the extension's origin, which runs a script and hands back what it resolves with. */
export interface Office {
  evaluate(script: string): Promise<unknown>;
}

/** All that a database holds. */
export interface Dump {
  /** 0 where there is no database. */
  readonly version: number;
  readonly stores: Readonly<Record<string, readonly unknown[]>>;
}

/** What runs in the page. Texts, since what is compiled on the way there may call what the page does not have. */
const RAW = `
  const NAME = 'channel-audit';
  const answer = (request) => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const isThere = async () => (await indexedDB.databases()).some(({ name }) => name === NAME);
`;
const run = (office: Office, body: string): Promise<unknown> =>
  office.evaluate(`(async () => {${RAW}${body}})()`);

/** Everything as it stands, at whatever version that is. */
export const dump = async (office: Office): Promise<Dump> =>
  (await run(
    office,
    `if (!(await isThere())) return { version: 0, stores: {} };
    const database = await answer(indexedDB.open(NAME));
    const names = [...database.objectStoreNames];
    const transaction = names.length > 0 && database.transaction(names);
    const records = await Promise.all(names.map((name) => answer(transaction.objectStore(name).getAll())));
    const { version } = database;
    database.close();
    return { version, stores: Object.fromEntries(names.map((name, at) => [name, records[at]])) };`,
  )) as Dump;

/** Puts the frozen database in the place of what is there; `held`: leaves it open, deaf to whoever wants to upgrade. */
export async function layDown(
  office: Office,
  { version, stores }: FrozenDatabase,
  { held = false } = {},
): Promise<void> {
  await run(
    office,
    `const stores = Object.entries(${JSON.stringify(stores)});
    const layDown = async () => {
      await answer(indexedDB.deleteDatabase(NAME));
      const request = indexedDB.open(NAME, ${version});
      let isLaidDown = false;
      request.onupgradeneeded = () => {
        isLaidDown = true;
        for (const [name, { keyPath, indexes, records }] of stores) {
          const store = request.result.createObjectStore(name, { keyPath });
          for (const [index, [path, multiEntry]] of Object.entries(indexes))
            store.createIndex(index, path, { multiEntry: multiEntry !== undefined });
          for (const record of records) store.put(record);
        }
      };
      const database = await answer(request);
      if (isLaidDown) return database;
      database.close();
      return null;
    };
    // The extension may have begun a database of its own in between.
    const unlessBegun = (error) => {
      if (error.name !== 'VersionError') throw error;
      return null;
    };
    let database = null;
    while (!database) database = await layDown().catch(unlessBegun);
    if (${held}) globalThis.held = database;
    else database.close();`,
  );
}

/** Lets the database go that `layDown` held. */
export const letGo = (office: Office): Promise<unknown> => run(office, 'globalThis.held.close();');

/** Empties every store but the mark, as if nothing had been kept yet. */
export const empty = (office: Office): Promise<unknown> =>
  run(
    office,
    `const database = await answer(indexedDB.open(NAME));
    const names = [...database.objectStoreNames].filter((name) => name !== 'marks');
    const transaction = database.transaction(names, 'readwrite');
    for (const name of names) transaction.objectStore(name).clear();
    await new Promise((done) => (transaction.oncomplete = done));
    database.close();`,
  );
