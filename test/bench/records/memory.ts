/** What all processes of a browser take of the memory, as Linux tells it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** Time between two looks, in ms. */
const INTERVAL = 100;

/** True where the system tells what a process takes. */
export const canMeasureMemory = (): boolean => existsSync('/proc/self/smaps_rollup');

/** A process and all that it started, and they. */
function familyOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = parentOf(entry);
    if (parent === null) continue;
    children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  const family = [root];
  for (const process of family) family.push(...(children.get(process) ?? []));
  return family;
}

/** `null` for a process that has ended meanwhile. */
function parentOf(process: string): number | null {
  const status = read(`/proc/${process}/stat`);
  // The name stands in brackets and may hold anything, brackets too.
  const parent = /^ \S+ (\d+)/.exec(status.slice(status.lastIndexOf(')') + 1))?.[1];
  return parent === undefined ? null : Number(parent);
}

/** What a process and all below it take, in bytes: what several share is counted in equal parts (PSS). */
export const memoryOf = (root: number): number =>
  familyOf(root)
    .map((process) => /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${process}/smaps_rollup`))?.[1])
    .reduce((sum, kilobytes) => sum + Number(kilobytes ?? 0) * 1024, 0);

/** Empty for a file of a process that has ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Does something, and returns how much more memory than just before it was taken at most meanwhile, in bytes. */
export async function extraMemory(root: number, work: () => Promise<void>): Promise<number> {
  const before = memoryOf(root);
  let most = before;
  const done = new AbortController();
  const watching = (async () => {
    while (!done.signal.aborted) {
      most = Math.max(most, memoryOf(root));
      await delay(INTERVAL);
    }
  })();
  try {
    await work();
  } finally {
    done.abort();
    await watching;
  }
  return Math.max(most, memoryOf(root)) - before;
}
