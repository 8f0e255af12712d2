import { describe, expect, test } from 'vitest';
import { judgeCompany } from '../../utils/audit/audit';
import { isOpenFailure } from '../../utils/audit/finding';
import { filledIn, partsOf } from '../../utils/plan/fill-in';
import { outlineOf } from '../../utils/plan/outline';
import { planSchema } from '../../utils/plan/plan';
import { templateIds } from '../../utils/plan/templates/template';
import { templates } from '../../utils/plan/templates/templates';
import { aPlan, NOW } from '../factories';

test('there is one for each that is offered', () => {
  expect(templates.map(({ id }) => id)).toEqual(templateIds);
});

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, { parts, size }) => {
  const plan = filledIn(aPlan({ company: { size } }), parts, partsOf(parts));

  test('makes a plan that fits', () => {
    expect(planSchema.safeParse(plan).error).toBeUndefined();
  });

  test('fills in these parts and no other', () => {
    expect(partsOf(parts)).toEqual([
      'people',
      'goals',
      'strategy',
      'governance',
      'measurement',
      'fuel',
      'crisis',
    ]);
    for (const part of partsOf(parts)) expect(outlineOf(part, parts)).not.toEqual([]);
  });

  test('states no figure, no day and no address', () => {
    const said: unknown[] = [];
    JSON.stringify(parts, (key, value: unknown) => {
      if (key !== 'id') said.push(value);
      return value;
    });
    expect(said.filter((value) => typeof value === 'number')).toEqual([]);
    expect(said.filter((value) => typeof value === 'string' && /\d|https?:|@/.test(value))).toEqual([]);
  });

  test('claims nobody’s knowledge of the guide, no review and no realistic goal', () => {
    expect(plan.crisis.knownBy).toEqual([]);
    expect(plan.governance.reviewedOn).toBeNull();
    expect(plan.goals.list.every(({ realistic }) => realistic === null)).toBe(true);
  });

  test('has a KPI for each goal, none of them only reach', () => {
    expect(plan.measurement.kpis.map(({ goalId }) => goalId)).toEqual(plan.goals.list.map(({ id }) => id));
    expect(plan.measurement.kpis.some(({ kind }) => kind !== 'reach')).toBe(true);
  });

  test('passes the rules on the parts that it fills in, and those on the others still ask for them', () => {
    const failed = judgeCompany({ plan, channels: [] }, NOW)
      .filter(isOpenFailure)
      .map(({ rule }) => rule);
    expect(failed).toEqual(expect.arrayContaining(['no-situation', 'no-policy', 'no-communication-plan']));
    for (const rule of [
      'no-goal',
      'no-main-goal',
      'goal-without-kpi',
      'kpi-without-goal',
      'no-audience',
      'no-landscape',
      'no-workflow',
      'no-listening',
      'no-strategy-lead',
      'no-crisis-guide',
      'too-many-approaches',
      'reach-only-measurement',
    ])
      expect(failed).not.toContain(rule);
  });
});
