// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { newPlannedChannel, type Plan } from '../../../../utils/plan/plan';
import { withRoundStarted, withSkipped } from '../../../../utils/plan/rounds';
import type { Channel } from '../../../../utils/store/schema';
import { aChannel, aLastPost, aPlan, aPlannedChannel, aReading, daysAgo, NOW } from '../../../factories';
import { openDesk } from '../desk';

/** Following a link would be a request. */
const stay = (event: Event) => {
  if (event.target instanceof Element && event.target.closest('a[target]')) event.preventDefault();
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  addEventListener('click', stay);
  return () => {
    vi.useRealTimers();
    removeEventListener('click', stay);
  };
});

const facebook = aPlannedChannel('facebook');
const x = aPlannedChannel('x');
const instagram = {
  ...newPlannedChannel('instagram', 'https://www.instagram.com/rosenthalbakery'),
  id: 'planned-instagram',
};
const plan = aPlan({ id: 'bakery', channels: [facebook, x, instagram] });
const running = withRoundStarted(plan, 'round', 'the auditor', NOW - 1000);

const open = (shown: Plan, channels: readonly Channel[] = []) =>
  openDesk({ plans: [shown], channels, hash: '#company=bakery&tab=round' });
const visited = (over: Partial<Channel> = {}) =>
  aChannel(aReading({ platform: 'facebook' }), { planId: 'bakery', ...over });
const rowOf = (platform: RegExp) => {
  const row = screen.getAllByRole('listitem').find(({ textContent }) => platform.test(textContent));
  if (!row) throw new Error(`no row of ${platform.source}`);
  return within(row);
};
const progress = () => screen.getByText(/ done/, { selector: '[role=status]' }).textContent;

describe('before a round', () => {
  test('it says what one is for and what it would visit, and starts by one button', async () => {
    const desk = open(plan);
    expect(screen.getByText(/3 channels to visit: 2 never checked and 1 by hand/)).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Start round' }));
    await screen.findByRole('heading', { name: 'Audit round' });
    expect(desk.plans[0]?.rounds).toMatchObject([{ startedAt: NOW, endedAt: null }]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Audit round'));
  });
  test('of a company without channels it leads to the plan', () => {
    open(aPlan({ id: 'bakery' }));
    expect(screen.getByRole('link', { name: 'Channels of the plan' }).getAttribute('href')).toContain(
      'tab=plan&part=channels',
    );
    expect(screen.queryByRole('button', { name: 'Start round' })).toBeNull();
  });
});

describe('an open round', () => {
  test('opens the next channel in a tab of its own, and the one after it at the next click', async () => {
    open(running);
    const next = () => screen.getByRole('link', { name: /^Open next/ });
    expect(next().getAttribute('href')).toBe(facebook.url);
    expect(next().getAttribute('target')).toBe('_blank');
    expect(next().getAttribute('rel')).toContain('noopener');
    fireEvent.click(next());
    await waitFor(() => expect(next().getAttribute('href')).toBe(x.url));
    expect(screen.getByText(/Opened\. If nothing comes/)).toBeTruthy();
  });

  test('follows while pages are visited', async () => {
    const desk = open(running);
    expect(progress()).toBe('0 of 3 channels done');
    desk.changed({ channels: [visited()] });
    await waitFor(() => expect(progress()).toBe('1 of 3 channels done'));
    expect(screen.getByRole('heading', { name: 'Done (1)' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Still to visit (2)' })).toBeTruthy();
  });

  test('tells what is done without praising it: the channel’s own state stands beside', () => {
    const dormant = aReading({ platform: 'facebook', lastPost: aLastPost(400) });
    open(running, [aChannel(dormant, { planId: 'bakery' })]);
    const row = rowOf(/^rosenthalbakeryFacebook|^Rosenthal BakeryFacebook/);
    expect(row.getByText('Done').closest('.mark')).toBeNull();
    expect(row.getByText('Error').closest('.mark-error')).toBeTruthy();
  });

  test('says what blocked a channel, and the one next step', () => {
    const blocked = visited({ lastChecked: daysAgo(3), lastAttempt: { at: NOW, state: 'login-wall' } });
    open(running, [blocked]);
    expect(progress()).toBe('0 of 3 channels done, 1 blocked');
    const row = rowOf(/^rosenthalbakeryFacebook|^Rosenthal BakeryFacebook/);
    expect(row.getByText('Facebook asks to log in.')).toBeTruthy();
    expect(row.getByText(/Log in, then reload\./)).toBeTruthy();
  });

  test('leaves a channel out with a reason, and takes it up again', async () => {
    open(running);
    const row = () => rowOf(/Instagram/);
    fireEvent.click(row().getByRole('button', { name: /^Leave out… / }));
    fireEvent.click(row().getByRole('button', { name: 'Leave out' }));
    expect(row().getByText(/Say why/)).toBeTruthy();
    fireEvent.input(row().getByRole('textbox'), { target: { value: 'No access' } });
    fireEvent.click(row().getByRole('button', { name: 'Leave out' }));
    await screen.findByRole('heading', { name: 'Left out (1)' });
    expect(progress()).toBe('0 of 2 channels done, 1 left out');
    expect(row().getByText('No access')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Audit round'));
    fireEvent.click(row().getByRole('button', { name: /^Take up again/ }));
    await waitFor(() => expect(progress()).toBe('0 of 3 channels done'));
  });

  test('offers to enter by hand what no reader covers', () => {
    open(running);
    expect(rowOf(/Instagram/).queryByRole('link', { name: /^Open/ })).toBeNull();
    const look = rowOf(/Instagram/).getByRole('link', { name: /^Look at .* on Instagram in a new tab$/ });
    expect(look.getAttribute('href')).toBe(instagram.url);
    fireEvent.click(rowOf(/Instagram/).getByRole('button', { name: /^Enter by hand/ }));
    expect(screen.getByRole('dialog', { name: 'Enter an audit by hand' })).toBeTruthy();
  });

  test('rests and goes on', async () => {
    open(running);
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    await screen.findByText(/^Paused since/);
    expect(screen.queryByRole('link', { name: /^Open next/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await screen.findByRole('link', { name: /^Open next/ });
  });

  test('ends with its report, keeps what it came to, and opens again by Undo', async () => {
    const desk = open(withSkipped(running, instagram.id, 'No access'), [visited()]);
    fireEvent.click(screen.getByRole('button', { name: 'End round' }));
    await waitFor(() => expect(location.hash).toContain('tab=report'));
    expect(desk.plans[0]?.rounds).toMatchObject([
      { endedAt: NOW, outcome: { done: 1, blocked: 0, skipped: 1, left: 1 } },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(desk.plans[0]?.rounds).toMatchObject([{ endedAt: null }]));
  });
});

test('earlier rounds stand with their dates and counts', () => {
  const outcome = { done: 5, blocked: 1, skipped: 0, left: 2 };
  const round = { id: 'old', startedAt: daysAgo(40), startedBy: 'the auditor', pausedAt: null, skipped: [] };
  open({ ...plan, rounds: [{ ...round, endedAt: daysAgo(38), outcome }] });
  const cells = within(screen.getByRole('region', { name: 'Earlier rounds' })).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    'Oct 11, 2026',
    'Oct 13, 2026',
    'the auditor',
    '5',
    '1',
    '0',
    '2',
  ]);
});

describe('strays', () => {
  const table = () => within(screen.getByRole('region', { name: 'Look for strays' }));

  test('are searched by links that open on the auditor’s click alone', () => {
    open(plan);
    for (const link of table().getAllByRole('link')) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toContain('noopener');
    }
    expect(table().getByRole('link', { name: 'Search X for accounts called Rosenthal Bakery' })).toBeTruthy();
  });
  test('are searched by any of the company’s names', () => {
    open(aPlan({ ...plan, company: { otherNames: ['Rosenthal Café'] } }));
    fireEvent.change(table().getByRole('combobox', { name: 'Name to search for' }), {
      target: { value: 'Rosenthal Café' },
    });
    expect(table().getByRole('link', { name: 'Search X for accounts called Rosenthal Café' })).toBeTruthy();
  });
});
