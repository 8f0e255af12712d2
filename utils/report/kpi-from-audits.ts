/** Values of a KPI that the audits of its channel prove: one a day, as the company's time zone counts days. */
import { postsPerWeekSeen } from '../audit/rhythm';
import { dayIn } from '../plan/calendar';
import { newId, type IsoDate } from '../plan/fields';
import type { Kpi, KpiMetric, KpiValue } from '../plan/parts/measurement';
import { isKnown, type Reading } from '../reading/reading';
import type { Audit } from '../store/schema';

/** The metrics that a page shows; all others are typed in. */
const provenBy: Partial<Record<KpiMetric, (reading: Reading) => Proven | null>> = {
  followers: ({ followers }) =>
    isKnown(followers)
      ? { value: followers.value.count, isRounded: followers.value.precision === 'rounded' }
      : null,
  'posts-per-week': (reading) => {
    const value = postsPerWeekSeen(reading);
    return value === null ? null : { value, isRounded: false };
  },
};

interface Proven {
  readonly value: number;
  readonly isRounded: boolean;
}

/** True for a metric that audits can show. */
export const isShownByAudits = (metric: KpiMetric): boolean => metric in provenBy;

/**
 * What these audits of one channel prove of a metric, oldest day first. Of one day the last exact value counts, else the
 * last rounded one. `zone`: the company's.
 */
export function valuesFromAudits(metric: KpiMetric, audits: readonly Audit[], zone: string): KpiValue[] {
  const prove = provenBy[metric];
  if (!prove) return [];
  const byDay = new Map<IsoDate, Proven>();
  for (const { reading } of [...audits].sort((a, b) => a.reading.readAt - b.reading.readAt)) {
    const proven = prove(reading);
    const day = dayIn(zone, reading.readAt);
    if (proven && !(proven.isRounded && byDay.get(day)?.isRounded === false)) byDay.set(day, proven);
  }
  return [...byDay].map(([on, { value, isRounded }]) => ({
    id: newId(),
    on,
    value,
    from: 'audit',
    ...(isRounded && { rounded: true }),
  }));
}

/** So many values a KPI holds (`kpiSchema`). */
export const MOST_VALUES = 1000;

/** Those of the taken values whose day has none yet, the newest where not all find room. */
export function newDaysOf({ values }: Pick<Kpi, 'values'>, taken: readonly KpiValue[]): readonly KpiValue[] {
  const days = new Set(values.map(({ on }) => on));
  const fresh = taken.filter(({ on }) => !days.has(on));
  const room = Math.max(0, MOST_VALUES - values.length);
  return fresh.slice(Math.max(0, fresh.length - room));
}
