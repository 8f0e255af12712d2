/**
 * Audit rounds as edits of a plan. Every function gives a plan back, and the same one where nothing changes, so that each
 * can be made on whatever the plan is by then: at most one round is ever open, whoever starts one elsewhere.
 */
import type { EpochMs } from '../reading/reading';
import type { Round, RoundOutcome } from './parts/rounds';
import type { Plan } from './plan';

/** So many are kept, the newest ones: the plan holds no more. */
export const MOST_ROUNDS = 200;

/** The round that runs or rests; `null` where none is open. */
export function openRound({ rounds }: Pick<Plan, 'rounds'>): Round | null {
  const last = rounds.at(-1);
  return last && last.endedAt === null ? last : null;
}

/** The rounds that are over, newest first. */
export const endedRounds = ({ rounds }: Pick<Plan, 'rounds'>): readonly Round[] =>
  rounds.filter(({ endedAt }) => endedAt !== null).toReversed();

/** Starts a round of this id, unless one is open. `at` in epoch ms. */
export function withRoundStarted(plan: Plan, id: string, by: string, at: EpochMs): Plan {
  if (openRound(plan) || plan.rounds.some((round) => round.id === id)) return plan;
  const round: Round = { id, startedAt: at, startedBy: by, pausedAt: null, endedAt: null, skipped: [] };
  return { ...plan, rounds: [...plan.rounds, round].slice(-MOST_ROUNDS) };
}

/** Lets the open round rest. */
export const withRoundPaused = (plan: Plan, at: EpochMs): Plan =>
  withOpenRound(plan, (round) => (round.pausedAt === null ? { ...round, pausedAt: at } : round));

/** Goes on with a round that rests. */
export const withRoundResumed = (plan: Plan): Plan =>
  withOpenRound(plan, (round) => (round.pausedAt === null ? round : { ...round, pausedAt: null }));

/** Ends the open round, and keeps what it came to. */
export const withRoundEnded = (plan: Plan, at: EpochMs, outcome: RoundOutcome): Plan =>
  withOpenRound(plan, (round) => ({ ...round, pausedAt: null, endedAt: at, outcome }));

/** Opens the round of this id again, if it was the last one. */
export function withRoundReopened(plan: Plan, id: string): Plan {
  const last = plan.rounds.at(-1);
  if (last?.id !== id || last.endedAt === null) return plan;
  const { outcome: _, ...round } = last;
  return { ...plan, rounds: [...plan.rounds.slice(0, -1), { ...round, endedAt: null }] };
}

/**
 * Leaves a channel out of the open round, with the reason. `about`: its line's id in the plan or an account key, as
 * decisions name it. A reason given before is replaced.
 */
export const withSkipped = (plan: Plan, about: string, reason: string): Plan =>
  withOpenRound(plan, (round) => ({
    ...round,
    skipped: [...round.skipped.filter((one) => one.about !== about), { about, reason: reason.trim() }],
  }));

/** Takes the channel of these names up again. */
export const withTakenUp = (plan: Plan, names: readonly string[]): Plan =>
  withOpenRound(plan, (round) =>
    round.skipped.some(({ about }) => names.includes(about))
      ? { ...round, skipped: round.skipped.filter(({ about }) => !names.includes(about)) }
      : round,
  );

function withOpenRound(plan: Plan, change: (round: Round) => Round): Plan {
  const open = openRound(plan);
  const changed = open && change(open);
  return changed === open || !changed ? plan : { ...plan, rounds: [...plan.rounds.slice(0, -1), changed] };
}
