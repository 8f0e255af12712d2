// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../utils/plan/plan';
import { known } from '../../../utils/reading/reading';
import { aChannel, anEntry, aPlan, aPlannedChannel, aReading, aTimeline } from '../../factories';
import { openDesk, type Desk } from './desk';

const bakery = aPlan({ id: 'bakery', crisis: { ...aPlan().crisis, decides: 'the manager' } });
const lindenhof = aPlan({
  id: 'lindenhof',
  company: { name: 'Lindenhof' },
  situation: { ...aPlan().situation, whoWeAre: 'An inn' },
  channels: [aPlannedChannel('x')],
  crisis: { ...aPlan().crisis, decides: 'the innkeeper' },
  people: { audiences: [{ id: 'guests', who: 'Guests', traits: '', where: '' }] },
});

const planNamed = (desk: Desk, name: string): Plan | undefined =>
  desk.plans.find(({ company }) => company.name === name);
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const choose = (label: string, option: string) => {
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: label });
  const value = [...select.options].find(({ text }) => text === option)?.value;
  fireEvent.change(select, { target: { value } });
};
const confirm = (name: string) => {
  const button = screen.getByRole('button', { name });
  fireEvent.submit(button.closest('form') ?? button);
};
/** The button beside what was just said; the editor has one of its own. */
const undo = async () => {
  const said = () => document.querySelector<HTMLElement>('.toast') ?? document.createElement('div');
  fireEvent.click(await waitFor(() => within(said()).getByRole('button', { name: 'Undo' })));
};

describe('a plan filled in from elsewhere', () => {
  const open = (plans = [bakery, lindenhof], over: Partial<Parameters<typeof openDesk>[0]> = {}) => {
    const desk = openDesk({ plans, hash: '#company=bakery&tab=plan&part=company', ...over });
    fireEvent.click(screen.getByRole('button', { name: 'Fill in from…' }));
    return desk;
  };

  test('gets the parts of a template that are empty, and keeps what was said', async () => {
    const desk = open();
    choose('Fill in from', 'Small shop');
    expect(box(/^Crisis guide/).checked).toBe(false);
    expect(box(/^Goals/).checked).toBe(true);
    confirm('Fill in 6 parts');
    await waitFor(() => expect(planNamed(desk, 'Rosenthal Bakery')?.goals.list).toHaveLength(3));
    expect(planNamed(desk, 'Rosenthal Bakery')?.crisis.decides).toBe('the manager');
    await undo();
    await waitFor(() => expect(planNamed(desk, 'Rosenthal Bakery')?.goals.list).toEqual([]));
  });

  test('replaces a part only where one ticks it, and shows what will be gone', async () => {
    const desk = open();
    choose('Fill in from', 'Small shop');
    for (const part of screen.getAllByRole<HTMLInputElement>('checkbox'))
      if (part.checked) fireEvent.click(part);
    fireEvent.click(box(/^Crisis guide/));
    const row = box(/^Crisis guide Replaces/).closest('.fill-in-part');
    expect(row?.textContent).toContain('What will be gone');
    expect(row?.textContent).toContain('the manager');
    confirm('Fill in 1 part');
    await waitFor(() => expect(planNamed(desk, 'Rosenthal Bakery')?.crisis.decides).toBe('the owner'));
    expect(planNamed(desk, 'Rosenthal Bakery')?.goals.list).toEqual([]);
  });

  test('gets another company’s channels and situation only if one asks for them', async () => {
    const desk = open();
    choose('Fill in from', 'Lindenhof');
    expect(box(/^Channels/).checked).toBe(false);
    expect(box(/^Situation/).checked).toBe(false);
    confirm('Fill in 1 part');
    await waitFor(() => expect(planNamed(desk, 'Rosenthal Bakery')?.people.audiences).toHaveLength(1));
    expect(planNamed(desk, 'Rosenthal Bakery')?.channels).toEqual([]);
    expect(planNamed(desk, 'Rosenthal Bakery')?.people.audiences[0]?.id).not.toBe('guests');
  });

  test('is not offered as a source of itself', () => {
    open([bakery]);
    expect(screen.queryByRole('option', { name: 'Rosenthal Bakery' })).toBeNull();
  });
});

describe('channels that were audited', () => {
  // A post every 3½ days over five weeks in full view: two a week.
  const posts = Array.from({ length: 11 }, (_, at) => anEntry(at * 3.5));
  const own = aChannel(
    aReading({ platform: 'x', kind: known('business-account', 'test'), timeline: aTimeline(posts) }),
    {
      planId: 'bakery',
    },
  );
  const person = aChannel(aReading({ platform: 'facebook', kind: known('personal-profile', 'test') }));
  const page = aChannel(aReading({ platform: 'youtube' }));
  const open = () => {
    const desk = openDesk({
      plans: [bakery],
      channels: [own, person, page],
      hash: '#company=bakery&tab=plan&part=company',
    });
    fireEvent.click(screen.getByRole('button', { name: 'Fill in from…' }));
    choose('Fill in from', 'Channels already audited');
    return desk;
  };
  const planned = (desk: Desk) => planNamed(desk, 'Rosenthal Bakery')?.channels ?? [];

  test('are the company’s own; those of the inbox only if one takes them', async () => {
    const desk = open();
    expect(box(/^Plan: X/).checked).toBe(true);
    expect(box(/^Plan: YouTube/).checked).toBe(false);
    confirm('Plan 1 channel');
    await waitFor(() => expect(planned(desk)).toHaveLength(1));
    expect(planned(desk)[0]).toMatchObject({ platform: 'x', role: 'own', cadence: null });
    await undo();
    await waitFor(() => expect(planned(desk)).toEqual([]));
  });

  test('are planned in the rhythm that was seen only where one says so', async () => {
    const desk = open();
    expect(screen.getAllByText('Not proven')).toHaveLength(2);
    fireEvent.click(box(/^Plan 2 posts a week for X/));
    confirm('Plan 1 channel');
    await waitFor(() => expect(planned(desk)[0]?.cadence).toEqual({ postsPerWeek: 2 }));
  });

  test('that may be a person’s need a role first', async () => {
    const desk = open();
    fireEvent.click(box(/^Plan: Facebook/));
    expect(screen.getByRole('button', { name: 'Plan 1 channel' })).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: /^Role: Facebook/ }), {
      target: { value: 'spokesperson' },
    });
    confirm('Plan 2 channels');
    await waitFor(() => expect(planned(desk).map(({ role }) => role)).toEqual(['own', 'spokesperson']));
  });

  test('say so where there are none', () => {
    openDesk({ plans: [bakery], hash: '#company=bakery&tab=plan&part=company' });
    fireEvent.click(screen.getByRole('button', { name: 'Fill in from…' }));
    choose('Fill in from', 'Channels already audited');
    expect(screen.getByText(/^No channel waits to be planned/)).toBeTruthy();
  });
});

describe('a new company', () => {
  const open = (options: Parameters<typeof openDesk>[0] = {}) => {
    const desk = openDesk({ plans: [lindenhof], ...options });
    fireEvent.click(screen.getAllByRole('button', { name: 'New company' })[0] ?? document.body);
    const name = screen.getByRole('textbox', { name: 'Name of the company' });
    fireEvent.input(name, { target: { value: 'Rosenthal Bakery' } });
    return { desk, name };
  };

  test('is empty unless one says otherwise', async () => {
    const { desk, name } = open();
    fireEvent.submit(name.closest('form') ?? name);
    await waitFor(() => expect(planNamed(desk, 'Rosenthal Bakery')?.goals.list).toEqual([]));
    await waitFor(() => expect(location.hash).toContain('tab=plan'));
  });

  test('may begin with a template, and with its size', async () => {
    const { desk } = open();
    choose('Begin with', 'Large company with markets');
    confirm('Create');
    await waitFor(() => expect(planNamed(desk, 'Rosenthal Bakery')?.company.size).toBe('large'));
    expect(planNamed(desk, 'Rosenthal Bakery')?.governance.departments).toHaveLength(4);
    await undo();
    await waitFor(() => expect(desk.plans).toEqual([lindenhof]));
  });

  test('may begin with parts of another company', async () => {
    const { desk } = open();
    choose('Begin with', 'Lindenhof');
    fireEvent.click(box(/^Audiences/));
    confirm('Create');
    await waitFor(() => expect(planNamed(desk, 'Rosenthal Bakery')?.crisis.decides).toBe('the innkeeper'));
    expect(planNamed(desk, 'Rosenthal Bakery')?.people.audiences).toEqual([]);
  });

  test('may begin with channels of the inbox, of which none is taken unasked', async () => {
    const { desk } = open({ channels: [aChannel(aReading({ platform: 'youtube' }))] });
    choose('Begin with', 'Channels from the inbox');
    fireEvent.click(box(/^Plan: YouTube/));
    confirm('Create');
    await waitFor(() => expect(planNamed(desk, 'Rosenthal Bakery')?.channels).toHaveLength(1));
  });

  test('does not offer an inbox in which nothing waits', () => {
    open();
    expect(screen.queryByRole('option', { name: 'Channels from the inbox' })).toBeNull();
  });
});
