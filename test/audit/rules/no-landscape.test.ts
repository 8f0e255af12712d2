import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/no-landscape';
import { emptyStrategy, landscapeTraits } from '../../../utils/plan/parts/strategy';

const { landscape } = emptyStrategy();
import { aCompany, aPlan } from '../../factories';
import { companyAnswer } from '../rule-answer';

const fails =
  'advice: The plan says nothing of how the company answers community, conversation, viral sharing, personal space and authenticity. The company’s answer to these five traits.';

test('no trait is answered', () => {
  // What approaches the strategy takes is another question.
  const plan = aPlan({ strategy: { ...emptyStrategy(), approaches: ['engage'] } });
  expect(companyAnswer(rule, aCompany([], plan))).toBe(fails);
});

test.each(landscapeTraits)('%s is answered', (trait) => {
  const strategy = { ...emptyStrategy(), landscape: { ...landscape, [trait]: 'We ask first.' } };
  expect(companyAnswer(rule, aCompany([], aPlan({ strategy })))).toBe('pass');
});
