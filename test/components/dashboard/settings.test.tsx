// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { DashboardActions } from '../../../components/dashboard/actions';
import { modes, type Mode } from '../../../utils/switch';
import { platforms } from '../../../utils/reading/platforms/platform';
import { openDesk } from './desk';

afterEach(cleanup);

async function openSettings(actions: Partial<DashboardActions> = {}) {
  const desk = openDesk({ hash: '#settings', actions });
  await screen.findByRole('group', { name: 'When pages are read' });
  return desk;
}
const words: Readonly<Record<Mode, string>> = {
  automatic: 'Automatic',
  'on-request': 'Only when I ask',
  off: 'Off',
};
const rowOf = (platform: string) => screen.findByRole('radiogroup', { name: platform });
const choice = async (platform: string, mode: Mode) =>
  within(await rowOf(platform)).getByRole<HTMLInputElement>('radio', { name: words[mode] });
const chosen = async (platform: string) =>
  within(await rowOf(platform))
    .getAllByRole<HTMLInputElement>('radio')
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
const failing = () => Promise.reject(new Error('full'));

test('one reads on from their title, not from the button that closes them', async () => {
  await openSettings();
  expect(document.activeElement?.textContent).toBe('Settings');
  expect(document.activeElement?.tagName).toBe('H2');
});

describe('the switches', () => {
  test('are a row for every platform that has a reader, automatic at first', async () => {
    await openSettings();
    for (const { name } of platforms()) expect(await chosen(name)).toEqual(['automatic']);
    expect(screen.getAllByRole('radiogroup')).toHaveLength(platforms().length);
  });

  test('say what each choice means', async () => {
    await openSettings();
    for (const mode of modes) expect(screen.getByText(words[mode], { selector: 'dt' })).toBeTruthy();
    expect(screen.getByText(/until you press “Read this page”/)).toBeTruthy();
  });

  test('are stored as soon as one is chosen, and the others left', async () => {
    const desk = await openSettings();
    fireEvent.click(await choice('LinkedIn', 'on-request'));
    await waitFor(() =>
      expect(desk.switches.filter(({ mode }) => mode !== 'automatic')).toEqual([
        { platform: 'linkedin', mode: 'on-request' },
      ]),
    );
    expect(await chosen('LinkedIn')).toEqual(['on-request']);
    expect(await chosen('TikTok')).toEqual(['automatic']);
  });

  test('explain LinkedIn’s terms beside its switch, and nobody else’s', async () => {
    await openSettings();
    const described = (row: HTMLElement) =>
      document.getElementById(row.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(described(await rowOf('LinkedIn'))).toMatch(/user agreement.*is for you to decide/);
    for (const { name } of platforms().filter(({ id }) => id !== 'linkedin'))
      expect(described(await rowOf(name))).toBeUndefined();
  });
});

describe('where the storage fails', () => {
  test('a choice that was not stored is said, and what is stored is shown', async () => {
    await openSettings({ setSwitch: failing });
    fireEvent.click(await choice('LinkedIn', 'off'));
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toMatch(/^Not stored\. The disk is full/),
    );
    expect(await chosen('LinkedIn')).toEqual(['automatic']);
  });

  test('even where it cannot be asked again', async () => {
    let isWell = true;
    const stored = platforms().map(({ id }) => ({ platform: id, mode: 'automatic' as const }));
    await openSettings({
      switches: () => (isWell ? Promise.resolve(stored) : failing()),
      setSwitch: failing,
    });
    const off = await choice('LinkedIn', 'off');
    isWell = false;
    fireEvent.click(off);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/^Not stored\./));
    expect(await chosen('LinkedIn')).toEqual(['automatic']);
  });

  test('the next choice that is stored takes the complaint back', async () => {
    let isFull = true;
    await openSettings({ setSwitch: () => (isFull ? failing() : Promise.resolve()) });
    fireEvent.click(await choice('X', 'off'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''));
    isFull = false;
    fireEvent.click(await choice('X', 'off'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(''));
  });

  test('switches that cannot be shown are said to be so', async () => {
    await openSettings({ switches: failing });
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/cannot be shown/));
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });
});
