/** What an upgrade of a database must not lose. */
import { isDeepStrictEqual } from 'node:util';
import { upgradedPlan } from '../../utils/plan/versions';
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

const todays = (store: string, record: object): object =>
  store === 'plans' && 'plan' in record ? { ...record, plan: upgradedPlan(record.plan) } : record;

const at = (record: object, keyPath: string): unknown =>
  keyPath
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);
