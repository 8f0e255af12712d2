/** Which record stands for which of the channels that follow from audits and edits. */
import type { Channel } from '../store/schema';
import type { NamelessChannel } from './channels-of-facts';
import type { Part } from './companies';
import { Finder } from './finder';

/** The channel of a record's latest audit; for one without audits, of the account that bore its names when it was seen. */
export function channelsByRecord(
  records: readonly Channel[],
  channels: readonly NamelessChannel[],
): ReadonlyMap<Channel, NamelessChannel> {
  const latest = new Set(records.map((record) => record.latest?.id));
  const byAudit = new Map<string, NamelessChannel>();
  const byPart = new Map<Part, NamelessChannel>();
  for (const channel of channels) {
    byPart.set(channel.part, channel);
    for (const { audit } of channel.part.sightings)
      if (audit && latest.has(audit.id)) byAudit.set(audit.id, channel);
  }
  // Looking for the nearest takes an index of all sightings, which few records need.
  let finder: Finder<Part> | undefined;
  const nearest = (record: Channel): NamelessChannel | undefined => {
    finder ??= new Finder([...byPart.keys()]);
    const { platform, platformId, aliases: keys } = record;
    const part = finder.find({ platform, platformId, keys, at: seenAt(record) });
    return part && byPart.get(part);
  };
  const found = new Map<Channel, NamelessChannel>();
  for (const record of records) {
    const ofLatest = record.latest ? byAudit.get(record.latest.id) : undefined;
    const channel = ofLatest && isSameId(record, ofLatest) ? ofLatest : nearest(record);
    if (channel) found.set(record, channel);
  }
  return found;
}

/** A handle can have changed hands: two ids are two accounts. */
const isSameId = (record: Channel, { part }: NamelessChannel): boolean =>
  record.platformId === null || part.platformId === null || record.platformId === part.platformId;

/** When a record last saw its account. */
export const seenAt = ({ lastChecked, firstSeen, lastAttempt }: Channel): number =>
  Math.max(firstSeen, lastChecked ?? 0, lastAttempt?.at ?? 0);
