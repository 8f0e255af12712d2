import { describe, expect, test } from 'vitest';
import { kpiStanding, latestValueOf, seenValueOf, type LatestValue } from '../../utils/plan/kpi';
import type { KpiValue } from '../../utils/plan/parts/measurement';
import { known } from '../../utils/reading/reading';
import { aReading } from '../factories';

const value = (on: string, value: number, over: Partial<KpiValue> = {}): KpiValue => ({
  id: `${on}-${value}`,
  on,
  value,
  from: 'typed',
  ...over,
});
const exactly = (shown: number, on = '2026-05-01'): LatestValue => ({ least: shown, most: shown, shown, on });

describe('the latest value', () => {
  test('is that of the newest day, wherever it stands in the list', () => {
    const values = [value('2026-05-02', 7), value('2026-05-03', 9), value('2026-05-01', 5)];
    expect(latestValueOf({ values })).toEqual(exactly(9, '2026-05-03'));
  });
  test('is the last one added of its day', () => {
    expect(latestValueOf({ values: [value('2026-05-01', 5), value('2026-05-01', 6)] })?.shown).toBe(6);
  });
  test('is a span where the page had rounded it', () => {
    const values = [value('2026-05-01', 28_000, { from: 'audit', rounded: true })];
    expect(latestValueOf({ values })).toMatchObject({ least: 27_001, most: 28_999 });
  });
  test('is what the page showed later, and not what it showed on the same day', () => {
    const values = [value('2026-05-01', 5)];
    expect(latestValueOf({ values }, exactly(8, '2026-05-02'))?.shown).toBe(8);
    expect(latestValueOf({ values }, exactly(8, '2026-05-01'))?.shown).toBe(5);
    expect(latestValueOf({ values: [] }, exactly(8))?.shown).toBe(8);
  });
  test('is none without any', () => expect(latestValueOf({ values: [] })).toBeNull());
});

describe('what a page shows of a KPI', () => {
  const reading = aReading({
    readAt: Date.UTC(2026, 4, 1, 23),
    followers: known({ count: 900, precision: 'exact' }, 'test.header'),
  });
  test('is its followers, on the day of the company’s time zone', () => {
    expect(seenValueOf({ metric: 'followers' }, reading, 'Europe/Berlin')).toEqual(
      exactly(900, '2026-05-02'),
    );
  });
  test('is nothing for another metric, and nothing where the page does not show it', () => {
    expect(seenValueOf({ metric: 'likes' }, reading, 'Europe/Berlin')).toBeNull();
    expect(seenValueOf({ metric: 'followers' }, aReading(), 'Europe/Berlin')).toBeNull();
    expect(seenValueOf({ metric: 'followers' }, null, 'Europe/Berlin')).toBeNull();
  });
});

describe('a KPI', () => {
  const kpi = { metric: 'followers', baseline: 100, target: 1000, by: '2026-06-01' } as const;
  const faster = { metric: 'response-time', baseline: null, target: 4, by: '2026-06-01' } as const;
  const fewer = { ...kpi, metric: 'own', baseline: 50, target: 20 } as const;
  const rounded = { least: 901, most: 1099, shown: 1000, on: '2026-06-30' };

  test.each([
    ['reaches its target', kpi, exactly(1000), '2026-05-01', 'met'],
    ['reaches it late', kpi, exactly(1200, '2026-07-01'), '2026-07-02', 'met'],
    ['is under it before its day', kpi, exactly(999), '2026-05-31', 'on-the-way'],
    ['is under it on its day', kpi, exactly(999), '2026-06-01', 'on-the-way'],
    ['is under it after its day', kpi, exactly(999, '2026-06-01'), '2026-06-02', 'missed'],
    ['was last measured before its day', kpi, exactly(999), '2026-06-02', 'cannot-tell'],
    ['is under it without a day', { ...kpi, by: null }, exactly(999), '2030-01-01', 'on-the-way'],
    ['has no value', kpi, null, '2026-07-01', 'no-value'],
    ['has no target', { ...kpi, target: null }, exactly(5), '2026-07-01', 'no-target'],
    ['is rounded about its target', kpi, rounded, '2026-07-01', 'cannot-tell'],
    ['is rounded under it', { ...kpi, target: 1100 }, rounded, '2026-07-01', 'missed'],
    ['is faster than it must', faster, exactly(3), '2026-05-01', 'met'],
    ['is slower after its day', faster, exactly(5, '2026-06-05'), '2026-07-01', 'missed'],
    ['falls as it shall', fewer, exactly(20), '2026-05-01', 'met'],
    ['has not fallen enough', fewer, exactly(21), '2026-05-01', 'on-the-way'],
  ] as const)('that %s', (_what, of, latest, today, standing) => {
    expect(kpiStanding(of, latest, today)).toBe(standing);
  });
});
