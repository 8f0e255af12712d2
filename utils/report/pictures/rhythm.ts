/**
 * On which days of the last weeks a channel posted, as far as it is proven, with the days of its editorial plan. A day on
 * which nothing was seen counts as one without posts only where a list proves that it was wholly in view.
 */
import { isPost, ownStretch } from '../../audit/stretch';
import { addDays, dayIn, weekdayOf, weekFrom } from '../../plan/calendar';
import type { IsoDate, Weekday } from '../../plan/fields';
import { weekStart } from '../../plan/month';
import { plannedWeekdays } from '../../plan/parts/channel';
import type { Company, PlannedChannel } from '../../plan/plan';
import type { Entry, EpochMs, Reading } from '../../reading/reading';

/** So many weeks are shown, the one that runs included: an editorial plan or two. Our choice. */
export const WEEKS_SHOWN = 12;

export interface RhythmDay {
  readonly day: IsoDate;
  /** Own posts that are proven to be of this day; where it was not wholly in view there may be more. */
  readonly posts: number;
  /** All of this day's posts were in view, so that none means none. */
  readonly isWhole: boolean;
  /** The editorial plan asks for something. */
  readonly isPlanned: boolean;
  readonly isToCome: boolean;
}

export interface Rhythm {
  /** In the company's order. */
  readonly weekdays: readonly Weekday[];
  /** Oldest first, each with its seven days. */
  readonly weeks: readonly (readonly RhythmDay[])[];
  /** Posts with a day of their own. */
  readonly posts: number;
  /** How many days were wholly in view. */
  readonly whole: number;
  /** How many more posts may be of these weeks; their dates are too vague for one day. */
  readonly vague: number;
  /** Past days in full view that the plan names, and on how many of them something was posted. */
  readonly planned: { readonly days: number; readonly met: number };
}

/** What one page proved of which days. */
interface View {
  readonly posts: ReadonlyMap<IsoDate, number>;
  /** Posts whose span touches more than one day, first and last day of each. */
  readonly vague: readonly { readonly id: string | null; readonly first: IsoDate; readonly last: IsoDate }[];
  readonly isWhole: (day: IsoDate) => boolean;
  readonly dated: ReadonlySet<string>;
}

/** The rhythm that these pages of one channel prove together. Days are those of the company's time zone. */
export function rhythmOf(
  readings: readonly Reading[],
  planned: PlannedChannel | null,
  { timeZone, firstWeekday }: Pick<Company, 'timeZone' | 'firstWeekday'>,
  now: EpochMs,
): Rhythm {
  const today = dayIn(timeZone, now);
  const first = addDays(weekStart(today, firstWeekday), -7 * (WEEKS_SHOWN - 1));
  // A page says nothing of days after it was read.
  const recent = readings.filter(({ readAt }) => dayIn(timeZone, readAt) >= first);
  const views = recent.map((reading) => viewOf(reading, timeZone));
  const isWhole = (day: IsoDate): boolean => views.some((view) => view.isWhole(day));
  const weeks = Array.from({ length: WEEKS_SHOWN }, (_, week) =>
    Array.from({ length: 7 }, (_day, weekday) => {
      const day = addDays(first, 7 * week + weekday);
      return {
        day,
        // Two pages may show one post, and not every post has an id: more than the most of one page is not proven.
        posts: Math.max(0, ...views.map(({ posts }) => posts.get(day) ?? 0)),
        isWhole: isWhole(day),
        isPlanned: isPlannedOn(day, planned),
        isToCome: day > today,
      };
    }),
  );
  const days = weeks.flat();
  const judged = days.filter((day) => day.isPlanned && day.isWhole);
  return {
    weekdays: weekFrom(firstWeekday),
    weeks,
    posts: days.reduce((sum, { posts }) => sum + posts, 0),
    whole: days.filter((day) => day.isWhole).length,
    vague: countVague(views, { first, last: today }, isWhole),
    planned: { days: judged.length, met: judged.filter(({ posts }) => posts > 0).length },
  };
}

function viewOf(reading: Reading, zone: string): View {
  const entries = ownDated(reading).map(({ id, pinned, published }) => ({
    id,
    pinned,
    first: dayIn(zone, published.notBefore),
    last: dayIn(zone, published.notAfter),
  }));
  const posts = new Map<IsoDate, number>();
  const doubtful = new Set<IsoDate>();
  const exact = entries.filter(({ first, last }) => first === last);
  // Without an id, a pinned post may be one of those listed below.
  const mayBeListed = ({ id, pinned, first }: (typeof exact)[number]): boolean =>
    pinned && id === null && exact.some((other) => !other.pinned && other.first === first);
  for (const entry of exact) {
    if (mayBeListed(entry)) doubtful.add(entry.first);
    else posts.set(entry.first, (posts.get(entry.first) ?? 0) + 1);
  }
  const vague = entries.filter(({ first, last }) => first !== last);
  const span = wholeSpan(reading, zone);
  return {
    posts,
    vague,
    isWhole: (day) =>
      span !== null &&
      span.first <= day &&
      day <= span.last &&
      !doubtful.has(day) &&
      !vague.some(({ first, last }) => first <= day && day <= last),
    dated: new Set(exact.flatMap(({ id }) => id ?? [])),
  };
}

/** The account's own posts with a date, each once; what lies in the future is no date. */
function ownDated({ timeline, readAt }: Reading) {
  const posts = (timeline?.entries ?? []).flatMap((entry) =>
    isPost(entry) && entry.published && entry.published.notBefore <= readAt
      ? [{ ...entry, published: entry.published }]
      : [],
  );
  const firstOf = new Map<Entry['id'], (typeof posts)[number]>(
    posts.toReversed().map((post) => [post.id, post]),
  );
  return posts.filter((post) => post.id === null || firstOf.get(post.id) === post);
}

/**
 * The days that were wholly in view, first and last; `null` where the list proves none. Of the day of the oldest post
 * listed, and of the day on which the page was read, a part was out of view.
 */
function wholeSpan(reading: Reading, zone: string): { first: IsoDate; last: IsoDate } | null {
  const oldest = ownStretch(reading)?.at(-1);
  return oldest
    ? { first: addDays(dayIn(zone, oldest.notAfter), 1), last: addDays(dayIn(zone, reading.readAt), -1) }
    : null;
}

/** Of the page that has most of them: the same post may be vague on several pages. */
function countVague(
  views: readonly View[],
  shown: { readonly first: IsoDate; readonly last: IsoDate },
  isWhole: (day: IsoDate) => boolean,
): number {
  const isSettled = (id: string | null): boolean => id !== null && views.some(({ dated }) => dated.has(id));
  const counts = views.map(
    ({ vague }) =>
      vague.filter(
        ({ id, first, last }) =>
          first <= shown.last &&
          last >= shown.first &&
          !isSettled(id) &&
          // Where another page had all these days in view, it counted the post already.
          !daysOf(first > shown.first ? first : shown.first, last < shown.last ? last : shown.last).every(
            isWhole,
          ),
      ).length,
  );
  return Math.max(0, ...counts);
}

function daysOf(first: IsoDate, last: IsoDate): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

function isPlannedOn(day: IsoDate, planned: PlannedChannel | null): boolean {
  if (!planned?.editorial || !plannedWeekdays(planned).includes(weekdayOf(day))) return false;
  const { from, until } = planned.editorial;
  const isPaused = planned.pauses.some((pause) => pause.from <= day && day <= pause.until);
  return (from === null || from <= day) && (until === null || day <= until) && !isPaused;
}
