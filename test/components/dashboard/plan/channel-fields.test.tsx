// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { newPlannedChannel, type Plan, type PlannedChannel } from '../../../../utils/plan/plan';
import { NOW, aPlan, aPlannedChannel } from '../../../factories';
import { openDesk } from '../desk';

const goal = (id: string, statement: string) => ({
  id,
  statement,
  area: null,
  businessGoal: '',
  teams: [],
  realistic: null,
  realisticWhy: '',
});
const goals = { list: [goal('a', 'More orders'), goal('b', 'Find bakers')], mainGoalId: null, limits: [] };

/** The fields of the plan's first channel. */
function open(over: Partial<PlannedChannel> = {}, plan: Partial<Plan> = {}) {
  const channel = aPlannedChannel('facebook', over);
  const desk = openDesk({
    plans: [aPlan({ id: 'bakery', channels: [channel], ...plan })],
    hash: '#company=bakery&tab=plan&part=channels',
  });
  fireEvent.click(screen.getByRole('button', { name: /^Edit / }));
  return desk;
}
const stored = (desk: ReturnType<typeof openDesk>) => desk.plans[0]?.channels[0];
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const choose = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const group = (name: string) => screen.getByRole('heading', { name, level: 3 }).closest('details');

describe('every word that the plan has for a channel', () => {
  test.each([
    ['Brand or market', 'brandOrMarket'],
    ['Purpose', 'purpose'],
    ['Language', 'language'],
    ['Tone', 'tone'],
    ['Formats', 'formats'],
    ['Adapted for this platform', 'adaptation'],
    ['Owner', 'owner'],
    ['Second administrator', 'secondAdministrator'],
    ['Notes', 'notes'],
  ] as const)('“%s” is typed', async (label, name) => {
    const desk = open();
    const found = screen.getAllByLabelText(label).find((one) => one.matches('input, textarea'));
    fireEvent.input(found ?? document.body, { target: { value: 'some words' } });
    await waitFor(() => expect(stored(desk)?.[name]).toBe('some words'));
  });

  test.each([
    ['Role', 'role', 'partner'],
    ['Controlled by', 'controlledBy', 'agency'],
    ['Approach', 'approach', 'engage'],
    ['Period', 'assetPeriod', 'month'],
  ] as const)('“%s” is chosen', async (label, name, value) => {
    const desk = open();
    choose(label, value);
    await waitFor(() => expect(stored(desk)?.[name]).toBe(value));
  });

  test('money, days and marks are taken as what they are', async () => {
    const desk = open();
    type('Cost', '120,50');
    type('Return', '0');
    type('Kept since', '2024-02-01');
    fireEvent.click(field('A strategic asset'));
    fireEvent.click(field('Paid promotion runs'));
    type('Expected benefit', 'Orders');
    await waitFor(() =>
      expect(stored(desk)).toMatchObject({
        assetCost: 120.5,
        assetReturn: 0,
        keptSince: '2024-02-01',
        strategicAsset: true,
        sponsored: true,
        expectedBenefit: 'Orders',
      }),
    );
  });
});

describe('a group', () => {
  test('says how much of it is filled in while it is closed', () => {
    open({ language: 'Deutsch' });
    expect(group('Voice')?.open).toBe(false);
    expect(group('Voice')?.textContent).toContain('1 of 4 filled in');
    expect(group('Pauses')?.textContent).toContain('None');
    expect(group('Score')?.textContent).toContain('Not scored yet');
  });

  test('that was opened stays open for the next channel', () => {
    openDesk({
      plans: [aPlan({ id: 'bakery', channels: [aPlannedChannel('facebook'), aPlannedChannel('x')] })],
      hash: '#company=bakery&tab=plan&part=channels',
    });
    press('Edit facebook.com/rosenthalbakery');
    const voice = group('Voice');
    if (voice) voice.open = true;
    fireEvent(voice ?? document.body, new Event('toggle'));
    press('Edit x.com/rosenthalbakery');
    expect(group('Voice')?.open).toBe(true);
    expect(group('Asset')?.open).toBe(false);
  });
});

test('Escape closes the channel and leads back to its button', async () => {
  open();
  fireEvent.keyDown(field('Owner'), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'People', level: 3 })).toBeNull());
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Edit /);
});

describe('goals', () => {
  test('are served by checking them', async () => {
    const desk = open({}, { goals });
    fireEvent.click(field('Find bakers'));
    await waitFor(() => expect(stored(desk)?.goalIds).toEqual(['b']));
  });

  test('are written elsewhere where the plan names none', () => {
    open();
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Write down the goals' });
    expect(link.getAttribute('href')).toBe('#company=bakery&tab=plan&part=goals');
  });
});

test('an approach that the strategy does not take is remarked, and one that it takes is not', async () => {
  const taken = { approaches: ['educate'] } as const;
  const strategy = { ...aPlan().strategy, approaches: [...taken.approaches] };
  open({ approach: 'engage' }, { strategy });
  expect(screen.getByText(/The strategy does not take this approach\./)).toBeTruthy();
  choose('Approach', 'educate');
  await waitFor(() => expect(screen.queryByText(/does not take this approach/)).toBeNull());
});

describe('the rhythm', () => {
  test('is offered, with its source, and never filled in by itself', async () => {
    const desk = open();
    expect(screen.getByText('Our choice, from published advice of uneven quality.')).toBeTruthy();
    choose('Rhythm', 'posts-a-week');
    await waitFor(() => expect(field('Posts a week').value).toBe(''));
    expect(stored(desk)?.cadence).toBeNull();
    press('Suggest 2 posts a week');
    await waitFor(() => expect(stored(desk)?.cadence).toEqual({ postsPerWeek: 2 }));
    expect(screen.queryByRole('button', { name: /^Suggest/ })).toBeNull();
  });

  test('of another kind begins without a number', async () => {
    const desk = open({ cadence: { postsPerWeek: 3 } });
    choose('Rhythm', 'longest-gap');
    await waitFor(() => expect(stored(desk)?.cadence).toBeNull());
    type('Longest gap (days)', '10');
    await waitFor(() => expect(stored(desk)?.cadence).toEqual({ longestGapDays: 10 }));
    choose('Rhythm', 'none');
    await waitFor(() => expect(stored(desk)?.cadence).toBeNull());
  });

  test('is not offered for a platform of which nobody gave advice here', () => {
    openDesk({
      plans: [
        aPlan({
          id: 'bakery',
          channels: [newPlannedChannel('newsletter', 'https://rosenthal.example/news')],
        }),
      ],
      hash: '#company=bakery&tab=plan&part=channels',
    });
    fireEvent.click(screen.getByRole('button', { name: /^Edit / }));
    expect(screen.queryByRole('button', { name: /^Suggest/ })).toBeNull();
  });
});

describe('an editorial plan', () => {
  test('is made valid for two months from today, as the company counts its days', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 20, 23, 30) });
    try {
      const desk = open();
      press('For two months from today');
      await waitFor(() =>
        expect(stored(desk)?.editorial).toEqual({ from: '2026-11-21', until: '2027-01-20', lines: [] }),
      );
    } finally {
      vi.useRealTimers();
    }
  });

  test('has a week of its own in the channel', async () => {
    const desk = open();
    const week = screen.getByRole('grid', { name: 'Week of facebook.com/rosenthalbakery' });
    const monday = within(week).getAllByRole('gridcell')[0];
    monday?.focus();
    fireEvent.keyDown(monday ?? week, { key: ' ' });
    await waitFor(() => expect(stored(desk)?.editorial?.lines).toMatchObject([{ weekday: 'mon' }]));
  });
});

describe('a pause', () => {
  const pause = { id: 'p', from: '2026-12-20', until: '2027-01-06', reason: 'Holiday' };

  test('that ends before it begins is refused beside its last day, and stays as it was', async () => {
    const desk = open({ pauses: [pause] });
    type('Last day', '2026-12-01');
    const until = field('Last day');
    await waitFor(() => expect(until.getAttribute('aria-invalid')).toBe('true'));
    const described = document.getElementById(until.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe('The last day lies before the first.');
    expect(stored(desk)?.pauses).toEqual([pause]);
    type('First day', '2026-11-25');
    await waitFor(() =>
      expect(stored(desk)?.pauses).toEqual([{ ...pause, from: '2026-11-25', until: '2026-12-01' }]),
    );
    expect(until.getAttribute('aria-invalid')).toBeNull();
  });

  test('needs both its days', async () => {
    const desk = open({ pauses: [pause] });
    type('First day', '');
    expect(await screen.findByText('Both days are needed.')).toBeTruthy();
    expect(stored(desk)?.pauses).toEqual([pause]);
  });

  test('that is only being added does not calm today', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    try {
      const desk = open();
      press('Add a pause');
      await waitFor(() => expect(stored(desk)?.pauses).toMatchObject([{ from: '2026-11-21' }]));
    } finally {
      vi.useRealTimers();
    }
  });

  test('is removed, and comes back', async () => {
    const desk = open({ pauses: [pause] });
    press('Remove Holiday');
    await waitFor(() => expect(stored(desk)?.pauses).toEqual([]));
    fireEvent.click(
      within(screen.getByText('Removed: Holiday.').parentElement ?? document.body).getByRole('button', {
        name: 'Undo',
      }),
    );
    await waitFor(() => expect(stored(desk)?.pauses).toEqual([pause]));
  });
});

test('a channel is scored aspect by aspect, with the average and the day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  try {
    const desk = open();
    type('Relationships', '4');
    type('Familiarity', '1');
    type('Value created', '6');
    await waitFor(() =>
      expect(stored(desk)?.equity).toMatchObject({
        relationships: 4,
        familiarity: 1,
        effectiveness: null,
        value: null,
        scoredOn: '2026-11-20',
      }),
    );
    expect(screen.getByText('Average: 2.5 of 5, over 2 scores.')).toBeTruthy();
    expect(field('Value created').getAttribute('aria-invalid')).toBe('true');
    type('Why these scores', 'Many answer.');
    await waitFor(() => expect(stored(desk)?.equity?.note).toBe('Many answer.'));
  } finally {
    vi.useRealTimers();
  }
});

test('names that the plan holds already are offered for the owner', () => {
  open({ owner: 'the marketing assistant' });
  const list = field('Second administrator').getAttribute('list') ?? '';
  const offered = [...(document.getElementById(list)?.querySelectorAll('option') ?? [])];
  expect(offered.map(({ value }) => value)).toEqual(['the marketing assistant']);
});

test('the focus goes on with the next channel when one is removed', () => {
  openDesk({
    plans: [aPlan({ id: 'bakery', channels: [aPlannedChannel('facebook'), aPlannedChannel('x')] })],
    hash: '#company=bakery&tab=plan&part=channels',
  });
  press('Remove facebook.com/rosenthalbakery from the plan');
  return waitFor(() =>
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit x.com/rosenthalbakery'),
  );
});
