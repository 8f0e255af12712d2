/** The audits of many channels for an export, never all in memory at once. */
import { allAudits, historyOf } from '../store/audits';
import { auditsOf } from '../store/channels';
import type { Database } from '../store/database';
import type { Audit, ChannelId } from '../store/schema';

/** Audits that are many, oldest first within each channel, read as they are asked for. */
export interface History {
  readonly total: number;
  readonly batches: AsyncIterable<readonly Audit[]>;
}

/** All audits of these channels: for all channels there are in long batches, for some a channel at a time. */
export async function historyOfAll(database: Database, ids: readonly ChannelId[]): Promise<History> {
  if (ids.length === (await database.count('channels')))
    return { total: await database.count('audits'), batches: allAudits(database) };
  const counts = await Promise.all(
    ids.map((id) => database.countFromIndex('audits', 'byChannel', auditsOf(id))),
  );
  return { total: counts.reduce((sum, count) => sum + count, 0), batches: oneByOne(database, ids) };
}

async function* oneByOne(
  database: Database,
  ids: readonly ChannelId[],
): AsyncGenerator<readonly Audit[], void> {
  for (const id of ids) yield (await historyOf(database, id)).reverse();
}
