import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capacityOf, isComplete, isOver, postsPerWeekOf, whatFits } from '../../utils/plan/capacity';
import { emptyFuel, type Fuel } from '../../utils/plan/parts/fuel';
import type { Cadence, PlannedChannel } from '../../utils/plan/plan';
import { aPlannedChannel, type ReadPlatform } from '../factories';

/** Ten hours a week, four of them for what comes every week. */
const fuel = (over: Partial<Fuel> = {}): Fuel => ({
  ...emptyFuel(),
  hoursPerWeek: 10,
  hoursPerPost: [
    { platform: 'facebook', hours: 1 },
    { platform: 'youtube', hours: 8 },
  ],
  weekly: { answering: 2, listening: 1, curating: 0.5, learning: 0.5 },
  ...over,
});
const posting = (platform: ReadPlatform, cadence: Cadence | null, id = `${platform} channel`) =>
  aPlannedChannel(platform, { id, cadence });
const weekly = (postsPerWeek: number): Cadence => ({ postsPerWeek });
const fits = (over: Partial<Fuel>, ...channels: PlannedChannel[]) =>
  whatFits(capacityOf(fuel(over), channels))?.map((one) => [one.channelId, one.planned, one.fits]);

test.each<[Cadence, number]>([
  [{ postsPerWeek: 2.5 }, 2.5],
  [{ longestGapDays: 7 }, 1],
  [{ longestGapDays: 14 }, 0.5],
])('%j means %d posts a week', (cadence, expected) => {
  expect(postsPerWeekOf(cadence)).toBe(expected);
});

describe('the work', () => {
  test('is posts a week by hours a post, and what comes every week', () => {
    const capacity = capacityOf(fuel(), [
      posting('facebook', weekly(3)),
      posting('youtube', { longestGapDays: 14 }),
    ]);
    expect(capacity).toMatchObject({ available: 10, posting: 3 + 4, needed: 3 + 4 + 4 });
    expect(isComplete(capacity)).toBe(true);
    expect(isOver(capacity)).toBe(true);
  });

  test('is told a platform, in the order of the channels', () => {
    const { platforms } = capacityOf(fuel(), [
      posting('youtube', weekly(1), 'a'),
      posting('facebook', weekly(3), 'b'),
      posting('youtube', weekly(0.5), 'c'),
      posting('facebook', null, 'd'),
      posting('x', weekly(7), 'e'),
    ]);
    expect(platforms).toEqual([
      { platform: 'youtube', channels: 2, postsPerWeek: 1.5, hoursPerPost: 8, hours: 12 },
      { platform: 'facebook', channels: 2, postsPerWeek: 3, hoursPerPost: 1, hours: 3 },
      { platform: 'x', channels: 1, postsPerWeek: 7, hoursPerPost: null, hours: null },
    ]);
  });

  test('that is not known counts as none, and is named', () => {
    const capacity = capacityOf(fuel({ weekly: { ...fuel().weekly, answering: null, learning: null } }), [
      posting('facebook', null, 'silent'),
      posting('x', weekly(7)),
    ]);
    expect(capacity.needed).toBe(1.5);
    expect(isComplete(capacity)).toBe(false);
    expect(capacity.missing).toEqual({
      cadence: ['silent'],
      hoursPerPost: ['x'],
      tasks: ['answering', 'learning'],
    });
  });

  test('is over only above the hours that there are, and inexact fractions do not make it so', () => {
    const tenths = { hoursPerPost: [{ platform: 'facebook', hours: 0.1 }] };
    const three = [posting('facebook', weekly(3))];
    expect(isOver(capacityOf(fuel({ ...tenths, hoursPerWeek: 4.3 }), three))).toBe(false);
    expect(isOver(capacityOf(fuel({ ...tenths, hoursPerWeek: 4.29 }), three))).toBe(true);
    expect(isOver(capacityOf(fuel({ ...tenths, hoursPerWeek: null }), three))).toBeNull();
  });
});

describe('what fits', () => {
  test('is the plan where it fits', () => {
    expect(fits({}, posting('facebook', weekly(6)))).toEqual([['facebook channel', 6, 6]]);
  });

  test('is cut in the same proportion on all channels, down to quarter posts', () => {
    // Six hours are left for twelve hours of posts.
    expect(fits({}, posting('facebook', weekly(4)), posting('youtube', weekly(1)))).toEqual([
      ['facebook channel', 4, 2],
      ['youtube channel', 1, 0.5],
    ]);
    expect(fits({ hoursPerWeek: 9 }, posting('facebook', weekly(7)))).toEqual([['facebook channel', 7, 5]]);
    expect(fits({ hoursPerWeek: 9.9 }, posting('facebook', weekly(7)))).toEqual([
      ['facebook channel', 7, 5.75],
    ]);
  });

  test('is nothing where the weekly tasks take all', () => {
    expect(fits({ hoursPerWeek: 3 }, posting('facebook', weekly(7)))).toEqual([['facebook channel', 7, 0]]);
  });

  test('leaves posts that take no time, and channels of which too little is known', () => {
    const free = {
      hoursPerPost: [
        { platform: 'facebook', hours: 0 },
        { platform: 'youtube', hours: 8 },
      ],
    };
    const channels = [
      posting('facebook', weekly(7)),
      posting('youtube', weekly(1)),
      posting('x', weekly(1)),
      posting('linkedin', null),
    ];
    expect(fits(free, ...channels)).toEqual([
      ['facebook channel', 7, 7],
      ['youtube channel', 1, 0.75],
    ]);
  });

  test('is not known without the hours that there are', () => {
    expect(whatFits(capacityOf(fuel({ hoursPerWeek: null }), []))).toBeNull();
  });

  test('always fits, and never is more than planned', () => {
    const channel = fc.record({
      posts: fc.double({ min: 0.01, max: 200, noNaN: true }),
      hours: fc.double({ min: 0, max: 20, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.double({ min: 4, max: 1000, noNaN: true }),
        fc.array(channel),
        (hoursPerWeek, planned) => {
          const named = planned.map((one, index) => ({ ...one, platform: `platform-${index}` }));
          const its = fuel({
            hoursPerWeek,
            hoursPerPost: named.map(({ platform, hours }) => ({ platform, hours })),
          });
          const channels = named.map(({ platform, posts }) => ({
            ...posting('facebook', weekly(posts), platform),
            platform,
          }));
          const fit = whatFits(capacityOf(its, channels)) ?? [];
          const hours = fit.map((one, index) => one.fits * (named[index]?.hours ?? 0));
          expect(hours.reduce((sum, one) => sum + one, 4)).toBeLessThanOrEqual(hoursPerWeek + 1e-6);
          expect(fit.every((one) => one.fits <= one.planned)).toBe(true);
        },
      ),
    );
  });
});
