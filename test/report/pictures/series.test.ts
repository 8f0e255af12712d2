import { describe, expect, test } from 'vitest';
import { changeIn, followersSeries, kpiSeries, scalesOf } from '../../../utils/report/pictures/series';
import { known } from '../../../utils/reading/reading';
import { aChannel, aReading, daysAgo, NOW } from '../../factories';

const zone = 'Europe/Berlin';
const counted = (count: number, precision: 'exact' | 'rounded' = 'exact') =>
  aReading({ followers: known({ count, precision }, 'test.header') });

describe('followers over time', () => {
  test('are what was kept and what is latest, a point a day', () => {
    const reading = counted(1204);
    const followersSeen = [
      { count: 1180, precision: 'exact' as const, at: daysAgo(30) },
      { count: 1199, precision: 'exact' as const, at: NOW },
    ];
    const { points } = followersSeries({ channel: aChannel(reading, { followersSeen }), reading }, zone);
    expect(points.map(({ on, shown }) => [on, shown])).toEqual([
      ['2026-10-21', 1180],
      ['2026-11-20', 1204],
    ]);
  });
  test('that a page rounded lie anywhere in its rounding', () => {
    const reading = counted(28_000, 'rounded');
    const [point] = followersSeries({ channel: null, reading }, zone).points;
    expect(point).toMatchObject({ least: 27_001, most: 28_999, shown: 28_000, isRounded: true });
  });
  test('are none where no page showed any', () => {
    expect(followersSeries({ channel: aChannel(), reading: aReading() }, zone).points).toEqual([]);
  });
});

describe('a KPI over time', () => {
  const kpi = {
    values: [
      { id: 'b', on: '2026-11-02', value: 12, from: 'typed' as const },
      { id: 'a', on: '2026-10-02', value: 10, from: 'typed' as const },
      { id: 'c', on: '2026-11-02', value: 13, from: 'typed' as const },
    ],
    target: 20,
    by: '2026-12-31',
  };
  test('stands in the order of days; of one day the value added last counts', () => {
    expect(kpiSeries(kpi, null).points.map(({ shown }) => shown)).toEqual([10, 13]);
  });
  test('goes on with what its channel’s page shows where that is newer', () => {
    const seen = { least: 27, most: 29, shown: 28, on: '2026-11-03' };
    expect(kpiSeries(kpi, seen).points.at(-1)).toMatchObject({ shown: 28, isRounded: true });
    expect(kpiSeries(kpi, { ...seen, on: '2026-11-02' }).points).toHaveLength(2);
  });
  test('has axes that hold its target and its day', () => {
    const { days, values } = scalesOf(kpiSeries(kpi, null));
    expect(days.ticks).toEqual(['2026-10-02', '2026-12-31']);
    expect(values.ticks).toEqual([10, 20]);
  });
});

describe('the change', () => {
  const point = (on: string, least: number, most = least) => ({
    on,
    least,
    most,
    shown: least,
    isRounded: false,
  });
  const series = (...points: ReturnType<typeof point>[]) => ({ points, target: null, by: null });
  test.each([
    [series(point('2026-01-01', 100), point('2026-02-01', 120)), { least: 20, most: 20 }],
    // Both rounded to 28K: it may have grown or fallen.
    [
      series(point('2026-01-01', 27_001, 28_999), point('2026-02-01', 27_001, 28_999)),
      { least: -1998, most: 1998 },
    ],
    [series(point('2026-01-01', 100)), null],
    [series(), null],
  ])('%# is known as exactly as its ends are', (one, change) => {
    expect(changeIn(one)).toEqual(change);
  });
});
