import { describe, expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/kpi-missed';
import type { Kpi } from '../../../utils/plan/parts/measurement';
import { known } from '../../../utils/reading/reading';
import { aCompany, aPlan, aPlannedChannel, aReading, aSubject, daysAgo } from '../../factories';
import { aKpi, aKpiValue } from '../plan-parts';
import { companyAnswer } from '../rule-answer';

const answerOf = (...kpis: Kpi[]) => companyAnswer(rule, aCompany([], aPlan({ measurement: { kpis } })));
/** 500 orders were due the day before; it is 20 November 2026. */
const due = (over: Partial<Kpi> = {}) => aKpi({ target: 500, by: '2026-11-19', ...over });
const at = (value: number) => [aKpiValue('2026-11-19', value)];
const missed =
  'warning: “Orders” stood at 499 on Nov 19, 2026, and no corrective action is named. At least 500 by Nov 19, 2026, or a corrective action.';
const untold = (names: string) =>
  `cannot-tell: The date of 1 KPI is past, and its values do not tell whether the target was reached: ${names}. Enter exact values of that day or later (plan, section Measurement).`;

test.each<[string, Kpi, string]>([
  ['under its target', due({ values: at(499) }), missed],
  ['at its target', due({ values: at(500) }), 'pass'],
  ['under it, with a corrective action', due({ values: at(499), correctiveAction: 'Ask cafés' }), 'pass'],
  ['under it, with blanks for one', due({ values: at(499), correctiveAction: ' ' }), missed],
  ['under it, on the day that it is due', due({ values: at(499), by: '2026-11-20' }), 'pass'],
  ['last measured before its day', due({ values: [aKpiValue('2026-11-18', 499)] }), untold('“Orders”')],
  ['without a value', due(), untold('“Orders”')],
  ['without a value, not due yet', due({ by: '2027-01-01' }), 'pass'],
  ['without a target', due({ target: null }), 'not-applicable'],
  ['without a date', due({ by: null, values: at(1) }), 'not-applicable'],
])('a KPI %s', (_, kpi, expected) => {
  expect(answerOf(kpi)).toBe(expected);
});

test('no KPI misses nothing', () => {
  expect(answerOf()).toBe('not-applicable');
});

test('the newest value counts, in whichever order they stand', () => {
  const values = [aKpiValue('2026-11-19', 499), aKpiValue('2026-03-01', 900)];
  expect(answerOf(due({ values }))).toBe(missed);
  expect(answerOf(due({ values: values.toReversed() }))).toBe(missed);
});

test('where less is better, the target is a ceiling', () => {
  const hours = { name: 'Hours to an answer', metric: 'response-time', target: 12 } as const;
  expect(answerOf(due({ ...hours, values: at(12) }))).toBe('pass');
  expect(answerOf(due({ ...hours, values: at(13) }))).toBe(
    'warning: “Hours to an answer” stood at 13 on Nov 19, 2026, and no corrective action is named. At most 12 by Nov 19, 2026, or a corrective action.',
  );
  const complaints = { baseline: 900, metric: 'own' } as const;
  expect(answerOf(due({ ...complaints, values: at(501) }))).toMatch(/At most 500 by/);
});

test('several that are missed are one warning, and one that is missed goes before one in doubt', () => {
  expect(answerOf(due(), due({ values: at(499) }), due({ name: 'Likes', values: at(3) }))).toBe(
    'warning: “Orders” stood at 499 on Nov 19, 2026, and no corrective action is named. So it is with 1 other KPI. At least 500 by Nov 19, 2026, or a corrective action.',
  );
});

describe('followers of a channel are taken from its last audit, too', () => {
  const planned = aPlannedChannel();
  const followers = (values: Kpi['values'] = []) =>
    due({ name: 'Followers', metric: 'followers', channelId: planned.id, values });
  const seen = (count: number, precision: 'exact' | 'rounded' = 'exact', days = 1) =>
    aReading({
      readAt: daysAgo(days),
      followers: known({ count, precision }, 'test.header'),
    });
  const answerFor = (kpi: Kpi, reading: ReturnType<typeof seen> | null) =>
    companyAnswer(rule, aCompany([aSubject({ planned, reading })], aPlan({ measurement: { kpis: [kpi] } })));

  test.each<[string, ReturnType<typeof seen> | null, string | RegExp]>([
    ['enough', seen(500), 'pass'],
    ['too few', seen(499), /^warning: “Followers” stood at 499 on Nov 19, 2026/],
    ['rounded, and surely enough', seen(600, 'rounded'), 'pass'],
    ['rounded, and surely too few', seen(390, 'rounded'), /^warning: “Followers” stood at about 390 on/],
    ['rounded, on either side of the target', seen(500, 'rounded'), untold('“Followers”')],
    ['rounded, perhaps up over the target', seen(520, 'rounded'), 'pass'],
    ['not shown', aReading(), untold('“Followers”')],
    ['never visited', null, untold('“Followers”')],
  ])('%s', (_, reading, expected) => {
    expect(answerFor(followers(), reading)).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });

  test.each<[string, Kpi['values'], number, string | RegExp]>([
    ['a later value that was entered', [aKpiValue('2026-11-15', 600)], 10, 'pass'],
    ['an earlier value that was entered', [aKpiValue('2026-11-05', 600)], 1, /stood at 400 on Nov 19, 2026/],
    ['a value that was entered on the same day', [aKpiValue('2026-11-10', 600)], 10, 'pass'],
  ])('beside %s the newer one counts', (_, values, days, expected) => {
    expect(answerFor(followers(values), seen(400, 'exact', days))).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });

  test('of another channel they say nothing', () => {
    const kpi = { ...followers(), channelId: 'another' };
    expect(answerFor(kpi, seen(499))).toBe(untold('“Followers”'));
    expect(answerFor({ ...followers(), channelId: null }, seen(499))).toBe(untold('“Followers”'));
  });

  test('another metric of the channel is not its followers', () => {
    expect(answerFor({ ...followers(), metric: 'likes' }, seen(499))).toBe(untold('“Followers”'));
  });
});
