import { describe, expect, test } from 'vitest';
import { completenessOf, planParts, type PlanPart } from '../../utils/plan/completeness';
import { newWorkflow } from '../../utils/plan/parts/governance';
import { emptyParts, type Plan } from '../../utils/plan/plan';
import { aPlan, aPlannedChannel } from '../factories';
import { aBlankGoal, aGoal, aKpi, aKpiValue } from '../audit/plan-parts';

const parts = emptyParts();
/** How many questions of a part are answered, of how many. */
function of(part: PlanPart, over: Parameters<typeof aPlan>[0] = {}): string {
  const found = completenessOf(aPlan(over)).find((one) => one.part === part);
  return `${found?.filled} of ${found?.total}`;
}

test('every part is there, in the order of the editor', () => {
  expect(completenessOf(aPlan()).map(({ part }) => part)).toEqual(planParts);
});

test('of a new plan the company’s name is all that is filled in', () => {
  const filled = completenessOf(aPlan()).filter((one) => one.filled > 0);
  expect(filled).toEqual([{ part: 'company', filled: 1, total: 3 }]);
});

test('limits have usual measures, so nothing needs an answer there', () => {
  expect(of('limits')).toBe('0 of 0');
});

test.each<[PlanPart, string, string, Partial<Plan>]>([
  [
    'situation',
    '0 of 17',
    '2 of 17',
    {
      situation: {
        ...parts.situation,
        offer: 'Bread',
        swot: { ...parts.situation.swot, threats: ['Rents'] },
      },
    },
  ],
  ['strategy', '0 of 6', '1 of 6', { strategy: { ...parts.strategy, approaches: ['engage'] } }],
  ['communication', '0 of 3', '1 of 3', { communication: { ...parts.communication, from: '2026-01-01' } }],
  ['crisis', '0 of 7', '1 of 7', { crisis: { ...parts.crisis, firstSteps: ['Stop all posts'] } }],
  ['fuel', '0 of 14', '1 of 14', { fuel: { ...parts.fuel, dedicatedTeam: false } }],
  [
    'governance',
    '0 of 11',
    '2 of 11',
    {
      governance: {
        ...parts.governance,
        monitors: 'The owner',
        workflow: [{ ...newWorkflow('a', null), creates: 'The baker' }],
      },
    },
  ],
])('%s: %s, then %s', (part, before, after, over) => {
  expect(of(part)).toBe(before);
  expect(of(part, over)).toBe(after);
});

test('a line left empty answers nothing', () => {
  expect(of('people', { people: { audiences: [{ id: 'a', who: ' ', traits: '', where: '' }] } })).toBe(
    of('people'),
  );
  expect(of('goals', { goals: { ...parts.goals, list: [aBlankGoal()] } })).toBe(of('goals'));
  expect(of('measurement', { measurement: { kpis: [aKpi({ name: '' })] } })).toBe(of('measurement'));
  const candidates = [{ id: 'a', platform: '', choice: 'chosen' as const, why: '' }];
  expect(of('situation', { situation: { ...parts.situation, candidates } })).toBe(of('situation'));
});

describe('each line of a list has questions of its own', () => {
  test('audiences', () => {
    const audiences = [
      { id: 'a', who: 'Café owners', traits: '', where: 'LinkedIn' },
      { id: 'b', who: 'Neighbours', traits: '', where: '' },
    ];
    expect(of('people', { people: { audiences } })).toBe('4 of 7');
  });

  test('goals, and which is the main one', () => {
    const goal = aGoal({ area: 'sales' });
    expect(of('goals', { goals: { ...parts.goals, list: [goal], mainGoalId: goal.id } })).toBe('4 of 8');
    const two = [goal, aGoal({ area: 'sales' })];
    expect(of('goals', { goals: { ...parts.goals, list: two, mainGoalId: goal.id } })).toBe('6 of 13');
    expect(of('goals', { goals: { ...parts.goals, list: two, mainGoalId: 'gone' } })).toBe('5 of 13');
  });

  test('a single goal is the main one', () => {
    expect(of('goals', { goals: { ...parts.goals, list: [aGoal()] } })).toBe('3 of 8');
  });

  test('KPIs, and the scores of each own channel', () => {
    const kpis = [aKpi({ target: 5, values: [aKpiValue('2026-01-01', 1)] })];
    const channels = [aPlannedChannel(), aPlannedChannel('x', { role: 'partner' })];
    expect(of('measurement', { measurement: { kpis } })).toBe('4 of 7');
    expect(of('measurement', { measurement: { kpis }, channels })).toBe('4 of 8');
  });

  test('the company’s own channels', () => {
    const own = aPlannedChannel('facebook', { owner: 'The owner', goalIds: ['gone'] });
    const partners = aPlannedChannel('x', { role: 'partner' });
    expect(of('channels')).toBe('0 of 1');
    expect(of('channels', { channels: [partners] })).toBe('0 of 1');
    expect(of('channels', { channels: [own, partners] })).toBe('2 of 12');
  });

  test('hours a post, on each platform of the company’s own channels', () => {
    const channels = [aPlannedChannel(), aPlannedChannel(), aPlannedChannel('x')];
    const fuel = { ...parts.fuel, hoursPerPost: [{ platform: 'x', hours: 1 }] };
    expect(of('fuel', { channels, fuel })).toBe('1 of 16');
  });
});

test.each([
  ['solo', '0 of 11'],
  ['small', '0 of 11'],
  ['medium', '0 of 12'],
  ['large', '0 of 12'],
] as const)('a %s company is asked about departments, or not: %s', (size, expected) => {
  expect(of('governance', { company: { size } })).toBe(expected);
});
