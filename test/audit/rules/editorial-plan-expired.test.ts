import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/editorial-plan-expired';
import type { IsoDate } from '../../../utils/plan/fields';
import { withWeekdays } from '../../../utils/plan/parts/channel';
import { defaultThresholds } from '../../../utils/plan/plan';
import { aPlan, aPlannedChannel, aSubject } from '../../factories';
import { holdsKeptChannelsOnly } from '../kept-only';
import { answer } from '../rule-answer';

const holding = (from: IsoDate | null, until: IsoDate | null) =>
  aPlannedChannel('facebook', {
    editorial: { from, until, lines: withWeekdays(null, ['mon'])?.lines ?? [] },
  });
const EXPECTED = 'An editorial plan that has not ended and is at most 2 months old.';
const unsaid =
  'cannot-tell: The plan does not say from when this editorial plan holds, and it should be at most 2 months old. Enter the day (plan, section Channels).';

// It is 20 November 2026.
test.each<[IsoDate | null, IsoDate | null, string]>([
  ['2026-10-01', '2026-11-30', 'pass'],
  ['2026-10-01', null, 'pass'],
  ['2026-10-01', '2026-11-20', 'pass'],
  ['2026-10-01', '2026-11-19', `warning: The editorial plan ended on Nov 19, 2026. ${EXPECTED}`],
  [null, '2026-11-19', `warning: The editorial plan ended on Nov 19, 2026. ${EXPECTED}`],
  ['2026-09-20', null, 'pass'],
  ['2026-09-19', null, `warning: The editorial plan is from Sep 19, 2026. ${EXPECTED}`],
  ['2026-09-19', '2026-12-31', `warning: The editorial plan is from Sep 19, 2026. ${EXPECTED}`],
  ['2026-12-01', null, 'pass'],
  [null, '2026-12-31', unsaid],
  [null, null, unsaid],
])('from %s until %s', (from, until, expected) => {
  expect(answer(rule, aSubject({ planned: holding(from, until) }))).toBe(expected);
});

test('the days are those of the company', () => {
  const lateEvening = Date.UTC(2026, 10, 19, 23, 30);
  const subject = (timeZone: string) =>
    aSubject({ plan: aPlan({ company: { timeZone } }), planned: holding('2026-10-01', '2026-11-19') });
  expect(answer(rule, subject('Europe/London'), lateEvening)).toBe('pass');
  expect(answer(rule, subject('Europe/Kyiv'), lateEvening)).toMatch(/^warning: .*ended on Nov 19, 2026/);
});

test('a company may let its editorial plans hold for longer', () => {
  const plan = aPlan({ thresholds: { ...defaultThresholds(), editorialMonths: 3 } });
  expect(answer(rule, aSubject({ plan, planned: holding('2026-09-01', null) }))).toBe('pass');
});

test.each([
  ['no editorial plan', null],
  ['one without weekdays', { from: '2020-01-01', until: '2020-02-01', lines: [] }],
])('%s is missing, not expired', (_, editorial) => {
  const planned = aPlannedChannel('facebook', { editorial });
  expect(answer(rule, aSubject({ planned }))).toBe('not-applicable');
});

holdsKeptChannelsOnly(rule, { planned: holding('2026-01-01', null) });
