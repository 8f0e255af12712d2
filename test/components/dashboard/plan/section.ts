/** A section of the plan on a desk, and what one does in it. */
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect } from 'vitest';
import type { PlanPart } from '../../../../utils/plan/completeness';
import type { Plan } from '../../../../utils/plan/plan';
import { openDesk, type Desk } from '../desk';

/** Opens one section of a plan. */
export const openSection = (part: PlanPart, plan: Plan): Desk =>
  openDesk({ plans: [plan], hash: `#company=${plan.id}&tab=plan&part=${part}` });

/** The one plan as it is stored. */
export function storedIn(desk: Desk): Plan {
  const [plan] = desk.plans;
  if (!plan) throw new Error('no plan is stored');
  return plan;
}

/** The plan as another view stores it. */
export function storeElsewhere(desk: Desk, change: (plan: Plan) => Plan): void {
  const plan = storedIn(desk);
  desk.changed({ plans: [{ ...change(plan), changedAt: plan.changedAt + 1 }] });
}

export const field = (name: string | RegExp, place: HTMLElement = document.body) =>
  within(place).getByRole<HTMLInputElement>('textbox', { name });
/** A field with suggestions. */
export const named = (name: string | RegExp, place: HTMLElement = document.body) =>
  within(place).getByRole<HTMLInputElement>('combobox', { name });
export const button = (name: string | RegExp, place: HTMLElement = document.body) =>
  within(place).getByRole<HTMLButtonElement>('button', { name });
/** The button of the editor, not the one beside what was just said. */
export const undoButton = () =>
  screen.getAllByRole<HTMLButtonElement>('button', { name: /^Undo/ }).find((one) => one.closest('header')) ??
  document.createElement('button');
export const toast = () => screen.getAllByRole('status').find((one) => one.matches('.toast-place'));

export const type = (element: HTMLElement, value: string) => fireEvent.input(element, { target: { value } });
export const choose = (element: HTMLElement, value: string) =>
  fireEvent.change(element, { target: { value } });

/** Types into a field and leaves it. */
export function fillIn(element: HTMLElement, value: string): void {
  type(element, value);
  fireEvent.blur(element);
}

/** Waits until what is stored is as it should be. */
export const untilStored = (desk: Desk, check: (plan: Plan) => void): Promise<void> =>
  waitFor(() => check(storedIn(desk)));

/** Waits until nothing is left to store. */
export async function allStored(): Promise<void> {
  await waitFor(() => expect(screen.getByText('All changes are stored')).toBeTruthy());
}
