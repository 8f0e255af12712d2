/** Edits: what was said of a plan or a channel, by whom and when. Two auditors' databases are made one by them. */
import { sameJson, changesBetween, type FieldChange } from '../plan/field-changes';
import type { Plan, PlanId, Role } from '../plan/plan';
import type { AccountKey, EpochMs } from '../reading/reading';
import type { Edit } from './schema';
import type { EditStore } from './stores';

/** How long one edit can be added to: so long a sentence is typed, each letter stored by itself. Our choice. */
const TYPING: EpochMs = 10 * 60_000;
/** More changes than an edit's schema lets through are one: of the whole. */
const MOST_CHANGES = 20_000;

/** Who edited, and when. `by`: the auditor's name from the settings; may be empty. */
export interface Editor {
  readonly by: string;
  readonly at: EpochMs;
}

export const aboutPlan = (id: PlanId): string => `plan:${id}`;
export const aboutAccount = (key: AccountKey): string => `account:${key}`;

/** What an auditor says of a channel, by the first step of a change's path. */
export interface Said {
  /** Whose it is; `''`: nobody's. */
  readonly owner: PlanId;
  readonly role: Role | null;
  readonly note: string;
}

/** The change by which an edit names its account surely: a key can name another one before long. */
const PLATFORM_ID = 'platformId';

/**
 * What is newly said of a channel, as changes, none where nothing is. `platformId`: its account's, where one was seen.
 * `before`: what was said by then.
 */
export function saying(
  said: Partial<Said>,
  platformId: string | null,
  before: Partial<Said> = {},
): FieldChange[] {
  const changes = (['owner', 'role', 'note'] as const)
    .filter((field) => said[field] !== undefined && said[field] !== before[field])
    .map((field): FieldChange => ({ path: [field], value: said[field] }));
  return changes.length > 0 && platformId !== null
    ? [...changes, { path: [PLATFORM_ID], value: platformId }]
    : changes;
}

/** The platform's id of the account that an edit is about; `null` where it was not known. */
export function platformIdOf({ changes }: Edit): string | null {
  const value = changes.find(({ path }) => path.length === 1 && path[0] === PLATFORM_ID)?.value;
  return typeof value === 'string' ? value : null;
}

/** What became of a plan: all of it where it is new. When it was changed is the edit's own moment. */
export function planChanges(before: Plan | undefined, after: Plan): FieldChange[] {
  if (!before) return [{ path: [], value: after }];
  const changes = changesBetween({ ...before, changedAt: 0 }, { ...after, changedAt: 0 });
  return changes.length > MOST_CHANGES ? [{ path: [], value: after }] : changes;
}

/**
 * Records changes as an edit, within the transaction that stores what came of them. Resolves with its moment, later than
 * that of every edit before it, even if the clock was set back; `null` where there are no changes.
 *
 * Typing stores a text letter by letter: the edit that was made last, if it is by the same person, of the same fields and
 * began less than ten minutes ago, takes the new values under its own id. An edit that is `apart` replaces a value as a
 * whole, as where one is put back: what stood there stays in the edit before it, and what is typed next does not go on
 * with it either.
 */
export async function recordEdit(
  edits: EditStore,
  about: string,
  changes: readonly FieldChange[],
  { by, at: now }: Editor,
  isApart = false,
): Promise<EpochMs | null> {
  if (changes.length === 0) return null;
  const last = await lastEdit(edits, about);
  const at = Math.max(now, last ? last.at + 1 : 0);
  const goesOn =
    !isApart && last?.by === by && samePlaces(last.changes, changes) && at - beganAt(last) < TYPING;
  const newId = isApart ? crypto.randomUUID() : newEditId(at);
  await edits.put({ id: goesOn ? last.id : newId, about, at, by, changes });
  return at;
}

async function lastEdit(edits: EditStore, about: string): Promise<Edit | undefined> {
  return (await edits.index('byAbout').openCursor(editsAbout(about), 'prev'))?.value;
}

/** The range of the edits about one plan or account in the index `byAbout`. */
export const editsAbout = (about: string): IDBKeyRange =>
  IDBKeyRange.bound([about, -Infinity], [about, Infinity]);

/**
 * Fields that took another value, and no more. A row that came, went or moved is an edit for itself: made into one with
 * what follows, it would have come with later words, or not at all.
 */
const samePlaces = (before: readonly FieldChange[], after: readonly FieldChange[]): boolean =>
  [...before, ...after].every(
    (change) => 'value' in change && !('after' in change) && change.path.length > 0,
  ) &&
  sameJson(
    before.map(({ path }) => path),
    after.map(({ path }) => path),
  );

/** An edit's id begins with when it began, by which typing comes to an end. */
const newEditId = (began: EpochMs): string => `${Math.floor(began).toString(36)}-${crypto.randomUUID()}`;

/** Long ago for an edit that was not typed here: nothing goes on with it. */
function beganAt({ id }: Edit): EpochMs {
  const began = /^([0-9a-z]{1,11})-[0-9a-f]{8}-/.exec(id)?.[1];
  return began === undefined ? 0 : Number.parseInt(began, 36);
}
