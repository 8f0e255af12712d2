// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import type { MissingAccess } from '../../../utils/site-access';
import { openDesk } from './desk';

afterEach(cleanup);

const TITLE = 'The browser keeps TikTok from Channel Audit';

/** A dashboard in a browser that keeps TikTok from the extension until the auditor allows it. */
async function openWithoutTikTok(): Promise<(missing: readonly MissingAccess[]) => void> {
  let tell: (missing: readonly MissingAccess[]) => void = () => undefined;
  openDesk({
    actions: {
      watchAccess(listener) {
        tell = (missing) => void act(() => listener(missing));
        listener([{ platform: 'tiktok', lacks: 'all' }]);
        return () => undefined;
      },
      allow: () => {
        tell([]);
        return Promise.resolve(true);
      },
    },
  });
  await screen.findByRole('region', { name: TITLE });
  return tell;
}

describe('pages that the browser keeps from the extension', () => {
  test('are named on every view until they are given back', async () => {
    const tell = await openWithoutTikTok();
    tell([]);
    await waitFor(() => expect(screen.queryByRole('region', { name: TITLE })).toBeNull());
  });

  test('once allowed, what is to do with open pages is said', async () => {
    await openWithoutTikTok();
    fireEvent.click(screen.getByRole('button', { name: 'Allow access' }));
    await screen.findByText(/Reload those that are open/);
    expect(screen.queryByRole('region', { name: TITLE })).toBeNull();
  });
});
