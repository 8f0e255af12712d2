// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { Equity } from '../../../../utils/plan/parts/channel';
import type { Kpi, KpiValue } from '../../../../utils/plan/parts/measurement';
import type { Plan } from '../../../../utils/plan/plan';
import { known } from '../../../../utils/reading/reading';
import type { Audit } from '../../../../utils/store/schema';
import { aChannel, anAudit, aPlan, aPlannedChannel, aReading } from '../../../factories';
import { openDesk, type Desk } from '../desk';

const facebook = aPlannedChannel('facebook', { id: 'facebook' });
const aKpi = (over: Partial<Kpi> = {}): Kpi => ({
  id: 'kpi',
  name: 'Reach',
  metric: 'followers',
  kind: null,
  unit: 'followers',
  baseline: null,
  target: 1000,
  by: '2026-06-01',
  goalId: null,
  channelId: 'facebook',
  correctiveAction: '',
  values: [],
  ...over,
});
const value = (on: string, amount: number): KpiValue => ({ id: on, on, value: amount, from: 'typed' });
const seenAt = (readAt: number, count: number, precision: 'exact' | 'rounded' = 'exact') =>
  aReading({ readAt, followers: known({ count, precision }, 'test.header') });

interface Given {
  readonly kpis?: Kpi[];
  readonly plan?: Partial<Plan>;
  readonly audits?: readonly Audit[];
  readonly seen?: ReturnType<typeof aReading>;
}
/** The section of a plan with one channel; `seen`: what its page showed last. */
function openMeasurement({ kpis = [], plan = {}, audits = [], seen }: Given = {}): Desk {
  const bakery = aPlan({ id: 'bakery', channels: [facebook], measurement: { kpis }, ...plan });
  return openDesk({
    plans: [bakery],
    channels: seen ? [aChannel(seen, { id: 'seen', planId: 'bakery' })] : [],
    audits,
    hash: '#company=bakery&tab=plan&part=measurement',
  });
}
const kpisOf = (desk: Desk) => desk.plans[0]?.measurement.kpis ?? [];
const valuesOf = (desk: Desk) => kpisOf(desk)[0]?.values ?? [];
const equityOf = (desk: Desk) => desk.plans[0]?.channels[0]?.equity;
const type = (element: HTMLElement, text: string) => fireEvent.input(element, { target: { value: text } });
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('a KPI', () => {
  test('is added, and filled in', async () => {
    const desk = openMeasurement();
    fireEvent.click(button('Add a KPI'));
    type(await screen.findByRole('textbox', { name: 'Name' }), 'Reach');
    fireEvent.change(screen.getByRole('combobox', { name: 'Metric' }), { target: { value: 'own' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind of measurement' }), {
      target: { value: 'word-of-mouth' },
    });
    type(screen.getByRole('textbox', { name: 'Target' }), '-2,5');
    fireEvent.blur(screen.getByRole('textbox', { name: 'Target' }));
    await waitFor(() =>
      expect(kpisOf(desk)[0]).toMatchObject({
        name: 'Reach',
        metric: 'own',
        kind: 'word-of-mouth',
        target: -2.5,
      }),
    );
  });

  test.each([
    ['no value', {}, 'No value yet'],
    ['the target reached', { values: [value('2026-05-01', 1000)] }, 'Met'],
    ['less after its day', { values: [value('2026-06-02', 999)] }, 'Missed'],
    ['less, and no day', { by: null, values: [value('2026-05-01', 999)] }, 'On the way'],
    ['no target', { target: null, values: [value('2026-05-01', 5)] }, 'No target yet'],
  ])('with %s says so in words', (_what, over, words) => {
    openMeasurement({ kpis: [aKpi(over)] });
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('that was measured before its day only says that a newer value may tell otherwise', () => {
    openMeasurement({ kpis: [aKpi({ values: [value('2026-05-01', 900)] })] });
    expect(document.body.textContent).toContain('900 followers on May 1, 2026.');
    expect(document.body.textContent).toContain('measured before that day');
  });

  test('that counts followers stands where the page showed it last', () => {
    openMeasurement({ kpis: [aKpi()], seen: seenAt(Date.UTC(2026, 4, 1, 12), 1200) });
    expect(screen.getByText('Met')).toBeTruthy();
    expect(document.body.textContent).toContain('So the channel’s page showed it.');
  });

  test('keeps a goal that is gone until another is chosen', () => {
    openMeasurement({ kpis: [aKpi({ goalId: 'gone' })] });
    const goal = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Goal that it measures' });
    expect(goal.selectedOptions[0]?.text).toBe('A goal that is no longer in the plan');
  });
});

test('a list of very many channels is filled when it is turned to', () => {
  const channels = Array.from({ length: 150 }, (_, index) =>
    aPlannedChannel('facebook', {
      id: `channel-${index}`,
      url: `https://www.facebook.com/rosenthal${index}`,
    }),
  );
  openMeasurement({ kpis: [aKpi({ channelId: 'channel-7' })], plan: { channels } });
  const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Channel' });
  expect([...list.options].map(({ value }) => value)).toEqual(['', 'channel-7']);
  fireEvent.focusIn(list);
  expect(list.options).toHaveLength(151);
  expect(list.value).toBe('channel-7');
});

describe('values over time', () => {
  const add = (day: string, amount: string) => {
    type(screen.getByLabelText('Day'), day);
    type(screen.getByRole('textbox', { name: 'Value' }), amount);
    const form = screen.getByRole<HTMLInputElement>('textbox', { name: 'Value' }).form;
    if (form) fireEvent.submit(form);
  };

  test('are typed in', async () => {
    const desk = openMeasurement({ kpis: [aKpi()] });
    add('2026-05-01', '12,5');
    await waitFor(() =>
      expect(valuesOf(desk)).toMatchObject([{ on: '2026-05-01', value: 12.5, from: 'typed' }]),
    );
  });

  test.each([
    ['a word', '2026-05-02', 'many', 'Type a number.'],
    ['no day', '', '5', 'Choose the day on which it was measured.'],
    ['a day to come', '2999-01-01', '5', 'This day has not come yet.'],
    ['a second value of a day', '2026-05-01', '5', 'This day has a value already. Remove that one first.'],
  ])('refuse %s, and say why', (_what, day, amount, why) => {
    const desk = openMeasurement({ kpis: [aKpi({ values: [value('2026-05-01', 1)] })] });
    add(day, amount);
    expect(screen.getByText(why)).toBeTruthy();
    expect(valuesOf(desk)).toHaveLength(1);
  });

  test('stand newest first, and the one removed comes back in its place', async () => {
    const values = [value('2026-05-01', 1), value('2026-05-03', 3), value('2026-05-02', 2)];
    const desk = openMeasurement({ kpis: [aKpi({ values })] });
    const days = within(screen.getByRole('table', { name: 'Values of Reach' })).getAllByRole('rowheader');
    expect(days.map(({ textContent }) => textContent)).toEqual(['May 3, 2026', 'May 2, 2026', 'May 1, 2026']);
    fireEvent.click(button(/^Remove the value of May 3, 2026/));
    await waitFor(() => expect(valuesOf(desk)).toHaveLength(2));
    const toast = screen.getByText(/^Removed: the value of/).parentElement;
    fireEvent.click(within(toast ?? document.body).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(valuesOf(desk)).toEqual(values));
  });
});

describe('values from audits', () => {
  const audits = [
    anAudit(seenAt(Date.UTC(2026, 4, 3, 12), 28_000, 'rounded'), { channelId: 'seen' }),
    anAudit(seenAt(Date.UTC(2026, 4, 2, 12), 27_345), { channelId: 'seen' }),
    anAudit(seenAt(Date.UTC(2026, 4, 1, 12), 27_000), { channelId: 'another' }),
  ];
  const seen = seenAt(Date.UTC(2026, 4, 3, 12), 28_000, 'rounded');

  test('are taken for days without a value, rounded ones as such, and given back', async () => {
    const desk = openMeasurement({ kpis: [aKpi({ values: [value('2026-05-01', 1)] })], audits, seen });
    fireEvent.click(button('Take from audits'));
    await waitFor(() =>
      expect(valuesOf(desk).slice(1)).toMatchObject([
        { on: '2026-05-02', value: 27_345, from: 'audit' },
        { on: '2026-05-03', value: 28_000, from: 'audit', rounded: true },
      ]),
    );
    const toast = screen.getByText(/^2 values are taken from audits\. 1 of them was rounded/).parentElement;
    expect(screen.getByText('An audit; rounded by the page')).toBeTruthy();
    fireEvent.click(within(toast ?? document.body).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(valuesOf(desk)).toHaveLength(1));
  });

  test('are never taken twice for one day', async () => {
    const desk = openMeasurement({ kpis: [aKpi()], audits, seen });
    fireEvent.click(button('Take from audits'));
    await waitFor(() => expect(valuesOf(desk)).toHaveLength(2));
    fireEvent.click(button('Take from audits'));
    await screen.findByText('Each day on which an audit shows it has a value already.');
    expect(valuesOf(desk)).toHaveLength(2);
  });

  test.each([
    ['no channel', { channelId: null }, 'Choose the channel that it is measured on'],
    ['a channel that was not checked', {}, 'This channel has not been checked yet'],
  ])('wait where the KPI has %s, and say for what', (_what, over, why) => {
    openMeasurement({ kpis: [aKpi(over)] });
    expect(button('Take from audits').disabled).toBe(true);
    expect(document.body.textContent).toContain(why);
  });

  test('are not offered for what no page shows', () => {
    openMeasurement({ kpis: [aKpi({ metric: 'clicks' })] });
    expect(screen.queryByRole('button', { name: 'Take from audits' })).toBeNull();
  });
});

describe('the equity scorecard', () => {
  const scored: Equity = {
    relationships: 1,
    familiarity: 2,
    effectiveness: null,
    value: null,
    note: '',
    scoredOn: null,
  };
  const score = (aspect: string) =>
    screen.getByRole<HTMLInputElement>('spinbutton', { name: new RegExp(`^${aspect} of Facebook`) });
  const withEquity = (equity: Equity | null) => ({ plan: { channels: [{ ...facebook, equity }] } });

  test('takes scores as they are typed, as of today', async () => {
    const desk = openMeasurement();
    type(score('Relationships'), '4');
    await waitFor(() => expect(equityOf(desk)).toMatchObject({ relationships: 4, familiarity: null }));
    expect(equityOf(desk)?.scoredOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test.each(['6', '-1', '2.5'])('refuses %s, and says what fits', async (wrong) => {
    const desk = openMeasurement(withEquity(scored));
    type(score('Relationships'), wrong);
    await screen.findByText('A whole number from 0 to 5');
    expect(score('Relationships').getAttribute('aria-invalid')).toBe('true');
    expect(equityOf(desk)).toEqual(scored);
  });

  test('sets the average beside the followers, and says how much of it is scored', () => {
    openMeasurement({
      ...withEquity(scored),
      seen: seenAt(Date.UTC(2026, 4, 1), 100_000),
    });
    const table = within(screen.getByRole('table', { name: 'Equity scorecard' }));
    expect(table.getByText('1.5 of 5')).toBeTruthy();
    expect(table.getByText('2 of 4 scored')).toBeTruthy();
    expect(table.getByText('Low')).toBeTruthy();
    expect(table.getByText('100,000 followers')).toBeTruthy();
  });

  test('goes down a column by Enter', () => {
    openMeasurement({ plan: { channels: [facebook, aPlannedChannel('x', { id: 'x' })] } });
    fireEvent.keyDown(score('Familiarity'), { key: 'Enter' });
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Familiarity of X/);
  });

  test('keeps a note of a channel that is scored', async () => {
    const desk = openMeasurement(withEquity(scored));
    type(screen.getByRole('textbox', { name: 'Note' }), 'Ten clients asked.');
    fireEvent.blur(screen.getByRole('textbox', { name: 'Note' }));
    await waitFor(() => expect(equityOf(desk)?.note).toBe('Ten clients asked.'));
  });

  test('leaves out what is not the company’s own, and says what is not planned', () => {
    const partner = aPlannedChannel('x', { id: 'x', role: 'partner' });
    openMeasurement({
      plan: { channels: [partner] },
      seen: seenAt(Date.UTC(2026, 4, 1), 5),
    });
    expect(screen.queryByRole('table', { name: 'Equity scorecard' })).toBeNull();
    expect(document.body.textContent).toContain('1 more channel of the company is not in the plan');
  });
});
