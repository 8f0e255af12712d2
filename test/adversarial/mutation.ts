/** What a mutation does to a page, and what may still be told of it. */
import type { EpochMs, Reading } from '../../utils/reading/reading';
import type { Dice } from './dice';
import type { Page } from './page';

/**
 * Which promise is held against the reading:
 * - `truth`: every fact is that of the account in the address, or unknown;
 * - `stranger`: the page does not show the account in the address, so nothing is known of it;
 * - `language`: what is told is the truth, or says in the new language what stands on the page;
 * - `clock`: what is told is the truth of that moment, and nothing lies in the future.
 */
export type Promised = 'truth' | 'stranger' | 'language' | 'clock';

export interface Mutated {
  readonly document: Document;
  readonly url: URL;
  readonly now: EpochMs;
  /** What was done, in a few words. */
  readonly did: string;
  readonly promised: Promised;
  /** The text of what was taken out whole (an element, an item of a list), leaving no trace of it. */
  readonly takenOut?: string;
  /** The paths of keys that were taken out with their values. */
  readonly dropped?: readonly string[];
  /** The age of the document, where the reading is to allow for it. */
  readonly pageAge?: EpochMs;
}

/** What a mutation may draw on. */
export interface Setting {
  readonly page: Page;
  readonly dice: Dice;
  readonly now: EpochMs;
  /** Other accounts' pages on the same platform. */
  readonly others: readonly Page[];
}

/** Damages a copy of the page; `null` where there is nothing to damage in this way. */
export type Mutation = (setting: Setting) => Mutated | null;
/** Mutations by name. */
export type Mutations = Readonly<Record<string, Mutation>>;

/** How one case went. */
export interface Outcome {
  readonly page: string;
  readonly mutation: string;
  readonly seed: number;
  /** `null` where the page has nothing that could be so damaged. */
  readonly did: string | null;
  /** What was told wrongly; none if all is well. */
  readonly faults: readonly string[];
  /** Of the facts that the whole page tells, how many there are, and how many became unknown. */
  readonly facts: number;
  readonly lost: number;
  /** The time of this reading as a multiple of that of the whole page. */
  readonly slowness: number;
}

/** The usual case: the same address at the same moment. */
export const damaged = (
  { page, now }: Setting,
  document: Document,
  did: string,
  more: Partial<Mutated> = {},
): Mutated => ({ document, url: page.url, now, did, promised: 'truth', ...more });

export type { Reading };
