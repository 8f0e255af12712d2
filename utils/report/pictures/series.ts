/** Values over time: the followers of a channel, and what a KPI stood at. */
import { dayIn } from '../../plan/calendar';
import type { IsoDate } from '../../plan/fields';
import { spanOfValue, type LatestValue } from '../../plan/kpi';
import type { Kpi } from '../../plan/parts/measurement';
import { spanOf } from '../../reading/count-span';
import { isKnown, type EpochMs, type Followers } from '../../reading/reading';
import type { ChannelLine } from '../channel-line';
import { dayScale, valueScale, type Scale } from './scale';

export interface SeriesPoint {
  readonly on: IsoDate;
  /** Between which values it lies: the same twice, unless a page rounded it. */
  readonly least: number;
  readonly most: number;
  /** As it was entered or shown. */
  readonly shown: number;
  readonly isRounded: boolean;
}

/** Oldest first, one point a day. */
export interface Series {
  readonly points: readonly SeriesPoint[];
  /** `null`: there is none. */
  readonly target: number | null;
  /** Until when the target is to be reached. */
  readonly by: IsoDate | null;
}

/** The followers that a channel's audits showed, the latest included. Days are those of `zone`. */
export function followersSeries(
  { channel, reading }: Pick<ChannelLine, 'channel' | 'reading'>,
  zone: string,
): Series {
  const pointOf = (followers: Followers, at: EpochMs): SeriesPoint => ({
    on: dayIn(zone, at),
    ...spanOf(followers),
    shown: followers.count,
    isRounded: followers.precision === 'rounded',
  });
  const kept = (channel?.followersSeen ?? []).map((seen) => pointOf(seen, seen.at));
  const latest =
    reading && isKnown(reading.followers) ? [pointOf(reading.followers.value, reading.readAt)] : [];
  return { points: oneADay([...kept, ...latest]), target: null, by: null };
}

/** A KPI's values with its target, and what the page of its channel `seen` shows where that is newer. */
export function kpiSeries(
  { values, target, by }: Pick<Kpi, 'values' | 'target' | 'by'>,
  seen: LatestValue | null,
): Series {
  const typed = values.map((value) => ({
    on: value.on,
    ...spanOfValue(value),
    shown: value.value,
    isRounded: value.rounded === true,
  }));
  const isNews = seen !== null && typed.every(({ on }) => on < seen.on);
  const latest = isNews ? [{ ...seen, isRounded: seen.least !== seen.most }] : [];
  return { points: oneADay([...typed, ...latest]), target, by };
}

/** Of several values of a day the last one counts. */
const oneADay = (points: readonly SeriesPoint[]): readonly SeriesPoint[] =>
  [
    ...new Map(
      points.map(({ on, least, most, shown, isRounded }) => [on, { on, least, most, shown, isRounded }]),
    ).values(),
  ].sort((a, b) => (a.on < b.on ? -1 : 1));

export interface SeriesScales {
  readonly days: Scale<IsoDate>;
  readonly values: Scale<number>;
}

/** Axes that hold all points, the target and its day. */
export const scalesOf = ({ points, target, by }: Series): SeriesScales => ({
  days: dayScale([...points.map(({ on }) => on), ...(by === null ? [] : [by])]),
  values: valueScale([
    ...points.flatMap(({ least, most }) => [least, most]),
    ...(target === null ? [] : [target]),
  ]),
});

/** Between which numbers the change from the first to the last point lies; `null` with fewer than two. */
export function changeIn({ points }: Series): { readonly least: number; readonly most: number } | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return null;
  return { least: last.least - first.most, most: last.most - first.least };
}
