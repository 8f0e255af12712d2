import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/no-listening';
import { emptyGovernance, type Governance } from '../../../utils/plan/parts/governance';
import { aCompany, aPlan } from '../../factories';
import { companyAnswer } from '../rule-answer';

const fails =
  'advice: The plan has no routine of listening and answering. Who listens where, and within how many hours the company answers.';

test.each<[string, Governance['listening'], string]>([
  ['nobody', [], fails],
  ['a line left empty', [{ id: 'a', who: '', where: '', answerWithinHours: null }], fails],
  ['somebody', [{ id: 'a', who: 'The owner', where: '', answerWithinHours: null }], 'pass'],
  ['an answer within a day', [{ id: 'a', who: '', where: '', answerWithinHours: 24 }], 'pass'],
])('%s', (_, listening, expected) => {
  const plan = aPlan({ governance: { ...emptyGovernance(), listening } });
  expect(companyAnswer(rule, aCompany([], plan))).toBe(expected);
});
