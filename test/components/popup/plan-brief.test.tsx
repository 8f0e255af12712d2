// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PlanBrief } from '../../../components/popup/plan-brief';
import { PopupFooter } from '../../../components/popup/popup-footer';
import type { PopupActions } from '../../../components/popup/popup-view';
import { RULESET_VERSION } from '../../../utils/audit/audit';
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
