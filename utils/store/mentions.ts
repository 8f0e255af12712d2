/**
 * What plans and their edits say about single accounts by their keys: decisions, findings that were set aside, channels
 * left out of a round. What a plan says about its own lines is the plan's, and is not meant here.
 */
import type { FieldChange } from '../plan/field-changes';
import type { Plan } from '../plan/plan';
import type { Decision, SetAside } from '../plan/parts/decisions';
import type { Round } from '../plan/parts/rounds';
import type { AccountKey } from '../reading/reading';

type Keys = ReadonlySet<AccountKey>;

/** What a plan said about the accounts. */
export interface Mentions {
  readonly decisions: readonly Decision[];
  readonly setAside: readonly SetAside[];
  readonly skipped: readonly { readonly round: Round['id']; readonly entry: Round['skipped'][number] }[];
}

/** All that a plan says about these accounts; `null` where it says nothing. */
export function mentionsIn(plan: Plan, keys: Keys): Mentions | null {
  const decisions = plan.decisions.filter(isAbout(keys));
  const setAside = plan.setAside.filter(isAbout(keys));
  const skipped = plan.rounds.flatMap((round) =>
    round.skipped.filter(isAbout(keys)).map((entry) => ({ round: round.id, entry })),
  );
  return decisions.length + setAside.length + skipped.length > 0 ? { decisions, setAside, skipped } : null;
}

/** The plan without what it says about these accounts. */
export const withoutMentions = (plan: Plan, keys: Keys): Plan => ({
  ...plan,
  decisions: plan.decisions.filter((one) => !isAbout(keys)(one)),
  setAside: plan.setAside.filter((one) => !isAbout(keys)(one)),
  rounds: plan.rounds.map((round) => ({
    ...round,
    skipped: round.skipped.filter((one) => !isAbout(keys)(one)),
  })),
});

/** The plan with what it said again, in the order of time; a round that is gone is not made again. */
export const withMentions = (plan: Plan, { decisions, setAside, skipped }: Mentions): Plan => ({
  ...plan,
  decisions: added(plan.decisions, decisions).sort((a, b) => a.decidedAt - b.decidedAt),
  setAside: added(plan.setAside, setAside).sort((a, b) => a.at - b.at),
  rounds: plan.rounds.map((round) => {
    const left = skipped.filter((one) => one.round === round.id).map(({ entry }) => entry);
    const isThere = ({ about }: { readonly about: string }) =>
      round.skipped.some((one) => one.about === about);
    return { ...round, skipped: [...round.skipped, ...left.filter((one) => !isThere(one))] };
  }),
});

const isAbout =
  (keys: Keys) =>
  ({ about }: { readonly about: string | null }): boolean =>
    about !== null && keys.has(about);

const added = <Row extends { readonly id: string }>(rows: readonly Row[], more: readonly Row[]): Row[] => [
  ...rows,
  ...more.filter(({ id }) => rows.every((row) => row.id !== id)),
];

/**
 * Whether these changes tell about the accounts, and the ids of the rows by which they do: later edits of such a row name
 * it by its id alone.
 */
export function rowsAbout(
  changes: readonly FieldChange[],
  keys: Keys,
): { readonly found: boolean; readonly ids: readonly string[] } {
  const rows = changes.flatMap(({ value }) => rowsIn(value, keys));
  return { found: rows.length > 0, ids: rows.flatMap((id) => id ?? []) };
}

/** The ids of all entries in a value that are about the accounts; `null` for one that has none. */
function rowsIn(value: unknown, keys: Keys): (string | null)[] {
  if (Array.isArray(value)) return value.flatMap((one) => rowsIn(one, keys));
  if (typeof value !== 'object' || value === null) return [];
  if (!isRowAbout(value, keys)) return Object.values(value).flatMap((one) => rowsIn(one, keys));
  return ['id' in value && typeof value.id === 'string' ? value.id : null];
}

/**
 * A change of a plan without what it says about these accounts: the same change where it says nothing, `null` where
 * nothing else is left of it. `rows` are ids of rows about them.
 */
export function changeWithout(
  change: FieldChange,
  keys: Keys,
  rows: ReadonlySet<string>,
): FieldChange | null {
  if (change.path.some((step) => rows.has(step)) || isRowAbout(change.value, keys)) return null;
  const value = valueWithout(change.value, keys);
  return value === change.value ? change : { ...change, value };
}

/** The value without the entries of its lists that are about these accounts; the same one where there are none. */
function valueWithout(value: unknown, keys: Keys): unknown {
  if (Array.isArray(value)) {
    const left = value.filter((one) => !isRowAbout(one, keys)).map((one) => valueWithout(one, keys));
    return left.length === value.length && left.every((one, place) => one === value[place]) ? value : left;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, one]) => [name, valueWithout(one, keys)] as const);
  return fields.every(([name, one]) => one === (value as Record<string, unknown>)[name])
    ? value
    : Object.fromEntries(fields);
}

const isRowAbout = (value: unknown, keys: Keys): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'about' in value &&
  typeof value.about === 'string' &&
  keys.has(value.about);
