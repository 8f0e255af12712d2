// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookingBounds, whenPageChanges } from '../../utils/reading/page-changes';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Changes the page and lets the observer hear of it. */
async function draw(): Promise<void> {
  document.body.append(document.createElement('p'));
  await Promise.resolve();
}

test('the page is looked at at once, and again when a change has rested', async () => {
  const look = vi.fn();
  whenPageChanges(document, look, new AbortController().signal);
  expect(look).toHaveBeenCalledTimes(1);
  await draw();
  await draw();
  expect(look).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(lookingBounds.quiet);
  expect(look).toHaveBeenCalledTimes(2);
});

test('a page that never rests is looked at a bounded number of times', async () => {
  const look = vi.fn();
  whenPageChanges(document, look, new AbortController().signal, { quiet: 10, looks: 5, share: 0 });
  for (let change = 0; change < 50; change++) {
    await draw();
    vi.advanceTimersByTime(10);
  }
  expect(look).toHaveBeenCalledTimes(5);
});

test('the more a look costs, the rarer it becomes', async () => {
  const look = vi.fn(() => void vi.advanceTimersByTime(100));
  whenPageChanges(document, look, new AbortController().signal, { quiet: 10, looks: 60, share: 40 });
  await draw();
  vi.advanceTimersByTime(3999);
  expect(look).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(look).toHaveBeenCalledTimes(2);
});

test('nothing is looked at after the view has ended', async () => {
  const look = vi.fn();
  const ended = new AbortController();
  whenPageChanges(document, look, ended.signal);
  await draw();
  ended.abort();
  await draw();
  vi.advanceTimersByTime(60_000);
  expect(look).toHaveBeenCalledTimes(1);
});
