import { describe, expect, test } from 'vitest';
import type { KpiValue } from '../../utils/plan/parts/measurement';
import { known, type Reading } from '../../utils/reading/reading';
import {
  isShownByAudits,
  MOST_VALUES,
  newDaysOf,
  valuesFromAudits,
} from '../../utils/report/kpi-from-audits';
import { aReading, anAudit, anEntry, aTimeline, NOW } from '../factories';

const ZONE = 'Europe/Berlin';
const at = (readAt: number, over: Partial<Omit<Reading, 'account'>> = {}) =>
  anAudit(aReading({ readAt, ...over }));
const followers = (count: number, precision: 'exact' | 'rounded' = 'exact') => ({
  followers: known({ count, precision }, 'test.header'),
});
const said = (values: readonly KpiValue[]) =>
  values.map(({ on, value, rounded }) => (rounded ? [on, value, 'rounded'] : [on, value]));

describe('followers', () => {
  test('are taken a value a day, oldest first, marked as an audit’s', () => {
    const audits = [at(Date.UTC(2026, 4, 3, 12), followers(30)), at(Date.UTC(2026, 4, 1, 12), followers(10))];
    const values = valuesFromAudits('followers', audits, ZONE);
    expect(said(values)).toEqual([
      ['2026-05-01', 10],
      ['2026-05-03', 30],
    ]);
    expect(values.map(({ from }) => from)).toEqual(['audit', 'audit']);
  });
  test('belong to the day that it was for the company', () => {
    const lateInLondon = [at(Date.UTC(2026, 4, 1, 22, 30), followers(10))];
    expect(said(valuesFromAudits('followers', lateInLondon, ZONE))).toEqual([['2026-05-02', 10]]);
  });
  test('of one day are the last exact ones, else the last rounded ones, said as such', () => {
    const day = (hour: number, count: number, precision: 'exact' | 'rounded') =>
      at(Date.UTC(2026, 4, 1, hour), followers(count, precision));
    const mixed = [day(8, 1234, 'exact'), day(9, 1200, 'rounded')];
    expect(said(valuesFromAudits('followers', mixed, ZONE))).toEqual([['2026-05-01', 1234]]);
    const rounded = [day(8, 1200, 'rounded'), day(9, 1300, 'rounded')];
    expect(said(valuesFromAudits('followers', rounded, ZONE))).toEqual([['2026-05-01', 1300, 'rounded']]);
  });
  test('that no page showed are not taken', () => {
    expect(valuesFromAudits('followers', [at(NOW)], ZONE)).toEqual([]);
  });
});

describe('posts a week', () => {
  const entries = [1, 8, 15, 22].map((days) => anEntry(days));
  test('are taken where the list proves them', () => {
    const audits = [at(NOW, { timeline: aTimeline(entries) })];
    expect(said(valuesFromAudits('posts-per-week', audits, ZONE))).toEqual([['2026-11-20', 1]]);
  });
  test('are not taken from a list with gaps', () => {
    const audits = [at(NOW, { timeline: aTimeline(entries, { contiguous: false }) })];
    expect(valuesFromAudits('posts-per-week', audits, ZONE)).toEqual([]);
  });
});

test('what pages do not show is never taken', () => {
  expect(isShownByAudits('clicks')).toBe(false);
  expect(valuesFromAudits('clicks', [at(NOW, followers(5))], ZONE)).toEqual([]);
});

describe('of what was taken', () => {
  const value = (on: string, from: KpiValue['from'] = 'audit'): KpiValue => ({ id: on, on, value: 1, from });
  test('only days without a value are new, whoever entered it', () => {
    const values = [value('2026-05-01', 'typed'), value('2026-05-02')];
    const taken = [value('2026-05-01'), value('2026-05-02'), value('2026-05-03')];
    expect(newDaysOf({ values }, taken).map(({ on }) => on)).toEqual(['2026-05-03']);
  });
  test('the newest find room where not all do', () => {
    const values = Array.from({ length: MOST_VALUES - 1 }, (_, index) => value(`old-${index}`, 'typed'));
    const taken = [value('2026-05-01'), value('2026-05-02')];
    expect(newDaysOf({ values }, taken).map(({ on }) => on)).toEqual(['2026-05-02']);
    expect(newDaysOf({ values: [...values, value('one-more')] }, taken)).toEqual([]);
  });
});
