import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/too-many-approaches';
import { emptyStrategy, type Approach } from '../../../utils/plan/parts/strategy';
import type { CompanySize } from '../../../utils/plan/plan';
import { aCompany, aPlan, aPlannedChannel, aSubject } from '../../factories';
import { aDecision } from '../plan-parts';
import { companyAnswer } from '../rule-answer';

const planOf = (size: CompanySize, ...approaches: Approach[]) =>
  aPlan({ company: { size }, strategy: { ...emptyStrategy(), approaches } });
const channel = (approach: Approach | null) =>
  aSubject({ planned: aPlannedChannel('facebook', { approach }), reading: null });
const two =
  'advice: The strategy and the channels take 2 of the four approaches. The one approach that pays best.';

test.each<[CompanySize, string]>([
  ['solo', two],
  ['small', two],
  ['medium', 'not-applicable'],
  ['large', 'not-applicable'],
])('a %s company that takes two', (size, expected) => {
  expect(companyAnswer(rule, aCompany([], planOf(size, 'educate', 'engage')))).toBe(expected);
});

test.each<[string, Approach[], (Approach | null)[], string]>([
  ['none', [], [null], 'not-applicable'],
  ['one', ['engage'], [], 'pass'],
  ['one on every channel', ['engage'], ['engage', null, 'engage'], 'pass'],
  ['one by its strategy and another on a channel', ['engage'], ['educate'], two],
  ['two on its channels', [], ['engage', 'educate'], two],
])('a small company that takes %s', (_, strategy, channels, expected) => {
  const company = aCompany(channels.map(channel), planOf('small', ...strategy));
  expect(companyAnswer(rule, company)).toBe(expected);
});

test('what a parked channel or a partner takes is not the company’s', () => {
  const parked = { ...channel('educate'), decision: aDecision('park') };
  const partner = aSubject({
    planned: aPlannedChannel('facebook', { role: 'partner', approach: 'entertain' }),
  });
  expect(companyAnswer(rule, aCompany([parked, partner], planOf('small', 'engage')))).toBe('pass');
});
