import { expect, test } from 'vitest';
import { spanOf, unitOf } from '../../utils/reading/count-span';

test('an exact count is what it says', () => {
  expect(spanOf({ count: 1000, precision: 'exact' })).toEqual({ least: 1000, most: 1000 });
});

test.each([
  [0, 0, 0],
  [7, 7, 7],
  [1000, 901, 1099],
  [1200, 1101, 1299],
  [28_000_000, 27_000_001, 28_999_999],
  // Two digits at least were printed, whatever they are.
  [30_000_000, 29_000_001, 30_999_999],
])('a rounded %i may be from %i to %i', (count, least, most) => {
  expect(spanOf({ count, precision: 'rounded' })).toEqual({ least, most });
});

test('counts that are printed to the same digit have the same unit', () => {
  expect(unitOf({ count: 28_000_000, precision: 'rounded' })).toBe(
    unitOf({ count: 30_000_000, precision: 'rounded' }),
  );
});
