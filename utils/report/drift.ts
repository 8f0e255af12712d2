/**
 * The watch over the platforms' pages: which signals told in the last visits, which have gone silent, and whether more
 * is left unsaid than before. Pure. It tells what is improbable, not what is the cause: a changed layout, another
 * language or logging in and out look alike from here, and the texts say so.
 */
import { DAY } from '../audit/staleness';
import type { EpochMs, PlatformId, Signal } from '../reading/reading';
import { toldFacts, type ToldFact } from '../reading/told';
import type { Visit } from '../store/schema';
import { byViewAndKind, Rates } from './drift-chance';
import { isRead, LATELY, sharesOf, type Share } from './drift-shares';

/**
 * How improbable a silence must be, had the signal gone on telling as often as before, to be called one. Our choice:
 * one in a thousand, which is four visits after ten that all told, or seven after five.
 */
export const IMPROBABLE = 1 / 1000;
/** The last visits, of those in which a signal could have told, that its line counts. Our choice. */
export const COUNTED = 40;
/** Fewer such visits tell nothing about a signal. Our choice. */
const FEW = 5;
/** Fewer visits than this tell nothing about a platform's pages. Our choice. */
export const ENOUGH_VISITS = 10;
/** For so many visits a loss is news; then it is how things are. Our choice. */
const NEWS = 40;
/** The facts on which verdicts rest: without one of them the auditor must be told. Our choice. */
const WEIGHTY: readonly ToldFact[] = ['kind', 'lastPost', 'followers'];

/**
 * `lost`: improbably silent, and no other signal tells its fact; `replaced`: the same, but others do; `few`: it could
 * have told in too few visits to say; `rare`: it tells so seldom that its silence says nothing; `tells`.
 */
export const signalStates = ['lost', 'replaced', 'few', 'rare', 'tells'] as const;
export type SignalState = (typeof signalStates)[number];

/**
 * One signal of one fact. All counts are of visits in which it could have told: to a view of a kind of account in which
 * it ever did. So nothing is expected of a tab, a kind or a generation of pages that it does not belong to.
 */
export interface SignalLine {
  readonly signal: Signal;
  readonly fact: ToldFact;
  readonly state: SignalState;
  /** Told in so many … */
  readonly told: number;
  /** … of the last so many, at most `COUNTED`. */
  readonly of: number;
  /** So many have come since it told. */
  readonly silentFor: number;
  /** The UTC day on which it told last (epoch ms), and the one of the first visit without it. */
  readonly lastDay: EpochMs;
  readonly silentSince: EpochMs | null;
}

/**
 * `changed`: a weighty fact was lost lately, or more is left unsaid than before: the pages have probably changed;
 * `partly`: another fact was lost, or one long ago; `steady`: all that was told is still told; `few`: too few visits to
 * say; `none`: no visit.
 */
export type PlatformState = 'changed' | 'partly' | 'steady' | 'few' | 'none';

export interface PlatformDrift {
  readonly platform: PlatformId;
  readonly state: PlatformState;
  readonly visits: number;
  /** The UTC day of the newest visit (epoch ms), `null` without any. */
  readonly lastDay: EpochMs | null;
  /** Every signal that ever told here, the most worrying first. */
  readonly lines: readonly SignalLine[];
  readonly shares: readonly Share[];
  /** The reader's signals that never told here; nothing is expected of them. */
  readonly never: readonly Signal[];
}

/** What the platform's visits, newest first, say of its pages. `signals`: all that its reader uses. */
export function driftOf(
  platform: PlatformId,
  visits: readonly Visit[],
  signals: readonly Signal[],
): PlatformDrift {
  const read = visits.filter(isRead);
  const lines = tellingsIn(read)
    .map(([fact, signal]) => lineOf(read, fact, signal))
    .sort(byWorry);
  const shares = sharesOf(visits, IMPROBABLE);
  const seen = new Set(lines.map(({ signal }) => signal));
  return {
    platform,
    state: stateOf(visits, lines, shares),
    visits: visits.length,
    lastDay: visits[0] ? dayStart(visits[0]) : null,
    lines,
    shares,
    never: signals.filter((signal) => signal !== `${platform}.address` && !seen.has(signal)),
  };
}

function stateOf(
  visits: readonly Visit[],
  lines: readonly SignalLine[],
  shares: readonly Share[],
): PlatformState {
  if (visits.length === 0) return 'none';
  if (shares.some(({ rose }) => rose) || lines.some(isNews)) return 'changed';
  if (lines.some(({ state }) => state === 'lost')) return 'partly';
  return visits.length < ENOUGH_VISITS ? 'few' : 'steady';
}

/** True for a loss that the auditor should hear of before a client does. */
export const isNews = ({ state, fact, silentFor }: SignalLine): boolean =>
  state === 'lost' && WEIGHTY.includes(fact) && silentFor <= NEWS;

const byWorry = (a: SignalLine, b: SignalLine): number =>
  signalStates.indexOf(a.state) - signalStates.indexOf(b.state) ||
  toldFacts.indexOf(a.fact) - toldFacts.indexOf(b.fact);

/** Every fact with a signal that told it in any of the visits. */
function tellingsIn(visits: readonly Visit[]): [ToldFact, Signal][] {
  const found = new Map<string, [ToldFact, Signal]>();
  for (const { told } of visits)
    for (const [fact, signals] of Object.entries(told) as [ToldFact, readonly Signal[]][])
      for (const signal of signals) found.set(`${fact} ${signal}`, [fact, signal]);
  return [...found.values()];
}

function lineOf(visits: readonly Visit[], fact: ToldFact, signal: Signal): SignalLine {
  const tells = ({ told }: Visit): boolean => told[fact]?.includes(signal) ?? false;
  const newest = visits.findIndex(tells);
  const earlier = visits.slice(newest);
  const rates = new Rates(earlier, tells, byViewAndKind);
  const comparable = earlier.filter((visit) => rates.in(byViewAndKind(visit)).happened > 0);
  const { silent, chance } = silenceOf(visits.slice(0, newest), rates);
  const counted = [...silent, ...comparable].slice(0, COUNTED);
  const last = comparable[0];
  const since = silent.at(-1);
  return {
    signal,
    fact,
    state: signalState(chance, silent, counted.length, fact),
    told: counted.filter(tells).length,
    of: counted.length,
    silentFor: silent.length,
    lastDay: last ? dayStart(last) : 0,
    silentSince: since ? dayStart(since) : null,
  };
}

/** Of the visits since a signal told last, newest first, those in which it could have, and the chance that it did not. */
function silenceOf(since: readonly Visit[], rates: Rates): { silent: Visit[]; chance: number } {
  let chance = 1;
  const silent: Visit[] = [];
  for (const visit of since.toReversed()) {
    const cohort = rates.cohortFor(visit);
    const { happened, of } = rates.in(cohort);
    rates.count(visit, cohort, false);
    if (happened === 0) continue;
    chance *= (of - happened + 1) / (of + 2);
    silent.unshift(visit);
  }
  return { silent, chance };
}

function signalState(chance: number, silent: readonly Visit[], of: number, fact: ToldFact): SignalState {
  if (chance <= IMPROBABLE) {
    const known = silent.filter((visit) => knows(visit, fact)).length;
    return 2 * known < silent.length ? 'lost' : 'replaced';
  }
  if (silent.length === 0) return 'tells';
  if (of < FEW) return 'few';
  return silent.length < LATELY ? 'tells' : 'rare';
}

/** True where the visit told the fact, whichever signal it was; signals of the kind can contradict each other. */
const knows = ({ kind, told }: Visit, fact: ToldFact): boolean =>
  fact === 'kind' ? kind !== null : told[fact] !== undefined;

const dayStart = ({ day }: Visit): EpochMs => day * DAY;
