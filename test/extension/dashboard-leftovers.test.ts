// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Leftovers } from '../../utils/extension/dashboard-leftovers';
import { PlanEditing } from '../../utils/extension/dashboard-plans';
import type { Plan } from '../../utils/plan/plan';
import { openDatabase } from '../../utils/store/database';
import { keysOf, planById, savePlan } from '../../utils/store/plans';
import { aPlan } from '../factories';

vi.mock('wxt/browser', () => ({ browser: { storage: { local: { get: () => Promise.resolve({}) } } } }));

const named = (name: string) => (plan: Plan) => ({ ...plan, company: { ...plan.company, name } });
const sized = (plan: Plan): Plan => ({ ...plan, company: { ...plan.company, size: 'large' } });
const plan = aPlan({ id: 'bakery' });
const stored = async () => (await planById(await openDatabase(), plan.id))?.company;

/** A dashboard that has read the plan; `leave` is its page's end. */
async function openPage() {
  const page = new EventTarget();
  const editing = new PlanEditing(new Leftovers(localStorage, page));
  await editing.storeLeftovers();
  editing.see([(await planById(await openDatabase(), plan.id)) ?? plan]);
  return { editing, leave: () => page.dispatchEvent(new Event('pagehide')) };
}

beforeEach(async () => {
  localStorage.clear();
  await savePlan(await openDatabase(), plan);
});

describe('edits of a plan', () => {
  test('that follow each other at once are all stored', async () => {
    const { editing } = await openPage();
    await Promise.all([editing.edit(plan.id, named('Rosenthal')), editing.edit(plan.id, sized)]);
    expect(await stored()).toMatchObject({ name: 'Rosenthal', size: 'large' });
  });

  test('leave nothing behind once they are stored', async () => {
    const { editing, leave } = await openPage();
    await editing.edit(plan.id, named('Rosenthal'));
    await editing.edit(plan.id, sized);
    leave();
    expect(localStorage.length).toBe(0);
  });

  test('of a plan that is gone are told so', async () => {
    const { editing } = await openPage();
    expect(await editing.edit('nobody', sized)).toBeNull();
  });
});

describe('an edit on which the page is closed', () => {
  /** As the browser leaves it: the words in `localStorage`, and nothing in the database. */
  async function closeWhileTyping() {
    const { editing, leave } = await openPage();
    leave();
    const done = editing.edit(plan.id, named('Rosenthal'));
    const left = Object.fromEntries(
      Object.keys(localStorage).map((key) => [key, localStorage.getItem(key) ?? '']),
    );
    await done;
    await (await openDatabase()).put('plans', { plan, keys: keysOf(plan) });
    for (const [key, value] of Object.entries(left)) localStorage.setItem(key, value);
  }

  test('is stored when the dashboard is opened next', async () => {
    await closeWhileTyping();
    await openPage();
    expect((await stored())?.name).toBe('Rosenthal');
    expect(localStorage.length).toBe(0);
  });

  test('gives way to what was stored since', async () => {
    await closeWhileTyping();
    await savePlan(await openDatabase(), {
      ...named('Somebody else’s')(plan),
      changedAt: plan.changedAt + 1,
    });
    await openPage();
    expect((await stored())?.name).toBe('Somebody else’s');
  });

  test('may have left anything at all', async () => {
    localStorage.setItem('dashboard-leftover:plan:bakery', '{"not":"a plan"}');
    await openPage();
    expect((await stored())?.name).toBe(plan.company.name);
  });
});
