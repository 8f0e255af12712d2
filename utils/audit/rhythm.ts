/** How often a channel posts, as far as the list in view proves it, and whether that is what was planned. */
import { dayIn, dayStart } from '../plan/calendar';
import type { Cadence, PlannedChannel } from '../plan/plan';
import { isKnown, type EpochMs, type Interval, type Reading } from '../reading/reading';
import { silenceOf } from './pauses';
import { DAY, type Span } from './staleness';
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

/** The planned cadence held against what is proven, and what it fell behind by. */
export type Pace =
  | { readonly word: Exclude<CadenceWord, 'behind-plan'> }
  /** For so many days that count no visible post; as they are told. */
  | { readonly word: 'behind-plan'; readonly silentDays: Span }
  /** So many posts over four weeks in full view. */
  | { readonly word: 'behind-plan'; readonly posts: Span };

/** What a plan says of a channel's rhythm, and since when it owes posts. */
export type PacedChannel = Pick<PlannedChannel, 'cadence' | 'pauses' | 'keptSince'>;

/** Behind after so many days without a visible post: twice the planned interval, or the longest gap that is allowed. */
export const behindAfterDays = (cadence: Cadence): number =>
  'longestGapDays' in cadence ? cadence.longestGapDays : 14 / cadence.postsPerWeek;

/**
 * Days as they are told and compared, so that nobody reads of the same number that it is too many and allowed: rounded
 * down, so that nobody is told of more than are proven. A longest gap is one of whole days; a rhythm has tenths of them
 * below ten.
 */
export const daysTold = (cadence: Cadence, days: number): number =>
  'longestGapDays' in cadence || days >= 10 ? Math.floor(days) : Math.floor(days * 10) / 10;

/**
 * The planned cadence held against what is proven. `behind-plan`: no visible post for more than twice the planned
 * interval (more than the longest allowed gap, where the plan names one), or fewer posts over four weeks in full view
 * than the plan's rhythm has in any four weeks. `on-plan`: a post within one interval, or enough of them in those weeks.
 * Between them `cannot-tell`. Planned pauses are left out. Time before the channel was kept is not held against it, and
 * does not speak for it: whose last post is older may have posted nothing by the plan. Days are those of `zone`.
 */
export function paceOf(planned: PacedChannel | null, reading: Reading | null, zone: string): Pace {
  if (!planned?.cadence) return { word: 'no-plan' };
  if (!reading || !isKnown(reading.lastPost)) return { word: 'cannot-tell' };
  const { cadence } = planned;
  const behind = behindAfterDays(cadence);
  const silentDays = owedSilence(planned, reading.lastPost.value, reading.readAt, zone);
  if (silentDays.least > behind) return { word: 'behind-plan', silentDays };
  const { most } = silenceOf(reading.lastPost.value, reading.readAt, planned.pauses, zone);
  const isWithin = (days: number): boolean => daysTold(cadence, most) <= days;
  if ('longestGapDays' in cadence) return { word: isWithin(behind) ? 'on-plan' : 'cannot-tell' };
  const posts = owesThroughout(planned, reading.readAt, zone) ? postsCompared(reading) : null;
  const wanted = cadence.postsPerWeek * WEEKS_COMPARED;
  // Who posts 1.32 times in four weeks on average has one post in some and two in others: only fewer than one prove
  // anything, and of a rhythm with less than one the gap alone does.
  if (posts && posts.withGrace < Math.floor(wanted)) return { word: 'behind-plan', posts };
  const isEnough = posts !== null && posts.least >= wanted;
  return { word: isWithin(isEnough ? behind : behind / 2) ? 'on-plan' : 'cannot-tell' };
}

/** For how many days posts were owed and none is visible, as they are told. */
export function owedSilence(
  { cadence, pauses, keptSince }: PacedChannel,
  { notBefore, notAfter }: Interval,
  readAt: EpochMs,
  zone: string,
): Span {
  const kept = keptSince === null ? -Infinity : Math.min(readAt, dayStart(zone, keptSince));
  const owed = { notBefore: Math.max(kept, notBefore), notAfter: Math.max(kept, notAfter) };
  const { least, most } = silenceOf(owed, readAt, pauses, zone);
  return cadence ? { least: daysTold(cadence, least), most: daysTold(cadence, most) } : { least, most };
}

/** True where posts were owed on every day of the four weeks that are compared. */
function owesThroughout({ pauses, keptSince }: PacedChannel, readAt: EpochMs, zone: string): boolean {
  const [first, today] = [dayIn(zone, readAt - COMPARED), dayIn(zone, readAt)];
  const isPaused = pauses.some(({ from, until }) => from <= today && until >= first && from <= until);
  return !isPaused && (keptSince === null || keptSince <= first);
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
