/** Where values stand on the axis of a picture. A place is a share of the axis: 0 at its beginning, 1 at its end. */
import { daysBetween } from '../../plan/calendar';
import type { IsoDate } from '../../plan/fields';

export interface Scale<Value> {
  /** The place of a value, never outside the axis. */
  readonly place: (value: Value) => number;
  /** What is written along the axis. */
  readonly ticks: readonly Value[];
}

const within = (share: number): number => Math.min(1, Math.max(0, share));

/** Ages that are written along an axis, in days: today, a week, a month … twenty years. */
const AGES = [0, 7, 30, 90, 180, 365, 730, 1825, 3650, 7300];
/** An axis that ends sooner would make much of hours. Our choice. */
const SHORTEST = 30;
/** Ages up to it stand almost evenly, longer ones ever closer, so that days and years both read. In days; our choice. */
const EVEN_UP_TO = 7;

/**
 * An axis of ages in days that ends today (place 1) and begins with the oldest of them, rounded up to a tick (place 0):
 * logarithmic, but even near today, where a logarithm would have no end.
 */
export function ageScale(oldest: number): Scale<number> {
  const reached = Math.max(oldest, SHORTEST);
  const end = AGES.find((age) => age >= reached) ?? reached;
  const stretched = (age: number): number => Math.log1p(Math.max(0, age) / EVEN_UP_TO);
  return {
    place: (age) => within(1 - stretched(age) / stretched(end)),
    ticks: AGES.filter((age) => age <= end),
  };
}

/** An even axis of days, from the first to the last of them; a single day stands in the middle. */
export function dayScale(days: readonly IsoDate[]): Scale<IsoDate> {
  const sorted = [...days].sort();
  const [first = ''] = sorted;
  const last = sorted.at(-1) ?? first;
  const span = first === last ? 0 : daysBetween(first, last);
  return {
    place: (day) => (span === 0 ? 0.5 : within(daysBetween(first, day) / span)),
    ticks: [...new Set([first, last])].filter((day) => day !== ''),
  };
}

/** What differs by less, or by a smaller share of its size, is drawn as the same: numbers are not exact for ever. */
const SMALLEST = 1e-8;
/** An axis has about so many steps between round numbers. Our choice. */
const STEPS = 4;

/** An even axis between two round numbers that hold all of the values; its ticks are these two. */
export function valueScale(values: readonly number[]): Scale<number> {
  const least = values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
  const most = values.reduce((a, b) => Math.max(a, b), values[0] ?? 0);
  const size = Math.max(Math.abs(least), Math.abs(most));
  const step = roundStep(Math.max(most - least || size || STEPS, SMALLEST, size * SMALLEST) / STEPS);
  const from = exact(Math.floor(least / step) * step);
  const until = exact(Math.max(Math.ceil(most / step), Math.floor(least / step) + 1) * step);
  return { place: (value) => within((value - from) / (until - from)), ticks: [from, until] };
}

/** The next 1, 2 or 5 of a decimal place. */
function roundStep(wanted: number): number {
  const place = 10 ** Math.floor(Math.log10(wanted));
  const factor = [1, 2, 5].find((one) => one * place >= wanted) ?? 10;
  return factor * place;
}

/** Products of decimal fractions are inexact in their last digits. */
const exact = (value: number): number => Number(value.toPrecision(12));
