import type { AccountKind, EpochMs, Reading } from '../../utils/reading/reading';

/** One page of the sample company's world: small, made for this project, in the structure of the real platform. */
export interface SamplePage {
  /** Its real address; it is served there. */
  readonly url: string;
  /** What it is there to show, such as "a company on a personal profile". */
  readonly shows: string;
  /** The document as a server would send it; ages and dates are counted back from `now`. */
  html(now: EpochMs): string;
  /** What a right reading of it says. */
  readonly truth: {
    readonly state: Reading['state'];
    readonly kind: AccountKind | null;
    readonly name?: string;
    /** `null`: nothing proven. `proven`: whether the page proves an end, too. */
    readonly lastPost: { readonly daysAgo: number; readonly proven: 'both' | 'not-before' } | null;
    /** The count as the page prints it. */
    readonly followers?: number;
  };
}

const DAY = 86_400_000;
/** A moment so many days before now. */
export const daysAgo = (now: EpochMs, days: number): EpochMs => now - days * DAY;
