import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/unplanned-channel';
import type { Role } from '../../../utils/plan/plan';
import { known, unknown, type AccountKind, type Fact } from '../../../utils/reading/reading';
import { aReading, aSubject } from '../../factories';
import { answer } from '../rule-answer';

const unplanned =
  'warning: The channel belongs to the company and is not in its plan. Every channel of the company’s own in its plan.';
const page: Fact<AccountKind> = known('company-page', 'test.kind');
const person: Fact<AccountKind> = known('personal-profile', 'test.kind');

test.each<[string, Role | null, Fact<AccountKind>, string | RegExp]>([
  ['the company’s own page', 'own', page, unplanned],
  ['the company’s own personal profile', 'own', person, unplanned],
  ['a page that was assigned to the company', null, page, unplanned],
  ['a personal profile of which nobody said whose', null, person, /^cannot-tell: Nobody has said yet whose/],
  [
    'an account of which nothing is known',
    null,
    unknown('walled'),
    /^cannot-tell: Nobody has said yet whose/,
  ],
  ['a speaker’s profile', 'spokesperson', person, 'not-applicable'],
  ['a partner’s page', 'partner', page, 'not-applicable'],
  ['an impostor’s page', 'impostor', page, 'not-applicable'],
])('outside the plan: %s', (_, role, kind, expected) => {
  const said = answer(rule, aSubject({ planned: null, role, reading: aReading({ kind }) }));
  expect(said).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
});

test('a planned channel passes', () => {
  expect(answer(rule, aSubject())).toBe('pass');
});

test('an account that is gone needs no plan', () => {
  const reading = aReading({ platform: 'tiktok', state: 'unavailable' });
  expect(answer(rule, aSubject({ planned: null, role: 'own', reading }))).toBe('not-applicable');
});
