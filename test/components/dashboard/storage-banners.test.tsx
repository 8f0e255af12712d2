// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { act } from 'preact/test-utils';
import { WELL, type StorageHealth } from '../../../utils/store/storage-health';
import { daysAgo } from '../../factories';
import { openDesk } from './desk';

afterEach(cleanup);

/** A dashboard whose storage is `health`; what is told later, and how often it was accepted. */
function openAt(health: StorageHealth, acceptDatabase = vi.fn(() => Promise.resolve())) {
  let tell: (health: StorageHealth) => void = () => undefined;
  const watchHealth = (listener: (health: StorageHealth) => void) => {
    tell = listener;
    listener(health);
    return () => undefined;
  };
  openDesk({ actions: { watchHealth, acceptDatabase } });
  return { acceptDatabase, tell: (next: StorageHealth) => act(() => tell(next)) };
}
const gone: StorageHealth = {
  vanished: { from: daysAgo(90), seenAt: daysAgo(2), since: daysAgo(1) },
  unkept: null,
};
/** Presses a button of the banner. */
const press = (name: string) =>
  fireEvent.click(within(screen.getByRole('alert')).getByRole('button', { name }));

test('where the storage is well nothing is said', () => {
  openAt(WELL);
  expect(screen.queryByRole('alert')).toBeNull();
});

describe('where what was stored is gone', () => {
  test('it is said from when to when it was there, and since when there is another one', () => {
    openAt(gone);
    const said = screen.getByRole('alert').textContent;
    const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
    for (const at of [90, 2, 1]) expect(said).toContain(day.format(daysAgo(at)));
  });

  test('the backup is offered', () => {
    openAt(gone);
    press('Restore a backup');
    expect(location.hash).toBe('#dialog=backup');
  });

  test('starting anew accepts what is there now, and says so', async () => {
    const { acceptDatabase, tell } = openAt(gone);
    press('Start anew');
    await screen.findByText(/counts from now on/);
    expect(acceptDatabase).toHaveBeenCalledOnce();
    // The button that had the focus goes with the banner.
    await waitFor(() => expect(document.activeElement?.id).toBe('backup-button'));
    await tell(WELL);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('where that cannot be stored it stays, and is said', async () => {
    openAt(
      gone,
      vi.fn(() => Promise.reject(new Error('no storage'))),
    );
    press('Start anew');
    await screen.findByText(/Not stored/);
    expect(screen.getByRole('button', { name: 'Start anew' })).toBeTruthy();
  });
});

test('that the last page was not kept is said with the reason, until one is', async () => {
  const { tell } = openAt({ vanished: null, unkept: 'full' });
  expect(screen.getByRole('alert').textContent).toMatch(/not kept.*disk is full/);
  await tell(WELL);
  expect(screen.queryByRole('alert')).toBeNull();
});
