/** The end of a browser without a word, as when the power fails or the system needs its memory. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { until } from '../browser/until';

interface Process {
  readonly pid: number;
  readonly parent: number;
}

/**
 * Kills the browser's first process. `waits`: resolves only after all its others are gone, else at once, while they
 * may still write.
 */
export async function killBrowser(browser: Browser, { waits }: { readonly waits: boolean }): Promise<void> {
  const main = browser.process();
  if (main?.pid === undefined) throw new Error('the browser has no process of its own');
  const family = familyOf(main.pid);
  main.kill('SIGKILL');
  if (!waits) return;
  await until('the killed browser’s processes to be gone', () => {
    const running = new Set(processes().map(({ pid }) => pid));
    return !family.some((pid) => running.has(pid));
  });
}

/** The process with all that it started, and what those started. */
function familyOf(pid: number): number[] {
  const all = processes();
  const childrenOf = (parent: number): number[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one.pid, ...childrenOf(one.pid)]);
  return [pid, ...childrenOf(pid)];
}

/** Every process that runs; one that has ended to its last thread and that nobody asked about (a zombie) does not. */
const processes = (): Process[] => (existsSync('/proc/self/stat') ? inProc() : inTable());

const inProc = (): Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // After the name in brackets, which may hold anything: the state, then the parent.
        const [state, parent] =
          readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
        return state === 'Z' && !hasThreads(name) ? [] : [{ pid: Number(name), parent: Number(parent) }];
      } catch {
        // Gone meanwhile.
        return [];
      }
    });

/**
 * True where a process whose first thread has ended still has others: one that waits for the disk dies after its write,
 * and until then the process holds its locks on the database.
 */
const hasThreads = (pid: string): boolean => readdirSync(`/proc/${pid}/task`).length > 1;

const inTable = (): Process[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , state]) => !state?.startsWith('Z'))
    .map(([pid, parent]) => ({ pid: Number(pid), parent: Number(parent) }));
