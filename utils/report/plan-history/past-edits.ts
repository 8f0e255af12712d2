/** A plan's history: each edit with the values that it replaced, from the edits alone. */
import { changesBetween, sameJson, withChanges, type FieldChange } from '../../plan/field-changes';
import type { EpochMs } from '../../reading/reading';
import type { Edit, EditId } from '../../store/schema';

/** One value that an edit gave to a field, or what it did to a row. */
export interface PastChange {
  readonly path: FieldChange['path'];
  /** `removed` and `added`: the field or row itself; `lost`: it came when what it belongs to was gone already. */
  readonly did: 'changed' | 'added' | 'removed' | 'moved' | 'lost';
  /** What stood there before; `undefined` where nothing did. */
  readonly was: unknown;
  /** What it became, whatever came of it later; `undefined` where it was taken away. */
  readonly became: unknown;
  /** Of a row, where it stood before: the id of the row before it, `null` for the first place. */
  readonly stoodAfter: string | null;
  /** The plan before and after the edit, by which rows are named. */
  readonly before: unknown;
  readonly after: unknown;
}

export interface PastEdit {
  readonly id: EditId;
  readonly at: EpochMs;
  /** Empty where nobody is named. */
  readonly by: string;
  /** True for the first one: the plan as it was set up, or as it was when edits began to be recorded. */
  readonly isBeginning: boolean;
  readonly changes: readonly PastChange[];
}

/** The edits of one plan, newest first. `edits` in the order in which the plan is made of them, earliest first. */
export function pastEdits(edits: readonly Edit[]): readonly PastEdit[] {
  const past: PastEdit[] = [];
  let plan: unknown;
  for (const { id, at, by, changes } of edits) {
    const before = plan;
    plan = withChanges(before, changes);
    const isBeginning = before === undefined;
    const changed = isBeginning ? [] : changesFrom(before, plan, changes);
    // An edit that says what is said already has nothing to show.
    if (isBeginning || changed.length > 0) past.push({ id, at, by, isBeginning, changes: changed });
  }
  return past.reverse();
}

/** A plan that came as a whole is shown by what it changed, without the moment of its last change. */
function changesFrom(before: unknown, after: unknown, changes: readonly FieldChange[]): PastChange[] {
  const single = changes.some(({ path }) => path.length === 0) ? changesBetween(before, after) : changes;
  return single.flatMap((change): PastChange[] => {
    const { path } = change;
    if (path[0] === 'changedAt' || path[0] === 'version') return [];
    const was = valueAt(before, path);
    const is = valueAt(after, path);
    const became = 'value' in change ? change.value : is;
    const did = whatItDid(change, was, is);
    if (did === 'changed' && sameJson(was, became)) return [];
    return [{ path, did, was, became, stoodAfter: rowBefore(before, path), before, after }];
  });
}

function whatItDid(change: FieldChange, was: unknown, is: unknown): PastChange['did'] {
  if (!('value' in change)) return is === undefined ? 'removed' : 'moved';
  if (is === undefined) return 'lost';
  return was === undefined ? 'added' : 'changed';
}

/** What stands there in a plan; `undefined` where nothing does. */
export function valueAt(plan: unknown, path: FieldChange['path']): unknown {
  return path.reduce<unknown>((part, step) => {
    if (Array.isArray(part)) return part.find((row) => isRow(row) && row.id === step) as unknown;
    return isRecord(part) && Object.hasOwn(part, step) ? part[step] : undefined;
  }, plan);
}

/** The row before the one there; `null` where it is the first, or no row. */
function rowBefore(plan: unknown, path: FieldChange['path']): string | null {
  const list = valueAt(plan, path.slice(0, -1));
  if (!Array.isArray(list)) return null;
  const row: unknown = list[list.findIndex((one) => isRow(one) && one.id === path.at(-1)) - 1];
  return isRow(row) ? row.id : null;
}

/** The change that puts back what stood there before; `null` where it stands there now, or has no place any more. */
export function puttingBack(change: PastChange, now: unknown): FieldChange | null {
  const { path, did, was, stoodAfter } = change;
  if (did === 'moved' || did === 'lost' || path.length === 0) return null;
  if (sameJson(valueAt(now, path), was)) return null;
  // What is in a row or field that is gone comes back with that.
  const holder = valueAt(now, path.slice(0, -1));
  if (!Array.isArray(holder) && !isRecord(holder)) return null;
  if (was === undefined) return { path };
  return Array.isArray(holder) ? { path, value: was, after: stoodAfter } : { path, value: was };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> & { readonly id: string } =>
  isRecord(value) && typeof value.id === 'string';
