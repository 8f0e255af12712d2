// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PrivacyActions } from '../../../components/dashboard/privacy/privacy-actions';
import { openDesk } from './desk';

afterEach(cleanup);

async function openSettings(privacy: Partial<PrivacyActions> = {}) {
  openDesk({ hash: '#settings', privacy });
  const settings = within(await screen.findByRole('group', { name: 'What is kept' }));
  await settings.findByRole('combobox', { name: 'Keep audits for' });
  return settings;
}
const choose = (settings: Awaited<ReturnType<typeof openSettings>>, years: number) =>
  fireEvent.change(settings.getByRole('combobox', { name: 'Keep audits for' }), {
    target: { value: String(years) },
  });

describe('how long audits are kept', () => {
  test('a choice alone deletes nothing: it says first how much would go', async () => {
    const keepAuditsFor = vi.fn(() => Promise.resolve(3));
    const settings = await openSettings({ auditsOlderThan: () => Promise.resolve(4), keepAuditsFor });
    choose(settings, 2);
    await settings.findByText(/4 audits are older\. If you go on, they are deleted for good/);
    expect(keepAuditsFor).not.toHaveBeenCalled();
    fireEvent.click(settings.getByRole('button', { name: 'Keep audits for 2 years' }));
    const told = await settings.findByText('Audits are kept for 2 years. 3 are deleted.');
    await waitFor(() => expect(document.activeElement).toBe(told));
    expect(keepAuditsFor).toHaveBeenCalledExactlyOnceWith(2);
  });

  test('where audits would go it offers a backup, and stays as it is under it', async () => {
    const settings = await openSettings({ auditsOlderThan: () => Promise.resolve(4) });
    choose(settings, 2);
    fireEvent.click(await settings.findByRole('button', { name: 'Make a backup first' }));
    const backup = within(screen.getByRole('dialog', { name: 'Backup' }));
    fireEvent.click(backup.getByRole('button', { name: 'Close' }));
    expect(settings.getByRole('button', { name: 'Keep audits for 2 years' })).toBeTruthy();
  });

  test('what cannot be stored is said within the settings, where it is seen and heard', async () => {
    const settings = await openSettings({ keepAuditsFor: () => Promise.reject(new Error('full')) });
    choose(settings, 2);
    fireEvent.click(await settings.findByRole('button', { name: 'Keep audits for 2 years' }));
    const said = await screen.findByText(/disk is full/);
    expect(said.closest('dialog')).toBe(screen.getByRole('dialog', { name: 'Settings' }));
  });

  test('back to the period that holds, there is nothing to confirm', async () => {
    const settings = await openSettings({
      keeping: () => Promise.resolve({ auditsFor: 1, private: false, forgotten: 0 }),
    });
    choose(settings, 0);
    await settings.findByRole('button', { name: 'Keep audits for good' });
    choose(settings, 1);
    await waitFor(() => expect(settings.queryByRole('button', { name: /^Keep audits/ })).toBeNull());
  });
});

test('private windows are not kept until the box is ticked', async () => {
  const keepPrivate = vi.fn(() => Promise.resolve());
  const settings = await openSettings({ keepPrivate });
  const box = settings.getByRole<HTMLInputElement>('checkbox', {
    name: 'Also keep what private windows show',
  });
  expect(box.checked).toBe(false);
  fireEvent.click(box);
  await waitFor(() => expect(keepPrivate).toHaveBeenCalledExactlyOnceWith(true));
});

describe('the memory of what was forgotten', () => {
  let forgotten = 3;
  beforeEach(() => void (forgotten = 3));
  const openMemory = () =>
    openSettings({
      keeping: () => Promise.resolve({ auditsFor: 0, private: false, forgotten }),
      clearForgotten: () => Promise.resolve(void (forgotten = 0)),
    });
  const CLEAR = 'Clear the memory of what was forgotten';

  test('says how much it is, and is cleared once it is asked and answered', async () => {
    const settings = await openMemory();
    await settings.findByText('3 things are remembered as forgotten.');
    fireEvent.click(settings.getByRole('button', { name: CLEAR }));
    const question = await settings.findByRole('group', { name: CLEAR });
    await waitFor(() => expect(document.activeElement).toBe(question));
    expect(forgotten).toBe(3);
    fireEvent.click(settings.getByRole('button', { name: 'Clear the memory' }));
    const told = await settings.findByText('The memory of what was forgotten is cleared.');
    await waitFor(() => expect(document.activeElement).toBe(told));
    await settings.findByText('Nothing is remembered as forgotten.');
  });

  test('stays where the question is left, with the focus where it was asked', async () => {
    const settings = await openMemory();
    fireEvent.click(settings.getByRole('button', { name: CLEAR }));
    fireEvent.click(settings.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(CLEAR));
    expect(forgotten).toBe(3);
  });
});

describe('forgetting everything', () => {
  async function ask(forgetEverything: PrivacyActions['forgetEverything']) {
    const settings = await openSettings({ forgetEverything });
    fireEvent.click(settings.getByRole('button', { name: 'Forget everything…' }));
    return within(await settings.findByRole('form', { name: 'Forget everything' }));
  }
  const type = (form: Awaited<ReturnType<typeof ask>>, value: string) =>
    fireEvent.input(form.getByRole('textbox', { name: 'Type “forget” to go on' }), { target: { value } });

  test('is reached and left by keyboard: the focus stays where the question was', async () => {
    const form = await ask(() => Promise.reject(new Error('not asked for')));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Forget everything');
    fireEvent.click(form.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Forget everything…'));
  });

  test('names what goes, and waits for the word', async () => {
    const form = await ask(() => Promise.reject(new Error('not asked for')));
    expect(form.getAllByRole('listitem')).toHaveLength(4);
    const button = form.getByRole<HTMLButtonElement>('button', { name: 'Forget everything' });
    expect(button.disabled).toBe(true);
    type(form, 'forge');
    expect(button.disabled).toBe(true);
    type(form, ' Forget ');
    expect(button.disabled).toBe(false);
  });

  test('offers a backup, and says when that is held back; who made one is back with what was typed', async () => {
    const form = await ask(() => Promise.reject(new Error('not asked for')));
    expect(screen.getByRole('form').textContent).toContain('tick “Bring back what was deleted');
    type(form, 'forge');
    const link = form.getByRole('button', { name: 'Make a backup first' });
    link.focus();
    fireEvent.click(link);
    const backup = within(screen.getByRole('dialog', { name: 'Backup' }));
    fireEvent.click(backup.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog', { name: 'Backup' })).toBeNull();
    expect(form.getByRole<HTMLInputElement>('textbox').value).toBe('forge');
    expect(document.activeElement).toBe(link);
  });

  test.each([true, false])('remembers hashes: %j, as the box says', async (isRemembered) => {
    const forgetEverything = vi.fn(() => Promise.resolve());
    const form = await ask(forgetEverything);
    if (!isRemembered) fireEvent.click(form.getByRole('checkbox'));
    type(form, 'forget');
    fireEvent.click(form.getByRole('button', { name: 'Forget everything' }));
    await screen.findByText('Everything is forgotten.');
    expect(forgetEverything).toHaveBeenCalledExactlyOnceWith(isRemembered);
    expect(screen.queryByRole('group', { name: 'What is kept' })).toBeNull();
    await waitFor(() => expect(document.activeElement?.id).toBe('place-title'));
  });

  test('what cannot be forgotten is said, and the settings stay open', async () => {
    const form = await ask(() => Promise.reject(new Error('full')));
    type(form, 'forget');
    fireEvent.click(form.getByRole('button', { name: 'Forget everything' }));
    await screen.findByText(/disk is full/);
    expect(form.getByRole('textbox')).toBeDefined();
  });
});
