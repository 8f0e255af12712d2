// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { newPlannedChannel, type Plan } from '../../../../utils/plan/plan';
import { newEntry } from '../../../../utils/plan/entries';
import { aPlan, aPlannedChannel } from '../../../factories';
import { openDesk } from '../desk';

const bakery = aPlan({ id: 'bakery', channels: [aPlannedChannel('facebook'), aPlannedChannel('x')] });
const withFriday: Plan = {
  ...bakery,
  channels: bakery.channels.map((channel) => ({
    ...channel,
    editorial: {
      from: null,
      until: null,
      lines: [{ id: `friday of ${channel.platform}`, weekday: 'fri', content: 'Recipe', entryId: null }],
    },
  })),
};
const open = (plan: Plan = bakery) =>
  openDesk({ plans: [plan], hash: `#company=${plan.id}&tab=plan&part=channels` });
const grid = () => screen.getByRole('grid', { name: 'Week of all channels' });
const headings = () =>
  within(grid())
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);
/** The cell of a row and weekday, counted from 0. */
function cell(row: number, column: number): HTMLElement {
  const found = grid().querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`);
  if (!found) throw new Error(`no cell ${row}-${column}`);
  return found;
}
const press = (key: string, more = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const linesOf = (desk: ReturnType<typeof openDesk>, channel = 0) =>
  desk.plans[0]?.channels[channel]?.editorial?.lines ?? [];

describe('the week of all channels', () => {
  test('begins with the company’s first weekday', () => {
    open(aPlan({ company: { firstWeekday: 'sun' }, channels: bakery.channels }));
    expect(headings()).toEqual(['Channel', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']);
  });

  test('has one tab stop, which the arrow keys move', () => {
    open();
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    cell(0, 0).focus();
    press('ArrowRight');
    press('ArrowDown');
    expect(document.activeElement).toBe(cell(1, 1));
    expect(cell(1, 1).tabIndex).toBe(0);
    press('End');
    expect(document.activeElement).toBe(cell(1, 6));
    press('Home', { ctrlKey: true });
    expect(document.activeElement).toBe(cell(0, 0));
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  test('plans a day in place by Enter, the content, and Enter again', async () => {
    const desk = open();
    cell(1, 2).focus();
    press('Enter');
    expect(await screen.findByRole('group', { name: 'Wednesday, x.com/rosenthalbakery' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Content' }));
    fireEvent.input(screen.getByRole('combobox', { name: 'Content' }), { target: { value: 'Question' } });
    press('Enter');
    expect(document.activeElement).toBe(cell(1, 2));
    expect(cell(1, 2).textContent).toBe('Question');
    await waitFor(() =>
      expect(linesOf(desk, 1)).toMatchObject([{ weekday: 'wed', content: 'Question', entryId: null }]),
    );
    expect(linesOf(desk, 0)).toEqual([]);
  });

  test('plans nothing where a day is opened and left', async () => {
    const desk = open();
    fireEvent.click(cell(0, 0));
    press('Escape');
    expect(document.activeElement).toBe(cell(0, 0));
    expect(screen.queryByRole('combobox', { name: 'Content' })).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(desk.plans[0]).toEqual(bakery);
  });

  test('plans a day without content by Space, and takes it back', async () => {
    const desk = open();
    cell(0, 4).focus();
    press(' ');
    await waitFor(() => expect(cell(0, 4).textContent).toBe('planned'));
    await waitFor(() => expect(linesOf(desk)).toMatchObject([{ weekday: 'fri', content: '' }]));
    press(' ');
    await waitFor(() => expect(desk.plans[0]?.channels[0]?.editorial).toBeNull());
  });

  test('never loses content by Space', () => {
    open(withFriday);
    cell(0, 4).focus();
    press(' ');
    expect(cell(0, 4).textContent).toBe('Recipe');
  });

  test('clears a day by Delete, with a way back', async () => {
    const desk = open(withFriday);
    cell(0, 4).focus();
    press('Delete');
    await waitFor(() => expect(desk.plans[0]?.channels[0]?.editorial).toBeNull());
    const toast = screen.getByText('Friday is cleared for facebook.com/rosenthalbakery.').parentElement;
    fireEvent.click(within(toast ?? document.body).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(desk.plans[0]?.channels).toEqual(withFriday.channels));
  });

  test('keeps a line that another view planned meanwhile', async () => {
    const desk = open(withFriday);
    cell(0, 0).focus();
    press(' ');
    await waitFor(() => expect(linesOf(desk).map(({ weekday }) => weekday)).toEqual(['mon', 'fri']));
  });

  test('holds several lines a day, one of them removed', async () => {
    const desk = open(withFriday);
    fireEvent.click(cell(0, 4));
    fireEvent.click(screen.getByRole('button', { name: 'Add another for this day' }));
    const [, second] = screen.getAllByRole('combobox', { name: 'Content' });
    expect(document.activeElement).toBe(second);
    fireEvent.input(second ?? document.body, { target: { value: 'Photo' } });
    await waitFor(() => expect(linesOf(desk).map(({ content }) => content)).toEqual(['Recipe', 'Photo']));
    fireEvent.click(screen.getAllByRole('button', { name: 'Remove this line' })[0] ?? document.body);
    await waitFor(() => expect(linesOf(desk).map(({ content }) => content)).toEqual(['Photo']));
  });

  test('names the entry of the communication plan that a line serves', async () => {
    const fair = { ...newEntry('fair', '2026-12-01'), title: 'Christmas fair' };
    const dropped = { ...newEntry('gone', '2026-12-02'), title: 'Flyer', state: 'dropped' as const };
    const desk = open({
      ...withFriday,
      communication: { from: null, until: null, entries: [dropped, fair] },
    });
    fireEvent.click(cell(0, 4));
    const select = screen.getByRole('combobox', { name: 'Serves' });
    expect(
      within(select)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['No entry of the communication plan', 'Dec 1, 2026: Christmas fair']);
    fireEvent.change(select, { target: { value: 'fair' } });
    await waitFor(() => expect(linesOf(desk)[0]?.entryId).toBe('fair'));
    expect(cell(0, 4).textContent).toContain('Christmas fair');
  });

  test('lists very many entries only when the list is turned to', async () => {
    const entries = Array.from({ length: 300 }, (_, index) => ({
      ...newEntry(`entry-${index}`, '2026-12-01'),
      title: `Entry ${index}`,
    }));
    open({ ...withFriday, communication: { from: null, until: null, entries } });
    fireEvent.click(cell(0, 4));
    const select = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Serves' });
    expect(select.options).toHaveLength(1);
    fireEvent.focusIn(select);
    await waitFor(() => expect(select.options).toHaveLength(301));
  });

  test('shows what an impostor publishes nowhere, and says when a plan has ended', () => {
    const [facebook, x] = withFriday.channels;
    if (!facebook?.editorial || !x) throw new Error('two channels');
    const ended = { ...facebook, editorial: { ...facebook.editorial, until: '2020-01-31' } };
    open({ ...withFriday, channels: [ended, { ...x, role: 'impostor' }] });
    const [header, ...others] = within(grid()).getAllByRole('rowheader');
    expect(header?.textContent).toContain('ended Jan 31, 2020');
    expect(others).toEqual([]);
  });
});

test('of a thousand channels the first are drawn, and the others found', () => {
  const channels = Array.from({ length: 1000 }, (_, index) => ({
    ...newPlannedChannel('x', `https://x.com/rosenthal_${index}`),
    id: `planned-${index}`,
  }));
  open(aPlan({ id: 'many', channels }));
  const rows = () => within(grid()).getAllByRole('rowheader');
  expect(rows()).toHaveLength(20);
  fireEvent.click(screen.getByRole('button', { name: 'Show 50 more channels of 1,000 in the week' }));
  expect(rows()).toHaveLength(70);
  fireEvent.input(screen.getByRole('searchbox', { name: 'Search planned channels' }), {
    target: { value: 'rosenthal_987' },
  });
  expect(rows()).toHaveLength(1);
});
