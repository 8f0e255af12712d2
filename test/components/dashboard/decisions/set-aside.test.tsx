// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { placedFindings, sortedOut } from '../../../../components/dashboard/warning-groups';
import { textsFor } from '../../../../utils/i18n/texts';
import { withSetAside } from '../../../../utils/plan/decide';
import type { Plan } from '../../../../utils/plan/plan';
import { countStates } from '../../../../utils/report/channel-line';
import { summarise } from '../../../../utils/report/summary';
import { lineText, stateReasonText, stateText } from '../../../../utils/report/wording';
import { aChannel, DAY, NOW } from '../../../factories';
import { known, type AccountKind } from '../../../../utils/reading/reading';
import { aWellFilledPlan, aWellKeptPage, aWellPlannedChannel } from '../../../well-planned';
import { openDesk, type Desk } from '../desk';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  return () => vi.useRealTimers();
});

const RULE = 'company-on-personal-profile';
const TITLE = /A company must not use a personal profile/;
const planned = aWellPlannedChannel('facebook');
const bakery: Plan = { ...aWellFilledPlan([planned]), id: 'bakery' };
const profile = aChannel(
  aWellKeptPage({
    kind: known<AccountKind>('personal-profile', 'test.kind'),
    postCount: known(40, 'test.header'),
  }),
  { id: 'profile', planId: 'bakery' },
);
const aside = withSetAside(bakery, RULE, planned.id, 'moves in May', 'the auditor', NOW - DAY);

const open = (hash: string, plan = bakery): Desk =>
  openDesk({ plans: [plan], channels: [profile], hash: `#company=bakery&${hash}` });
const setAside = (desk: Desk) => desk.plans[0]?.setAside;
/** The warning with its body. */
const warning = () => {
  const titles = screen.getAllByText(TITLE).map((title) => title.closest('details'));
  return within(titles.find((details) => details !== null) ?? document.body);
};
const group = (name: string | RegExp) => screen.queryByRole('heading', { name });

describe.each(['tab=warnings', 'channel=profile'])('a warning (%s)', (hash) => {
  test('is set aside with a reason, asked for in place', async () => {
    const desk = open(hash);
    fireEvent.click(warning().getByText('Set aside…'));
    const reason = warning().getByRole('textbox', { name: 'Why it is set aside' });
    expect(document.activeElement).toBe(reason);
    fireEvent.input(reason, { target: { value: 'moves in May' } });
    fireEvent.submit(reason.closest('form') ?? reason);
    await waitFor(() =>
      expect(setAside(desk)).toMatchObject([
        { rule: RULE, about: planned.id, reason: 'moves in May', by: 'the auditor', at: NOW },
      ]),
    );
    expect(group(/^(1 warning set|Set) aside$/)).toBeTruthy();
    expect(warning().getByText('moves in May')).toBeTruthy();
  });

  test('is not set aside without a reason', () => {
    const desk = open(hash);
    fireEvent.click(warning().getByText('Set aside…'));
    fireEvent.submit(warning().getByRole('textbox').closest('form') ?? document.body);
    expect(warning().getByText('Say why, so that others can follow it.')).toBeTruthy();
    expect(setAside(desk)).toEqual([]);
  });

  test('keeps open when the question is left with Escape', () => {
    open(hash);
    fireEvent.click(warning().getByText('Set aside…'));
    fireEvent.keyDown(warning().getByRole('textbox'), { key: 'Escape' });
    expect(warning().queryByRole('textbox')).toBeNull();
    expect(warning().getByText('Set aside…')).toBeTruthy();
  });

  test('that is set aside is taken up again, which can be undone with its reason', async () => {
    const desk = open(hash, aside);
    expect(warning().getByText(/\(Nov 19, 2026, the auditor\)/)).toBeTruthy();
    fireEvent.click(warning().getByText('Take up again'));
    await waitFor(() => expect(setAside(desk)).toEqual([]));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(setAside(desk)).toMatchObject([{ reason: 'moves in May', at: NOW - DAY }]));
  });
});

test('a warning about the company is set aside likewise', async () => {
  const desk = open('tab=warnings');
  const about = screen.getAllByText('The company')[0]?.closest('li');
  const first = within(about ?? document.body);
  fireEvent.click(first.getByText('Set aside…'));
  fireEvent.input(first.getByRole('textbox'), { target: { value: 'later' } });
  fireEvent.submit(first.getByRole('textbox').closest('form') ?? document.body);
  await waitFor(() => expect(setAside(desk)).toMatchObject([{ about: null, reason: 'later' }]));
});

describe('a warning that is set aside counts nowhere', () => {
  const texts = textsFor(['en']);
  const [before, after] = [bakery, aside].map((plan) => summarise(plan, [profile], NOW));
  const lineOf = (summary: typeof before) => summary?.lines[0];

  test('in the summary', () => {
    expect(before?.misuses).toHaveLength(1);
    expect(after?.misuses).toEqual([]);
    expect(before && countStates(before.lines)).toMatchObject({ misuse: 1, fine: 0 });
    expect(after && countStates(after.lines)).toMatchObject({ misuse: 0, error: 0, fine: 1 });
  });

  test('in what the channel is said to be, in the popup and on the badge', () => {
    const [open, calm] = [lineOf(before), lineOf(after)];
    expect(open && [stateText(texts, open), lineText(texts, open)]).toEqual(['Misuse', 'Personal profile']);
    expect(calm && [stateText(texts, calm), lineText(texts, calm), stateReasonText(texts, calm)]).toEqual([
      'Fine',
      'Posted 2 days ago',
      '',
    ]);
  });

  test('among the warnings: it has a group of its own', () => {
    const sorted = after && sortedOut(placedFindings(after));
    expect(sorted?.misuses).toEqual([]);
    expect(sorted?.others.every(({ line }) => line === null)).toBe(true);
    expect(sorted?.aside.map(({ finding }) => finding.rule)).toEqual([RULE]);
  });

  test('in the tab’s number and the table', () => {
    const countIn = (plan: Plan) => {
      open('', plan);
      const tab = screen.getByRole('link', { name: /^Warnings/ });
      return Number(tab.querySelector('.tab-count')?.textContent);
    };
    expect(countIn(bakery) - countIn(aside)).toBe(1);
    expect(within(screen.getByRole('table')).queryByText(TITLE)).toBeNull();
  });
});
