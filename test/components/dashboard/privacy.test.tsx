// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
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
    await settings.findByText(/4 audits are older\. They are deleted now/);
    expect(keepAuditsFor).not.toHaveBeenCalled();
    fireEvent.click(settings.getByRole('button', { name: 'Keep audits for 2 years' }));
    await screen.findByText('Audits are kept for 2 years. 3 are deleted.');
    expect(keepAuditsFor).toHaveBeenCalledExactlyOnceWith(2);
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

test('the memory of what was forgotten says how much it is, and can be cleared', async () => {
  let forgotten = 3;
  const settings = await openSettings({
    keeping: () => Promise.resolve({ auditsFor: 0, private: false, forgotten }),
    clearForgotten: () => Promise.resolve(void (forgotten = 0)),
  });
  await settings.findByText('3 things are remembered as forgotten.');
  fireEvent.click(settings.getByRole('button', { name: 'Clear the memory of what was forgotten' }));
  await settings.findByText('Nothing is remembered as forgotten.');
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

  test('names what goes, offers a backup, and waits for the word', async () => {
    const form = await ask(() => Promise.reject(new Error('not asked for')));
    expect(form.getAllByRole('listitem')).toHaveLength(4);
    expect(form.getByRole('link', { name: 'Make a backup first' }).getAttribute('href')).toBe(
      '#dialog=backup',
    );
    const button = form.getByRole<HTMLButtonElement>('button', { name: 'Forget everything' });
    expect(button.disabled).toBe(true);
    type(form, 'forge');
    expect(button.disabled).toBe(true);
    type(form, ' Forget ');
    expect(button.disabled).toBe(false);
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
  });

  test('what cannot be forgotten is said, and the settings stay open', async () => {
    const form = await ask(() => Promise.reject(new Error('full')));
    type(form, 'forget');
    fireEvent.click(form.getByRole('button', { name: 'Forget everything' }));
    await screen.findByText(/disk is full/);
    expect(form.getByRole('textbox')).toBeDefined();
  });
});
