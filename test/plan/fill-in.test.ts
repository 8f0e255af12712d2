import { describe, expect, test } from 'vitest';
import {
  filledIn,
  fillableParts,
  isEmptyPart,
  offerOf,
  partsOf,
  partsToFill,
} from '../../utils/plan/fill-in';
import { newWorkflow } from '../../utils/plan/parts/governance';
import { planSchema, type Plan } from '../../utils/plan/plan';
import { smallShop } from '../../utils/plan/templates/small-shop';
import { aPlan, aPlannedChannel } from '../factories';

/** A company that filled in everything that could go along, and everything that must not. */
function aFullPlan(): Plan {
  const plan = aPlan();
  const channel = aPlannedChannel('x', {
    id: 'channel',
    goalIds: ['goal'],
    keptSince: '2024-01-01',
    equity: {
      relationships: 4,
      familiarity: null,
      effectiveness: null,
      value: null,
      note: '',
      scoredOn: null,
    },
    editorial: {
      from: null,
      until: null,
      lines: [{ id: 'line', weekday: 'mon', content: 'bread', entryId: 'entry' }],
    },
  });
  const goal = {
    id: 'goal',
    statement: 'More orders',
    area: null,
    businessGoal: '',
    teams: [],
    realistic: null,
    realisticWhy: '',
  };
  return {
    ...plan,
    situation: { ...plan.situation, whoWeAre: 'A bakery' },
    goals: { list: [goal], mainGoalId: 'goal', limits: [] },
    channels: [channel],
    communication: {
      ...plan.communication,
      entries: [
        {
          id: 'entry',
          date: '2026-12-01',
          kind: 'offer',
          title: 'Advent',
          where: ['channel', 'website'],
          state: 'idea',
        },
      ],
    },
    governance: {
      ...plan.governance,
      strategyLead: 'the owner',
      reviewedOn: '2026-01-01',
      workflow: [
        { ...newWorkflow('for-all', null), creates: 'the shop' },
        { ...newWorkflow('for-x', 'channel'), creates: 'the office' },
      ],
    },
    measurement: {
      kpis: [
        {
          id: 'kpi',
          name: 'Orders',
          metric: 'own',
          kind: null,
          unit: '',
          baseline: 10,
          target: 20,
          by: null,
          goalId: 'goal',
          channelId: 'channel',
          correctiveAction: '',
          values: [{ id: 'value', on: '2026-10-01', value: 12, from: 'typed' }],
        },
      ],
    },
    fuel: {
      ...plan.fuel,
      contentSources: ['the oven'],
      campaigns: [
        {
          id: 'campaign',
          name: 'Advent',
          channelId: 'channel',
          from: null,
          until: null,
          spend: 300,
          goal: '',
          result: 'sold out',
        },
      ],
    },
    crisis: { ...plan.crisis, decides: 'the owner', knownBy: ['the shop'], lastRehearsal: '2026-01-01' },
    decisions: [
      {
        id: 'decision',
        about: 'channel',
        word: 'keep',
        reason: '',
        actor: '',
        due: null,
        decidedAt: 0,
        decidedBy: '',
      },
    ],
  };
}

describe('a part is empty', () => {
  test('in a new plan, each of them', () => {
    expect(fillableParts.filter((part) => !isEmptyPart(part, aPlan()))).toEqual([]);
  });

  test('while its lines say nothing, and the period of the budget is no word on it', () => {
    const plan = aPlan();
    plan.people.audiences.push({ id: 'audience', who: ' ', traits: '', where: '' });
    plan.fuel.budget.period = 'year';
    expect(isEmptyPart('people', plan)).toBe(true);
    expect(isEmptyPart('fuel', plan)).toBe(true);
  });

  test('no longer once a number or a no is said in it', () => {
    const plan = aPlan();
    plan.fuel.dedicatedTeam = false;
    expect(isEmptyPart('fuel', plan)).toBe(false);
    expect(isEmptyPart('thresholds', { thresholds: { ...plan.thresholds, channelCap: 3 } })).toBe(false);
  });
});

describe('filling in', () => {
  test('is meant for the empty parts, and leaves all others as they are', () => {
    const plan = aPlan({ crisis: { ...aPlan().crisis, decides: 'the manager' } });
    const parts = partsToFill(plan, smallShop.parts);
    expect(parts).not.toContain('crisis');
    const filled = filledIn(plan, smallShop.parts, parts);
    expect(filled.crisis).toBe(plan.crisis);
    expect(filled.goals.list).toHaveLength(3);
    expect(filled.company).toBe(plan.company);
  });

  test('replaces a part that is asked for', () => {
    const plan = aPlan({ crisis: { ...aPlan().crisis, decides: 'the manager' } });
    expect(filledIn(plan, smallShop.parts, ['crisis']).crisis.decides).toBe('the owner');
  });

  test('with nothing chosen gives the same plan', () => {
    const plan = aPlan();
    expect(filledIn(plan, smallShop.parts, [])).toBe(plan);
    expect(filledIn(plan, smallShop.parts, ['channels'])).toBe(plan);
  });

  test('gives new ids each time, and what named an entry names it still', () => {
    const [one, other] = [1, 2].map(() => filledIn(aPlan(), smallShop.parts, partsOf(smallShop.parts)));
    const ids = (plan?: Plan): string[] => JSON.stringify(plan).match(/"id":"[^"]+"/g) ?? [];
    expect(ids(one).filter((id) => ids(other).includes(id))).toEqual([]);
    expect(one?.goals.mainGoalId).toBe(one?.goals.list[0]?.id);
    const goalIds = one?.goals.list.map(({ id }) => id);
    expect(one?.measurement.kpis.map(({ goalId }) => goalId)).toEqual(goalIds);
    expect(smallShop.parts.goals?.list[0]?.id).toBe('known');
  });

  test('names nothing that does not come along', () => {
    const filled = filledIn(aPlan(), offerOf(aFullPlan()), ['measurement', 'communication', 'governance']);
    expect(filled.measurement.kpis[0]).toMatchObject({ goalId: null, channelId: null });
    expect(filled.communication.entries[0]?.where).toEqual(['website']);
    expect(filled.governance.workflow.map(({ creates }) => creates)).toEqual(['the shop']);
  });
});

describe('a copy of another company', () => {
  const source = aFullPlan();
  const copy = filledIn(aPlan(), offerOf(source), fillableParts);

  test('keeps what belongs together', () => {
    const [channel] = copy.channels;
    expect(planSchema.safeParse(copy).success).toBe(true);
    expect(channel?.goalIds).toEqual([copy.goals.list[0]?.id]);
    expect(channel?.editorial?.lines[0]?.entryId).toBe(copy.communication.entries[0]?.id);
    expect(copy.communication.entries[0]?.where).toEqual([channel?.id, 'website']);
    expect(copy.measurement.kpis[0]).toMatchObject({ channelId: channel?.id, target: 20 });
    expect(copy.governance.workflow.map(({ channelId }) => channelId)).toEqual([null, channel?.id]);
  });

  test('leaves behind what was measured, agreed or done there', () => {
    expect(copy.channels[0]).toMatchObject({ keptSince: null, equity: null });
    expect(copy.measurement.kpis[0]).toMatchObject({ baseline: null, values: [] });
    expect(copy.fuel.campaigns).toEqual([]);
    expect(copy.governance.reviewedOn).toBeNull();
    expect(copy.crisis).toMatchObject({ knownBy: [], lastRehearsal: null, decides: 'the owner' });
    expect(copy.decisions).toEqual([]);
    expect(copy.id).not.toBe(source.id);
  });

  test('of a company that filled in nothing offers nothing', () => {
    expect(offerOf(aPlan())).toEqual({});
  });
});
