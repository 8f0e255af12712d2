/**
 * How probable what visits show is, if nothing changed: by the rule of succession (Laplace, 1774). What happened in h of
 * n visits happens in the next one with a chance of (h + 1) / (n + 2), and that one counts for those after it.
 */
import type { Visit } from '../store/schema';

/** In how many visits of a kind something happened. */
export interface Rate {
  readonly happened: number;
  readonly of: number;
}

/** Fewer accounts of an unknown kind are no measure for the next one. Our choice. */
const FEW_UNKNOWN = 3;

/** The visits among which one is compared: what another tab or another kind of account tells is no measure for it. */
export type CohortOf = (visit: Visit) => string;

export const byViewAndKind: CohortOf = ({ view, knownAs }) => `${view} ${knownAs ?? ''}`;
export const byView: CohortOf = ({ view }) => view;
export const allAlike: CohortOf = () => '';

/** How often something happened, cohort by cohort. */
export class Rates {
  readonly #rates = new Map<string, Rate>();
  readonly #cohortOf: CohortOf;

  constructor(visits: readonly Visit[], happened: (visit: Visit) => boolean, cohortOf: CohortOf) {
    this.#cohortOf = cohortOf;
    for (const visit of visits) this.count(visit, cohortOf(visit), happened(visit));
  }

  /**
   * The cohort with which a visit is compared. An account of an unknown kind is held against others of that sort; while
   * those are few, against all kinds together.
   */
  cohortFor(visit: Visit): string {
    const own = this.#cohortOf(visit);
    return visit.knownAs !== null || this.in(own).of >= FEW_UNKNOWN ? own : allOf(visit);
  }

  in(cohort: string): Rate {
    return this.#rates.get(cohort) ?? { happened: 0, of: 0 };
  }

  /** Counts a visit as one of that cohort, and of its view. */
  count(visit: Visit, among: string, happens: boolean): void {
    for (const cohort of new Set([among, allOf(visit)])) {
      const { happened, of } = this.in(cohort);
      this.#rates.set(cohort, { happened: happened + Number(happens), of: of + 1 });
    }
  }
}

/** All visits to the same view. */
const allOf = ({ view }: Visit): string => `${view} of all`;

/** The chance that it happens in at least `hits` of the next `visits`, by what happened before. */
export function chanceOfAtLeast(hits: number, visits: number, { happened, of }: Rate): number {
  /** By how often it happened so far: the chance of that. */
  let chances = [1];
  for (let visit = 0; visit < visits; visit++) {
    const next = new Array<number>(chances.length + 1).fill(0);
    chances.forEach((chance, so) => {
      const again = (happened + so + 1) / (of + visit + 2);
      next[so] = (next[so] ?? 0) + chance * (1 - again);
      next[so + 1] = chance * again;
    });
    chances = next;
  }
  return chances.slice(hits).reduce((sum, chance) => sum + chance, 0);
}
