import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../utils/plan/calendar';
import { ageScale, dayScale, valueScale } from '../../../utils/report/pictures/scale';

const age = fc.double({ min: 0, max: 20_000, noNaN: true });
const value = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000_000 }),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
);
const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1990-01-01', count));

describe('an axis of ages', () => {
  test('keeps every age on it, the older the nearer to its beginning', () => {
    fc.assert(
      fc.property(age, age, age, (oldest, one, other) => {
        const { place } = ageScale(oldest);
        const [younger, older] = one < other ? [one, other] : [other, one];
        expect(place(older)).toBeLessThanOrEqual(place(younger));
        for (const at of [place(one), place(other)]) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('tells ages apart that lie on it, ends today, and has its first tick at or beyond the oldest', () => {
    fc.assert(
      fc.property(age, (oldest) => {
        const { place, ticks } = ageScale(oldest);
        expect(place(0)).toBe(1);
        expect(place(oldest)).toBeLessThan(oldest > 1e-9 ? 1 : 1.1);
        expect(ticks[0]).toBe(0);
        if (oldest <= 7300) expect(ticks.at(-1)).toBeGreaterThanOrEqual(oldest);
      }),
    );
  });

  test('lets days and years both read', () => {
    const { place } = ageScale(3650);
    expect(place(0) - place(1)).toBeGreaterThan(0.015);
    expect(place(7) - place(30)).toBeGreaterThan(0.1);
    expect(place(365) - place(730)).toBeGreaterThan(0.1);
  });

  test('is never shorter than a month, so that hours are not made much of', () => {
    expect(ageScale(0.1).ticks).toEqual([0, 7, 30]);
  });
});

describe('an axis of days', () => {
  test('keeps every day on it, in their order', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 2, maxLength: 20 }), (days) => {
        const { place } = dayScale(days);
        const places = [...days].sort().map(place);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const at of places) expect(at).toBeGreaterThanOrEqual(0);
        for (const at of places) expect(at).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('puts a single day into its middle, and has nothing to write without any', () => {
    expect(dayScale(['2026-05-03']).place('2026-05-03')).toBe(0.5);
    expect(dayScale(['2026-05-03']).ticks).toEqual(['2026-05-03']);
    expect(dayScale([]).ticks).toEqual([]);
  });
});

describe('an axis of values', () => {
  test('holds all of them, in their order', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
        const { place, ticks } = valueScale(values);
        const [from = NaN, until = NaN] = ticks;
        // The ends are round numbers; the last digits of a product of fractions are not.
        const slack = 1e-9 * Math.max(1, Math.abs(from), Math.abs(until));
        expect(from).toBeLessThan(until);
        expect(from).toBeLessThanOrEqual(Math.min(...values) + slack);
        expect(until).toBeGreaterThanOrEqual(Math.max(...values) - slack);
        const places = [...values].sort((a, b) => a - b).map(place);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  test.each([
    [
      [1180, 1204],
      [1180, 1210],
    ],
    [[0], [0, 1]],
    [[500], [400, 600]],
    [
      [-3, 3],
      [-4, 4],
    ],
    [
      [0.1, 0.3],
      [0.1, 0.3],
    ],
  ])('of %j stands between %j', (values, ends) => {
    expect(valueScale(values).ticks).toEqual(ends);
  });
});
