import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/low-equity';
import type { Equity, PlannedChannel } from '../../../utils/plan/parts/channel';
import { defaultThresholds } from '../../../utils/plan/plan';
import { aPlan, aPlannedChannel, aSubject, daysAgo } from '../../factories';
import { holdsKeptChannelsOnly } from '../kept-only';
import { answer } from '../rule-answer';

const unscored: Equity = {
  relationships: null,
  familiarity: null,
  effectiveness: null,
  value: null,
  note: '',
  scoredOn: null,
};
const scored = (scores: Partial<Equity>, over: Partial<PlannedChannel> = {}) =>
  aPlannedChannel('facebook', { equity: { ...unscored, ...scores }, keptSince: '2020-01-01', ...over });
const low = (average: string) =>
  `advice: Its relationships, familiarity, effectiveness and value score ${average} of 5 on average. An average of 2 or more once a channel is kept for over 180 days.`;

test.each<[string, Partial<Equity>, string]>([
  ['five each', { relationships: 5, familiarity: 5, effectiveness: 5, value: 5 }, 'pass'],
  ['two each', { relationships: 2, familiarity: 2, effectiveness: 2, value: 2 }, 'pass'],
  ['seven in all', { relationships: 0, familiarity: 2, effectiveness: 2, value: 3 }, low('1.75')],
  ['one aspect only, well', { effectiveness: 3 }, 'pass'],
  ['two aspects only, badly', { relationships: 0, value: 1 }, low('0.5')],
  ['nothing but a zero', { value: 0 }, low('0')],
  ['nothing', { note: 'To be scored' }, 'not-applicable'],
])('scored %s', (_, scores, expected) => {
  expect(answer(rule, aSubject({ planned: scored(scores) }))).toBe(expected);
});

test('a channel never scored is held against nothing', () => {
  expect(answer(rule, aSubject({ planned: scored({}, { equity: null }) }))).toBe('not-applicable');
});

// It is 20 November 2026; 24 May was 180 days before.
test.each([
  ['2026-05-23', low('1')],
  ['2026-05-24', 'not-applicable'],
  ['2026-11-19', 'not-applicable'],
])('kept since %s', (keptSince, expected) => {
  expect(answer(rule, aSubject({ planned: scored({ value: 1 }, { keptSince }) }))).toBe(expected);
});

const unknownAge =
  'cannot-tell: The scores are low, and it is not known whether the channel is kept for over 180 days. Enter since when it is kept (plan, section Channels).';
test.each([
  ['seen first 181 days ago has been kept at least as long', daysAgo(181), low('1')],
  ['seen first yesterday may be kept for years', daysAgo(1), unknownAge],
  ['never seen', null, unknownAge],
])('a channel %s', (_, firstSeen, expected) => {
  const planned = scored({ value: 1 }, { keptSince: null });
  expect(answer(rule, aSubject({ planned, firstSeen }))).toBe(expected);
});

test('a company may set the bar elsewhere', () => {
  const plan = aPlan({ thresholds: { ...defaultThresholds(), equityFloor: 3.5, equityDays: 30 } });
  const planned = scored({ value: 3 }, { keptSince: '2026-10-01' });
  expect(answer(rule, aSubject({ plan, planned }))).toMatch(
    /An average of 3\.5 or more once a channel is kept for over 30 days\.$/,
  );
});

holdsKeptChannelsOnly(rule, { planned: scored({ value: 1 }) });
