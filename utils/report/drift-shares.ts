/** The shares of visits that left something unsaid, lately and before: a sudden rise is the earliest sign of a change. */
import { isAnswer } from '../reading/reading';
import type { Visit } from '../store/schema';
import {
  allAlike,
  byView,
  byViewAndKind,
  chanceOfAtLeast,
  Rates,
  type CohortOf,
  type Rate,
} from './drift-chance';

/** So many visits are *lately*, and so many more are *before*. Our choice. */
export const LATELY = 10;
export const BEFORE = 30;

/** A wall or an undrawn page; an unknown kind; an unknown last post; another kind than the account had before. */
export const shareNames = ['obstacle', 'kind', 'lastPost', 'other-kind'] as const;
export type ShareName = (typeof shareNames)[number];

export interface Share {
  readonly of: ShareName;
  readonly lately: Rate;
  readonly before: Rate;
  /** True where chance hardly explains how much more there is lately, the same views of the same kinds compared. */
  readonly rose: boolean;
}

interface Question {
  /** The visits that can answer. */
  readonly among: (visit: Visit) => boolean;
  readonly hits: (visit: Visit) => boolean;
  readonly cohortOf: CohortOf;
}

/** True for a visit that told of a living, public account. */
export const isRead = ({ state }: Visit): boolean => state === 'readable';

const questions: Readonly<Record<ShareName, Question>> = {
  obstacle: { among: () => true, hits: ({ state }) => !isAnswer(state), cohortOf: allAlike },
  kind: { among: isRead, hits: ({ kind }) => kind === null, cohortOf: byView },
  lastPost: { among: isRead, hits: ({ told }) => !told.lastPost, cohortOf: byViewAndKind },
  'other-kind': {
    among: ({ kind, knownAs }) => kind !== null && knownAs !== null,
    hits: ({ kind, knownAs }) => kind !== knownAs,
    cohortOf: allAlike,
  },
};

/** All shares of a platform's visits, which come newest first. `improbable`: below this chance a rise is one. */
export const sharesOf = (visits: readonly Visit[], improbable: number): Share[] =>
  shareNames.map((of) => {
    const { among, hits, cohortOf } = questions[of];
    const able = visits.filter(among);
    const [late, early] = [able.slice(0, LATELY), able.slice(LATELY, LATELY + BEFORE)];
    const rate = (some: readonly Visit[]): Rate => ({ happened: some.filter(hits).length, of: some.length });
    const rates = new Rates(early, hits, cohortOf);
    return { of, lately: rate(late), before: rate(early), rose: chanceOf(late, hits, rates) <= improbable };
  });

/** The chance of at least as many hits as there are, in the cohort where that is least likely. */
function chanceOf(late: readonly Visit[], hits: (visit: Visit) => boolean, rates: Rates): number {
  const cohorts = new Map<string, { hits: number; of: number }>();
  for (const visit of late) {
    const cohort = rates.cohortFor(visit);
    const counted = cohorts.get(cohort) ?? { hits: 0, of: 0 };
    cohorts.set(cohort, { hits: counted.hits + Number(hits(visit)), of: counted.of + 1 });
  }
  return Math.min(
    1,
    ...[...cohorts].map(([cohort, counted]) => chanceOfAtLeast(counted.hits, counted.of, rates.in(cohort))),
  );
}
