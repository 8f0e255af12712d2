import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/no-editorial-plan';
import { withWeekdays, type EditorialPlan } from '../../../utils/plan/parts/channel';
import { aPlannedChannel, aSubject } from '../../factories';
import { holdsKeptChannelsOnly } from '../kept-only';
import { answer } from '../rule-answer';

const none =
  'warning: The plan names no weekday on which this channel publishes. An editorial plan: what kind of content on which weekday, for a month or two.';

test.each<[string, EditorialPlan | null, string]>([
  ['none', null, none],
  ['one of dates alone', { from: '2026-11-01', until: '2026-12-31', lines: [] }, none],
  ['one of weekdays alone', withWeekdays(null, ['mon']), 'pass'],
])('%s', (_, editorial, expected) => {
  expect(answer(rule, aSubject({ planned: aPlannedChannel('facebook', { editorial }) }))).toBe(expected);
});

holdsKeptChannelsOnly(rule, { planned: aPlannedChannel() });
