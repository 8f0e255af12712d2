/** Changes of a document, field by field: what edits are made of, so that two auditors' edits can be made one plan. */

/**
 * One value of a document that became another. A step of the path is a field's name or, in a list of rows, a row's id;
 * the empty path is the document as a whole. Lists whose entries have no id are one value.
 */
export interface FieldChange {
  readonly path: readonly string[];
  /** What JSON holds; absent where the row or field was taken away, and where a row was only moved. */
  readonly value?: unknown;
  /**
   * Of a row that was added or moved: the id of the row before it, `null` for the first place. Absent of one that was
   * added at the end: so of two that were added there by two people, the later one comes last.
   */
  readonly after?: string | null;
}

type Path = readonly string[];
type JsonRecord = Readonly<Record<string, unknown>>;
type Row = JsonRecord & { readonly id: string };

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The changes that lead from one document to the other, none where they say the same. Both hold what JSON holds. */
export const changesBetween = (before: unknown, after: unknown): FieldChange[] => between(before, after, []);

/** True where both hold the same JSON, in whichever order their fields stand. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((entry, at) => sameJson(entry, b[at]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const fields = Object.keys(a);
  return (
    fields.length === Object.keys(b).length &&
    fields.every((field) => Object.hasOwn(b, field) && sameJson(a[field], b[field]))
  );
}

function between(before: unknown, after: unknown, path: Path): FieldChange[] {
  if (sameJson(before, after)) return [];
  if (isRecord(before) && isRecord(after) && isOneShape(before, after))
    return fieldsBetween(before, after, path);
  const rows = rowsOfBoth(before, after);
  return rows ? rowsBetween(...rows, path) : [{ path, value: after }];
}

/** False where one of two shapes, such as a rhythm's, became the other: half of each would fit neither. */
function isOneShape(before: JsonRecord, after: JsonRecord): boolean {
  const within = (a: JsonRecord, b: JsonRecord) => Object.keys(a).every((field) => Object.hasOwn(b, field));
  return within(before, after) || within(after, before);
}

const fieldsBetween = (before: JsonRecord, after: JsonRecord, path: Path): FieldChange[] => [
  ...Object.keys(before)
    .filter((field) => !Object.hasOwn(after, field))
    .map((field) => ({ path: [...path, field] })),
  ...Object.keys(after).flatMap((field) =>
    Object.hasOwn(before, field)
      ? between(before[field], after[field], [...path, field])
      : [{ path: [...path, field], value: after[field] }],
  ),
];

/** Both lists where both are rows, each with an id of its own; `null` where one is not. */
function rowsOfBoth(before: unknown, after: unknown): [readonly Row[], readonly Row[]] | null {
  return isRows(before) && isRows(after) ? [before, after] : null;
}

function isRows(list: unknown): list is readonly Row[] {
  if (!Array.isArray(list) || !list.every(isRow)) return false;
  return new Set(list.map(({ id }) => id)).size === list.length;
}

const isRow = (entry: unknown): entry is Row => isRecord(entry) && typeof entry.id === 'string';

/** Rows that went; what changed within those that stayed; and, from first to last, rows that came or moved. */
function rowsBetween(before: readonly Row[], after: readonly Row[], path: Path): FieldChange[] {
  const was = new Map(before.map((row) => [row.id, row]));
  const is = new Map(after.map((row) => [row.id, row]));
  const resting = restingIds(before, after);
  const lastOld = after.findLastIndex(({ id }) => was.has(id));
  return [
    ...before.filter(({ id }) => !is.has(id)).map(({ id }) => ({ path: [...path, id] })),
    ...after.flatMap((row) => {
      const old = was.get(row.id);
      return old ? fieldsBetween(old, row, [...path, row.id]) : [];
    }),
    ...after.flatMap((row, at): FieldChange[] => {
      const place = { path: [...path, row.id], after: after[at - 1]?.id ?? null };
      if (was.has(row.id)) return resting.has(row.id) ? [] : [place];
      return [at > lastOld ? { path: place.path, value: row } : { ...place, value: row }];
    }),
  ];
}

/** The most rows of both lists that keep their order: the others moved. */
function restingIds(before: readonly Row[], after: readonly Row[]): ReadonlySet<string> {
  const places = new Map(before.map(({ id }, at) => [id, at]));
  const common = after.flatMap(({ id }) => {
    const at = places.get(id);
    return at === undefined ? [] : [{ id, at }];
  });
  return new Set(longestRising(common).map(({ id }) => id));
}

interface Placed {
  readonly id: string;
  readonly at: number;
}

/** A longest rising part of a list without equals (patience sorting): n log n, since a plan has thousands of lines. */
function longestRising(list: readonly Placed[]): Placed[] {
  interface Link {
    readonly last: Placed;
    readonly before: Link | undefined;
  }
  /** `ends[n]`: of the rising parts of n + 1 entries the one that ends lowest. */
  const ends: Link[] = [];
  for (const last of list) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.last.at ?? Infinity) < last.at) low = middle + 1;
      else high = middle;
    }
    ends[low] = { last, before: ends[low - 1] };
  }
  const rising: Placed[] = [];
  for (let link = ends.at(-1); link; link = link.before) rising.push(link.last);
  return rising;
}

/**
 * The document with these changes made, one after the other; it is not changed itself. A change within a row or field that
 * is gone is left out; a row that is to follow one that is gone comes last.
 */
export const withChanges = (document: unknown, changes: readonly FieldChange[]): unknown =>
  changes.reduce<unknown>((changed, change) => withChange(changed, change.path, change), document);

function withChange(onto: unknown, path: Path, change: FieldChange): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return 'value' in change ? change.value : onto;
  if (Array.isArray(onto)) return withRowChange(onto, step, rest, change);
  if (!isRecord(onto)) return onto;
  if (rest.length > 0) {
    if (!Object.hasOwn(onto, step)) return onto;
    const inner = withChange(onto[step], rest, change);
    return inner === onto[step] ? onto : { ...onto, [step]: inner };
  }
  if ('value' in change) return { ...onto, [step]: change.value };
  const { [step]: _gone, ...left } = onto;
  return left;
}

function withRowChange(list: readonly unknown[], id: string, rest: Path, change: FieldChange): unknown {
  const place = list.findIndex((entry) => isRow(entry) && entry.id === id);
  if (rest.length > 0) return place < 0 ? list : list.with(place, withChange(list[place], rest, change));
  if ('value' in change)
    return place < 0 ? insertedAfter(list, change.value, change.after) : list.with(place, change.value);
  if (place < 0) return list;
  const left = list.toSpliced(place, 1);
  return change.after === undefined ? left : insertedAfter(left, list[place], change.after);
}

/** `undefined`, and a row that is gone: at the end. */
function insertedAfter(list: readonly unknown[], row: unknown, after: string | null | undefined): unknown[] {
  if (after === null) return [row, ...list];
  const place = list.findIndex((entry) => isRow(entry) && entry.id === after);
  return place < 0 ? [...list, row] : list.toSpliced(place + 1, 0, row);
}
