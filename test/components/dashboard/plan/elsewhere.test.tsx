// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Plan } from '../../../../utils/plan/plan';
import { aPlan } from '../../../factories';
import { allStored, field, openSection, storedIn, storeElsewhere, type } from './section';

const situation = (plan: Plan, offer: string): Plan => ({ ...plan, situation: { ...plan.situation, offer } });
const bakery = situation(aPlan({ id: 'bakery' }), 'bread');
const offer = () => field('What we offer');
const note = () =>
  screen.queryByText(/^(Changed|Emptied) elsewhere/)?.textContent.replace(/[\u2068\u2069]/g, '');
const elsewhere = (desk: ReturnType<typeof openSection>, words: string) =>
  storeElsewhere(desk, (plan) => situation(plan, words));

test('a field that has the focus says so when it is changed in another tab', async () => {
  const desk = openSection('situation', bakery);
  fireEvent.focus(offer());
  elsewhere(desk, 'bread and rolls');
  await waitFor(() => expect(note()).toBe('Changed elsewhere just now, to: bread and rolls'));
  expect(offer().value).toBe('bread and rolls');
});

test('what is typed here stays in the field, beside what came meanwhile', async () => {
  const desk = openSection('situation', bakery);
  fireEvent.focus(offer());
  type(offer(), 'cakes');
  await allStored();
  elsewhere(desk, 'rolls');
  await waitFor(() => expect(note()).toMatch(/to: rolls If you go on typing, your words take its place/));
  expect(offer().value).toBe('cakes');
  type(offer(), 'cakes and tarts');
  await waitFor(() => expect(note()).toBeUndefined());
  await waitFor(() => expect(storedIn(desk).situation.offer).toBe('cakes and tarts'));
});

test('who leaves the field keeps what came', async () => {
  const desk = openSection('situation', bakery);
  fireEvent.focus(offer());
  type(offer(), 'cakes');
  await allStored();
  elsewhere(desk, '');
  await waitFor(() => expect(note()).toMatch(/^Emptied elsewhere/));
  fireEvent.blur(offer());
  await waitFor(() => expect(note()).toBeUndefined());
  expect(offer().value).toBe('');
  expect(storedIn(desk).situation.offer).toBe('');
});

test('one’s own typing is never somebody else’s, nor is what changes in another field', async () => {
  const desk = openSection('situation', bakery);
  fireEvent.focus(offer());
  for (const words of ['c', 'ca', 'cake', 'cakes']) {
    type(offer(), words);
    expect(note()).toBeUndefined();
  }
  await allStored();
  storeElsewhere(desk, (plan) => ({ ...plan, situation: { ...plan.situation, whoWeAre: 'bakers' } }));
  await waitFor(() => expect(field('Who we are').value).toBe('bakers'));
  expect(note()).toBeUndefined();
});
