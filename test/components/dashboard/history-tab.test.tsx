// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { withScore } from '../../../utils/plan/score';
import { withWord } from '../../../utils/plan/decide';
import { known } from '../../../utils/reading/reading';
import type { Audit, Channel } from '../../../utils/store/schema';
import {
  aChannel,
  anAudit,
  anEntry,
  aPlan,
  aPlannedChannel,
  aReading,
  aTimeline,
  daysAgo,
  NOW,
} from '../../factories';
import { openDesk } from './desk';
import { aToldChannel } from './lines';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  return () => vi.useRealTimers();
});

const hash = '#company=bakery&tab=history';
const section = (name: string) => screen.getByRole('region', { name });
const bakery = aPlan({ id: 'bakery', channels: [aPlannedChannel('facebook')] });

/** A channel of the bakery with a list of posts so many days old. */
function posted(days: readonly number[], over: Partial<Channel> = {}): Channel {
  const reading = aReading({
    timeline: aTimeline(days.map((ago) => anEntry(ago))),
    followers: known({ count: 1204, precision: 'exact' }, 'test.header'),
  });
  return aChannel(reading, { planId: 'bakery', ...over });
}

test('a company without channels says how each picture is filled', () => {
  openDesk({ plans: [aPlan({ id: 'bakery' })], hash });
  for (const words of [
    'No channel yet',
    'Nothing to compare yet',
    'No followers seen yet',
    'No channel has been checked yet',
    'No KPI yet',
    'No channel to score yet',
    'Nothing has happened yet',
  ])
    expect(screen.getByText(words)).toBeTruthy();
});

describe('the last posts', () => {
  const channels = [2, 40, 300].map((days, index) =>
    aToldChannel({ name: `Channel ${index}`, platform: 'x', days }, { planId: 'bakery', role: 'own' }),
  );
  const open = () => openDesk({ plans: [bakery], channels, hash });
  const names = () =>
    within(section('Last posts'))
      .getAllByRole('link')
      .map((link) => link.textContent);

  test('stand worst first, the unvisited last, with their dates and a summary in words', () => {
    open();
    expect(names()).toEqual(['Channel 2', 'Channel 1', 'Channel 0', 'rosenthalbakery']);
    const { textContent } = section('Last posts');
    expect(textContent).toContain('The last visible post of 4 channels');
    expect(textContent).toContain('1 active, 1 stale, 1 abandoned, and 1 not checked yet');
    expect(textContent).toContain('Jan 24, 2026');
  });

  test('are one stop of the Tab key, and the arrow keys lead from channel to channel', () => {
    open();
    const links = within(section('Last posts')).getAllByRole('link');
    expect(links.map((link) => link.tabIndex)).toEqual([0, -1, -1, -1]);
    links[0]?.focus();
    if (links[0]) fireEvent.keyDown(links[0], { key: 'ArrowDown' });
    expect(document.activeElement).toBe(links[1]);
    expect(links[1]?.tabIndex).toBe(0);
    const said = document.getElementById(links[1]?.getAttribute('aria-describedby') ?? '');
    expect(said?.textContent).toBe('Oct 11, 2026');
  });

  test('lead to the channel, which opens beside them', async () => {
    open();
    const [link] = within(section('Last posts')).getAllByRole('link');
    expect(link?.getAttribute('href')).toContain(`channel=${channels[2]?.id ?? ''}`);
    location.hash = link?.getAttribute('href') ?? '';
    await waitFor(() => expect(screen.getByRole('complementary', { name: 'Channel 2' })).toBeTruthy());
    expect(section('Last posts')).toBeTruthy();
  });

  test('have a table behind them, made when it is opened', async () => {
    open();
    expect(within(section('Last posts')).queryByRole('table')).toBeNull();
    const behind = section('Last posts').querySelector('details');
    if (behind) behind.open = true;
    if (behind) fireEvent(behind, new Event('toggle'));
    const table = await within(section('Last posts')).findByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(5);
    expect(within(table).getByRole('row', { name: /^Channel 1/ }).textContent).toContain('Oct 11, 2026');
  });

  test('are fifty of many, and all on demand', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      aToldChannel({ name: `Many ${index}`, platform: 'x' }, { planId: 'bakery' }),
    );
    openDesk({ plans: [aPlan({ id: 'bakery' })], channels: many, hash });
    expect(names()).toHaveLength(50);
    fireEvent.click(within(section('Last posts')).getByRole('button', { name: 'Show all 60' }));
    expect(names()).toHaveLength(60);
  });
});

describe('the posting rhythm', () => {
  const rhythm = () => section('Posting rhythm');
  const cell = (name: RegExp) => within(rhythm()).getByRole('gridcell', { name });

  test('tells what is proven of each day, and says of nothing unseen that there was no post', () => {
    const plan = aPlan({
      id: 'bakery',
      channels: [
        aPlannedChannel('facebook', {
          editorial: {
            from: null,
            until: null,
            lines: [{ id: '1', weekday: 'wed', content: '', entryId: null }],
          },
        }),
      ],
    });
    openDesk({ plans: [plan], channels: [posted([1, 10])], hash });
    expect(cell(/November 19, 2026/).getAttribute('aria-label')).toBe('Thursday, November 19, 2026: 1 post');
    expect(cell(/November 18, 2026/).getAttribute('aria-label')).toMatch(/2026: no post; planned$/);
    expect(cell(/November 9, 2026/).getAttribute('aria-label')).toMatch(/2026: not seen$/);
    expect(cell(/November 10, 2026/).getAttribute('aria-label')).toMatch(/at least 1 post, not wholly seen$/);
    expect(cell(/November 22, 2026/).getAttribute('aria-label')).toMatch(/still to come$/);
    expect(rhythm().textContent).toContain('2 posts are proven in the last 12 weeks');
  });

  test('takes in what earlier checks saw, once that is asked for', async () => {
    const now = posted([1, 3]);
    const before = aReading({ readAt: daysAgo(20), timeline: aTimeline([anEntry(22), anEntry(30)]) });
    const audits = [now.latest, anAudit(before, { channelId: now.id })].filter((one) => one !== null);
    openDesk({ plans: [bakery], channels: [now], audits, hash });
    expect(cell(/October 29, 2026/).getAttribute('aria-label')).toMatch(/not seen$/);
    fireEvent.click(within(rhythm()).getByRole('checkbox'));
    await within(rhythm()).findByText('2 checks are looked at.');
    expect(cell(/October 29, 2026/).getAttribute('aria-label')).toMatch(/1 post$/);
    expect(cell(/October 28, 2026/).getAttribute('aria-label')).toMatch(/no post$/);
  });

  test('says so where they cannot be read, and tries again', async () => {
    let tries = 0;
    const historyOf = (): Promise<readonly Audit[]> =>
      // The log below asks too; it is told the same.
      ++tries <= 2 ? Promise.reject(new Error('broken')) : Promise.resolve([]);
    openDesk({ plans: [bakery], channels: [posted([1])], hash, actions: { historyOf } });
    fireEvent.click(within(rhythm()).getByRole('checkbox'));
    await within(rhythm()).findByText('The earlier checks could not be read.');
    fireEvent.click(within(rhythm()).getByRole('button', { name: 'Try again' }));
    await within(rhythm()).findByText('0 checks are looked at.');
  });

  test('is of the channel that is chosen, which stands in the address', () => {
    const other = aToldChannel({ name: 'Mill', platform: 'x' }, { planId: 'bakery' });
    openDesk({ plans: [bakery], channels: [posted([1]), other], hash });
    fireEvent.change(within(rhythm()).getByRole('combobox'), { target: { value: other.id } });
    expect(location.hash).toContain(`rhythm=${other.id}`);
    expect(rhythm().textContent).toContain('The last check saw no list of posts');
  });

  test('is walked through by the arrow keys', () => {
    openDesk({ plans: [bakery], channels: [posted([1, 10])], hash });
    const start = cell(/November 16, 2026/);
    expect(start.tabIndex).toBe(0);
    start.focus();
    fireEvent.keyDown(start, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(cell(/November 9, 2026/));
    fireEvent.keyDown(cell(/November 9, 2026/), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(cell(/November 10, 2026/));
  });
});

test('followers: what each audit showed, a rounded count as about', () => {
  const reading = aReading({ followers: known({ count: 28_000, precision: 'rounded' }, 'test.header') });
  const followersSeen = [{ count: 900, precision: 'exact' as const, at: daysAgo(60) }];
  openDesk({
    plans: [bakery],
    channels: [aChannel(reading, { planId: 'bakery', followersSeen })],
    hash,
  });
  const marks = within(section('Followers over time')).getAllByRole('img');
  expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual([
    'Sep 21, 2026: 900',
    'Nov 20, 2026: about 28,000',
  ]);
  expect(section('Followers over time').textContent).toContain('1 channel showed its followers: more on 1.');
});

test('KPIs: values against the target, and how they stand', () => {
  const kpi = {
    id: 'kpi',
    name: 'Orders',
    metric: 'conversions' as const,
    kind: null,
    unit: 'orders',
    baseline: null,
    target: 40,
    by: '2026-10-31',
    goalId: null,
    channelId: null,
    correctiveAction: '',
    values: [{ id: 'v', on: '2026-11-02', value: 31, from: 'typed' as const }],
  };
  openDesk({ plans: [{ ...bakery, measurement: { kpis: [kpi] } }], hash });
  const { textContent } = section('KPIs over time');
  expect(textContent).toContain('1 KPI: 1 missed.');
  expect(textContent).toContain('Target: at least 40 orders by Oct 31, 2026.');
  expect(within(section('KPIs over time')).getByRole('img').getAttribute('aria-label')).toMatch(/31 orders/);
});

test('equity and completeness: bars with their numbers', () => {
  const equity = withScore(null, 'value', 3, '2026-11-01');
  openDesk({ plans: [{ ...bakery, channels: [aPlannedChannel('facebook', { equity })] }], hash });
  expect(section('Equity').textContent).toContain('3 of 5 (1 of 4 scored)');
  expect(section('Plan completeness').textContent).toMatch(/The plan answers \d+ of its \d+ questions/);
});

test('the log tells audits and decisions, newest first, each with what it changed', async () => {
  const channel = posted([1]);
  const first = aReading({
    readAt: daysAgo(30),
    followers: known({ count: 1000, precision: 'exact' }, 'test'),
  });
  const audits = [channel.latest, anAudit(first, { channelId: channel.id })].filter((one) => one !== null);
  const decided = withWord(bakery, [bakery.channels[0]?.id ?? ''], 'revive', 'the auditor', daysAgo(10));
  openDesk({ plans: [decided], channels: [channel], audits, hash });
  const log = section('Audits and decisions');
  await waitFor(() => expect(within(log).getByText('First audit.')).toBeTruthy());
  const items = within(log)
    .getAllByRole('listitem')
    .filter((item) => item.classList.contains('past-entry'));
  expect(items.map((item) => /Checked|Decided: Revive/.exec(item.textContent)?.[0])).toEqual([
    'Checked',
    'Decided: Revive',
    'Checked',
  ]);
  expect(items[0]?.textContent).toContain('1,204 followers');
});

test('what changed stands under the day of the audit that showed it', () => {
  const channel = posted([1]);
  const previous = {
    auditedAt: daysAgo(30),
    rulesetVersion: 'old',
    planId: 'bakery',
    state: 'readable' as const,
    kind: null,
    name: null,
    handle: null,
    followers: { count: 1200, precision: 'exact' as const },
    level: 'cannot-tell' as const,
    failed: [],
  };
  openDesk({ plans: [bakery], channels: [{ ...channel, previous }], hash });
  const changes = section('What changed');
  expect(within(changes).getByRole('heading', { level: 3 }).textContent).toBe('Nov 20, 2026');
  expect(changes.textContent).toContain('4 followers more, now 1,204');
  expect(changes.textContent).toContain('Since Oct 21, 2026:');
});
