// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { ReadersDialog } from '../../../components/dashboard/readers-dialog';
import { TextsContext } from '../../../components/shared/texts-context';
import { textsFor } from '../../../utils/i18n/texts';
import { driftOf } from '../../../utils/report/drift';
import type { Visit } from '../../../utils/store/schema';
import { aVisit, DAY, NOW } from '../../factories';
import { openDesk } from './desk';

const TODAY = Math.floor(NOW / DAY);
const times = (count: number, over: Partial<Visit> = {}): Visit[] =>
  Array.from({ length: count }, () => aVisit(over));
const { followers: _followers, ...withoutFollowers } = aVisit().told;
const mute: Partial<Visit> = { told: withoutFollowers, day: TODAY - 1 };
const lost = [...times(20, { day: TODAY - 4 }), ...times(6, mute)];

const facebook = () => screen.getByRole('region', { name: 'Facebook' });
const banner = () => screen.queryByRole('region', { name: 'Notice' });

describe('the dialog “Readers”', () => {
  test('says of each platform how its pages do, in a word beside the mark', () => {
    openDesk({
      visits: [...lost, ...times(12, { platform: 'x' }), ...times(3, { platform: 'tiktok' })],
      hash: '#readers',
    });
    const states = ['Facebook', 'LinkedIn', 'TikTok', 'X', 'YouTube'].map((name) => {
      const region = screen.getByRole('region', { name });
      return region.querySelector('.mark')?.textContent;
    });
    expect(states).toEqual([
      'Probably changed',
      'Not visited yet',
      'Too few visits to tell',
      'Tells what it told',
      'Not visited yet',
    ]);
  });

  test('says which fact is not read any more, since when, and what to do', () => {
    openDesk({ visits: lost, hash: '#readers' });
    const said = facebook();
    expect(said.textContent).toContain(
      'Followers: not read since Nov 19, 2026, in the last 6 visits to pages of the sort that told it before.',
    );
    expect(within(said).getByText(/Open one of these profiles and reload it/)).toBeTruthy();
  });

  test('tells in one sentence what fell silent together', () => {
    const visits = [...times(20), ...times(6, { told: {}, kind: null, knownAs: 'company-page' })];
    openDesk({ visits, hash: '#readers' });
    expect(facebook().textContent).toContain('Kind, Last post, and Followers: not read since Nov 20, 2026');
  });

  test('lists every signal: its fact, where it stood, how often and when it told last', () => {
    openDesk({ visits: lost, hash: '#readers' });
    const table = within(facebook()).getByRole('table', { name: 'Where facts stood: Facebook' });
    const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows[0]).toEqual([
      'Silent',
      'Followers',
      'the data of the profile’s header',
      '20 of 26, not in the last 6',
      'Nov 16, 2026',
    ]);
    expect(rows.slice(1).map(([state, fact]) => [state, fact])).toEqual([
      ['Tells', 'Kind'],
      ['Tells', 'Last post'],
    ]);
  });

  test('lists what was never seen here, apart and without a mark', () => {
    openDesk({ visits: lost, hash: '#readers' });
    const item = within(facebook()).getByText(
      /data is that of a Page in Facebook’s older layout \(December 2022/,
    );
    expect(item.closest('table')).toBeNull();
  });

  test('tells the shares of visits, and which of them has suddenly risen', () => {
    const walls = times(8, { state: 'login-wall', kind: null, told: {} });
    openDesk({ visits: [...times(30), ...walls], hash: '#readers' });
    const table = within(facebook()).getByRole('table', { name: 'What visits left unsaid: Facebook' });
    const [wall] = table.querySelectorAll('tbody tr');
    expect(wall?.textContent).toBe('A wall or an empty page8 of 10: suddenly more0 of 28');
    expect(facebook().textContent).toContain(
      'A wall, or a page that stayed empty, in 8 of the last 10 visits',
    );
  });

  test('is opened by its button and by its address, and closed again over the view that was there', async () => {
    openDesk({ visits: lost });
    fireEvent.click(screen.getByRole('button', { name: 'Readers' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    openDesk({ visits: lost, hash: '#inbox' });
    location.hash = '#readers';
    dispatchEvent(new HashChangeEvent('hashchange'));
    await waitFor(() => expect(screen.getByRole('dialog', { name: 'Readers' })).toBeTruthy());
    expect(location.hash).toBe('#inbox=');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Inbox');
  });

  test('says how it fills where nothing was visited', () => {
    openDesk({ hash: '#readers' });
    expect(screen.getByText('No profile has been opened yet')).toBeTruthy();
  });

  test('says what stops it where the visits cannot be read', () => {
    openDesk({
      hash: '#readers',
      actions: {
        watchVisits(listener) {
          listener({ state: 'failed', problem: 'newer-version' });
          return () => undefined;
        },
      },
    });
    expect(screen.getByRole('alert').textContent).toContain('newer version');
  });

  test('waits for visits that are still loaded', () => {
    openDesk({ hash: '#readers', actions: { watchVisits: () => () => undefined } });
    expect(within(screen.getByRole('dialog')).getByText('Loading…')).toBeTruthy();
  });

  test('leads to saving a page that was read wrongly, where that is offered', () => {
    cleanup();
    const onReport = vi.fn();
    const drift = driftOf('facebook', lost.toReversed(), []);
    render(
      <TextsContext.Provider value={textsFor(['en'])}>
        <ReadersDialog
          drift={{ state: 'loaded', platforms: [drift] }}
          onClose={() => undefined}
          onReport={onReport}
        />
      </TextsContext.Provider>,
    );
    fireEvent.click(screen.getByText('Report a page that was read wrongly'));
    expect(onReport).toHaveBeenCalledOnce();
  });
});

describe('the notice on the dashboard', () => {
  test('names the platforms that have probably changed, and opens the dialog', () => {
    openDesk({ visits: [...lost, ...lost.map((visit) => ({ ...visit, platform: 'x' }))] });
    expect(banner()?.textContent).toContain('Facebook and X seem to have changed their pages');
    fireEvent.click(within(banner() ?? document.body).getByRole('button', { name: 'See what' }));
    expect(screen.getByRole('dialog', { name: 'Readers' })).toBeTruthy();
  });

  test.each([
    ['nothing was visited', []],
    ['all is told', times(30)],
    ['there are too few visits to tell', [...times(3), ...times(2, mute)]],
    [
      'what was lost does not decide a verdict',
      [...times(20, { told: { ...aVisit().told, link: ['facebook.intro'] } }), ...times(6)],
    ],
  ])('is not there where %s', (_why, visits) => {
    openDesk({ visits });
    expect(banner()).toBeNull();
  });
});
