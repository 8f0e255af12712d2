/**
 * What records say and neither audits nor edits do, as edits: a plan or a note that was stored before edits were kept, a
 * name under which an account was seen without a new audit, a visit that told nothing. With them audits and edits are the
 * whole of a database, and making one of two is making one of two sets.
 */
import type { PlanId } from '../plan/plan';
import type { AccountKey } from '../reading/reading';
import { aboutAccount, saying, type Said } from '../store/edits';
import { shortHash } from '../store/content-id';
import type { Audit, Channel, Edit } from '../store/schema';
import type { Contents } from '../store/whole-contents';
import { channelsOf, type NamelessChannel } from './channels-of-facts';
import { factsOf, unionOf, type Facts } from './facts';
import { editsByPlan, plansOf, unsaidOfPlan } from './plans-of-edits';
import { channelsByRecord, seenAt } from './records-of';
import { editOfSeen, type Seen } from './sightings';
import { UNDATED, type Word } from './words';

/** The facts of a database, of which its plans and channels follow just as they stand in it. */
export function factsIn(contents: Contents): Facts {
  const audits = auditsIn(contents);
  const edits = [...editsIn(contents)];
  const plans = plansOf(edits);
  const recorded = factsOf(audits, edits);
  if (contents.channels.length === 0) return recorded;
  const channels = channelsOf(recorded, plans);
  const seen = seenUnsaid(contents.channels, channels);
  const known = seen.length > 0 ? unionOf(recorded, factsOf([], seen)) : recorded;
  const words = wordsUnsaid(contents.channels, seen.length > 0 ? channelsOf(known, plans) : channels);
  return words.length > 0 ? unionOf(known, factsOf([], words)) : known;
}

/** A channel's latest audit is one of them, even where the log lost it. */
const auditsIn = ({ audits, channels }: Contents): readonly Audit[] => [
  ...audits,
  ...channels.flatMap(({ latest }) => latest ?? []),
];

/** The edits, what plans say beyond them, and none of a plan that is gone. */
function* editsIn({ plans, edits }: Contents): Generator<Edit> {
  const byPlan = editsByPlan(edits);
  const there = new Set<PlanId>();
  for (const stored of plans) {
    there.add(stored.plan.id);
    const ofPlan = byPlan.get(stored.plan.id) ?? [];
    yield* ofPlan;
    const unsaid = unsaidOfPlan(stored, ofPlan);
    if (unsaid) yield unsaid;
  }
  for (const edit of edits) if (!edit.about.startsWith('plan:')) yield edit;
}

/** What records know of their accounts beyond audits and edits. */
function seenUnsaid(records: readonly Channel[], channels: readonly NamelessChannel[]): Edit[] {
  const byRecord = channelsByRecord(records, channels);
  const named = new Map<AccountKey, Set<NamelessChannel>>();
  for (const channel of new Set(byRecord.values()))
    for (const key of channel.keys) named.set(key, (named.get(key) ?? new Set()).add(channel));
  return records.flatMap((record) => {
    const channel = byRecord.get(record);
    const missing = record.aliases.filter((key) => !channel?.keys.has(key));
    // A name that is another record's is no longer this one's.
    const unsaid = channel ? missing.filter((key) => !named.has(key)) : missing;
    if (channel && unsaid.length === 0 && knowsNoMore(record, channel)) return [];
    const aliases = channel ? [...namesOf(record, channel), ...unsaid] : record.aliases;
    const seen = seenOf(record, aliases);
    return [editOfSeen(`${shortId(record)}:seen:${shortHash(seen)}`, seen)];
  });
}

/** One name by which the record is found again among the sightings of its channel. */
const namesOf = ({ latest, aliases }: Channel, { keys }: NamelessChannel): readonly string[] =>
  [latest?.reading.account.key, ...aliases]
    .filter((key) => key !== undefined && keys.has(key))
    .slice(0, 1) as string[];

const seenOf = (record: Channel, aliases: readonly string[]): Seen => ({
  aliases,
  platformId: record.platformId,
  firstSeen: record.firstSeen,
  lastChecked: record.lastChecked,
  lastAttempt: record.lastAttempt,
  expiresAt: record.expiresAt ?? null,
});

/** True where the channel that follows from the facts knows all that its record does, its names aside. */
const knowsNoMore = (record: Channel, { channel }: NamelessChannel): boolean =>
  (record.platformId === null || record.platformId === channel.platformId) &&
  record.firstSeen >= channel.firstSeen &&
  (record.lastChecked ?? 0) <= (channel.lastChecked ?? 0) &&
  (record.lastAttempt?.at ?? 0) <= (channel.lastAttempt?.at ?? 0) &&
  (record.expiresAt ?? 0) <= (channel.expiresAt ?? Infinity);

/** What records say of their channels and no edit does: the words of that record, of several of one channel, that was seen last. */
function wordsUnsaid(records: readonly Channel[], channels: readonly NamelessChannel[]): Edit[] {
  const byRecord = channelsByRecord(records, channels);
  const recordsOf = new Map<NamelessChannel, Channel[]>();
  for (const [record, channel] of byRecord)
    recordsOf.set(channel, [...(recordsOf.get(channel) ?? []), record]);
  return [...recordsOf].flatMap(([channel, own]) => [
    ...unsaidWord('owner', own, channel, ({ planId }) => planId, channel.channel.planId),
    ...unsaidWord('role', own, channel, ({ role }) => role, channel.channel.role),
    ...unsaidNotes(own, channel),
  ]);
}

function unsaidWord<Field extends keyof Said>(
  field: Field,
  records: readonly Channel[],
  { words, keys }: NamelessChannel,
  valueOf: (record: Channel) => Said[Field],
  made: Said[Field],
): Edit[] {
  const last = records.toSorted((a, b) => seenAt(a) - seenAt(b) || (a.id < b.id ? -1 : 1)).at(-1);
  if (!last || records.some((record) => valueOf(record) === made)) return [];
  return [wordOf(field, last, keys, valueOf(last), words[field].at(-1))];
}

/** Notes of which no edit tells all stay. */
function unsaidNotes(records: readonly Channel[], channel: NamelessChannel): Edit[] {
  const { words, keys } = channel;
  const last = words.note.at(-1);
  const noteIn = ({ note }: Channel) => note;
  if (last) return unsaidWord('note', records, channel, noteIn, channel.channel.note);
  return records
    .filter(({ note }) => note !== '')
    .map((record) => wordOf('note', record, keys, record.note, last));
}

/** A word of a record, said after the last one that is known; where none is known, nobody knows when. */
function wordOf<Field extends keyof Said>(
  field: Field,
  record: Channel,
  keys: ReadonlySet<string>,
  value: Said[Field],
  last: Word<Field> | undefined,
): Edit {
  const [key = ''] = [...record.aliases.filter((one) => keys.has(one)), ...keys];
  const isAfter = last?.isDated === true;
  const at = isAfter ? last.at + 1 : seenAt(record);
  // Two browsers that have one channel from one file, and other words of it, do not mean one edit.
  const content = isAfter ? shortHash([at, value]) : `${shortHash(value)}${UNDATED}`;
  return {
    id: `${shortId(record)}:${field}:${content}`,
    about: aboutAccount(key),
    at,
    by: '',
    changes: saying({ [field]: value }, record.platformId),
  };
}

/** An edit's id may not be longer than its schema says. */
const shortId = ({ id }: Channel): string => id.slice(0, 64);
