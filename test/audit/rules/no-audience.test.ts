import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/no-audience';
import type { People } from '../../../utils/plan/parts/people';
import { aCompany, aPlan } from '../../factories';
import { companyAnswer } from '../rule-answer';

const fails =
  'advice: The plan names nobody whom the company wants to reach. At least one audience: who they are, what marks them, and where they are.';

test.each<[string, People['audiences'], string]>([
  ['nobody', [], fails],
  ['a line left empty', [{ id: 'a', who: '', traits: ' ', where: '' }], fails],
  ['somebody', [{ id: 'a', who: 'Café owners', traits: '', where: '' }], 'pass'],
])('%s', (_, audiences, expected) => {
  expect(companyAnswer(rule, aCompany([], aPlan({ people: { audiences } })))).toBe(expected);
});
