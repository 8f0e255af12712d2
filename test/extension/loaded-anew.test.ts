import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadAnew } from '../../utils/extension/loaded-anew';
import type { Stale } from '../../utils/extension/stale-records';
import type { Change, ChangedStore } from '../../utils/store/changes';

type Listener = (changes: readonly Change[]) => void;
const listeners = vi.hoisted(() => new Set<Listener>());
vi.mock('../../utils/store/changes', () => ({
  onChange: (listener: Listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});
let stop = () => {};
afterEach(() => stop());

const TOGETHER = 80;
/** Tells of a change, and lets so many ms pass. */
async function change(change: Change, ms = TOGETHER): Promise<void> {
  for (const listener of listeners) listener([change]);
  await vi.advanceTimersByTimeAsync(ms);
}

interface Load {
  readonly stale: readonly ChangedStore[];
  readonly done: (made: string) => void;
  readonly failed: (why: Error) => void;
}

/** Watches plans and channels; what is heard, and the loads so far, each of which waits to be done or failed. */
async function watched() {
  const loads: Load[] = [];
  const heard: unknown[] = [];
  const load = (stale: Stale) =>
    new Promise<string>((done, failed) => loads.push({ stale: [...stale.keys()], done, failed }));
  stop = loadAnew(['plans', 'channels'], TOGETHER, load, (loaded) => heard.push(loaded));
  await vi.advanceTimersByTimeAsync(0);
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return { loads, heard, settle };
}

test('all is loaded at first, then only what changed', async () => {
  const { loads, heard, settle } = await watched();
  loads[0]?.done('all');
  await settle();
  await change('audits');
  await change('plans');
  loads[1]?.done('plans anew');
  await settle();
  expect(loads.map(({ stale }) => stale)).toEqual([['plans', 'channels'], ['plans']]);
  expect(heard).toEqual(['all', 'plans anew']);
});

test('changes that follow each other are loaded as one', async () => {
  const { loads, settle } = await watched();
  loads[0]?.done('all');
  await settle();
  await change('channels', TOGETHER - 1);
  expect(loads).toHaveLength(1);
  await change('plans', 1);
  expect(loads[1]?.stale).toEqual(['channels', 'plans']);
  await vi.advanceTimersByTimeAsync(TOGETHER);
  expect(loads).toHaveLength(2);
});

test('changes that come while one load runs are loaded together after it', async () => {
  const { loads, settle } = await watched();
  await change('channels');
  await change('plans');
  expect(loads).toHaveLength(1);
  loads[0]?.done('all');
  await settle();
  expect(loads.map(({ stale }) => stale)).toEqual([
    ['plans', 'channels'],
    ['channels', 'plans'],
  ]);
  loads[1]?.done('both anew');
  await vi.advanceTimersByTimeAsync(TOGETHER);
  expect(loads).toHaveLength(2);
});

test('what could not be loaded is said, and loaded again at the next change', async () => {
  const { loads, heard, settle } = await watched();
  loads[0]?.failed(new DOMException('no room', 'QuotaExceededError'));
  await settle();
  expect(heard).toEqual([{ state: 'failed', problem: 'full' }]);
  await change('plans');
  expect(loads[1]?.stale).toEqual(['plans', 'channels']);
});

test('nothing is loaded or told after its end', async () => {
  const { loads, heard, settle } = await watched();
  await change('plans', 0);
  stop();
  loads[0]?.done('all');
  await settle();
  await change('channels');
  expect(heard).toEqual([]);
  expect(loads).toHaveLength(1);
});
