import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/no-situation';
import { emptySituation, type Situation } from '../../../utils/plan/parts/situation';
import { aCompany, aPlan } from '../../factories';
import { companyAnswer } from '../rule-answer';

const fails =
  'advice: The part on the situation is empty. Who the company is and what it offers, its resources, its reputation, its competitors, and what was done before.';

test.each<[string, Partial<Situation>, string]>([
  ['nothing', {}, fails],
  ['blanks', { whoWeAre: ' \n', swot: { ...emptySituation().swot, strengths: [''] } }, fails],
  [
    'a platform that was added and not named',
    { candidates: [{ id: 'a', platform: '', choice: 'considered', why: ' ' }] },
    fails,
  ],
  [
    'a platform that was considered',
    { candidates: [{ id: 'a', platform: 'Pinterest', choice: 'considered', why: '' }] },
    'pass',
  ],
  ['who the company is', { whoWeAre: 'A bakery' }, 'pass'],
  ['that resources are limited', { resourcesNow: 'limited' }, 'pass'],
  ['a strength', { swot: { ...emptySituation().swot, strengths: ['Sourdough'] } }, 'pass'],
])('the plan says %s', (_, over, expected) => {
  const plan = aPlan({ situation: { ...emptySituation(), ...over } });
  expect(companyAnswer(rule, aCompany([], plan))).toBe(expected);
});
