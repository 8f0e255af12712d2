// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { withDecision, type Resolution } from '../../../../utils/plan/decide';
import type { Plan } from '../../../../utils/plan/plan';
import { DAY, NOW } from '../../../factories';
import { aWellFilledPlan, aWellPlannedChannel } from '../../../well-planned';
import { openDesk, type Desk } from '../desk';
import { aToldChannel } from '../lines';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  return () => vi.useRealTimers();
});

const planned = aWellPlannedChannel('facebook', { owner: 'the marketing assistant' });
const bakery: Plan = { ...aWellFilledPlan([planned]), id: 'bakery' };
const page = aToldChannel({ name: 'Rosenthal Bakery', days: 200 }, { id: 'page', planId: 'bakery' });
const revive: Resolution = { word: 'revive', reason: 'spring', actor: 'the owner', due: '2026-12-01' };
const decided = (over: Partial<Resolution> = {}, at = NOW, by = 'the auditor') =>
  withDecision(bakery, [planned.id], { ...revive, ...over }, by, at);

function openPanel(plan = bakery, channel = page): Desk {
  return openDesk({ plans: [plan], channels: [channel], hash: '#company=bakery&channel=page' });
}
const section = () => within(screen.getByRole('region', { name: 'Decision' }));
const word = () => section().getByRole<HTMLSelectElement>('combobox', { name: 'What becomes of it' });
const choose = (chosen: string) => fireEvent.change(word(), { target: { value: chosen } });
const decisions = (desk: Desk) => desk.plans[0]?.decisions;
/** The auditor's name is read by then. */
const ready = () => waitFor(() => expect(word()).toBeTruthy()).then(() => Promise.resolve());

describe('a channel’s decision', () => {
  test('is one of eight, each with what it means', () => {
    openPanel();
    const offered = [...word().options].map(({ text }) => text);
    expect(offered).toHaveLength(9);
    expect(offered[0]).toBe('No decision yet');
    expect(offered).toContain('Park: the name is kept, and a post points to where the company is');
  });

  test('is kept as it is chosen and typed, by the auditor', async () => {
    const desk = openPanel();
    await ready();
    choose('close');
    const reason = await section().findByRole<HTMLTextAreaElement>('textbox', { name: 'Reason' });
    fireEvent.input(reason, { target: { value: 'nobody reads it' } });
    fireEvent.blur(reason);
    const actor = section().getByRole<HTMLInputElement>('combobox', { name: 'Who acts' });
    fireEvent.input(actor, { target: { value: 'the owner' } });
    fireEvent.blur(actor);
    fireEvent.input(section().getByLabelText('Until when'), { target: { value: '2026-12-24' } });
    await waitFor(() =>
      expect(decisions(desk)).toMatchObject([
        {
          about: planned.id,
          word: 'close',
          reason: 'nobody reads it',
          actor: 'the owner',
          due: '2026-12-24',
          decidedBy: 'the auditor',
        },
      ]),
    );
    expect(section().getByText('Decided Nov 20, 2026 by the auditor.')).toBeTruthy();
  });

  test('offers those whom the plan names to act', () => {
    openPanel(decided());
    const actor = section().getByRole<HTMLInputElement>('combobox', { name: 'Who acts' });
    const names = [...document.querySelectorAll(`#${actor.getAttribute('list') ?? ''} option`)];
    expect(names.map((name) => name.getAttribute('value'))).toEqual(['the marketing assistant', 'the owner']);
  });

  test('typed here keeps what another view stored meanwhile', async () => {
    const desk = openPanel(decided());
    await ready();
    const reason = section().getByRole('textbox', { name: 'Reason' });
    fireEvent.input(reason, { target: { value: 'autumn' } });
    desk.changed({ plans: [decided({ actor: 'the agency' })] });
    fireEvent.blur(reason);
    await waitFor(() => expect(decisions(desk)).toMatchObject([{ reason: 'autumn', actor: 'the agency' }]));
  });

  test('says that it is overdue', () => {
    openPanel(decided({ due: '2026-11-17' }));
    expect(section().getByText('Overdue for 3 days: it was to be done by Nov 17, 2026.')).toBeTruthy();
  });

  test('is suggested by the warnings, and nothing is chosen by itself', async () => {
    const desk = openPanel();
    const offered = within(section().getByRole('group')).getAllByRole('button');
    expect(offered.map(({ textContent }) => textContent)).toEqual(['Revive', 'Close']);
    expect(decisions(desk)).toEqual([]);
    fireEvent.click(section().getByRole('button', { name: 'Revive' }));
    await waitFor(() => expect(decisions(desk)).toMatchObject([{ word: 'revive' }]));
    expect(section().queryByRole('group')).toBeNull();
  });

  test('is withdrawn, which can be undone, and stays in the history', async () => {
    const desk = openPanel(decided());
    await ready();
    fireEvent.click(section().getByRole('button', { name: 'Withdraw' }));
    await waitFor(() => expect(word().value).toBe(''));
    expect(section().getByText('2 earlier decisions')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(word().value).toBe('revive'));
    expect(decisions(desk)).toHaveLength(1);
  });

  test('tells those before it, newest first', () => {
    openPanel(
      withDecision(
        withDecision(decided({}, NOW - 20 * DAY), [planned.id], { ...revive, word: 'park' }, '', NOW - DAY),
        [planned.id],
        { ...revive, word: 'close' },
        'the auditor',
        NOW,
      ),
    );
    const earlier = section().getAllByRole('listitem', { hidden: true });
    expect(earlier.map((one) => one.querySelector('strong')?.textContent)).toEqual(['Park', 'Revive']);
  });

  test('can be made of a channel that the plan does not name', async () => {
    const unplanned = { ...bakery, channels: [] };
    const desk = openPanel(unplanned, { ...page, role: 'own' });
    await ready();
    choose('merge');
    await waitFor(() =>
      expect(decisions(desk)).toMatchObject([{ about: 'facebook:rosenthalbakery', word: 'merge' }]),
    );
  });

  test('is not asked for in the inbox', () => {
    openDesk({ channels: [{ ...page, planId: '' }], hash: '#inbox&channel=page' });
    expect(screen.queryByRole('region', { name: 'Decision' })).toBeNull();
  });
});

describe('a channel that is meant to be silent', () => {
  test('says until when its planned pause is', () => {
    const pause = { id: 'pause', from: '2026-11-01', until: '2026-11-30', reason: 'works' };
    openPanel({ ...bakery, channels: [{ ...planned, pauses: [pause] }] });
    expect(screen.getByText('Planned pause until Nov 30, 2026: not held against its rhythm.')).toBeTruthy();
  });

  test('says that it is parked or closing', () => {
    openPanel(decided({ word: 'park' }));
    expect(screen.getByText('Parked by decision: not held against its rhythm.')).toBeTruthy();
    openPanel(decided({ word: 'close' }));
    expect(screen.getByText('Closing by decision: not held against its rhythm.')).toBeTruthy();
  });
});

describe('the table', () => {
  const other = aToldChannel({ name: 'Café', platform: 'x' }, { planId: 'bakery', role: 'own' });
  const stray = aToldChannel({ name: 'Stray', platform: 'youtube' });
  const names = () =>
    within(screen.getByRole('table'))
      .getAllByRole('rowheader')
      .map((row) => row.querySelector('a')?.textContent);

  test('tells what is decided and until when, and what is overdue', () => {
    openDesk({ plans: [decided()], channels: [page, other], hash: '#company=bakery' });
    expect(screen.getByRole('cell', { name: 'Revive by Dec 1, 2026' })).toBeTruthy();
    expect(screen.getByRole('cell', { name: 'No decision yet' })).toBeTruthy();
    openDesk({ plans: [decided({ due: '2026-11-01' })], channels: [page], hash: '#company=bakery' });
    expect(screen.getByRole('cell', { name: 'Revive, overdue' })).toBeTruthy();
  });

  test('is filtered by what is left to decide, in the address too; the inbox waits for no decision', () => {
    openDesk({ plans: [decided()], channels: [page, other, stray] });
    fireEvent.change(screen.getByRole('combobox', { name: 'Decision' }), { target: { value: 'none' } });
    expect(names()).toEqual(['Café']);
    expect(location.hash).toBe('#decision=none');
    fireEvent.change(screen.getByRole('combobox', { name: 'Decision' }), { target: { value: 'revive' } });
    expect(names()).toEqual(['Rosenthal Bakery']);
  });

  test('sorted by decision begins with what is left to decide', () => {
    openDesk({ plans: [decided()], channels: [page, other, stray], hash: '#sort=decision' });
    expect(names()).toEqual(['Café', 'Rosenthal Bakery', 'Stray']);
  });
});

test('what changed since the last audit stands in the panel', () => {
  const previous = {
    auditedAt: NOW - 30 * DAY,
    rulesetVersion: 'rules-2025.1.0',
    planId: 'bakery',
    state: 'readable',
    kind: 'personal-profile',
    name: 'Rosenthal Bakery',
    handle: null,
    followers: null,
    level: 'abandoned',
    failed: [],
  } as const;
  openPanel(bakery, { ...page, previous });
  const changes = within(screen.getByRole('region', { name: 'What changed' }));
  expect(changes.getByText('Since Oct 21, 2026:')).toBeTruthy();
  expect(changes.getByText('Kind: Company page (before: Personal profile)')).toBeTruthy();
  expect(changes.getByText('The rules changed since, so warnings are not compared.')).toBeTruthy();
});
