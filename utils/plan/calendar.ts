/** Days of the calendar as a company's time zone counts them. Days are `IsoDate`s: they compare and sort as text. */
import type { EpochMs } from '../reading/reading';
import { weekdays, type IsoDate, type Weekday } from './fields';

const DAY: EpochMs = 86_400_000;
/** All zones' days begin at a quarter of an hour of UTC, so that moments of one quarter are of one day. */
const QUARTER: EpochMs = 900_000;
/** So many days are remembered a zone; more would be a leak and not a help. */
const MOST_REMEMBERED = 5000;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** By quarter of an hour: formatting a date is slow, and rules ask for the same ones again and again. */
  readonly days: Map<number, IsoDate>;
}
const zones = new Map<string, Zone>();

/** The day that it is in a time zone at a moment. `zone` must be one that `Intl` knows. */
export function dayIn(zone: string, at: EpochMs): IsoDate {
  const { format, days } = zoneNamed(zone);
  const quarter = Math.floor(at / QUARTER);
  const known = days.get(quarter);
  if (known !== undefined) return known;
  if (days.size >= MOST_REMEMBERED) days.clear();
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const day = `${part.year?.padStart(4, '0')}-${part.month}-${part.day}`;
  days.set(quarter, day);
  return day;
}

/** The moment at which a day begins in a time zone; with a day's clock change at midnight, its first quarter of an hour. */
export function dayStart(zone: string, day: IsoDate): EpochMs {
  const quarters = (ordinal(day) * DAY) / QUARTER;
  // No zone is a whole day away from UTC, so the day has not begun at the one and has at the other.
  let [before, begun] = [quarters - DAY / QUARTER, quarters + DAY / QUARTER];
  while (begun - before > 1) {
    const between = Math.floor((before + begun) / 2);
    if (dayIn(zone, between * QUARTER) < day) before = between;
    else begun = between;
  }
  return begun * QUARTER;
}

function zoneNamed(name: string): Zone {
  const known = zones.get(name);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const zone = { format, days: new Map<number, IsoDate>() };
  zones.set(name, zone);
  return zone;
}

/** Midnight UTC of a day: only for counting days, never a moment in anybody's life. */
const ordinal = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`) / DAY;
const dayAt = (ordinalDay: number): IsoDate => new Date(ordinalDay * DAY).toISOString().slice(0, 10);

/** What a text's `{…, date, day}` writes as this day, wherever the reader is: midnight UTC. */
export const dayValue = (day: IsoDate): EpochMs => ordinal(day) * DAY;

/** How many days `to` lies after `from`; negative where it lies before. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => ordinal(to) - ordinal(from);
export const addDays = (day: IsoDate, count: number): IsoDate => dayAt(ordinal(day) + count);

/** The same day so many months later; the last of the month where that month is shorter. */
export function addMonths(day: IsoDate, count: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Monday first, as `weekdays` counts. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: IsoDate): Weekday => weekdays[(((ordinal(day) + 3) % 7) + 7) % 7] ?? 'mon';

/** The seven weekdays, beginning with the one that the company's week begins with. */
export const weekFrom = (first: Weekday): readonly Weekday[] => {
  const at = weekdays.indexOf(first);
  return [...weekdays.slice(at), ...weekdays.slice(0, at)];
};
