/**
 * Making one of two databases. Plans and channels follow from the union of both sides' audits and edits alone, and so it
 * does not matter which side comes first, in which order several come, or how often: only which records stand in the end for
 * which account is this browser's own choice, so that what is open in it stays where it is. (The property tests hold two
 * results equal when they are, with every channel's id replaced by its earliest audit's or sighting's.)
 *
 * Visits are of this browser's own readers, and what was forgotten on purpose is nobody else's business: both stay as they are here.
 *
 * All stands in memory meanwhile: for a hundred thousand audits on both sides some hundred megabytes.
 */
import type { EpochMs } from '../reading/reading';
import { INBOX, inboxExpiry } from '../store/channels';
import { keysOf } from '../store/plans';
import type { Audit, Channel, ChannelId, VisitsOfDay } from '../store/schema';
import type { Contents } from '../store/whole-contents';
import { channelsOf, named, type NamelessChannel } from './channels-of-facts';
import { unionOf, type Facts } from './facts';
import { plansOf } from './plans-of-edits';
import { channelsByRecord } from './records-of';
import { factsIn } from './unsaid';

/** What is here and what comes, made one. Their facts may be given, where they are known or not all of them count. */
export const merged = (
  here: Contents,
  coming: Contents,
  factsHere: Facts = factsIn(here),
  factsComing: Facts = factsIn(coming),
): Contents => contentsOf(unionOf(factsHere, factsComing), here, coming.channels);

/** The channels after a merge: one that was a company's here and is the inbox's now is kept its time from now on. */
export function withTimeInInbox(
  channels: readonly Channel[],
  before: readonly Channel[],
  now: EpochMs,
): readonly Channel[] {
  const owned = new Set(before.filter(({ planId }) => planId !== INBOX).map(({ id }) => id));
  return channels.map((channel) =>
    channel.planId === INBOX && owned.has(channel.id)
      ? {
          ...channel,
          expiresAt: Math.max(channel.expiresAt ?? 0, inboxExpiry(channel.latest?.reading.kind, now)),
        }
      : channel,
  );
}

/** What follows from these facts. Channels keep the ids that they have here, else those that they come with. */
export function contentsOf(facts: Facts, here: Contents, coming: readonly Channel[]): Contents {
  const plans = plansOf(facts.edits.values());
  const nameless = channelsOf(facts, plans);
  const recordsHere = recordsByChannel(here.channels, nameless);
  const ids = idsOf(nameless, recordsHere, recordsByChannel(coming, nameless));
  const channels: Channel[] = [];
  const audits: Audit[] = [];
  for (const one of nameless) {
    const whole = named(one, ids.get(one) ?? crypto.randomUUID());
    const visits = visitsOf(recordsHere.get(one) ?? []);
    channels.push({ ...whole.channel, ...(visits && { visits }) });
    for (const audit of whole.audits) audits.push(audit);
  }
  return {
    plans: [...plans.values()].map((plan) => ({ plan, keys: keysOf(plan) })),
    edits: [...facts.edits.values()],
    channels,
    audits,
    visits: here.visits,
    forgotten: here.forgotten,
  };
}

/** The longest id of a channel that its schema lets through. */
const MOST_ID = 80;

type Records = ReadonlyMap<NamelessChannel, readonly Channel[]>;

function recordsByChannel(records: readonly Channel[], channels: readonly NamelessChannel[]): Records {
  const byChannel = new Map<NamelessChannel, Channel[]>();
  for (const [record, channel] of channelsByRecord(records, channels))
    byChannel.set(channel, [...(byChannel.get(channel) ?? []), record]);
  return byChannel;
}

/** Each id once: one of here before one that comes, the smallest first, else that of the channel's first audit or sighting. */
function idsOf(
  channels: readonly NamelessChannel[],
  here: Records,
  coming: Records,
): ReadonlyMap<NamelessChannel, ChannelId> {
  const ids = new Map<NamelessChannel, ChannelId>();
  const taken = new Set<ChannelId>();
  const take = (channel: NamelessChannel, wanted: readonly ChannelId[]) => {
    const free = ids.has(channel) ? undefined : wanted.find((id) => !taken.has(id) && id.length <= MOST_ID);
    if (free === undefined) return;
    ids.set(channel, free);
    taken.add(free);
  };
  const smallestFirst = (records: readonly Channel[] = []) => records.map(({ id }) => id).sort();
  for (const channel of channels) take(channel, smallestFirst(here.get(channel)));
  for (const channel of channels) take(channel, smallestFirst(coming.get(channel)));
  for (const channel of channels)
    take(
      channel,
      channel.part.sightings.map(({ id }) => id),
    );
  return ids;
}

/** The visits of the day that is last, whichever record noted them. */
function visitsOf(records: readonly Channel[]): VisitsOfDay | undefined {
  const noted = records.flatMap(({ visits }) => visits ?? []);
  const day = Math.max(...noted.map((one) => one.day));
  const views = noted.filter((one) => one.day === day).map((one) => one.views);
  return noted.length > 0 ? { day, views: Object.assign({}, ...views) as VisitsOfDay['views'] } : undefined;
}
