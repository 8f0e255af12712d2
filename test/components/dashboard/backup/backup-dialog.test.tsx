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
  shortLived: 0,
  unitedHere: { channels: 0, accounts: 0 },
  unitedInFile: { channels: 0, accounts: 0 },
  newDetails: 0,
  leftOut: { companies: [], channels: [], audits: 0 },
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
const made = { fileName: 'all.channel-audit', isProtected: false, counts };
/** What never comes: work that goes on until it is stopped. */
const endless = (signal: AbortSignal) =>
  new Promise<never>((_, stopped) =>
    signal.addEventListener('abort', () => stopped(signal.reason as Error), { once: true }),
  );

describe('making a backup', () => {
  test('says what is in the file and no more than that it was handed over, with the focus on it', async () => {
    const make = vi.fn(() => Promise.resolve(made));
    const dialog = openBackups({ make });
    press(dialog, 'Make backup');
    const said = await dialog.findByText(/handed to the browser’s downloads as .all.channel-audit/);
    expect(said.textContent).toContain('2 companies, 7 channels and 40 audits');
    expect(said.textContent).toContain('Look there that it has arrived');
    await waitFor(() => expect(document.activeElement).toBe(said));
    expect(make).toHaveBeenCalledWith('', expect.anything(), expect.anything());
  });

  test('asks for a passphrase twice, and says that nobody can recover it', async () => {
    const make = vi.fn<BackupActions['make']>(() => Promise.resolve(made));
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

  test('stops where the dialog is closed, and says so before it is', async () => {
    let isStopped = false;
    const dialog = openBackups({
      make: (_passphrase, _progress, signal) => {
        signal.addEventListener('abort', () => (isStopped = true));
        return endless(signal);
      },
    });
    press(dialog, 'Make backup');
    press(dialog, 'Close');
    const said = await dialog.findByText('Stopped. No file was made.');
    await waitFor(() => expect(document.activeElement).toBe(said));
    expect(isStopped).toBe(true);
    press(dialog, 'Close');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('tells whether the file is protected, and no longer once another choice is made', async () => {
    const dialog = openBackups({
      make: (passphrase) => Promise.resolve({ ...made, isProtected: passphrase !== '' }),
    });
    press(dialog, 'Make backup');
    await dialog.findByText(/whoever gets it can read it\.$/);
    const box = dialog.getByRole('checkbox', { name: 'Protect it with a passphrase' });
    fireEvent.click(box);
    expect(dialog.queryByText(/^The backup is made/)).toBeNull();
    type(dialog, 'Passphrase', 'seven quiet geese count lamps');
    type(dialog, 'Passphrase once more', 'seven quiet geese count lamps');
    press(dialog, 'Make backup');
    await dialog.findByText(/only its passphrase opens it\.$/);
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Protect it with a passphrase' }));
    expect(dialog.queryByText(/^The backup is made/)).toBeNull();
  });

  test('keeps both fields where a password manager fills them in one go', async () => {
    const make = vi.fn<BackupActions['make']>(() => Promise.resolve(made));
    const dialog = openBackups({ make });
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Protect it with a passphrase' }));
    const fields = ['Passphrase', 'Passphrase once more'].map((label) =>
      dialog.getByLabelText<HTMLInputElement>(label),
    );
    // Without a drawing in between, as `fireEvent` would have it.
    for (const field of fields) {
      field.value = 'seven quiet geese';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await dialog.findByText(/^Fair/);
    expect(fields.map(({ value }) => value)).toEqual(['seven quiet geese', 'seven quiet geese']);
    press(dialog, 'Make backup');
    await waitFor(() => expect(make.mock.calls[0]?.[0]).toBe('seven quiet geese'));
  });

  test('takes no passphrase of blanks', () => {
    const make = vi.fn<BackupActions['make']>(() => Promise.resolve(made));
    const dialog = openBackups({ make });
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Protect it with a passphrase' }));
    type(dialog, 'Passphrase', '   ');
    type(dialog, 'Passphrase once more', '   ');
    press(dialog, 'Make backup');
    expect(dialog.getByText('Type a passphrase, or untick its box.')).toBeTruthy();
    expect(make).not.toHaveBeenCalled();
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
    expect(dialog.getByText(/colleague.channel-audit.*, made on/)).toBeTruthy();
    type(dialog, 'Passphrase', 'wrong');
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Show what is typed' }));
    press(dialog, 'Open');
    const said = await dialog.findByText(texts.say(problem));
    const field = dialog.getByLabelText<HTMLInputElement>('Passphrase');
    expect(field).toMatchObject({ value: 'wrong', type: 'text' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(field.getAttribute('aria-describedby')).toBe(said.id);
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

  test('what was deleted on purpose stays out, unless it is asked back', async () => {
    const leftOut = { companies: [], channels: ['Halden Outlet', 'Halden Jobs'], audits: 14 };
    const preview = vi.fn<BackupAtHand['preview']>(({ bringBackForgotten }) =>
      Promise.resolve(bringBackForgotten ? { ...something, newAudits: 26 } : { ...something, leftOut }),
    );
    const merge = vi.fn(mergeSomething);
    const dialog = openBackups({ open: () => Promise.resolve(opened(aBackup({ preview, merge }))) });
    take(dialog);
    expect(await dialog.findByText(/deleted on purpose: 2 channels and 14 audits\.$/)).toBeTruthy();
    expect(dialog.getByText(/^Channels: .Halden Outlet. and .Halden Jobs.$/)).toBeTruthy();
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

  test('the dialog waits for a merge and says so, and lets the file go when it is closed', async () => {
    const close = vi.fn();
    const backup = aBackup({ merge: (_choices, _progress, signal) => endless(signal), close });
    const dialog = openBackups({ open: () => Promise.resolve(opened(backup)) });
    take(dialog);
    await dialog.findByText('12 audits are new');
    press(dialog, 'Merge');
    await dialog.findByText('Merging…');
    press(dialog, 'Close');
    expect((await dialog.findByText(/^Still at work/)).role).toBe('status');
    fireEvent.keyDown(dialog.getByText('Merging…'), { key: 'Escape' });
    expect(dialog.getByText('Merging…')).toBeTruthy();
    press(dialog, 'Stop');
    const said = await dialog.findByText(/^Stopped. Nothing was merged/);
    await waitFor(() => expect(document.activeElement).toBe(said));
    expect(close).not.toHaveBeenCalled();
    expect(isDisabled(dialog, 'Merge')).toBe(false);
    press(dialog, 'Close');
    await waitFor(() => expect(close).toHaveBeenCalled());
  });
});

describe('what is offered', () => {
  const openedWith = async (preview: MergePreview, over: Partial<BackupAtHand> = {}) => {
    const backup = aBackup({ preview: () => Promise.resolve(preview), ...over });
    const dialog = openBackups({ open: () => Promise.resolve(opened(backup)) });
    take(dialog);
    await dialog.findByText(/^What .colleague.channel-audit. holds$/);
    return dialog;
  };
  const leftOut = { companies: [{ id: 'halden', name: 'Halden Cycles' }], channels: ['Halden'], audits: 6 };

  test.each([
    ['used', /^Nothing, as it stands: whatever does not stay out/, 'Merge'],
    ['empty', /^Nothing, as it stands: all that the file holds/, 'Restore'],
  ] as const)(
    'never says of what stays out that it is here (into a browser that is %s)',
    async (into, said, button) => {
      const dialog = await openedWith({ ...nothing, into, leftOut });
      expect(await dialog.findByText(said)).toBeTruthy();
      expect(dialog.queryByText(/all that it holds is here/)).toBeNull();
      expect(dialog.getByText(/^Companies: .Halden Cycles.$/)).toBeTruthy();
      expect(isDisabled(dialog, button)).toBe(true);
    },
  );

  test('keeps the focus on the box as it is unticked', async () => {
    const dialog = await openedWith({ ...something, leftOut });
    const box = await dialog.findByRole<HTMLInputElement>('checkbox', { name: /^Bring back/ });
    box.focus();
    fireEvent.click(box);
    fireEvent.click(box);
    await waitFor(() => expect(box.checked).toBe(false));
    expect(document.activeElement).toBe(box);
  });

  test('says what becomes one, what will not stay, and what no edit tells', async () => {
    const dialog = await openedWith({
      ...something,
      shortLived: 4,
      unitedHere: { channels: 3, accounts: 1 },
      unitedInFile: { channels: 2, accounts: 1 },
      newDetails: 2,
    });
    expect(await dialog.findByText(/^3 channels here turn out to be 1 account/)).toBeTruthy();
    expect(dialog.getByText(/^2 channels of the file turn out to be 1 account/)).toBeTruthy();
    expect(dialog.getByText(/^4 of the new audits are older than audits are kept here/)).toBeTruthy();
    expect(dialog.getByText(/^2 details that no edit tells/)).toBeTruthy();
  });

  test('says how far it is, and that it was done where it was stopped too late', async () => {
    let finish: (outcome: MergePreview) => void = () => undefined;
    const dialog = await openedWith(something, {
      merge: (_choices, progress) => {
        progress(3, 12);
        return new Promise((done) => (finish = done));
      },
    });
    await dialog.findByText('12 audits are new');
    press(dialog, 'Merge');
    expect(await dialog.findByText('3 of 12 records')).toBeTruthy();
    press(dialog, 'Stop');
    expect(await dialog.findByText('Stopping…')).toBeTruthy();
    finish(something);
    expect(await dialog.findByText(/^It was done before it could be stopped. Merged. New here/)).toBeTruthy();
  });

  test('a restore that is stopped is no merge', async () => {
    const dialog = await openedWith(
      { ...something, into: 'empty' },
      { merge: (_choices, _progress, signal) => endless(signal) },
    );
    await dialog.findByText('12 audits are new');
    press(dialog, 'Restore');
    await dialog.findByText('Restoring…');
    press(dialog, 'Stop');
    expect(await dialog.findByText(/^Stopped. Nothing was restored/)).toBeTruthy();
  });

  test('another file is chosen where the button says so: the list of files opens, with the focus behind it', async () => {
    const dialog = await openedWith(something);
    Object.defineProperty(navigator, 'userActivation', { value: { isActive: true }, configurable: true });
    const chosen = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => undefined);
    press(dialog, 'Choose another file');
    await waitFor(() => expect(chosen).toHaveBeenCalled());
    expect(document.activeElement?.textContent).toBe('Choose a backup file');
    vi.restoreAllMocks();
    Reflect.deleteProperty(navigator, 'userActivation');
  });
});

describe('a file that is dropped', () => {
  const drop = (what: object) => {
    const event = new Event('drop', { bubbles: true, cancelable: true });
    document.body.dispatchEvent(Object.assign(event, { dataTransfer: what }));
    return event;
  };

  test('is taken wherever in the window that is', async () => {
    const dialog = openBackups({ open: () => Promise.resolve(opened()) });
    await dialog.findByText('Open a backup');
    await waitFor(() => drop({ types: ['Files'], files: [new File(['…'], 'dropped.channel-audit')] }));
    expect(await dialog.findByText(/^What .dropped.channel-audit. holds$/)).toBeTruthy();
    const late = drop({ types: ['Files'], files: [new File(['…'], 'another.channel-audit')] });
    expect(late.defaultPrevented).toBe(true);
    expect(dialog.queryByText(/another.channel-audit/)).toBeNull();
  });

  test('words are no file', () => {
    openBackups();
    expect(drop({ types: ['text/plain'], files: [] }).defaultPrevented).toBe(false);
  });
});

test('the focus goes to the button of backups where the address opened them', async () => {
  openDesk({ hash: '#inbox=' });
  location.hash = '#dialog=backup';
  const dialog = within(await screen.findByRole('dialog', { name: 'Backup' }));
  press(dialog, 'Close');
  await waitFor(() => expect(document.activeElement?.id).toBe('backup-button'));
});

test('the address opens the dialog over whatever is shown', async () => {
  openDesk({ hash: '#inbox=' });
  location.hash = '#dialog=backup';
  expect(await screen.findByRole('dialog', { name: 'Backup' })).toBeTruthy();
  expect(location.hash).toBe('#inbox=');
});
