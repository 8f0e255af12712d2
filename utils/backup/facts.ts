/**
 * What databases are made one by: audits and edits, each with an id of its own. Both are sets, and so is all that is made
 * of them here: plans and channels follow from them alone. Whatever else stood in a record is an edit first (`unsaid.ts`).
 */
import { sameJson } from '../plan/field-changes';
import { inOneOrder } from '../store/content-id';
import type { Audit, Edit } from '../store/schema';

export interface Facts {
  readonly audits: ReadonlyMap<string, Audit>;
  readonly edits: ReadonlyMap<string, Edit>;
}

/** The facts of both. Of one that both have, the later one stays: an edit can be added to. */
export const unionOf = (a: Facts, b: Facts): Facts => ({
  audits: union(a.audits, b.audits, preferredAudit),
  edits: union(a.edits, b.edits, preferredEdit),
});

/** The records by their ids; of several of one id the one that would stay. */
export const factsOf = (audits: Iterable<Audit>, edits: Iterable<Edit>): Facts => ({
  audits: byId(audits, preferredAudit),
  edits: byId(edits, preferredEdit),
});

type Preferred<One> = (a: One, b: One) => One;

function union<One extends { readonly id: string }>(
  a: ReadonlyMap<string, One>,
  b: ReadonlyMap<string, One>,
  preferred: Preferred<One>,
): ReadonlyMap<string, One> {
  const all = new Map(a);
  for (const record of b.values()) putInto(all, record, preferred);
  return all;
}

function byId<One extends { readonly id: string }>(
  records: Iterable<One>,
  preferred: Preferred<One>,
): ReadonlyMap<string, One> {
  const all = new Map<string, One>();
  for (const record of records) putInto(all, record, preferred);
  return all;
}

function putInto<One extends { readonly id: string }>(
  all: Map<string, One>,
  record: One,
  preferred: Preferred<One>,
): void {
  const other = all.get(record.id);
  all.set(record.id, other && other !== record ? preferred(other, record) : record);
}

/** Audits are immutable, but for whose channel's they are. Two that differ otherwise cannot both be what was written. */
const preferredAudit: Preferred<Audit> = (a, b) =>
  sameJson(immutable(a), immutable(b)) ? a : byText(a, b, immutable);

const immutable = ({ channelId: _channel, supersedes: _supersedes, ...audit }: Audit): unknown => audit;

const preferredEdit: Preferred<Edit> = (a, b) => {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  // A retention period took changes out of the one that has fewer: it is a colleague's, and not for this history.
  if (a.changes.length !== b.changes.length) return a.changes.length > b.changes.length ? a : b;
  return sameJson(a, b) ? a : byText(a, b, (edit) => edit);
};

/** Either of the two, but the same one in whichever order they come. */
function byText<One>(a: One, b: One, told: (one: One) => unknown): One {
  return inOneOrder(told(a)) > inOneOrder(told(b)) ? a : b;
}

/** Earliest first; of one moment by their ids. */
export const inOrder = (a: Moment, b: Moment): number =>
  a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

export interface Moment {
  readonly id: string;
  readonly at: number;
}
