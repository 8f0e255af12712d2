/**
 * The database's versions. A step takes the database from the version before to its own and is never changed once it
 * was released; `test/store/versions/` keeps a frozen example of every version, and a test walks them all.
 */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Plan } from '../../plan/plan';
import { upgradedPlan } from '../../plan/versions';
import { shortHash } from '../content-id';
import { keptOf } from '../kept-reading';
import type { Audit, ChannelAuditDatabase } from '../schema';

type Upgrade = (
  database: IDBPDatabase<ChannelAuditDatabase>,
  transaction: IDBPTransaction<ChannelAuditDatabase, StoreNames<ChannelAuditDatabase>[], 'versionchange'>,
) => void | Promise<void>;

/** `steps[n]` leads from version n to n + 1. */
const steps: readonly Upgrade[] = [
  (database) => {
    const plans = database.createObjectStore('plans', { keyPath: 'plan.id' });
    plans.createIndex('byKey', 'keys', { multiEntry: true });
    plans.createIndex('byName', 'plan.company.name');
    const channels = database.createObjectStore('channels', { keyPath: 'id' });
    channels.createIndex('byAlias', 'aliases', { multiEntry: true });
    channels.createIndex('byPlan', 'planId');
    channels.createIndex('byExpiry', 'expiresAt');
    const audits = database.createObjectStore('audits', { keyPath: 'id' });
    audits.createIndex('byChannel', ['channelId', 'auditedAt']);
    audits.createIndex('byTime', 'auditedAt');
  },
  (database) => {
    const visits = database.createObjectStore('visits', { keyPath: 'id' });
    visits.createIndex('byPlatform', ['platform', 'serial']);
  },
  async (_database, transaction) => {
    const plans = transaction.objectStore('plans');
    for (let stored = await plans.openCursor(); stored; stored = await stored.continue()) {
      await stored.update({ ...stored.value, plan: upgradedPlan(stored.value.plan) as Plan });
    }
  },
  async (database, transaction) => {
    const edits = database.createObjectStore('edits', { keyPath: 'id' });
    edits.createIndex('byAbout', ['about', 'at']);
    edits.createIndex('byTime', 'at');
    database.createObjectStore('forgotten', { keyPath: 'hash' });
    const marks = database.createObjectStore('marks', { keyPath: 'key' });
    await marks.put({ key: 'database', id: crypto.randomUUID(), createdAt: Date.now() });
    // Of what was edited before, only what came of it is known: each plan begins with all that it said.
    for (const { plan } of await transaction.objectStore('plans').getAll()) {
      await edits.put({
        // Two browsers may hold differing copies of one plan: theirs are two edits.
        id: `${plan.id}:begin:${shortHash(plan)}`,
        about: `plan:${plan.id}`,
        at: plan.changedAt,
        by: '',
        changes: [{ path: [], value: plan }],
      });
    }
    // Persons' readings may be older than what is kept of them today.
    const audits = transaction.objectStore('audits');
    for (let stored = await audits.openCursor(); stored; stored = await stored.continue())
      await stored.update(reduced(stored.value));
    const channels = transaction.objectStore('channels');
    for (let stored = await channels.openCursor(); stored; stored = await stored.continue()) {
      const { latest } = stored.value;
      if (latest) await stored.update({ ...stored.value, latest: reduced(latest) });
    }
  },
];

const reduced = (audit: Audit): Audit => ({ ...audit, reading: keptOf(audit.reading) });

export const NEWEST_VERSION = steps.length;

/** Walks the steps that lie between; one transaction, so that a database is never half migrated. */
export async function migrate(
  database: IDBPDatabase<ChannelAuditDatabase>,
  from: number,
  transaction: IDBPTransaction<ChannelAuditDatabase, StoreNames<ChannelAuditDatabase>[], 'versionchange'>,
): Promise<void> {
  for (const step of steps.slice(from)) await step(database, transaction);
}
