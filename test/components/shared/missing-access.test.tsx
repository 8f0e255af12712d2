// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { MissingAccessNote } from '../../../components/shared/missing-access';
import { TextsContext } from '../../../components/shared/texts-context';
import { textsFor } from '../../../utils/i18n/texts';
import type { HostBrowser, MissingAccess } from '../../../utils/site-access';

afterEach(cleanup);

const missing: readonly MissingAccess[] = [
  { platform: 'facebook', lacks: 'all' },
  { platform: 'youtube', lacks: 'some' },
];

const names = () => screen.getByRole('region').querySelector('h2')?.textContent.trim();

function open(
  onAllow: () => Promise<boolean> = () => Promise.resolve(true),
  hostBrowser: HostBrowser = 'chromium',
  lacking = missing,
) {
  render(
    <TextsContext.Provider value={textsFor(['en'])}>
      <MissingAccessNote missing={lacking} hostBrowser={hostBrowser} onAllow={onAllow} />
    </TextsContext.Provider>,
  );
}

describe('where the browser keeps pages from the extension', () => {
  test('it is said which, what that means, and apart from them which in part only', () => {
    open();
    expect(names()).toBe('The browser keeps Facebook from Channel Audit');
    const [means, some] = screen.getByRole('region').querySelectorAll('p');
    expect(means?.textContent).toContain('What you open there is not audited');
    expect(some?.textContent).toContain('Of YouTube, the browser lets the extension see some addresses');
    expect(some?.textContent).toContain('is audited as always');
  });

  test('where it keeps only some addresses, nothing says that none is audited', () => {
    open(undefined, undefined, [{ platform: 'facebook', lacks: 'some' }]);
    expect(names()).toBe('The browser keeps some addresses of Facebook from Channel Audit');
    expect(screen.getByRole('region').textContent).not.toContain('What you open there');
  });

  test('the button asks for these platforms, in the click itself', () => {
    const onAllow = vi.fn(() => Promise.resolve(true));
    open(onAllow);
    fireEvent.click(screen.getByRole('button', { name: 'Allow access' }));
    expect(onAllow.mock.calls).toEqual([[['facebook', 'youtube']]]);
  });

  test('a refusal is said, and stays until it is asked again', async () => {
    let answer = false;
    open(() => Promise.resolve(answer));
    expect(screen.getByRole('status').textContent).toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'Allow access' }));
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain('gave no access'));
    answer = true;
    fireEvent.click(screen.getByRole('button', { name: 'Allow access' }));
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
  });

  test.for<[HostBrowser, string]>([
    ['chromium', 'Manage extension'],
    ['firefox', 'about:addons'],
  ])('the way by hand is that of %s', ([hostBrowser, words]) => {
    open(undefined, hostBrowser);
    expect(screen.getByRole('region').textContent).toContain(words);
  });
});
