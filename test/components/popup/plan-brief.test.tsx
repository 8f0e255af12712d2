// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PlanBrief } from '../../../components/popup/plan-brief';
import { PlanLine } from '../../../components/popup/plan-line';
import { PopupFooter } from '../../../components/popup/popup-footer';
import type { PopupActions } from '../../../components/popup/popup-view';
import { RULESET_VERSION } from '../../../utils/audit/audit';
import { newPlannedChannel, type PlannedChannel } from '../../../utils/plan/plan';
import { known } from '../../../utils/reading/reading';
import { summarise, type Summary } from '../../../utils/report/summary';
import type { Snapshot } from '../../../utils/store/schema';
import { aChannel, aKeptChannel, aLastPost, aPlan, aReading, daysAgo, NOW } from '../../factories';

afterEach(cleanup);

const openDashboard = vi.fn();
const actions = { openDashboard, visit: vi.fn() } as Partial<PopupActions> as PopupActions;

const before: Snapshot = {
  auditedAt: daysAgo(90),
  rulesetVersion: RULESET_VERSION,
  planId: 'bakery',
  state: 'readable',
  kind: 'company-page',
  name: 'Rosenthal Bakery',
  handle: 'rosenthalbakery',
  followers: { count: 1000, precision: 'exact' },
  level: 'active',
  failed: [],
};
const followed = (count: number) =>
  aReading({
    lastPost: aLastPost(100),
    followers: known({ count, precision: 'exact' as const }, 'test.header'),
  });
const summaryOf = (previous: Snapshot | null): Summary =>
  summarise(
    aPlan({ id: 'bakery', channels: [aKeptChannel('facebook')] }),
    [aChannel(followed(1010), { planId: 'bakery', ...(previous && { previous }) })],
    NOW,
  );

describe('the plan in brief', () => {
  test('tells how much of it is filled in, and leads to it', () => {
    render(<PlanBrief summary={summaryOf(null)} actions={actions} />);
    fireEvent.click(screen.getByRole('button', { name: /^Plan: \d+ % filled in$/ }));
    expect(openDashboard).toHaveBeenLastCalledWith('#company=bakery&tab=plan');
  });

  test('counts what is wrong with it by weight, and leads to the warnings', () => {
    render(<PlanBrief summary={summaryOf(null)} actions={actions} />);
    const warnings = screen.getByRole('button', { name: /^The company itself: / });
    expect(within(warnings).getByText('The company itself:').className).not.toContain('visually-hidden');
    expect(warnings.textContent).toMatch(/2 warnings8 pieces of advice$/);
    fireEvent.click(warnings);
    expect(openDashboard).toHaveBeenLastCalledWith('#company=bakery&tab=warnings');
  });

  test('tells what changed since the check before, and how much more', () => {
    render(<PlanBrief summary={summaryOf(before)} actions={actions} />);
    const [changed] = within(screen.getByRole('list', { name: 'Changed since the last check' })).getAllByRole(
      'listitem',
    );
    expect(changed?.textContent).toMatch(
      /^Rosenthal Bakery.*Dormant \(before: Active\).*and \d changes more$/,
    );
  });

  test('says nothing of changes where there is nothing to compare with', () => {
    render(<PlanBrief summary={summaryOf(null)} actions={actions} />);
    expect(screen.queryByText('Changed since the last check')).toBeNull();
  });
});

test('once all channels are visited, the next step is to decide', () => {
  const company = { state: 'chosen', summary: summaryOf(null) } as const;
  render(<PopupFooter view={{ now: NOW, profile: null, company }} actions={actions} />);
  fireEvent.click(screen.getByRole('button', { name: 'Decide on 1 channel' }));
  expect(openDashboard).toHaveBeenLastCalledWith('#company=bakery&decision=none');
});

describe('after the decisions', () => {
  const showing = (...channels: PlannedChannel[]) => {
    const summary = summarise(aPlan({ id: 'bakery', channels }), [], NOW);
    // As if everything that is planned, but for what no reader covers, had been visited and nothing were wrong.
    const visited = channels.filter(({ platform }) => platform === 'facebook').length;
    const company = { state: 'chosen', summary: { ...summary, toVisit: [], visited } } as const;
    render(<PopupFooter view={{ now: NOW, profile: null, company }} actions={actions} />);
  };

  test('what no reader covers is entered by hand, on the dashboard', () => {
    const instagram = newPlannedChannel('instagram', 'https://www.instagram.com/rosenthalbakery');
    showing(aKeptChannel('facebook'), { ...instagram, id: 'by-hand' });
    fireEvent.click(screen.getByRole('button', { name: 'Enter Instagram by hand' }));
    expect(openDashboard).toHaveBeenLastCalledWith('#company=bakery&channel=by-hand');
  });

  test('the report is offered, quietly', () => {
    showing(aKeptChannel('facebook'));
    const report = screen.getByRole('button', { name: 'Open the report' });
    expect(report.className).not.toContain('primary');
    fireEvent.click(report);
    expect(openDashboard).toHaveBeenLastCalledWith('#company=bakery&tab=report');
  });
});

test('a channel that nobody visited says so once', () => {
  const [line] = summarise(aPlan({ channels: [aKeptChannel('facebook')] }), [], NOW).lines;
  if (!line) throw new Error('no line');
  render(<PlanLine line={line} isNamed={false} />);
  expect(screen.getAllByText('Not checked yet')).toHaveLength(1);
});
