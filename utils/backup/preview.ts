/** What a merge changes here, counted. */
import { sameJson } from '../plan/field-changes';
import type { PlanId } from '../plan/plan';
import type { AccountKey, EpochMs } from '../reading/reading';
import type { Channel, ChannelId, StoredPlan } from '../store/schema';
import type { Contents } from '../store/whole-contents';
import type { LeftOut } from './left-out';

export interface CompanyName {
  readonly id: PlanId;
  readonly name: string;
}

/** Channels of which several turn out to be one account. */
export interface United {
  /** How many channels they were. */
  readonly channels: number;
  /** How many they are. */
  readonly accounts: number;
}

/** What a merge would change here, or did. */
export interface MergePreview {
  /** `empty`: nothing is kept here, so the backup is restored whole. */
  readonly into: 'empty' | 'used';
  /** Audits that are not here yet. */
  readonly newAudits: number;
  /** Of those, how many the retention period deletes again: all that are older, but the latest one of a channel. */
  readonly shortLived: number;
  /** Channels of accounts that are not here yet. */
  readonly newChannels: number;
  /** Channels here of which something else will show: a later audit, a note, whose they are. */
  readonly changedChannels: number;
  /** Channels that are here already. */
  readonly unitedHere: United;
  /** Channels of the file; of those that come as one there are fewer new ones than stand in it. */
  readonly unitedInFile: United;
  readonly newCompanies: readonly CompanyName[];
  /** Companies here whose plan will show something else, because the file’s edits of it are later. */
  readonly changedCompanies: readonly CompanyName[];
  /** Edits of the file that are not here yet, or were added to, whether or not they show. */
  readonly newEdits: number;
  /** What the file’s records say and no edit of it tells: a name, a note, when an account was seen. */
  readonly newDetails: number;
  /** What stays out because it was forgotten on purpose. */
  readonly leftOut: LeftOut;
  /** True where the merge would change nothing at all. */
  readonly isNothingNew: boolean;
}

/** What is made one, and what comes of it. */
export interface Sides {
  readonly here: Contents;
  readonly coming: Contents;
  readonly after: Contents;
}

interface Terms {
  readonly into: MergePreview['into'];
  readonly leftOut: LeftOut;
  /** Audits made before are deleted; `undefined`: none is. */
  readonly keptFrom: EpochMs | undefined;
}

/** `edits`: ids and moments of those that this database has, or that say no more than its records. */
export function previewBetween(
  { here, coming, after }: Sides,
  edits: ReadonlyMap<string, { readonly at: number }>,
  { into, leftOut, keptFrom = -Infinity }: Terms,
): MergePreview {
  const audits = new Set(here.audits.map(({ id }) => id));
  const channels = new Map(here.channels.map((channel) => [channel.id, channel]));
  const plans = new Map(here.plans.map((stored) => [stored.plan.id, stored]));
  const editsInFile = new Set(coming.edits.map(({ id }) => id));
  const newAudits = after.audits.filter(({ id }) => !audits.has(id));
  const newEdits = after.edits.filter(({ id, at }) => edits.get(id)?.at !== at);
  const newEditsInFile = newEdits.filter(({ id }) => editsInFile.has(id)).length;
  const latest = new Set(after.channels.map((channel) => channel.latest?.id));
  const unitedHere = united(here, after);
  const counted = {
    newAudits: newAudits.length,
    newChannels: after.channels.filter(({ id }) => !channels.has(id)).length,
    changedChannels: after.channels.filter((channel) => {
      const one = channels.get(channel.id);
      return one && !sameJson(shownOf(one), shownOf(channel));
    }).length,
    newCompanies: after.plans.filter(({ plan }) => !plans.has(plan.id)).map(nameOf),
    changedCompanies: after.plans
      .filter(({ plan }) => {
        const one = plans.get(plan.id)?.plan;
        return one && !sameJson({ ...one, changedAt: 0 }, { ...plan, changedAt: 0 });
      })
      .map(nameOf),
    newEdits: newEditsInFile,
    newDetails: newEdits.length - newEditsInFile,
  };
  const isNothingNew =
    unitedHere.channels === 0 &&
    Object.values(counted).every((one) => (typeof one === 'number' ? one : one.length) === 0);
  return {
    into,
    ...counted,
    shortLived: newAudits.filter(({ id, auditedAt }) => auditedAt < keptFrom && !latest.has(id)).length,
    unitedHere,
    unitedInFile: united(coming, after),
    leftOut,
    isNothingNew,
  };
}

const nameOf = ({ plan: { id, company } }: StoredPlan): CompanyName => ({ id, name: company.name });

/** Which channels of one side became one. A channel that has no audit is found again by its names. */
function united(side: Contents, after: Contents): United {
  const latest = new Set(side.channels.map((channel) => channel.latest?.id));
  const ofAudit = new Map(
    after.audits.filter(({ id }) => latest.has(id)).map(({ id, channelId }) => [id, channelId]),
  );
  const find = finderIn(after.channels);
  const parts = new Map<ChannelId, number>();
  for (const channel of side.channels) {
    const id = (channel.latest && ofAudit.get(channel.latest.id)) ?? find(channel);
    if (id !== undefined) parts.set(id, (parts.get(id) ?? 0) + 1);
  }
  const several = [...parts.values()].filter((count) => count > 1);
  return { channels: several.reduce((sum, count) => sum + count, 0), accounts: several.length };
}

/** Finds a channel of before among these: by its own id, else by one of its names. */
function finderIn(channels: readonly Channel[]): (channel: Channel) => ChannelId | undefined {
  const ids = new Set(channels.map(({ id }) => id));
  const byName = new Map<AccountKey, Channel[]>();
  for (const channel of channels)
    for (const key of channel.aliases) byName.set(key, [...(byName.get(key) ?? []), channel]);
  return ({ id, aliases, platformId }) => {
    if (ids.has(id)) return id;
    const named = aliases.flatMap((key) => byName.get(key) ?? []);
    // A name can have changed hands: two ids of a platform are two accounts.
    return named.find((one) => one.platformId === platformId || !one.platformId || !platformId)?.id;
  };
}

/** What a view shows of a channel. */
const shownOf = ({ planId, role, note, latest, lastChecked, lastAttempt }: Channel): unknown => ({
  planId,
  role,
  note,
  latest: latest?.id ?? null,
  lastChecked,
  lastAttempt,
});
