import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/no-communication-plan';
import { newEntry } from '../../../utils/plan/entries';
import type { CommunicationEntry, EntryState } from '../../../utils/plan/parts/communication';
import { aCompany, aPlan } from '../../factories';
import { companyAnswer } from '../rule-answer';

const fails =
  'warning: The plan holds no entry of what is to be said when and where. A communication plan over all marketing, for a semester or a year.';

test.each<[string, EntryState[], string]>([
  ['no entry', [], fails],
  ['entries that were all dropped', ['dropped', 'dropped'], fails],
  ['an idea', ['idea'], 'pass'],
  ['what was published, beside what was dropped', ['published', 'dropped'], 'pass'],
])('%s', (_, states, expected) => {
  const entries = states.map((state) => ({
    id: state,
    date: '2026-12-01',
    kind: 'article' as const,
    title: 'Advent',
    where: [],
    state,
  }));
  // A term alone is no plan.
  const communication = { from: '2026-07-01', until: '2026-12-31', entries };
  expect(companyAnswer(rule, aCompany([], aPlan({ communication })))).toBe(expected);
});

test.each<[string, Partial<CommunicationEntry>, string]>([
  ['nothing but the day', {}, fails],
  ['blanks', { title: ' ', where: [''] }, fails],
  ['where, and not what', { where: ['website'] }, 'pass'],
])('an entry that says %s', (_, over, expected) => {
  const entry = { ...newEntry('a', '2026-12-01'), ...over };
  const plan = aPlan({ communication: { from: null, until: null, entries: [entry] } });
  expect(companyAnswer(rule, aCompany([], plan))).toBe(expected);
});
