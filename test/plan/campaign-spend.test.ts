import { describe, expect, test } from 'vitest';
import { campaignSpend, periodAround, spendAgainst } from '../../utils/plan/campaign-spend';
import type { Fuel } from '../../utils/plan/parts/fuel';

type Campaign = Fuel['campaigns'][number];
const campaign = (from: string | null, until: string | null, spend: number | null): Campaign => ({
  id: `${from}-${until}-${spend}`,
  name: '',
  channelId: null,
  from,
  until,
  spend,
  goal: '',
  result: '',
});
const inMay = (...campaigns: Campaign[]) => campaignSpend(campaigns, 'month', '2026-05-20');

test.each([
  ['month', '2026-02-11', '2026-02-01', '2026-02-28'],
  ['month', '2028-02-11', '2028-02-01', '2028-02-29'],
  ['quarter', '2026-05-20', '2026-04-01', '2026-06-30'],
  ['quarter', '2026-12-31', '2026-10-01', '2026-12-31'],
  ['year', '2026-05-20', '2026-01-01', '2026-12-31'],
] as const)('the %s of %s goes from %s to %s', (period, day, from, until) => {
  expect(periodAround(period, day)).toEqual({ from, until });
});

describe('what campaigns cost in a period', () => {
  test('is all of those that lie in it', () => {
    expect(
      inMay(campaign('2026-05-01', '2026-05-31', 100), campaign('2026-05-03', '2026-05-03', 20)),
    ).toEqual({ from: '2026-05-01', until: '2026-05-31', least: 120, most: 120, unsaid: 0, total: 120 });
  });
  test('is nothing of those before and after, which still count in all', () => {
    expect(inMay(campaign('2026-04-01', '2026-04-30', 100), campaign('2026-06-01', null, 50))).toMatchObject({
      least: 0,
      most: 0,
      total: 150,
    });
  });
  test.each([
    ['reaches into it', campaign('2026-04-20', '2026-05-05', 100)],
    ['reaches out of it', campaign('2026-05-20', '2026-06-05', 100)],
    ['has no end', campaign('2026-05-20', null, 100)],
    ['has no days at all', campaign(null, null, 100)],
  ])('is up to all of one that %s', (_what, one) => {
    expect(inMay(one)).toMatchObject({ least: 0, most: 100 });
  });
  test('counts those without a cost only where they may run', () => {
    const unsaid = inMay(
      campaign('2026-05-01', '2026-05-02', null),
      campaign('2026-06-01', '2026-06-02', null),
    );
    expect(unsaid).toMatchObject({ unsaid: 1, least: 0, total: 0 });
  });
});

describe('held against the budget', () => {
  const costs = (least: number, most: number, unsaid = 0) => ({
    from: '2026-05-01',
    until: '2026-05-31',
    least,
    most,
    unsaid,
    total: most,
  });
  test.each([
    [costs(100, 100), 100, 'within'],
    [costs(101, 101), 100, 'over'],
    [costs(50, 150), 100, 'cannot-tell'],
    [costs(101, 150, 2), 100, 'over'],
    [costs(50, 50, 1), 100, 'cannot-tell'],
    [costs(50, 50), null, null],
  ] as const)('%o of %s: %s', (spend, budget, verdict) => {
    expect(spendAgainst(spend, budget)).toBe(verdict);
  });
});
