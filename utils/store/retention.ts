/**
 * The retention period: audits older than it are deleted. In batches, each whole in itself: it may be stopped at any line,
 * and goes on the next time.
 */
import type { EpochMs } from '../reading/reading';
import { announceChange } from './changes';
import type { Database } from './database';
import type { AuditId, Channel, ChannelId } from './schema';

/** So many audits are deleted in one go: no longer than a page may wait for its own to be kept. Our choice. */
const BATCH = 200;

/** The same moment so many years before, in UTC. */
export function yearsBefore(now: EpochMs, years: number): EpochMs {
  const then = new Date(now);
  return then.setUTCFullYear(then.getUTCFullYear() - years);
}

/** How many audits were made before that moment, those that would stay among them. */
export const countAuditsBefore = (database: Database, before: EpochMs): Promise<number> =>
  database.countFromIndex('audits', 'byTime', madeBefore(before));

const madeBefore = (moment: EpochMs): IDBKeyRange => IDBKeyRange.upperBound(moment, true);

/**
 * Deletes all audits made before that moment but the latest one of each channel, on which its state rests; and what the
 * channels remember of the deleted ones. Returns how many audits went.
 */
export async function deleteAuditsBefore(
  database: Database,
  before: EpochMs,
  batch = BATCH,
): Promise<number> {
  const old = await database.getAllKeysFromIndex('audits', 'byTime', madeBefore(before));
  let deleted = 0;
  for (let start = 0; start < old.length; start += batch)
    deleted += await deleteSome(database, old.slice(start, start + batch), before);
  return deleted;
}

async function deleteSome(database: Database, ids: readonly AuditId[], before: EpochMs): Promise<number> {
  const transaction = database.transaction(['audits', 'channels'], 'readwrite');
  const audits = transaction.objectStore('audits');
  const channels = transaction.objectStore('channels');
  const touched = new Map<ChannelId, Channel | undefined>();
  let deleted = 0;
  for (const id of ids) {
    const audit = await audits.get(id);
    if (!audit) continue;
    const { channelId } = audit;
    if (!touched.has(channelId)) touched.set(channelId, await channels.get(channelId));
    if (touched.get(channelId)?.latest?.id === id) continue;
    await audits.delete(id);
    deleted += 1;
  }
  const changed: ChannelId[] = [];
  for (const channel of touched.values()) {
    const after = channel && withoutPastBefore(channel, before);
    if (!after || after === channel) continue;
    await channels.put(after);
    changed.push(after.id);
  }
  await transaction.done;
  if (deleted > 0) announceChange('audits', { store: 'channels', ids: changed });
  return deleted;
}

/** The channel without what it remembers of audits that are deleted; the same one where it remembers nothing of them. */
function withoutPastBefore(channel: Channel, before: EpochMs): Channel {
  const { previous, followersSeen, ...rest } = channel;
  const isPreviousKept = previous !== undefined && previous.auditedAt >= before;
  const seen = followersSeen?.filter(({ at }) => at >= before) ?? [];
  if (isPreviousKept === (previous !== undefined) && seen.length === (followersSeen?.length ?? 0))
    return channel;
  return {
    ...rest,
    ...(isPreviousKept && { previous }),
    ...(seen.length > 0 && { followersSeen: seen }),
  };
}
