import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../utils/plan/calendar';
import { weekdays } from '../../utils/plan/fields';
import { monthOf, monthWeeks, weekStart } from '../../utils/plan/month';

const aDay = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1970-01-01', count));
const aWeekday = fc.constantFrom(...weekdays);

describe('the weeks of a month', () => {
  test('begin with the company’s first weekday and are filled up from the months beside it', () => {
    const weeks = monthWeeks('2026-05-17', 'mon');
    expect(weeks.map(([first]) => first)).toEqual([
      '2026-04-27',
      '2026-05-04',
      '2026-05-11',
      '2026-05-18',
      '2026-05-25',
    ]);
    expect(weeks.at(-1)?.at(-1)).toBe('2026-05-31');
    expect(monthWeeks('2026-05-17', 'sun')[0]?.[0]).toBe('2026-04-26');
    expect(monthWeeks('2026-05-17', 'sun').at(-1)?.[0]).toBe('2026-05-31');
  });

  test('are four where a February just fits', () =>
    expect(monthWeeks('2027-02-10', 'mon').map((week) => week[0])).toEqual([
      '2027-02-01',
      '2027-02-08',
      '2027-02-15',
      '2027-02-22',
    ]));

  test('hold every day of the month once, seven a week, in order', () =>
    fc.assert(
      fc.property(aDay, aWeekday, (day, first) => {
        const weeks = monthWeeks(day, first);
        const days = weeks.flat();
        expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0] ?? '') === first)).toBe(true);
        expect(days).toEqual(days.map((_, index) => addDays(days[0] ?? '', index)));
        expect(weeks.every((week) => week.some((one) => monthOf(one) === monthOf(day)))).toBe(true);
        expect(monthOf(addDays(days[0] ?? '', -1)) < monthOf(day)).toBe(true);
        expect(monthOf(addDays(days.at(-1) ?? '', 1)) > monthOf(day)).toBe(true);
      }),
    ));
});

test.each([
  ['2026-05-17', 'mon', '2026-05-11'],
  ['2026-05-17', 'sun', '2026-05-17'],
  ['2026-01-01', 'sat', '2025-12-27'],
] as const)('the week of %s begins, from %s on, on %s', (day, first, start) =>
  expect(weekStart(day, first)).toBe(start),
);
