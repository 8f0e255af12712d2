import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decisionAbout, namesOf } from '../../utils/audit/subject';
import { filledIn, fillableParts, type FillablePart, type Offer } from '../../utils/plan/fill-in';
import type { Decision } from '../../utils/plan/parts/decisions';
import { newWorkflow } from '../../utils/plan/parts/governance';
import { planSchema, type Plan } from '../../utils/plan/plan';
import { withoutDangling } from '../../utils/plan/references';
import { smallShop } from '../../utils/plan/templates/small-shop';
import { aPlan, aPlannedChannel, NOW } from '../factories';

const platforms = ['facebook', 'x', 'tiktok'] as const;
type Platform = (typeof platforms)[number];

const decided = (about: string): Decision => ({
  id: `decision-${about}`,
  about,
  word: 'revive',
  reason: '',
  actor: '',
  due: null,
  decidedAt: NOW,
  decidedBy: '',
});

/** A plan with a line for each platform, in which every line, the goal and the entry are named wherever they can be. */
function aLinkedPlan(on: readonly Platform[] = platforms): Plan {
  const plan = aPlan();
  const channels = on.map((platform) =>
    aPlannedChannel(platform, {
      goalIds: ['goal'],
      editorial: {
        from: null,
        until: null,
        lines: [{ id: `${platform}-line`, weekday: 'mon', content: 'bread', entryId: 'entry' }],
      },
    }),
  );
  const ids = channels.map(({ id }) => id);
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
    channels,
    goals: { list: [goal], mainGoalId: 'goal', limits: [] },
    communication: {
      ...plan.communication,
      entries: [
        {
          id: 'entry',
          date: '2026-12-01',
          kind: 'offer',
          title: 'Advent',
          where: ['website', ...ids],
          state: 'idea',
        },
      ],
    },
    governance: {
      ...plan.governance,
      workflow: [null, ...ids].map((id) => ({
        ...newWorkflow(`workflow-${id}`, id),
        creates: id ?? 'the shop',
      })),
    },
    measurement: {
      kpis: ids.map((id) => ({
        id: `kpi-${id}`,
        name: 'Orders',
        metric: 'own',
        kind: null,
        unit: '',
        baseline: null,
        target: 20,
        by: null,
        goalId: 'goal',
        channelId: id,
        correctiveAction: '',
        values: [],
      })),
    },
    fuel: {
      ...plan.fuel,
      campaigns: ids.map((id) => ({
        id: `campaign-${id}`,
        name: 'Advent',
        channelId: id,
        from: null,
        until: null,
        spend: 300,
        goal: '',
        result: '',
      })),
    },
    decisions: ids.map(decided),
    setAside: ids.map((about) => ({
      id: `aside-${about}`,
      rule: 'no-owner',
      about,
      reason: 'known',
      at: NOW,
      by: '',
    })),
    rounds: [
      {
        id: 'round',
        startedAt: NOW,
        startedBy: '',
        pausedAt: null,
        endedAt: null,
        skipped: ids.map((about) => ({ about, reason: 'closed in winter' })),
      },
    ],
  };
}

/** All ids by which a plan names its lines, its goals and its entries; what is decided, where it is said of a line. */
function namedIn(plan: Plan, isLine: (about: string) => boolean) {
  const { goals, channels, communication, governance, measurement, fuel } = plan;
  const abouts = [...plan.decisions, ...plan.setAside, ...plan.rounds.flatMap(({ skipped }) => skipped)];
  const said = <T>(ids: readonly (T | null)[]) => ids.filter((id) => id !== null);
  return {
    goals: said([
      goals.mainGoalId,
      ...channels.flatMap(({ goalIds }) => goalIds),
      ...measurement.kpis.map(({ goalId }) => goalId),
    ]),
    entries: said(channels.flatMap(({ editorial }) => editorial?.lines.map(({ entryId }) => entryId) ?? [])),
    lines: said([
      ...communication.entries.flatMap(({ where }) => where.filter((place) => place !== 'website')),
      ...governance.workflow.map(({ channelId }) => channelId),
      ...measurement.kpis.map(({ channelId }) => channelId),
      ...fuel.campaigns.map(({ channelId }) => channelId),
      ...abouts.flatMap(({ about }) => (about !== null && isLine(about) ? [about] : [])),
    ]),
  };
}

const parts = fc.subarray([...fillableParts], { minLength: 1 });
const offer: fc.Arbitrary<Offer> = fc.oneof(
  fc.subarray([...platforms]).map((on) => aLinkedPlan(on)),
  fc.constant(smallShop.parts),
);

describe('after any filling in', () => {
  const filling = (check: (before: Plan, after: Plan) => void) =>
    fc.assert(
      fc.property(fc.subarray([...platforms]), offer, parts, (on, offered, chosen: FillablePart[]) => {
        const before = aLinkedPlan(on);
        check(before, filledIn(before, offered, chosen));
      }),
    );

  test('no id names something that is gone', () => {
    filling((before, after) => {
      const was = new Set(before.channels.map(({ id }) => id));
      const named = namedIn(after, (about) => was.has(about));
      const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
      expect(ids(after.goals.list)).toEqual(expect.arrayContaining(named.goals));
      expect(ids(after.communication.entries)).toEqual(expect.arrayContaining(named.entries));
      expect(ids(after.channels)).toEqual(expect.arrayContaining(named.lines));
      expect(planSchema.safeParse(after).error).toBeUndefined();
    });
  });

  test('what was decided on an account, set aside and left out of the round holds', () => {
    filling((before, after) => {
      for (const line of before.channels) {
        const names = namesOf(line, null);
        expect(decisionAbout(after, names)?.word).toBe('revive');
        expect(after.setAside.some(({ about }) => about !== null && names.includes(about))).toBe(true);
        expect(after.rounds[0]?.skipped.some(({ about }) => names.includes(about))).toBe(true);
      }
      expect(after.decisions).toHaveLength(before.decisions.length);
    });
  });
});

describe('where lines are replaced', () => {
  test('what names an account names its new line, and what was only said of one that is gone goes', () => {
    const before = aLinkedPlan(['facebook', 'x']);
    const after = filledIn(before, { channels: aLinkedPlan(['x', 'tiktok']).channels }, ['channels']);
    const x = after.channels[0]?.id;
    expect(after.communication.entries[0]?.where).toEqual(['website', x]);
    expect(after.governance.workflow.map(({ channelId }) => channelId)).toEqual([null, x]);
    expect(after.measurement.kpis.map(({ channelId }) => channelId)).toEqual([null, x]);
    expect(after.fuel.campaigns.map(({ channelId }) => channelId)).toEqual([null, x]);
    expect(after.decisions.map(({ about }) => about)).toEqual([
      'facebook:rosenthalbakery',
      'x:@rosenthalbakery',
    ]);
  });
});

describe('where goals are replaced', () => {
  test('channels and KPIs keep to none of those that are gone, and all else is the very same', () => {
    const before = aLinkedPlan();
    const after = filledIn(before, smallShop.parts, ['goals']);
    expect(after.channels.flatMap(({ goalIds }) => goalIds)).toEqual([]);
    expect(after.measurement.kpis.map(({ goalId }) => goalId)).toEqual([null, null, null]);
    for (const part of ['communication', 'governance', 'fuel', 'decisions', 'rounds'] as const)
      expect(after[part]).toBe(before[part]);
  });
});

test('a plan in which nothing is gone says the same', () => {
  const plan = aLinkedPlan();
  expect(withoutDangling(plan, plan)).toEqual(plan);
});
