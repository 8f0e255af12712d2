import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rhythmOf, WEEKS_SHOWN, type RhythmDay } from '../../../utils/report/pictures/rhythm';
import type { Reading, Timeline } from '../../../utils/reading/reading';
import type { PlannedChannel } from '../../../utils/plan/plan';
import type { Weekday } from '../../../utils/plan/fields';
import { aPlannedChannel, aReading, aTimeline, anEntry, daysAgo, NOW } from '../../factories';

// NOW is Friday, 20 November 2026, 12:00 UTC.
const company = { timeZone: 'Europe/Berlin', firstWeekday: 'mon' as const };

const aList = (days: readonly number[], over: Partial<Timeline> = {}, readAt = NOW): Reading =>
  aReading({
    readAt,
    timeline: aTimeline(
      days.map((ago) => anEntry(ago)),
      over,
    ),
  });

const rhythm = (readings: readonly Reading[], planned: PlannedChannel | null = null, over = {}) =>
  rhythmOf(readings, planned, { ...company, ...over }, NOW);

function on(day: string, { weeks }: { weeks: readonly (readonly RhythmDay[])[] }): RhythmDay {
  const found = weeks.flat().find((one) => one.day === day);
  if (!found) throw new Error(`${day} is not shown`);
  return found;
}

const editorial = (...days: Weekday[]): PlannedChannel['editorial'] => ({
  from: null,
  until: null,
  lines: days.map((weekday) => ({ id: weekday, weekday, content: '', entryId: null })),
});

describe('a list in full view', () => {
  const shown = rhythm([aList([1, 3, 3, 10])]);
  test('counts the posts of each day', () => {
    expect(on('2026-11-19', shown)).toMatchObject({ posts: 1, isWhole: true });
    expect(on('2026-11-17', shown)).toMatchObject({ posts: 2, isWhole: true });
    expect(shown.posts).toBe(4);
  });
  test('proves the days without a post between them', () => {
    expect(on('2026-11-18', shown)).toMatchObject({ posts: 0, isWhole: true });
  });
  test('does not prove all of its oldest day, nor any before it', () => {
    expect(on('2026-11-10', shown)).toMatchObject({ posts: 1, isWhole: false });
    expect(on('2026-11-09', shown)).toMatchObject({ posts: 0, isWhole: false });
  });
  test('does not prove the day on which it was read', () => {
    expect(on('2026-11-20', shown)).toMatchObject({ posts: 0, isWhole: false, isToCome: false });
  });
  test('leaves the rest of the week to come', () => {
    expect(on('2026-11-21', shown).isToCome).toBe(true);
  });
});

test.each<[string, Partial<Timeline>]>([
  ['in no order', { order: 'unordered' }],
  ['without its head', { headInView: false }],
  ['of one kind of post', { exhaustive: false }],
  ['with gaps', { contiguous: false }],
])('a list %s proves posts, and no day without one', (_, over) => {
  const shown = rhythm([aList([1, 10], over)]);
  expect(shown.posts).toBe(2);
  expect(shown.weeks.flat().filter(({ isWhole }) => isWhole)).toEqual([]);
});

test('a channel without a list has no day in view', () => {
  const shown = rhythm([aReading()]);
  expect(shown.weeks.flat().every(({ posts, isWhole }) => posts === 0 && !isWhole)).toBe(true);
});

describe('a post whose span touches several days', () => {
  const vague = anEntry(0, {
    published: { notBefore: daysAgo(9), notAfter: daysAgo(7) },
    precision: 'interval',
  });
  const entries = [anEntry(1), vague, anEntry(20)];
  const shown = rhythm([aReading({ timeline: aTimeline(entries) })]);
  test('goes into none of them, and is told apart', () => {
    expect(shown).toMatchObject({ posts: 2, vague: 1 });
  });
  test('leaves it open whether those days had one', () => {
    for (const day of ['2026-11-11', '2026-11-12', '2026-11-13']) expect(on(day, shown).isWhole).toBe(false);
    expect(on('2026-11-14', shown).isWhole).toBe(true);
  });
  test('is settled by an earlier page that showed its day', () => {
    const exact = { ...anEntry(8), id: vague.id };
    const earlier = aReading({ readAt: daysAgo(6), timeline: aTimeline([exact, anEntry(20)]) });
    const both = rhythm([aReading({ timeline: aTimeline(entries) }), earlier]);
    expect(both.vague).toBe(0);
    expect(on('2026-11-12', both)).toMatchObject({ posts: 1, isWhole: true });
  });
  test('is of no concern where it is older than what is shown', () => {
    const old = anEntry(0, { published: { notBefore: daysAgo(700), notAfter: daysAgo(400) } });
    expect(rhythm([aReading({ timeline: aTimeline([anEntry(1), old]) })]).vague).toBe(0);
  });
});

test('what is not the account’s own, or not for everybody, does not count', () => {
  const entries = [
    anEntry(1, { authorship: 'repost' }),
    anEntry(2, { aside: 'members-only' }),
    anEntry(3, { authorship: 'unproven' }),
  ];
  expect(rhythm([aReading({ timeline: aTimeline(entries) })]).posts).toBe(0);
});

test('one post on several pages, or twice on one, counts once', () => {
  const post = anEntry(5);
  const page = aReading({ timeline: aTimeline([{ ...post, pinned: true }, anEntry(2), post, anEntry(9)]) });
  const shown = rhythm([
    page,
    page,
    aReading({ readAt: daysAgo(4), timeline: aTimeline([post, anEntry(9)]) }),
  ]);
  expect(on('2026-11-15', shown)).toMatchObject({ posts: 1, isWhole: true });
});

test('days are those of the company, and weeks begin where its week does', () => {
  const late = aReading({
    timeline: aTimeline([anEntry(0, { published: spanAt('2026-11-16T23:30:00Z') }), anEntry(20)]),
  });
  expect(on('2026-11-17', rhythm([late])).posts).toBe(1);
  expect(on('2026-11-16', rhythm([late], null, { timeZone: 'America/New_York' })).posts).toBe(1);
  const { weeks, weekdays } = rhythm([late], null, { firstWeekday: 'sun' });
  expect(weekdays[0]).toBe('sun');
  expect(weeks.at(-1)?.[0]?.day).toBe('2026-11-15');
});
const spanAt = (moment: string) => ({ notBefore: Date.parse(moment), notAfter: Date.parse(moment) });

describe('the editorial plan', () => {
  test('lies over its weekdays, and tells how many days in view had a post', () => {
    const planned = aPlannedChannel('facebook', { editorial: editorial('tue', 'thu') });
    const shown = rhythm([aList([1, 3, 10])], planned);
    expect(on('2026-11-17', shown).isPlanned).toBe(true);
    expect(on('2026-11-18', shown).isPlanned).toBe(false);
    // Tuesday 17, Thursday 19 and Thursday 12: the oldest Tuesday is not wholly in view.
    expect(shown.planned).toEqual({ days: 3, met: 2 });
  });
  test('lies over no day before it began, after it ended, or within a pause', () => {
    const planned = aPlannedChannel('facebook', {
      editorial: {
        ...editorial('tue'),
        lines: editorial('tue')?.lines ?? [],
        from: '2026-11-03',
        until: '2026-11-18',
      },
      pauses: [{ id: 'pause', from: '2026-11-09', until: '2026-11-11', reason: '' }],
    });
    const days = rhythm([], planned)
      .weeks.flat()
      .filter(({ isPlanned }) => isPlanned);
    expect(days.map(({ day }) => day)).toEqual(['2026-11-03', '2026-11-17']);
  });
});

test('shows twelve whole weeks, and never more posts than there are', () => {
  const days = fc.array(fc.double({ min: 0, max: 120, noNaN: true }), { maxLength: 30 });
  fc.assert(
    fc.property(days, (ago) => {
      const shown = rhythm([aList([...ago].sort((a, b) => a - b))]);
      expect(shown.weeks).toHaveLength(WEEKS_SHOWN);
      expect(shown.weeks.every((week) => week.length === 7)).toBe(true);
      expect(shown.posts).toBeLessThanOrEqual(ago.length);
      const counted = shown.weeks
        .flat()
        .filter(({ isToCome, isWhole, posts }) => isToCome && (isWhole || posts > 0));
      expect(counted).toEqual([]);
    }),
  );
});
