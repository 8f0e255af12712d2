/** What runs inside the browser: pages are damaged, read, and the readings held against what is true. */
import { allowForPageAge } from '../../utils/reading/page-age';
import { readPage } from '../../utils/reading/platforms/platform';
import type { EpochMs, Reading } from '../../utils/reading/reading';
import { diceOf } from './dice';
import type { Mutated, Outcome } from './mutation';
import { mutations } from './mutations';
import { faultsOf, lossOf } from './oracle';
import { Page, type Subject } from './page';

export interface Case {
  readonly page: string;
  readonly mutation: string;
  readonly seed: number;
}

const pages = new Map<string, Page>();
let spoken = new Set<string>();
let now: EpochMs = 0;

/** Begins anew: the words that stand in the readers' own code, and the moment of reading. */
export function begin(words: readonly string[], moment: EpochMs): void {
  spoken = new Set(words);
  now = moment;
  pages.clear();
}

/** Takes a page in; returns whether it is of a profile, and what the readers tell wrongly of it even undamaged. */
export function take(subject: Subject): { isProfile: boolean; faults: string[] } {
  const page = new Page(subject, (word) => spoken.has(word), now);
  pages.set(subject.name, page);
  const { document, url } = { document: page.document(), url: page.url };
  const faults = faultsOf(page.whole, {
    truth: page.truth,
    whole: page.whole,
    mutated: { document, url, now, did: 'nothing', promised: 'truth' },
  });
  return { isProfile: page.whole !== null, faults };
}

/** The names of all mutations. */
export const names = (): string[] => Object.keys(mutations);

export const run = (cases: readonly Case[]): Outcome[] => cases.map(runOne);

function runOne({ page: name, mutation, seed }: Case): Outcome {
  const page = pages.get(name);
  const mutate = mutations[mutation];
  if (!page || !mutate) throw new Error(`There is no page ${name} or no mutation ${mutation}.`);
  const blank = { page: name, mutation, seed, faults: [], facts: 0, lost: 0, slowness: 0 };
  const mutated = mutate({ page, dice: diceOf(seed), now, others: othersThan(page) });
  if (!mutated) return { ...blank, did: null };
  const began = performance.now();
  const { reading, threw } = attempt(mutated);
  const slowness = (performance.now() - began) / page.timeFor(mutated.document);
  const faults = threw ? [threw] : faultsOf(reading, { truth: page.truth, whole: page.whole, mutated });
  return { ...blank, did: mutated.did, faults, ...lossOf(reading, page.whole), slowness };
}

/** The reading as the content script makes it, or what was thrown. */
function attempt({ document, url, now: at, pageAge }: Mutated): { reading: Reading | null; threw?: string } {
  try {
    const reading = readPage(document, url, at);
    return { reading: reading && pageAge !== undefined ? allowForPageAge(reading, pageAge) : reading };
  } catch (error) {
    return {
      reading: null,
      threw: `threw ${String(error instanceof Error ? error.stack : error).slice(0, 500)}`,
    };
  }
}

/** Pages of the same platform that are certainly about somebody else. */
function othersThan(page: Page): Page[] {
  return [...pages.values()].filter(
    (other) =>
      other.subject.platform === page.subject.platform &&
      other.whole !== null &&
      // One that says "no such account", naming nobody, would say so at every address.
      other.truth.page !== 'unavailable' &&
      !other.mentions(page) &&
      !page.mentions(other),
  );
}
