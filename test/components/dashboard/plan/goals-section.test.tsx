// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { emptyGoals, type Goal } from '../../../../utils/plan/parts/goals';
import { aPlan, aPlannedChannel } from '../../../factories';
import {
  allStored,
  button,
  choose,
  field,
  fillIn,
  named,
  openSection,
  storeElsewhere,
  storedIn,
  type,
  undoButton,
  untilStored,
} from './section';

const aGoal = (id: string, statement = '', over: Partial<Goal> = {}): Goal => ({
  id,
  statement,
  area: null,
  businessGoal: '',
  teams: [],
  realistic: null,
  realisticWhy: '',
  ...over,
});
const orders = aGoal('orders', 'More orders');
const staff = aGoal('staff', 'Find two bakers');
const planWith = (list: readonly Goal[], over: Parameters<typeof aPlan>[0] = {}) =>
  aPlan({ goals: { ...emptyGoals(), list: [...list] }, ...over });
const row = (name: string) => screen.getByRole('group', { name });

describe('the goals', () => {
  test('are asked for where there is none, and the first one is begun', async () => {
    const desk = openSection('goals', planWith([]));
    expect(screen.getByText(/^No goal yet/)).toBeTruthy();
    fireEvent.click(button('Add a goal'));
    await waitFor(() => expect(document.activeElement).toBe(field('Goal')));
    fillIn(field('Goal'), 'More orders');
    await untilStored(desk, ({ goals }) => expect(goals.list).toMatchObject([{ statement: 'More orders' }]));
  });

  test('hold all that is said of one', async () => {
    const desk = openSection('goals', planWith([orders]));
    fillIn(field('Business goal that it serves'), 'Grow by a tenth');
    choose(named('Area'), 'sales');
    choose(named('Realistic'), 'no');
    fillIn(field('Why it is, or is not'), 'The oven is full.');
    type(named('Teams affected, new line'), 'The shop');
    await untilStored(desk, ({ goals }) =>
      expect(goals.list).toEqual([
        {
          ...orders,
          area: 'sales',
          businessGoal: 'Grow by a tenth',
          teams: ['The shop'],
          realistic: false,
          realisticWhy: 'The oven is full.',
        },
      ]),
    );
  });

  test('have one main goal among them', async () => {
    const desk = openSection('goals', planWith([orders, staff]));
    const main = () => screen.getAllByRole<HTMLInputElement>('radio', { name: 'Main goal' });
    for (const [at, id] of [
      [0, 'orders'],
      [1, 'staff'],
    ] as const) {
      fireEvent.click(main()[at] ?? document.body);
      await untilStored(desk, ({ goals }) => expect(goals.mainGoalId).toBe(id));
    }
    await waitFor(() => expect(main().map(({ checked }) => checked)).toEqual([false, true]));
  });

  test('show by what each is measured and which channels serve it, and lead there', () => {
    const plan = planWith([orders, staff], {
      channels: [
        aPlannedChannel('facebook', { goalIds: ['orders'] }),
        aPlannedChannel('x', { goalIds: ['orders'], brandOrMarket: 'The mill' }),
      ],
      measurement: {
        kpis: [
          {
            id: 'kpi',
            name: 'Orders by message',
            metric: 'own',
            kind: null,
            unit: '',
            baseline: null,
            target: null,
            by: null,
            goalId: 'orders',
            channelId: null,
            correctiveAction: '',
            values: [],
          },
        ],
      },
    });
    openSection('goals', plan);
    const served = row('More orders').textContent;
    expect(served).toContain('Orders by message');
    expect(served).toContain('Facebook · facebook.com/rosenthalbakery');
    expect(served).toMatch(/X.* · The mill/);
    const unserved = within(row('Find two bakers'));
    expect(unserved.getByText('No KPI yet.')).toBeTruthy();
    expect(unserved.getByText('No channel yet.')).toBeTruthy();
    expect(unserved.getByRole('link', { name: /Measurement/ }).getAttribute('href')).toContain(
      'part=measurement',
    );
    expect(unserved.getByRole('link', { name: /Channels/ }).getAttribute('href')).toContain('part=channels');
  });

  test('keep both what is typed here and a goal that another view added', async () => {
    const desk = openSection('goals', planWith([orders]));
    type(field('Goal'), 'Twice as many orders');
    storeElsewhere(desk, (plan) => ({
      ...plan,
      goals: { ...plan.goals, list: [{ ...orders, businessGoal: 'Grow' }, staff] },
    }));
    await untilStored(desk, ({ goals }) =>
      expect(goals.list).toEqual([
        { ...orders, statement: 'Twice as many orders', businessGoal: 'Grow' },
        staff,
      ]),
    );
  });

  test('are taken back one change at a time', async () => {
    const desk = openSection('goals', planWith([orders, staff]));
    fireEvent.click(button('Remove More orders'));
    await untilStored(desk, ({ goals }) => expect(goals.list).toEqual([staff]));
    fillIn(field('Goal'), 'Find three bakers');
    await untilStored(desk, ({ goals }) => expect(goals.list[0]?.statement).toBe('Find three bakers'));
    fireEvent.click(undoButton());
    await untilStored(desk, ({ goals }) => expect(goals.list).toEqual([staff]));
    fireEvent.click(undoButton());
    await untilStored(desk, ({ goals }) => expect(goals.list).toEqual([orders, staff]));
    await waitFor(() => expect(undoButton().disabled).toBe(true));
  });

  test('go on by keyboard after a row is moved or removed', async () => {
    const desk = openSection('goals', planWith([orders, staff]));
    button('Move Find two bakers up').focus();
    fireEvent.click(button('Move Find two bakers up'));
    await untilStored(desk, ({ goals }) => expect(goals.list).toEqual([staff, orders]));
    // At the top there is no further up.
    await waitFor(() => expect(document.activeElement).toBe(button('Move Find two bakers down')));
    fireEvent.click(button('Remove Find two bakers'));
    await waitFor(() => expect(document.activeElement).toBe(button('Remove More orders')));
    fireEvent.click(button('Remove More orders'));
    await waitFor(() => expect(document.activeElement).toBe(button('Add a goal')));
  });

  test('have limits, line by line', async () => {
    const desk = openSection('goals', planWith([orders]));
    type(field('What social media shall not do, new line'), 'No discounts');
    await untilStored(desk, ({ goals }) => expect(goals.limits).toEqual(['No discounts']));
    await allStored();
    expect(storedIn(desk).goals.list).toEqual([orders]);
  });

  test('offer the teams that the plan names already', () => {
    openSection('goals', planWith([aGoal('a', 'A', { teams: ['The shop'] }), aGoal('b', 'B')]));
    const offered = named('Teams affected, new line', row('B')).list?.options ?? [];
    expect([...offered].map(({ value }) => value)).toEqual(['The shop']);
  });
});
