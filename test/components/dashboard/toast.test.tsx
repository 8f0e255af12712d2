// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, renderHook, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Dialog } from '../../../components/dashboard/dialog';
import { Toast, ToastingContext, ToastPlace, useToast } from '../../../components/dashboard/toast';
import { TextsContext } from '../../../components/shared/texts-context';
import { textsFor } from '../../../utils/i18n/texts';

afterEach(cleanup);

/** What is said in a company, with a way to undo it. */
function saidIn(company: string | null) {
  const hook = renderHook(useToast, { initialProps: company });
  void act(() => hook.result.current.say('Removed', vi.fn()));
  return hook;
}

describe('what is said in passing', () => {
  test('of a company goes as one leaves it', () => {
    const { rerender, result } = saidIn('bakery');
    rerender('bakery');
    expect(result.current.said?.words).toBe('Removed');
    rerender('mill');
    expect(result.current.said).toBeNull();
  });
  test('outside of any company stays', () => {
    const { rerender, result } = saidIn(null);
    rerender('mill');
    expect(result.current.said?.words).toBe('Removed');
  });
  test('on the way to another company belongs there', () => {
    const { rerender, result } = saidIn('bakery');
    void act(() => {
      result.current.say('Added');
      rerender('mill');
    });
    expect(result.current.said?.words).toBe('Added');
  });
});

describe('while a dialog is open', () => {
  const Page = () => {
    const { say, toasting } = useToast(null);
    const [isOpen, setOpen] = useState(false);
    return (
      <TextsContext.Provider value={textsFor(['en'])}>
        <ToastingContext.Provider value={toasting}>
          <button type="button" onClick={() => say('Removed')}>
            Remove
          </button>
          <button type="button" onClick={() => setOpen(true)}>
            Open
          </button>
          {isOpen && (
            <Dialog title="Settings" onClose={() => setOpen(false)}>
              <button type="button" onClick={() => say('Not stored')}>
                Store
              </button>
            </Dialog>
          )}
          <ToastPlace dialog={null} />
        </ToastingContext.Provider>
      </TextsContext.Provider>
    );
  };
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
  const placeOf = (words: string) => screen.getByText(words).closest('dialog')?.tagName ?? 'page';

  test('it is said within it, and on the page once that is closed', () => {
    render(<Page />);
    press('Open');
    press('Store');
    expect(placeOf('Not stored')).toBe('DIALOG');
    press('Close');
    expect(placeOf('Not stored')).toBe('page');
  });

  test('what was said before stays on the page: it would cover what is asked', () => {
    render(<Page />);
    press('Remove');
    press('Open');
    expect(placeOf('Removed')).toBe('page');
  });
});

test('the focus goes back from the button that closes it to where it was', () => {
  const opened = saidOnPage();
  opened.before.focus();
  opened.close.focus();
  fireEvent.click(opened.close);
  expect(document.activeElement).toBe(opened.before);
});

/** Something said on a page that has a button of its own. */
function saidOnPage() {
  const said = { words: 'Removed', undo: vi.fn(), within: null };
  render(
    <TextsContext.Provider value={textsFor(['en'])}>
      <button type="button">Before</button>
      <Toast said={said} onClose={vi.fn()} />
    </TextsContext.Provider>,
  );
  return {
    before: screen.getByRole('button', { name: 'Before' }),
    close: screen.getByRole('button', { name: 'Dismiss' }),
  };
}
