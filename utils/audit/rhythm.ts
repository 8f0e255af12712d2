/** How often a channel posts, as far as the list in view proves it, and whether that is what was planned. */
import { addDays, daysBetween, dayIn } from '../plan/calendar';
import type { IsoDate } from '../plan/fields';
import type { Cadence, PlannedChannel } from '../plan/plan';
import { isKnown, type EpochMs, type Interval, type Reading } from '../reading/reading';
import { ageOf, DAY } from './staleness';
import { isPost, ownStretch } from './stretch';

const WEEK: EpochMs = 7 * DAY;
/** Over so many weeks posts are held against the plan (PLAN.md, `behind-cadence` and `off-editorial-plan`). */
const WEEKS_COMPARED = 4;
/** The time over which posts are held against the plan, in ms before the moment of reading. */
export const COMPARED: EpochMs = WEEKS_COMPARED * WEEK;

/** The account's own, dated posts in view; `null` where no list is. */
export const postsSeen = ({ timeline }: Reading): number | null =>
  timeline?.entries.filter((entry) => isPost(entry) && entry.published).length ?? null;

/**
 * Own posts a week over the listed stretch, to one decimal: the posts after its oldest one, by the time from that one
 * to the moment of reading. `null` where the stretch is shorter than a week or its dates are too vague for a decimal.
 */
export function postsPerWeekSeen(reading: Reading): number | null {
  const posts = ownStretch(reading);
  const oldest = posts?.at(-1);
  const { readAt } = reading;
  if (!posts || !oldest || readAt - oldest.notAfter < WEEK) return null;
  const rate = (since: EpochMs) => Math.round((10 * (posts.length - 1) * WEEK) / (readAt - since)) / 10;
  return rate(oldest.notBefore) === rate(oldest.notAfter) ? rate(oldest.notBefore) : null;
}

/** The longest time between two neighbouring posts of the stretch, in whole days; `null` where its dates are too vague. */
export function longestGapDays(reading: Reading): number | null {
  const posts = ownStretch(reading);
  if (!posts || posts.length < 2) return null;
  const gaps = posts.slice(1).map((older, index) => {
    const newer = posts[index] ?? older;
    return {
      least: Math.max(0, newer.notBefore - older.notAfter),
      most: Math.max(0, newer.notAfter - older.notBefore),
    };
  });
  const least = Math.floor(Math.max(...gaps.map((gap) => gap.least)) / DAY);
  const most = Math.floor(Math.max(...gaps.map((gap) => gap.most)) / DAY);
  return least === most ? least : null;
}

export const cadenceWords = ['on-plan', 'behind-plan', 'no-plan', 'cannot-tell'] as const;
export type CadenceWord = (typeof cadenceWords)[number];

/** In days, not rounded, or in posts: at least so many and at most so many. */
interface Span {
  readonly least: number;
  readonly most: number;
}

/** The planned cadence held against what is proven, and what it fell behind by. */
export type Pace =
  | { readonly word: Exclude<CadenceWord, 'behind-plan'> }
  /** For so many days no visible post. */
  | { readonly word: 'behind-plan'; readonly silentDays: Span }
  /** So many posts over four weeks in full view. */
  | { readonly word: 'behind-plan'; readonly posts: Span };

/** What a plan says of a channel's rhythm, and since when it owes posts. */
export type PacedChannel = Pick<PlannedChannel, 'cadence' | 'pauses' | 'keptSince'>;

/** Behind after so many days without a visible post: twice the planned interval, or the longest gap that is allowed. */
export const behindAfterDays = (cadence: Cadence): number =>
  'longestGapDays' in cadence ? cadence.longestGapDays : 14 / cadence.postsPerWeek;

/**
 * The planned cadence held against what is proven. `behind-plan`: no visible post for more than twice the planned
 * interval (more than the longest allowed gap, where the plan names one), or fewer posts than planned over four weeks
 * in full view. `on-plan`: a post within one interval, or enough of them in those weeks. Between them `cannot-tell`.
 * Time before the channel was kept, and up to the end of a planned pause, is not held against it. Days are those of `zone`.
 */
export function paceOf(planned: PacedChannel | null, reading: Reading | null, zone: string): Pace {
  if (!planned?.cadence) return { word: 'no-plan' };
  if (!reading || !isKnown(reading.lastPost)) return { word: 'cannot-tell' };
  const { cadence } = planned;
  const owed = owedFrom(planned, dayIn(zone, reading.readAt));
  const silentDays = silenceOf(reading.lastPost.value, reading.readAt, owed, zone);
  const behind = behindAfterDays(cadence);
  if (silentDays.least > behind) return { word: 'behind-plan', silentDays };
  if ('longestGapDays' in cadence) return { word: silentDays.most <= behind ? 'on-plan' : 'cannot-tell' };
  const posts =
    owed !== null && owed > dayIn(zone, reading.readAt - COMPARED) ? null : postsCompared(reading);
  const wanted = cadence.postsPerWeek * WEEKS_COMPARED;
  if (posts && posts.withGrace < wanted) return { word: 'behind-plan', posts };
  const isEnough = posts !== null && posts.least >= wanted;
  return { word: silentDays.most <= (isEnough ? behind : behind / 2) ? 'on-plan' : 'cannot-tell' };
}

/** The day from which on posts are owed without a break; `null`: nothing says that they ever were not. */
function owedFrom({ pauses, keptSince }: PacedChannel, today: IsoDate): IsoDate | null {
  const ends = pauses.filter(({ from }) => from <= today).map(({ until }) => addDays(until, 1));
  return [...ends, ...(keptSince === null ? [] : [keptSince])].sort().at(-1) ?? null;
}

/** For how many days posts were owed and none is visible. A day that has not ended counts for nothing, or for a whole one. */
function silenceOf(lastPost: Interval, readAt: EpochMs, owed: IsoDate | null, zone: string): Span {
  const age = ageOf(lastPost, readAt);
  if (owed === null) return age;
  const days = Math.max(0, daysBetween(owed, dayIn(zone, readAt)));
  return { least: Math.min(age.least, days), most: Math.min(age.most, days + 1) };
}

/**
 * Own posts of the last four weeks where those are in full view, doubtful dates told apart; `withGrace` counts those of
 * the day before too: who posts every Monday may have posted some hours earlier four weeks ago. Our choice.
 */
function postsCompared(reading: Reading): (Span & { readonly withGrace: number }) | null {
  const since = reading.readAt - COMPARED;
  const posts = ownStretch(reading);
  const oldest = posts?.at(-1);
  if (!posts || !oldest || oldest.notAfter > since) return null;
  return {
    least: posts.filter(({ notBefore }) => notBefore > since).length,
    most: posts.filter(({ notAfter }) => notAfter > since).length,
    withGrace: posts.filter(({ notAfter }) => notAfter > since - DAY).length,
  };
}
