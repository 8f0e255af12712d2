/** Deals the cases, runs them in one page of a real Chromium, and counts. */
import type { EpochMs } from '../../utils/reading/reading';
import { launchChromium } from '../browser/chromium';
import { bundle } from '../reading/page-reader';
import type * as Arena from './arena';
import { diceOf, seedOf, shuffled } from './dice';
import type { Outcome } from './mutation';
import { subjectsAt } from './subjects';

/** A moment after all saved pages. A fixed one, so that a case is the same whenever it runs. */
const NOW: EpochMs = Date.UTC(2026, 10, 20, 12);
/** Cases handed over at once. */
const BATCH = 40;

declare const Readers: typeof Arena;

export interface Mill {
  /** Pages of profiles and walls, by name. */
  readonly pages: readonly string[];
  readonly mutations: readonly string[];
  /** What is told wrongly of pages that nothing was done to. */
  readonly faultsBefore: readonly string[];
  run(cases: readonly Arena.Case[], say?: (done: number) => void): Promise<Outcome[]>;
  close(): Promise<void>;
}

/** Starts a browser with all pages in it. Close it at the end. */
export async function openMill(): Promise<Mill> {
  const [arena, readers, subjects] = await Promise.all([
    bundle('test/adversarial/arena.ts', { minify: false }),
    bundle('utils/reading/platforms/platform.ts', { minify: true }),
    subjectsAt(NOW),
  ]);
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.evaluate(`${arena}; globalThis.Readers = Readers;`);
  const words = [...new Set(readers.match(/[\w-]{3,}/g))];
  await page.evaluate((spoken, now) => Readers.begin(spoken, now), words, NOW);
  const faultsBefore: string[] = [];
  const pages: string[] = [];
  for (const subject of subjects) {
    const { isProfile, faults } = await page.evaluate((one) => Readers.take(one), subject);
    if (isProfile) pages.push(subject.name);
    faultsBefore.push(...faults.map((fault) => `${subject.name}: ${fault}`));
  }
  return {
    pages,
    mutations: await page.evaluate(() => Readers.names()),
    faultsBefore,
    async run(cases, say) {
      const outcomes: Outcome[] = [];
      for (let first = 0; first < cases.length; first += BATCH) {
        const batch = cases.slice(first, first + BATCH);
        outcomes.push(...(await page.evaluate((some) => Readers.run(some), batch)));
        say?.(outcomes.length);
      }
      return outcomes;
    },
    close: () => browser.close(),
  };
}

/** The pages whose name holds these words, else the mutations so named. */
export function only({ pages, mutations }: Dealt, words: string): Dealt {
  const some = pages.filter((page) => page.includes(words));
  return some.length > 0
    ? { pages: some, mutations }
    : { pages, mutations: mutations.filter((mutation) => mutation.includes(words)) };
}

type Dealt = Pick<Mill, 'pages' | 'mutations'>;

/** So many cases of a run: every page and every mutation in turn, in an order that the seed tells. */
export function deal(mill: Dealt, count: number, seed: number): Arena.Case[] {
  const dice = diceOf(seed);
  const cases: Arena.Case[] = [];
  while (cases.length < count) {
    const round = mill.pages.flatMap((page) => mill.mutations.map((mutation) => ({ page, mutation })));
    for (const one of shuffled(round, dice).slice(0, count - cases.length))
      cases.push({ ...one, seed: seedOf(seed, cases.length) });
  }
  return cases;
}

/** What was done and told wrongly, and how to do it again. */
export const report = ({ page, mutation, seed, did, faults }: Outcome): string =>
  `${page}, ${mutation} (${did ?? ''}):\n${faults.map((fault) => `    ${fault}\n`).join('')}    again: SEED=${seed} CASE='${page} ${mutation}' npm run endurance`;

/** The tally as lines of text: by mutation, how many ran, told something wrong, and how much became unknown. */
export function tally(outcomes: readonly Outcome[]): string[] {
  const mutations = [...new Set(outcomes.map(({ mutation }) => mutation))].sort();
  return [
    row('mutation', 'run', 'wrong', 'unknown', 'slowest'),
    ...mutations.map((name) =>
      rowOf(
        name,
        outcomes.filter(({ mutation }) => mutation === name),
      ),
    ),
    rowOf('all', outcomes),
  ];
}

function rowOf(name: string, outcomes: readonly Outcome[]): string {
  const ran = outcomes.filter(({ did }) => did !== null);
  const sum = (of: (outcome: Outcome) => number): number => ran.reduce((total, one) => total + of(one), 0);
  const wrong = ran.filter(({ faults }) => faults.length > 0).length;
  const unknown =
    (100 * sum(({ lost }) => lost)) /
    Math.max(
      1,
      sum(({ facts }) => facts),
    );
  const slowest = Math.max(0, ...ran.map(({ slowness }) => slowness));
  return row(name, `${ran.length}`, `${wrong}`, `${unknown.toFixed(1)} %`, `${slowest.toFixed(1)} ×`);
}

const row = (name: string, ...numbers: string[]): string =>
  name.padEnd(30) + numbers.map((one) => one.padStart(10)).join('');
