/** The changes made in one view of a plan, and how the last of them is taken back. */
import { carriedOver } from '../../../utils/plan/carry-over';
import type { Plan } from '../../../utils/plan/plan';
import type { PlanEdit } from '../actions';

/** A change that was made here: from `before` to `after`. */
export interface Done {
  readonly before: Plan;
  readonly after: Plan;
  /** The one value that it touched, as the way that leads there; `null` where it touched more than that. */
  readonly typedAt: string | null;
  /** Epoch ms. */
  readonly at: number;
}

/** Keystrokes in one field that follow each other within this time, in ms, are taken back together. Our choice. */
const ONE_CHANGE = 1500;
/** So many changes can be taken back. Our choice. */
const MOST_UNDONE = 100;

/** The changes with one more; what is typed in one field in one go is one change, and what changes nothing is none. */
export function remembered(done: readonly Done[], before: Plan, after: Plan, at: number): readonly Done[] {
  if (before === after) return done;
  const typedAt = typedPlace(before, after);
  const last = done.at(-1);
  const goesOn = last && typedAt !== null && last.typedAt === typedAt && at - last.at < ONE_CHANGE;
  if (!goesOn) return [...done, { before, after, typedAt, at }].slice(-MOST_UNDONE);
  // What another view changed between two keystrokes is no part of what was typed here.
  return [...done.slice(0, -1), { before: takenBack(last)(before), after, typedAt, at }];
}

/** The edit that takes a change back and leaves alone whatever else has changed since. */
export const takenBack =
  ({ before, after }: Done): PlanEdit =>
  (now) =>
    carriedOver(after, before, now);

/** The part of the plan in which a change was made; the first of them where it touched several. */
export const partOf = ({ before, after }: Done): keyof Plan | null =>
  (Object.keys(after) as (keyof Plan)[]).find((part) => before[part] !== after[part]) ?? null;

/** The way to the one word or number in which two documents differ; `null` where they differ in more than one. */
function typedPlace(before: unknown, after: unknown): string | null {
  if (isTyped(before) && isTyped(after)) return '';
  if (!isHolder(before) || !isHolder(after)) return null;
  const fields = Object.keys(after);
  if (fields.length !== Object.keys(before).length) return null;
  const [changed, ...others] = fields.filter((field) => before[field] !== after[field]);
  if (changed === undefined || others.length > 0) return null;
  const within = typedPlace(before[changed], after[changed]);
  return within === null ? null : `${changed}/${within}`;
}

const isTyped = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'number';

const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
