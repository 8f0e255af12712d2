/** From which day on a channel counts as slowing, stale, dormant and abandoned, and who says so. */
import type { Cadence, Plan, PlannedChannel } from '../plan/plan';
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

/** Days after which a channel is due for another audit. ArchiveSocial's advice; the US Digital Registry asks yearly. */
export const REVIEW_DAYS = 180;
/** The most channels a company keeps: three or four for a small or medium one (“Company page or personal profile”). */
export const CHANNEL_CAP = 4;
/** From so many channels on the cap's excess is an error: "never twenty" (“A strategic plan in seven steps”). */
export const NEVER_TWENTY = 20;

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
  return { slowing: Math.min(base.slowing, stale), stale, dormant, abandoned, source };
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
