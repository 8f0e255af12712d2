/** Whether a database is whole: of the newest version, every record valid, and nothing there by half. */
import { isDeepStrictEqual } from 'node:util';
import { schemas as backupSchemas } from '../../utils/backup/schemas';
import type { z } from '../../utils/zod';
import { NEWEST_VERSION } from '../../utils/store/migrations';
import { keysOf } from '../../utils/store/plans';
import type { Audit, Channel, DatabaseMark, StoredPlan } from '../../utils/store/schema';
import type { Dump } from './raw-database';

const schemas: Readonly<Record<string, z.ZodMiniType>> = backupSchemas;

/** What the dump holds of a store. */
export const recordsOf = ({ stores }: Dump, store: string): readonly unknown[] => stores[store] ?? [];

export const channelsIn = (database: Dump) => recordsOf(database, 'channels') as readonly Channel[];
export const auditsIn = (database: Dump) => recordsOf(database, 'audits') as readonly Audit[];
export const plansIn = (database: Dump) => recordsOf(database, 'plans') as readonly StoredPlan[];
export const marksIn = (database: Dump) => recordsOf(database, 'marks') as readonly DatabaseMark[];

/** What is wrong with the database, a sentence each; none where it is whole. */
export function faultsIn(database: Dump): string[] {
  const { version, stores } = database;
  if (version !== NEWEST_VERSION) return [`the database is of version ${version}, not ${NEWEST_VERSION}`];
  const marks = stores['marks']?.length ?? 0;
  return [
    ...(marks === 1 ? [] : [`the database bears ${marks} marks`]),
    ...Object.keys(schemas).flatMap((name) => invalidIn(database, name)),
    ...plansIn(database).flatMap(faultsOfPlan),
    ...faultsOfChannels(database),
  ];
}

function invalidIn({ stores }: Dump, name: string): string[] {
  const records = stores[name];
  if (!records) return [`the store ${name} is missing`];
  return records.flatMap((record, place) => {
    const parsed = schemas[name]?.safeParse(record);
    return parsed?.error ? [`${name}[${place}] is not valid: ${parsed.error.message.slice(0, 300)}`] : [];
  });
}

const faultsOfPlan = ({ plan, keys }: StoredPlan): string[] =>
  isDeepStrictEqual([...keys].sort(), keysOf(plan).sort())
    ? []
    : [`the plan of ${plan.company.name} is not found by its channels’ keys`];

function faultsOfChannels(database: Dump): string[] {
  const [channels, audits] = [channelsIn(database), auditsIn(database)];
  const ids = new Set(channels.map(({ id }) => id));
  const planIds = new Set(plansIn(database).map(({ plan }) => plan.id));
  const byId = new Map(audits.map((audit) => [audit.id, audit]));
  return [
    ...audits
      .filter(({ channelId }) => !ids.has(channelId))
      .map(({ id }) => `the audit ${id} has no channel`),
    ...channels
      .filter(({ planId }) => planId !== '' && !planIds.has(planId))
      .map(({ id, planId }) => `the channel ${id} belongs to ${planId}, which is not there`),
    ...channels.flatMap(({ id, latest }) => {
      if (!latest) return [];
      if (latest.channelId !== id) return [`the latest audit of the channel ${id} is another one’s`];
      return isDeepStrictEqual(byId.get(latest.id), latest)
        ? []
        : [`the latest audit of the channel ${id} is not in the log as it is`];
    }),
  ];
}
