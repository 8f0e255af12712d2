// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { useToast } from '../../../components/dashboard/toast';

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
