import { describe, expect, test } from 'vitest';
import { thresholdsFor } from '../../utils/audit/thresholds';
import { defaultThresholds, type Cadence, type PlanThresholds } from '../../utils/plan/plan';
import { aPlan, aPlannedChannel } from '../factories';

const NOBODY_SAID: PlanThresholds = defaultThresholds();
const ladder = (thresholds: ReturnType<typeof thresholdsFor>) => [
  thresholds.slowing,
  thresholds.stale,
  thresholds.dormant,
  thresholds.abandoned,
  thresholds.source,
];

describe('the days from which a channel is slowing, stale, dormant, abandoned', () => {
  test.each([
    ['facebook', [14, 30, 90, 180, 'default']],
    ['linkedin', [14, 30, 90, 180, 'default']],
    ['x', [14, 30, 90, 180, 'default']],
    ['tiktok', [14, 30, 90, 180, 'default']],
    ['youtube', [30, 60, 90, 180, 'platform']],
    ['instagram', [14, 30, 90, 180, 'default']],
  ])('%s without a plan', (platform, expected) => {
    expect(ladder(thresholdsFor(null, null, platform))).toEqual(expected);
  });

  test.each<[string, Cadence, unknown[]]>([
    ['seven posts a week', { postsPerWeek: 7 }, [2, 14, 90, 180, 'cadence']],
    ['one post a week', { postsPerWeek: 1 }, [14, 21, 90, 180, 'cadence']],
    ['one post in four weeks', { postsPerWeek: 0.25 }, [56, 84, 168, 336, 'cadence']],
    ['a longest gap of 10 days', { longestGapDays: 10 }, [5, 10, 90, 180, 'longest-gap']],
    ['a longest gap of 60 days', { longestGapDays: 60 }, [30, 60, 120, 240, 'longest-gap']],
  ])('%s planned', (_, cadence, expected) => {
    expect(ladder(thresholdsFor(aPlan(), aPlannedChannel('youtube', { cadence }), 'youtube'))).toEqual(
      expected,
    );
  });

  test.each<[string, Partial<PlanThresholds>, unknown[]]>([
    ['nothing', {}, [14, 30, 90, 180, 'default']],
    ['stale', { staleDays: 45 }, [14, 45, 90, 180, 'company']],
    ['an early stale', { staleDays: 7 }, [7, 7, 90, 180, 'company']],
    ['a stale beyond every other rung', { staleDays: 200 }, [14, 200, 200, 200, 'company']],
    ['dormant only', { dormantDays: 60 }, [14, 30, 60, 180, 'default']],
  ])('the company itself says %s', (_, said, expected) => {
    const plan = aPlan({ thresholds: { ...NOBODY_SAID, ...said } });
    expect(ladder(thresholdsFor(plan, aPlannedChannel(), 'facebook'))).toEqual(expected);
  });

  test('the company’s word goes before the planned rhythm', () => {
    const plan = aPlan({ thresholds: { ...NOBODY_SAID, staleDays: 45 } });
    const planned = aPlannedChannel('x', { cadence: { postsPerWeek: 3 } });
    expect(thresholdsFor(plan, planned, 'x')).toMatchObject({ stale: 45, source: 'company' });
  });
});
