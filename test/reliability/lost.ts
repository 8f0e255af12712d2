/** What an upgrade of a database must not lose. */
import { isDeepStrictEqual } from 'node:util';
import { upgradedPlan } from '../../utils/plan/versions';
import { keptOf } from '../../utils/store/kept-reading';
import type { Audit, Channel } from '../../utils/store/schema';
import type { FrozenDatabase } from '../store/frozen-databases';
import type { Dump } from './raw-database';
import { recordsOf } from './whole';

/** What of a frozen database is not in the one that came of it, as it was or as a plan of today says it. */
export function lostOf({ stores }: FrozenDatabase, database: Dump): string[] {
  return Object.entries(stores).flatMap(([name, { keyPath, records }]) => {
    const held = new Map(
      (recordsOf(database, name) as object[]).map((record) => [at(record, keyPath), record]),
    );
    return records
      .filter((record) => !isDeepStrictEqual(held.get(at(record, keyPath)), todays(name, record)))
      .map((record) => `${name}: ${String(at(record, keyPath))}`);
  });
}

function todays(store: string, record: object): object {
  if (store === 'plans' && 'plan' in record) return { ...record, plan: upgradedPlan(record.plan) };
  if (store === 'audits') return reduced(record as Audit);
  const { latest } = record as Partial<Channel>;
  return store === 'channels' && latest ? { ...record, latest: reduced(latest) } : record;
}

/** Of persons no more is kept than today. */
const reduced = (audit: Audit): Audit => ({ ...audit, reading: keptOf(audit.reading) });

const at = (record: object, keyPath: string): unknown =>
  keyPath
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);
