// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Dialog } from '../../../components/dashboard/dialog';

const onClose = vi.fn();
beforeEach(() => {
  onClose.mockClear();
  render(
    <Dialog title="Files" onClose={onClose}>
      <input type="file" aria-label="A file" />
    </Dialog>,
  );
});
afterEach(cleanup);

/** As the browser says that somebody pressed Escape, or left its list of files without a choice. */
const cancel = (on: HTMLElement) => fireEvent(on, new Event('cancel', { bubbles: true, cancelable: true }));

test('Escape closes a dialog', () => {
  cancel(screen.getByRole('dialog'));
  expect(onClose).toHaveBeenCalledOnce();
});

test('a list of files that is left without a choice leaves the dialog open', () => {
  cancel(screen.getByLabelText('A file'));
  expect(onClose).not.toHaveBeenCalled();
});
