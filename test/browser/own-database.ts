/** The extension's database, seen from one of its own pages. */
import type { Page } from 'puppeteer-core';
import type { Plan } from '../../utils/plan/plan';
import type { Audit, Channel, StoredPlan } from '../../utils/store/schema';
import { until } from './until';

/** All that the extension has stored. */
export interface Stored {
  readonly plans: readonly Plan[];
  readonly channels: readonly Channel[];
  readonly audits: readonly Audit[];
}

/** What is in the database now; nothing where there is none yet. */
export async function storedSeenFrom(own: Page): Promise<Stored> {
  const records = JSON.parse((await own.evaluate(READ_ALL)) as string) as {
    plans: StoredPlan[];
    channels: Channel[];
    audits: Audit[];
  };
  return { ...records, plans: records.plans.map(({ plan }) => plan) };
}

/** Puts a plan into the database, past the plan editor, once the background has made the database. */
export async function storeFrom(own: Page, plan: StoredPlan): Promise<void> {
  await until('the database', () => own.evaluate(IS_DATABASE_THERE));
  await own.evaluate(`(${PUT_PLAN})(${JSON.stringify(plan)})`);
}

/** A database that is not there must not be opened: that would create it, without a store. */
const IS_DATABASE_THERE = `indexedDB.databases().then((there) => there.some(({ name }) => name === 'channel-audit'))`;

/**
 * Runs in a page of the extension. A script's text and no function, since what is compiled on the way here may call
 * what the page does not have. The answer comes as JSON: what stands in it twice, Firefox hands over once.
 */
const READ_ALL = `(async () => {
  const nothing = { plans: [], channels: [], audits: [] };
  if (!(await ${IS_DATABASE_THERE})) return JSON.stringify(nothing);
  const answer = (request) => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const database = await answer(indexedDB.open('channel-audit'));
  try {
    const stores = Object.keys(nothing);
    const transaction = database.transaction(stores);
    const records = await Promise.all(stores.map((name) => answer(transaction.objectStore(name).getAll())));
    return JSON.stringify(Object.fromEntries(stores.map((name, index) => [name, records[index]])));
  } finally {
    database.close();
  }
})()`;

/** The same, for writing: as `savePlan` stores it. */
const PUT_PLAN = `async (plan) => {
  const database = await new Promise((done, failed) => {
    const request = indexedDB.open('channel-audit');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const transaction = database.transaction('plans', 'readwrite');
  transaction.objectStore('plans').put(plan);
  await new Promise((done, failed) => {
    transaction.oncomplete = done;
    transaction.onabort = () => failed(transaction.error);
  });
  database.close();
}`;
