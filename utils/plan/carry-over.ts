/**
 * Making a change on a document that changed elsewhere meanwhile. So two views can edit one plan, and a change can be
 * taken back after others were made.
 */

/**
 * Makes on `onto` the change that leads from `from` to `to`; whatever that change does not touch stays as it is in `onto`.
 * Rows of a list are known by their id, words by what they are. Where both changed one value, `to` has it. Doing it twice
 * is doing it once, unless a list holds a word twice. The documents hold what JSON holds; none of them is changed.
 */
export function carriedOver<T>(from: T, to: T, onto: T): T {
  return carried(from, to, onto) as T;
}

function carried(from: unknown, to: unknown, onto: unknown): unknown {
  if (Object.is(from, to)) return onto;
  if (Object.is(from, onto)) return to;
  if (Array.isArray(from) && Array.isArray(to) && Array.isArray(onto)) return listCarried(from, to, onto);
  if (isRecord(from) && isRecord(to) && isRecord(onto)) return recordCarried(from, to, onto);
  return to;
}

type JsonRecord = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function recordCarried(from: JsonRecord, to: JsonRecord, onto: JsonRecord): JsonRecord {
  const fields = Object.keys(to);
  // One of two shapes, such as a rhythm's, became the other: half of each would fit neither.
  if (!sameWords(fields, Object.keys(from)) || !sameWords(fields, Object.keys(onto))) return to;
  return Object.fromEntries(fields.map((field) => [field, carried(from[field], to[field], onto[field])]));
}

const sameWords = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((word) => others.includes(word));

/** The entries of a list by what they are known by, in their order. */
type Entries = ReadonlyMap<string, unknown>;

function listCarried(from: readonly unknown[], to: readonly unknown[], onto: readonly unknown[]): unknown[] {
  const [was, wanted, now] = [entriesOf(from), entriesOf(to), entriesOf(onto)];
  const kept = [...now]
    .filter(([key]) => wanted.has(key) || !was.has(key))
    .map(([key, entry]): [string, unknown] =>
      was.has(key) && wanted.has(key) ? [key, carried(was.get(key), wanted.get(key), entry)] : [key, entry],
    );
  const keys = inWantedOrder(
    kept.map(([key]) => key),
    was,
    wanted,
  );
  const added = [...wanted.keys()].filter((key) => !was.has(key) && !now.has(key));
  for (const key of added) keys.splice(placeOf(key, [...wanted.keys()], keys), 0, key);
  const entries = new Map(kept);
  return keys.map((key) => (entries.has(key) ? entries.get(key) : wanted.get(key)));
}

/** Rows are known by their id, all else by what it is; equal entries by which of them it is. */
function entriesOf(list: readonly unknown[]): Entries {
  const seen = new Map<string, number>();
  return new Map(
    list.map((entry): [string, unknown] => {
      const key = isRecord(entry) && typeof entry.id === 'string' ? entry.id : JSON.stringify(entry);
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return [JSON.stringify([key, count]), entry];
    }),
  );
}

/** The keys, those of the wanted list in its order where the change moved any; the others keep their places. */
function inWantedOrder(keys: readonly string[], was: Entries, wanted: Entries): string[] {
  const before = [...was.keys()].filter((key) => wanted.has(key));
  const after = [...wanted.keys()].filter((key) => was.has(key));
  if (before.every((key, at) => key === after[at])) return [...keys];
  const present = new Set(keys);
  const moved = [...wanted.keys()].filter((key) => present.has(key)).values();
  return keys.map((key) => (wanted.has(key) ? (moved.next().value ?? key) : key));
}

/** Where an added key goes: after the nearest one before it that is there, else first. */
function placeOf(key: string, wanted: readonly string[], keys: readonly string[]): number {
  for (let at = wanted.indexOf(key) - 1; at >= 0; at -= 1) {
    const place = keys.indexOf(wanted[at] ?? '');
    if (place >= 0) return place + 1;
  }
  return 0;
}
