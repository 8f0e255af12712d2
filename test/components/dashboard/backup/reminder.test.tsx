// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { BackupActions } from '../../../../components/dashboard/backup/backup-actions';
import type { BackupDue } from '../../../../utils/backup-due';
import { daysAgo } from '../../../factories';
import { openDesk } from '../desk';

const banner = () => screen.queryByRole('region', { name: 'Reminder' });
const due = (lastMade: number | null): BackupDue => ({ lastMade, oldestLacking: daysAgo(40) });
function withReminder(reminder: BackupDue | null, over: Partial<BackupActions> = {}) {
  openDesk({ backup: { due: () => Promise.resolve(reminder), ...over } });
  return waitFor(() => expect(banner() !== null).toBe(reminder !== null));
}

describe('the reminder', () => {
  test('is not there where nothing is due', async () => {
    await withReminder(null);
    expect(banner()).toBeNull();
  });

  test.each([
    ['none was ever made', null, /^No backup was ever made here, and the oldest work is from Oct 11, 2026/],
    ['the last one lacks a month', daysAgo(41), /^The last backup was made on Oct 10, 2026. It lacks/],
  ])('where %s', async (_, lastMade, words) => {
    await withReminder(due(lastMade));
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('opens the dialog; once a backup is made it looks anew', async () => {
    const counts = { plans: 1, edits: 1, channels: 1, audits: 1, visits: 0, forgotten: 0 };
    let isMade = false;
    await withReminder(due(null), {
      due: () => Promise.resolve(isMade ? null : due(null)),
      make: () => {
        isMade = true;
        return Promise.resolve({ fileName: 'f', isProtected: false, counts });
      },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Back up now' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Backup' }));
    const form = dialog.getByRole('button', { name: 'Make backup' }).closest('form');
    if (form) fireEvent.submit(form);
    await dialog.findByText(/^The backup is made/);
    await waitFor(() => expect(banner()).toBeNull());
  });

  test('“later” puts it off, and the focus goes to where a backup is made', async () => {
    const remindLater = vi.fn(() => Promise.resolve());
    await withReminder(due(null), { remindLater });
    fireEvent.click(screen.getByRole('button', { name: 'Later' }));
    await waitFor(() => expect(banner()).toBeNull());
    expect(remindLater).toHaveBeenCalledOnce();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Backup'));
    expect(screen.getByText('You are reminded again in a week.')).toBeTruthy();
  });
});
