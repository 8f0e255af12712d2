/** From which day on a channel counts as slowing, stale, dormant and abandoned, and who says so. */
import type { Cadence, Plan, PlannedChannel, PlanThresholds } from '../plan/plan';
import { platformOf } from '../reading/platforms/platform';

/** Where a threshold comes from; each has a text (`threshold.<source>`) that names it. */
export const thresholdSources = ['default', 'platform', 'cadence', 'longest-gap', 'company'] as const;
export type ThresholdSource = (typeof thresholdSources)[number];

/** In days since the last visible post: older than `stale` days is stale, and so on. */
export interface Thresholds {
  readonly slowing: number;
  readonly stale: number;
  readonly dormant: number;
  readonly abandoned: number;
  /** Who says from which day a channel is stale. */
  readonly source: ThresholdSource;
}

/**
 * Active to 14 days, slowing to 30, stale to 90, dormant to 180, then abandoned. 90: US Department of the Interior,
 * social-media policy (three months: assess for deletion). 180: Emerson College guidelines, 2014 (six months dormant:
 * disabled). 14 and 30: open audit rubrics.
 */
const DEFAULT_LADDER = [14, 30, 90, 180] as const;

/** From so many channels on the cap's excess is an error: "never twenty" (“A strategic plan in seven steps”). */
export const NEVER_TWENTY = 20;

export const thresholdUnits = ['days', 'months', 'channels', 'points'] as const;
export type ThresholdUnit = (typeof thresholdUnits)[number];

/** A threshold that a company can decide on: its text is `limit.<name>`, who says the default `limit.<name>.source`. */
export interface Threshold {
  readonly unit: ThresholdUnit;
  /** `null`: it depends on the channel (`thresholdsFor`). */
  readonly usual: number | null;
}

/** All thresholds that a company can decide on, and what holds where it did not. */
export const thresholds: Readonly<Record<keyof PlanThresholds, Threshold>> = {
  slowingDays: { unit: 'days', usual: null },
  staleDays: { unit: 'days', usual: null },
  dormantDays: { unit: 'days', usual: null },
  abandonedDays: { unit: 'days', usual: null },
  // Three or four for a small or medium company (“Company page or personal profile”).
  channelCap: { unit: 'channels', usual: 4 },
  // ArchiveSocial's advice; the US Digital Registry asks yearly.
  reviewDays: { unit: 'days', usual: 180 },
  // “Company page or personal profile”: a month or two; a semester or a year.
  editorialMonths: { unit: 'months', usual: 2 },
  communicationMonths: { unit: 'months', usual: 12 },
  // Our choice, as are those below.
  governanceMonths: { unit: 'months', usual: 12 },
  growthDays: { unit: 'days', usual: 90 },
  equityFloor: { unit: 'points', usual: 2 },
  equityDays: { unit: 'days', usual: 180 },
};

/** A threshold that does not depend on the channel. */
export type FixedThreshold = Exclude<
  keyof PlanThresholds,
  'slowingDays' | 'staleDays' | 'dormantDays' | 'abandonedDays'
>;

/** What holds for a company: what it decided, else the default. */
export const thresholdOf = (plan: Plan, name: FixedThreshold): number =>
  plan.thresholds[name] ?? thresholds[name].usual ?? 0;

/**
 * The thresholds for one channel: the plan's rhythm where it has one, else the platform's ladder. What the company
 * itself says goes before both; rungs that would stand out of order are moved with it.
 */
export function thresholdsFor(
  plan: Plan | null,
  planned: PlannedChannel | null,
  platformId: string,
): Thresholds {
  const base = planned?.cadence ? fromCadence(planned.cadence) : fromPlatform(platformId);
  const own = plan?.thresholds;
  if (!own) return base;
  const stale = own.staleDays ?? base.stale;
  const dormant = Math.max(stale, own.dormantDays ?? base.dormant);
  const abandoned = Math.max(dormant, own.abandonedDays ?? base.abandoned);
  const source = own.staleDays === null ? base.source : 'company';
  const slowing = Math.min(stale, own.slowingDays ?? base.slowing);
  return { slowing, stale, dormant, abandoned, source };
}

function fromPlatform(platformId: string): Thresholds {
  const own = platformOf(platformId)?.ladder;
  const [slowing, stale, dormant, abandoned] = own ?? DEFAULT_LADDER;
  return { slowing, stale, dormant, abandoned, source: own ? 'platform' : 'default' };
}

/** Multiples of the planned interval: our choice. */
function fromCadence(cadence: Cadence): Thresholds {
  if ('longestGapDays' in cadence) {
    const gap = cadence.longestGapDays;
    return {
      slowing: gap / 2,
      stale: gap,
      dormant: Math.max(90, 2 * gap),
      abandoned: Math.max(180, 4 * gap),
      source: 'longest-gap',
    };
  }
  const interval = 7 / cadence.postsPerWeek;
  return {
    slowing: 2 * interval,
    stale: Math.max(14, 3 * interval),
    dormant: Math.max(90, 6 * interval),
    abandoned: Math.max(180, 12 * interval),
    source: 'cadence',
  };
}
