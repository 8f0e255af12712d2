import { describe, expect, test } from 'vitest';
import { capacityOf } from '../../utils/plan/capacity';
import { emptyFuel, type Fuel } from '../../utils/plan/parts/fuel';
import { barsOf } from '../../utils/report/capacity-bars';
import { aPlannedChannel } from '../factories';

const facebook = aPlannedChannel('facebook', { id: 'facebook', cadence: { postsPerWeek: 2 } });
const cafe = aPlannedChannel('facebook', { id: 'cafe', cadence: { postsPerWeek: 1 } });
const x = aPlannedChannel('x', { id: 'x', cadence: { postsPerWeek: 3 } });
const fuel = (over: Partial<Fuel> = {}): Fuel => ({
  ...emptyFuel(),
  hoursPerWeek: 8,
  weekly: { answering: 2, listening: 1, curating: null, learning: 0 },
  hoursPerPost: [{ platform: 'facebook', hours: 2 }],
  ...over,
});
const spans = (given: Fuel, ...channels: Parameters<typeof capacityOf>[1]) =>
  barsOf(capacityOf(given, channels)).bars.map(({ platform, parts }) => [
    platform,
    ...parts.map(({ from, until, isBeyond }) => [from, until, ...(isBeyond ? ['beyond'] : [])]),
  ]);

describe('the bars of planned work', () => {
  test('begin where the one before ends, weekly work first', () => {
    expect(spans(fuel({ hoursPerWeek: 20 }), facebook, x, cafe)).toEqual([
      [null, [0, 2], [2, 3]],
      ['facebook', [3, 7], [7, 9]],
      ['x'],
    ]);
  });
  test('are cut where the hours end', () => {
    expect(spans(fuel(), facebook, cafe)).toEqual([
      [null, [0, 2], [2, 3]],
      ['facebook', [3, 7], [7, 8], [8, 9, 'beyond']],
    ]);
  });
  test('lie beyond no hours that nobody named', () => {
    expect(spans(fuel({ hoursPerWeek: null }), facebook).flat(2)).not.toContain('beyond');
  });
  test('tell what is not known from what takes nothing', () => {
    const { bars } = barsOf(capacityOf(fuel({ weekly: emptyFuel().weekly }), [facebook, x]));
    expect(bars.map(({ hours }) => hours)).toEqual([null, 4, null]);
  });
  test.each([
    ['the hours there are', 20, 20],
    ['the hours needed where those are more', 4, 9],
    ['the hours needed where nobody named any', null, 9],
  ])('end at %s', (_what, hoursPerWeek, scale) => {
    expect(barsOf(capacityOf(fuel({ hoursPerWeek }), [facebook, cafe])).scale).toBe(scale);
  });
  test('have a scale even without work and hours', () => {
    expect(barsOf(capacityOf(emptyFuel(), [])).scale).toBeGreaterThan(0);
  });
});
