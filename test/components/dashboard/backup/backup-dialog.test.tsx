// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type {
  BackupActions,
  BackupAtHand,
  OpenedFile,
} from '../../../../components/dashboard/backup/backup-actions';
import type { AboutBackup, BackupProblem, MergePreview } from '../../../../utils/backup/backup';
import { textsFor } from '../../../../utils/i18n/texts';
import { NOW } from '../../../factories';
import { openDesk } from '../desk';

const texts = textsFor(['en']);
const counts = { plans: 2, edits: 9, channels: 7, audits: 40, visits: 12, forgotten: 1 };
const about: AboutBackup = {
  madeAt: NOW,
  toolVersion: '1.4.0',
  databaseVersion: 4,
  counts,
  isEncrypted: false,
};
const nothing: MergePreview = {
  into: 'used',
  newAudits: 0,
  newChannels: 0,
  changedChannels: 0,
  newCompanies: [],
  changedCompanies: [],
  newEdits: 0,
  leftOut: { channels: 0, audits: 0, companies: 0 },
  isNothingNew: true,
};
const something: MergePreview = {
  ...nothing,
  newAudits: 12,
  newChannels: 3,
  newCompanies: [{ id: 'halden', name: 'Halden Cycles' }],
  changedCompanies: [{ id: 'bakery', name: 'Rosenthal Bakery' }],
  newEdits: 5,
  isNothingNew: false,
};
const mergeSomething: BackupAtHand['merge'] = () => Promise.resolve(something);
const aBackup = (over: Partial<BackupAtHand> = {}): BackupAtHand => ({
  about,
  auditor: 'a colleague',
  preview: () => Promise.resolve(something),
  merge: mergeSomething,
  close: () => undefined,
  ...over,
});
const opened = (backup = aBackup()): OpenedFile => ({ state: 'opened', backup });
const refused = (problem: BackupProblem): OpenedFile => ({ state: 'refused', problem });

function openBackups(backup: Partial<BackupActions> = {}) {
  openDesk({ backup });
  fireEvent.click(screen.getByRole('button', { name: 'Backup' }));
  return within(screen.getByRole('dialog', { name: 'Backup' }));
}
type OpenDialog = ReturnType<typeof openBackups>;

const press = (dialog: OpenDialog, name: string) => {
  // Both of the dialog’s last buttons may bear the name of the one in its head.
  const button = dialog.getAllByRole('button', { name }).at(-1) ?? document.createElement('button');
  const form = button.getAttribute('type') === 'submit' && button.closest('form');
  if (form) fireEvent.submit(form);
  else fireEvent.click(button);
};
const isDisabled = (dialog: OpenDialog, name: string) =>
  dialog.getByRole<HTMLButtonElement>('button', { name }).disabled;
const type = (dialog: OpenDialog, label: string, value: string) =>
  fireEvent.input(dialog.getByLabelText(label), { target: { value } });
const take = (dialog: OpenDialog, name = 'colleague.channel-audit') =>
  fireEvent.change(dialog.getByLabelText(/^Choose/, { selector: 'input' }), {
    target: { files: [new File(['…'], name)] },
  });
/** What never comes: work that goes on until it is stopped. */
const endless = (signal: AbortSignal) =>
  new Promise<never>((_, stopped) =>
    signal.addEventListener('abort', () => stopped(signal.reason as Error), { once: true }),
  );

describe('making a backup', () => {
  test('downloads everything and says what is in the file, with the focus on it', async () => {
    const make = vi.fn<BackupActions['make']>(() =>
      Promise.resolve({ fileName: 'all.channel-audit', counts }),
    );
    const dialog = openBackups({ make });
    press(dialog, 'Make backup');
    const said = await dialog.findByText(/^The backup is downloaded: all.channel-audit/);
    expect(said.textContent).toContain('2 companies, 7 channels and 40 audits');
    await waitFor(() => expect(document.activeElement).toBe(said));
    expect(make.mock.calls[0]?.[0]).toBe('');
  });

  test('asks for a passphrase twice, and says that nobody can recover it', async () => {
    const make = vi.fn<BackupActions['make']>(() => Promise.resolve({ fileName: 'f', counts }));
    const dialog = openBackups({ make });
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Protect it with a passphrase' }));
    expect(dialog.getByText(/^Nobody can recover it/)).toBeTruthy();
    press(dialog, 'Make backup');
    expect(dialog.getByText('Type a passphrase, or untick its box.')).toBeTruthy();
    type(dialog, 'Passphrase', 'seven quiet geese count lamps');
    expect(dialog.getByText(/^Long and varied/)).toBeTruthy();
    type(dialog, 'Passphrase once more', 'seven quiet geese count lamp');
    press(dialog, 'Make backup');
    expect(dialog.getByText('This is not the same passphrase.')).toBeTruthy();
    expect(make).not.toHaveBeenCalled();
    type(dialog, 'Passphrase once more', 'seven quiet geese count lamps');
    press(dialog, 'Make backup');
    await waitFor(() => expect(make.mock.calls[0]?.[0]).toBe('seven quiet geese count lamps'));
  });

  test('shows how far it is, and can be stopped', async () => {
    const dialog = openBackups({
      make: (_, progress, signal) => {
        progress(300, 1200);
        return endless(signal);
      },
    });
    press(dialog, 'Make backup');
    expect(await dialog.findByText('300 of 1,200 records')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Stop'));
    press(dialog, 'Stop');
    expect(await dialog.findByText('Stopped. No file was made.')).toBeTruthy();
  });

  test('stops where the dialog is closed', async () => {
    let isStopped = false;
    const dialog = openBackups({
      make: (_passphrase, _progress, signal) => {
        signal.addEventListener('abort', () => (isStopped = true));
        return endless(signal);
      },
    });
    press(dialog, 'Make backup');
    press(dialog, 'Close');
    await waitFor(() => expect(isStopped).toBe(true));
  });

  test('says why where it fails', async () => {
    const dialog = openBackups({ make: () => Promise.reject(new Error('no room')) });
    press(dialog, 'Make backup');
    expect(await dialog.findByText(/^No backup was made. The disk is full/)).toBeTruthy();
  });
});

describe('opening a backup', () => {
  test('says what it holds, and what a merge would do, before anything is stored', async () => {
    const merge = vi.fn(mergeSomething);
    const dialog = openBackups({ open: () => Promise.resolve(opened(aBackup({ merge }))) });
    take(dialog);
    expect(await dialog.findByText('12 audits are new')).toBeTruthy();
    const lines = dialog.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines.map((line) => line.replace(/[\u2068\u2069]/g, ''))).toEqual([
      '12 audits are new',
      '3 channels are new',
      '1 company is new: Halden Cycles',
      'The plan of 1 company shows later edits: Rosenthal Bakery',
      expect.stringMatching(/^5 edits join the histories/) as string,
    ]);
    expect(dialog.getByText('1.4.0')).toBeTruthy();
    expect(dialog.getByText('a colleague')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('What a merge does here'));
    expect(merge).not.toHaveBeenCalled();
  });

  test('merges, and says what is new', async () => {
    const dialog = openBackups({ open: () => Promise.resolve(opened()) });
    take(dialog);
    await dialog.findByText('12 audits are new');
    press(dialog, 'Merge');
    const said = await dialog.findByText('Merged. New here: 1 company, 3 channels, 12 audits, and 5 edits.');
    await waitFor(() => expect(document.activeElement).toBe(said));
    press(dialog, 'Close');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('offers nothing where all of it is here already', async () => {
    const dialog = openBackups({
      open: () => Promise.resolve(opened(aBackup({ preview: () => Promise.resolve(nothing) }))),
    });
    take(dialog);
    expect(await dialog.findByText('Nothing: all that it holds is here already.')).toBeTruthy();
    expect(isDisabled(dialog, 'Merge')).toBe(true);
  });

  test('asks for the passphrase, and again where it is the wrong one', async () => {
    const problem = { id: 'backup.refused.passphrase' } as const;
    const open = vi.fn<BackupActions['open']>((_file, passphrase) => {
      if (passphrase === '') return Promise.resolve({ state: 'needs-passphrase', about });
      return Promise.resolve(passphrase === 'right' ? opened() : refused(problem));
    });
    const dialog = openBackups({ open });
    take(dialog);
    await dialog.findByText('This file is protected by a passphrase');
    expect(isDisabled(dialog, 'Open')).toBe(true);
    type(dialog, 'Passphrase', 'wrong');
    press(dialog, 'Open');
    expect(await dialog.findByText(texts.say(problem))).toBeTruthy();
    type(dialog, 'Passphrase', 'right');
    press(dialog, 'Open');
    expect(await dialog.findByText('12 audits are new')).toBeTruthy();
  });

  test('a file that is refused says why, and another can be chosen', async () => {
    const problem = { id: 'backup.refused.damaged' } as const;
    const answers = [refused(problem), opened()];
    const dialog = openBackups({
      open: () => Promise.resolve(answers.shift() ?? refused(problem)),
    });
    take(dialog, 'torn.channel-audit');
    const said = await dialog.findByText(new RegExp(`^.*${texts.say(problem).slice(0, 20)}`));
    expect(said.closest('p')?.textContent).toContain('torn.channel-audit');
    take(dialog);
    expect(await dialog.findByText('12 audits are new')).toBeTruthy();
  });

  test('opening can be stopped; nothing is changed then', async () => {
    const dialog = openBackups({ open: (_file, _passphrase, _progress, signal) => endless(signal) });
    take(dialog);
    expect(await dialog.findByText(/^Opening/)).toBeTruthy();
    press(dialog, 'Stop');
    expect(await dialog.findByText('Stopped. Nothing was changed.')).toBeTruthy();
  });

  test('what was deleted here on purpose stays out, unless it is asked back', async () => {
    const leftOut = { channels: 2, audits: 14, companies: 0 };
    const preview = vi.fn<BackupAtHand['preview']>(({ bringBackForgotten }) =>
      Promise.resolve(bringBackForgotten ? { ...something, newAudits: 26 } : { ...something, leftOut }),
    );
    const merge = vi.fn(mergeSomething);
    const dialog = openBackups({ open: () => Promise.resolve(opened(aBackup({ preview, merge }))) });
    take(dialog);
    expect(await dialog.findByText(/deleted here on purpose: 2 channels and 14 audits\.$/)).toBeTruthy();
    const choice = dialog.getByRole<HTMLInputElement>('checkbox', { name: /^Bring back/ });
    expect(choice.checked).toBe(false);
    fireEvent.click(choice);
    expect(await dialog.findByText('26 audits are new')).toBeTruthy();
    press(dialog, 'Merge');
    await dialog.findByText(/^Merged/);
    expect(merge.mock.calls[0]?.[0]).toEqual({ bringBackForgotten: true, takeSettings: false });
  });

  test('into an empty browser it is restored, with its settings unless they are left out', async () => {
    const whole: MergePreview = { ...something, into: 'empty' };
    const merge = vi.fn<BackupAtHand['merge']>(() => Promise.resolve(whole));
    const backup = aBackup({ preview: () => Promise.resolve(whole), merge });
    const dialog = openBackups({ open: () => Promise.resolve(opened(backup)) });
    take(dialog);
    const settings = await dialog.findByRole<HTMLInputElement>('checkbox', { name: /settings/ });
    expect(settings.checked).toBe(true);
    expect(dialog.getByText(/The auditor’s name, .*a colleague/)).toBeTruthy();
    press(dialog, 'Restore');
    expect(await dialog.findByText(/^Restored: 1 company, 3 channels/)).toBeTruthy();
    expect(merge.mock.calls[0]?.[0]).toEqual({ bringBackForgotten: false, takeSettings: true });
  });

  test('a merge that fails says so, and can be tried again', async () => {
    const merge = vi.fn(mergeSomething).mockRejectedValueOnce(new Error('no room'));
    const dialog = openBackups({ open: () => Promise.resolve(opened(aBackup({ merge }))) });
    take(dialog);
    await dialog.findByText('12 audits are new');
    press(dialog, 'Merge');
    expect(await dialog.findByText(/^Nothing was merged. The disk is full/)).toBeTruthy();
    press(dialog, 'Merge');
    expect(await dialog.findByText(/^Merged/)).toBeTruthy();
  });

  test('the dialog waits for a merge, and lets the file go when it is closed', async () => {
    const close = vi.fn();
    const backup = aBackup({ merge: (_choices, signal) => endless(signal), close });
    const dialog = openBackups({ open: () => Promise.resolve(opened(backup)) });
    take(dialog);
    await dialog.findByText('12 audits are new');
    press(dialog, 'Merge');
    await dialog.findByText('Merging…');
    press(dialog, 'Close');
    expect(dialog.getByText('Merging…')).toBeTruthy();
    press(dialog, 'Stop');
    expect(await dialog.findByText(/^Stopped. It is merged whole or not at all/)).toBeTruthy();
    expect(close).not.toHaveBeenCalled();
    press(dialog, 'Close');
    await waitFor(() => expect(close).toHaveBeenCalled());
  });
});

test('the address opens the dialog over whatever is shown', async () => {
  openDesk({ hash: '#inbox=' });
  location.hash = '#dialog=backup';
  expect(await screen.findByRole('dialog', { name: 'Backup' })).toBeTruthy();
  expect(location.hash).toBe('#inbox=');
});
