/** What a KPI stood at last, and how that stands to its target. */
import { spanOf } from '../reading/count-span';
import { isKnown, type Reading } from '../reading/reading';
import { dayIn } from './calendar';
import type { IsoDate } from './fields';
import { isLessBetter, type Kpi, type KpiValue } from './parts/measurement';

/** A value in the KPI's own unit, `least` to `most` where it is only known rounded, and the day that it is of. */
export interface LatestValue {
  readonly least: number;
  readonly most: number;
  /** As it was entered or shown. */
  readonly shown: number;
  readonly on: IsoDate;
}

/**
 * The newest value of a KPI: one that was entered or taken from an audit or, where that is newer, what the channel's page
 * `seen` showed last. Of the same day, what was entered counts, the last one added. `null`: there is none.
 */
export function latestValueOf(
  { values }: Pick<Kpi, 'values'>,
  seen: LatestValue | null = null,
): LatestValue | null {
  const newest = values.reduce<KpiValue | null>(
    (before, value) => (before !== null && before.on > value.on ? before : value),
    null,
  );
  if (newest === null || (seen !== null && seen.on > newest.on)) return seen;
  return { ...spanOfValue(newest), shown: newest.value, on: newest.on };
}

/** What the page of the KPI's channel shows of it, where it counts followers; `zone`: the company's. */
export function seenValueOf(
  { metric }: Pick<Kpi, 'metric'>,
  reading: Reading | null,
  zone: string,
): LatestValue | null {
  if (metric !== 'followers' || !reading || !isKnown(reading.followers)) return null;
  const { value } = reading.followers;
  return { ...spanOf(value), shown: value.count, on: dayIn(zone, reading.readAt) };
}

/** Between which numbers an entered value lies: itself, unless a page had rounded it. */
export const spanOfValue = ({ value, rounded }: KpiValue): { least: number; most: number } =>
  spanOf({ count: value, precision: rounded ? 'rounded' : 'exact' });

/**
 * How the latest value stands to the target. `missed`: under it (over it, where less is better), and its day is past;
 * `on-the-way`: the same before that day, or where none is named; `cannot-tell`: the value is rounded and may lie on
 * either side, or it is of before that day, and what came since is not known.
 */
export const kpiStandings = ['met', 'missed', 'on-the-way', 'cannot-tell', 'no-value', 'no-target'] as const;
export type KpiStanding = (typeof kpiStandings)[number];

/** `latest`: what the KPI stood at last; `today` in the company's time zone. On its very day a KPI is not missed yet. */
export function kpiStanding(
  kpi: Pick<Kpi, 'metric' | 'baseline' | 'target' | 'by'>,
  latest: LatestValue | null,
  today: IsoDate,
): KpiStanding {
  if (latest === null) return 'no-value';
  if (kpi.target === null) return 'no-target';
  const isMet = reaches(kpi, kpi.target, latest);
  if (isMet === null) return 'cannot-tell';
  if (isMet) return 'met';
  if (kpi.by === null || kpi.by >= today) return 'on-the-way';
  return latest.on >= kpi.by ? 'missed' : 'cannot-tell';
}

/** Whether the value lies on the target's right side or on the target itself; `null` where it may lie on either side. */
function reaches(
  kpi: Pick<Kpi, 'metric' | 'baseline' | 'target'>,
  target: number,
  { least, most }: LatestValue,
): boolean | null {
  const [isSurelyMet, mayBeMet] = isLessBetter(kpi)
    ? [most <= target, least <= target]
    : [least >= target, most >= target];
  return isSurelyMet === mayBeMet ? isSurelyMet : null;
}
