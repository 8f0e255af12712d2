import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/no-crisis-guide';
import { emptyCrisis, type Crisis } from '../../../utils/plan/parts/crisis';
import { aCompany, aPlan } from '../../factories';
import { companyAnswer } from '../rule-answer';

const fails =
  'advice: The plan says nothing of what to do in a crisis. What counts as a crisis, the first steps, who decides and who speaks.';

test.each<[string, Partial<Crisis>, string]>([
  ['nothing', {}, fails],
  ['a step left empty', { firstSteps: [''] }, fails],
  ['only who knows it', { knownBy: ['The owner'], lastRehearsal: '2026-01-01' }, fails],
  ['what counts', { whatCounts: 'A recall' }, 'pass'],
  ['a first step', { firstSteps: ['Stop all posts'] }, 'pass'],
  ['who decides', { decides: 'The owner' }, 'pass'],
  ['who speaks', { speaks: 'The owner' }, 'pass'],
])('%s', (_, over, expected) => {
  const plan = aPlan({ crisis: { ...emptyCrisis(), ...over } });
  expect(companyAnswer(rule, aCompany([], plan))).toBe(expected);
});
