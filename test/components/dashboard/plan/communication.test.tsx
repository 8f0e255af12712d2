// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newEntry } from '../../../../utils/plan/entries';
import type { CommunicationEntry } from '../../../../utils/plan/parts/communication';
import { newPlannedChannel, type Plan } from '../../../../utils/plan/plan';
import { aPlan, aPlannedChannel } from '../../../factories';
import type { Desk } from '../desk';
import { button, choose, field, openSection, storedIn, toast, type, untilStored } from './section';

// Late in the evening in London, where it is still Friday; in Berlin it is Saturday, 21 November.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 20, 23, 30) }));
afterEach(() => void vi.useRealTimers());

const entry = (id: string, date: string, over: Partial<CommunicationEntry> = {}): CommunicationEntry => ({
  ...newEntry(id, date),
  title: id,
  ...over,
});
function open(entries: readonly CommunicationEntry[] = [], over: Parameters<typeof aPlan>[0] = {}): Desk {
  const communication = { from: null, until: null, entries: [...entries] };
  return openSection('communication', aPlan({ id: 'bakery', communication, ...over }));
}
const entriesOf = (plan: Plan) => plan.communication.entries;
const grid = () => screen.getByRole('grid');
function day(date: string): HTMLElement {
  const found = grid().querySelector<HTMLElement>(`[data-cell="${date}"]`);
  if (!found) throw new Error(`${date} is not shown`);
  return found;
}
const press = (key: string, more = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const focusedDay = () => (document.activeElement as HTMLElement | null)?.dataset.cell;
/** Presses a key on a day and waits until another has the focus. */
async function pressTo(key: string, expected: string, more = {}) {
  press(key, more);
  await waitFor(() => expect(focusedDay()).toBe(expected));
}

describe('the calendar', () => {
  test('shows today’s month by the company’s time zone and its first weekday', () => {
    open([], { company: { firstWeekday: 'sun' } });
    expect(screen.getByRole('grid', { name: 'November 2026' })).toBeTruthy();
    expect(within(grid()).getAllByRole('columnheader')[0]?.textContent).toBe('Sunday');
    expect(grid().querySelector('[aria-current="date"]')).toBe(day('2026-11-21'));
    expect(day('2026-11-21').textContent).toContain('Saturday, November 21, 2026');
  });

  test('has one tab stop, today, which the keys move by day, week and month', async () => {
    open();
    expect([...grid().querySelectorAll('[tabindex="0"]')]).toEqual([day('2026-11-21')]);
    day('2026-11-21').focus();
    await pressTo('ArrowRight', '2026-11-22');
    await pressTo('ArrowDown', '2026-11-29');
    await pressTo('Home', '2026-11-23');
    await pressTo('End', '2026-11-29');
    await pressTo('PageDown', '2026-12-29');
    expect(screen.getByRole('grid', { name: 'December 2026' })).toBeTruthy();
    await pressTo('PageUp', '2026-11-29');
    await pressTo('ArrowDown', '2026-12-06');
    expect([...grid().querySelectorAll('[tabindex="0"]')]).toEqual([day('2026-12-06')]);
  });

  test('turns its pages by buttons, and comes back to today', async () => {
    open();
    fireEvent.click(button('Next month'));
    expect(await screen.findByRole('grid', { name: 'December 2026' })).toBeTruthy();
    fireEvent.click(button('Today'));
    await waitFor(() => expect(focusedDay()).toBe('2026-11-21'));
  });

  test('shows each entry in its day with kind, state and title', () => {
    open([entry('Stollen', '2026-11-24', { kind: 'video', state: 'in-work' })]);
    expect(day('2026-11-24').textContent).toContain('In work Video Stollen');
    expect(day('2026-11-25').textContent).not.toContain('Stollen');
  });
});

describe('an entry', () => {
  test('is added on a day by Enter, its title, and Enter again', async () => {
    const desk = open();
    day('2026-11-21').focus();
    await pressTo('ArrowDown', '2026-11-28');
    press('Enter');
    await waitFor(() => expect(document.activeElement).toBe(field('Title')));
    expect(screen.getByRole('heading', { name: 'Saturday, November 28, 2026' })).toBeTruthy();
    type(field('Title'), 'Advent calendar');
    await untilStored(desk, (plan) =>
      expect(entriesOf(plan)).toMatchObject([
        { date: '2026-11-28', title: 'Advent calendar', kind: 'article', state: 'idea', where: [] },
      ]),
    );
    expect(document.activeElement).toBe(field('Title'));
    await pressTo('Enter', '2026-11-28');
    expect(day('2026-11-28').textContent).toContain('Advent calendar');
  });

  test('that has no title yet is in no plan', async () => {
    const desk = open();
    const before = storedIn(desk);
    fireEvent.click(day('2026-11-28'));
    choose(screen.getByRole('combobox', { name: 'Kind' }), 'offer');
    await waitFor(() =>
      expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Kind' }).value).toBe('offer'),
    );
    fireEvent.keyDown(field('Title'), { key: 'Escape' });
    await waitFor(() => expect(focusedDay()).toBe('2026-11-28'));
    expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull();
    expect(storedIn(desk)).toBe(before);
  });

  test('says what it is, where it stands, and how far it is', async () => {
    const channels = [aPlannedChannel('facebook', { id: 'fb' }), aPlannedChannel('x')];
    const desk = open([entry('Stollen', '2026-11-24')], { channels });
    fireEvent.click(within(day('2026-11-24')).getByText('Stollen'));
    choose(screen.getByRole('combobox', { name: 'Kind' }), 'press-release');
    choose(screen.getByRole('combobox', { name: 'State' }), 'planned');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Newsletter' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Facebook · facebook.com/rosenthalbakery' }));
    await untilStored(desk, (plan) =>
      expect(entriesOf(plan)).toEqual([
        {
          id: 'Stollen',
          date: '2026-11-24',
          title: 'Stollen',
          kind: 'press-release',
          state: 'planned',
          where: ['newsletter', 'fb'],
        },
      ]),
    );
  });

  test('is moved by its date when that is whole, and the calendar goes with it', async () => {
    const desk = open([entry('Stollen', '2026-11-24')]);
    fireEvent.click(within(day('2026-11-24')).getByText('Stollen'));
    const date = screen.getByLabelText<HTMLInputElement>('Day');
    type(date, '2026-12-02');
    expect(entriesOf(storedIn(desk))[0]?.date).toBe('2026-11-24');
    fireEvent.blur(date);
    await untilStored(desk, (plan) => expect(entriesOf(plan)[0]?.date).toBe('2026-12-02'));
    expect(screen.getByRole('grid', { name: 'December 2026' })).toBeTruthy();
    expect(field('Title').value).toBe('Stollen');
    type(date, '');
    fireEvent.blur(date);
    expect(await screen.findByText('An entry needs a day.')).toBeTruthy();
    expect(entriesOf(storedIn(desk))[0]?.date).toBe('2026-12-02');
  });

  test('is moved by Alt and the arrows, day by day and week by week, also past others', async () => {
    const desk = open([entry('Stollen', '2026-11-24'), entry('Fair', '2026-11-25')]);
    day('2026-11-24').focus();
    await pressTo('ArrowRight', '2026-11-25', { altKey: true });
    await pressTo('ArrowRight', '2026-11-26', { altKey: true });
    await pressTo('ArrowDown', '2026-12-03', { altKey: true });
    await untilStored(desk, (plan) =>
      expect(entriesOf(plan).map(({ title, date }) => [title, date])).toEqual([
        ['Stollen', '2026-12-03'],
        ['Fair', '2026-11-25'],
      ]),
    );
    expect(toast()?.textContent).toContain('Stollen: now on Thursday, December 3, 2026.');
  });

  test('is not guessed where a day holds several', async () => {
    const desk = open([entry('Stollen', '2026-11-24'), entry('Fair', '2026-11-24')]);
    const before = storedIn(desk);
    day('2026-11-24').focus();
    press('ArrowRight', { altKey: true });
    await waitFor(() => expect(toast()?.textContent).toContain('Several entries stand on this day.'));
    expect(storedIn(desk)).toBe(before);
    press('F2');
    const [, fair] = await screen.findAllByRole('button', {
      name: /Article (Stollen|Fair)$/,
      expanded: false,
    });
    fair?.focus();
    press('ArrowRight', { altKey: true });
    await untilStored(desk, (plan) =>
      expect(entriesOf(plan).map(({ date }) => date)).toEqual(['2026-11-24', '2026-11-25']),
    );
  });

  test('is removed, and comes back', async () => {
    const desk = open([entry('Stollen', '2026-11-24')]);
    fireEvent.click(within(day('2026-11-24')).getByText('Stollen'));
    fireEvent.click(button('Remove'));
    await untilStored(desk, (plan) => expect(entriesOf(plan)).toEqual([]));
    await waitFor(() => expect(focusedDay()).toBe('2026-11-24'));
    fireEvent.click(button('Undo', toast()));
    await untilStored(desk, (plan) => expect(entriesOf(plan).map(({ id }) => id)).toEqual(['Stollen']));
  });
});

test('a plan that is full says so', async () => {
  open(Array.from({ length: 5000 }, (_, index) => entry(`Entry ${index}`, '2025-01-01')));
  fireEvent.click(day('2026-11-24'));
  await waitFor(() => expect(toast()?.textContent).toContain('The plan holds 5,000 entries, and no more.'));
  expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull();
});

test('of many entries on a day the first stand there, and the others are counted and open with it', async () => {
  open(['one', 'two', 'three', 'four', 'five', 'six'].map((title) => entry(title, '2026-11-24')));
  expect(within(day('2026-11-24')).queryByText('four')).toBeNull();
  fireEvent.click(within(day('2026-11-24')).getByText('+3 more'));
  const list = await screen.findByRole('list', { name: 'Entries of this day' });
  expect(within(list).getAllByRole('button')).toHaveLength(6);
  await waitFor(() => expect(list.contains(document.activeElement)).toBe(true));
});

test('a channel is found among many, and one that the plan lost still shows', async () => {
  const channels = Array.from({ length: 40 }, (_, index) =>
    newPlannedChannel('x', `https://x.com/rosenthal_${index}`),
  );
  const desk = open([entry('Stollen', '2026-11-24', { where: ['lost'] })], { channels });
  fireEvent.click(within(day('2026-11-24')).getByText('Stollen'));
  expect(screen.getByRole('checkbox', { name: 'A channel that is no longer in the plan' })).toBeTruthy();
  type(screen.getByRole('searchbox', { name: 'Search channels' }), 'rosenthal_39');
  fireEvent.click(await screen.findByRole('checkbox', { name: 'X · x.com/rosenthal_39' }));
  await untilStored(desk, (plan) => expect(entriesOf(plan)[0]?.where).toEqual(['lost', channels[39]?.id]));
});

describe('the time that the plan covers', () => {
  test.each([
    ['Half a year', '2027-05-20'],
    ['A year', '2027-11-20'],
  ])('is %s from today', async (label, until) => {
    const desk = open();
    fireEvent.click(button(label));
    await untilStored(desk, ({ communication }) =>
      expect(communication).toMatchObject({ from: '2026-11-21', until }),
    );
  });

  test('goes on from where it began', async () => {
    const desk = openSection(
      'communication',
      aPlan({ communication: { from: '2026-09-01', until: null, entries: [] } }),
    );
    fireEvent.click(button('A year'));
    await untilStored(desk, ({ communication }) => expect(communication.until).toBe('2027-08-31'));
  });
});

describe('the list', () => {
  const showList = () => fireEvent.click(screen.getByRole('radio', { name: 'List' }));
  const titles = () =>
    within(screen.getByRole('table', { name: 'All entries' }))
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);

  test('holds all entries in the order of time, each with its words', async () => {
    open([entry('Fair', '2027-03-02', { where: ['print'] }), entry('Stollen', '2026-11-24')]);
    showList();
    await waitFor(() => expect(titles()).toEqual(['Stollen', 'Fair']));
    const [, , fair] = screen.getAllByRole('row');
    expect(fair?.textContent).toBe('Mar 2, 2027ArticleFairPrintIdea');
  });

  test('opens an entry in its place and gives the focus back', async () => {
    const desk = open([entry('Fair', '2027-03-02'), entry('Stollen', '2026-11-24')]);
    showList();
    fireEvent.click(await screen.findByRole('button', { name: 'Edit Fair' }));
    await waitFor(() => expect(document.activeElement).toBe(field('Title')));
    type(field('Title'), 'Spring fair');
    await untilStored(desk, (plan) => expect(entriesOf(plan)[0]?.title).toBe('Spring fair'));
    press('Escape');
    await waitFor(() => expect(document.activeElement).toBe(button('Edit Spring fair')));
  });

  test('adds an entry', async () => {
    const desk = open();
    showList();
    fireEvent.click(await screen.findByRole('button', { name: 'Add an entry' }));
    type(field('Title'), 'Fair');
    await untilStored(desk, (plan) =>
      expect(entriesOf(plan)).toMatchObject([{ title: 'Fair', date: '2026-11-21' }]),
    );
  });

  test('of thousands draws the first hundred, and finds the others', async () => {
    open(Array.from({ length: 3000 }, (_, index) => entry(`Entry ${index}`, '2026-11-24')));
    showList();
    await waitFor(() => expect(titles()).toHaveLength(100));
    expect(screen.getByText('3,000 entries')).toBeTruthy();
    type(screen.getByRole('searchbox', { name: 'Search entries' }), 'entry 2999');
    await waitFor(() => expect(titles()).toEqual(['Entry 2999']));
  });
});
