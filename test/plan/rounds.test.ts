import { describe, expect, test } from 'vitest';
import {
  endedRounds,
  MOST_ROUNDS,
  openRound,
  withRoundEnded,
  withRoundPaused,
  withRoundReopened,
  withRoundResumed,
  withRoundStarted,
  withSkipped,
  withTakenUp,
} from '../../utils/plan/rounds';
import { planSchema } from '../../utils/plan/plan';
import { aPlan, NOW } from '../factories';

const outcome = { done: 3, blocked: 1, skipped: 0, left: 2 };
const started = withRoundStarted(aPlan(), 'first', 'the auditor', NOW);
const ended = withRoundEnded(started, NOW + 10, outcome);

describe('a round', () => {
  test('is started at a moment, by somebody', () => {
    expect(openRound(started)).toMatchObject({ startedAt: NOW, startedBy: 'the auditor', pausedAt: null });
  });

  test('is the only open one: another start changes nothing', () => {
    expect(withRoundStarted(started, 'second', 'somebody', NOW + 1)).toBe(started);
  });

  test('started twice by the same edit is one round, even once it has ended', () => {
    expect(withRoundStarted(ended, 'first', 'the auditor', NOW)).toBe(ended);
  });

  test('rests and goes on, each only once', () => {
    const paused = withRoundPaused(started, NOW + 5);
    expect(openRound(paused)?.pausedAt).toBe(NOW + 5);
    expect(withRoundPaused(paused, NOW + 6)).toBe(paused);
    expect(openRound(withRoundResumed(paused))?.pausedAt).toBeNull();
    expect(withRoundResumed(started)).toBe(started);
  });

  test('ends with what it came to, even while it rests', () => {
    const over = withRoundEnded(withRoundPaused(started, NOW + 5), NOW + 10, outcome);
    expect(openRound(over)).toBeNull();
    expect(over.rounds).toMatchObject([{ endedAt: NOW + 10, pausedAt: null, outcome }]);
    expect(withRoundEnded(over, NOW + 20, outcome)).toBe(over);
  });

  test('is opened again by Undo, unless another one was started since', () => {
    expect(withRoundReopened(ended, 'first')).toEqual(started);
    const next = withRoundStarted(ended, 'second', '', NOW + 20);
    expect(withRoundReopened(next, 'first')).toBe(next);
  });

  test('fits the schema at every step', () => {
    for (const plan of [started, withSkipped(started, 'a', 'b'), ended])
      expect(planSchema.safeParse(plan).success).toBe(true);
  });
});

describe('a channel left out of the round', () => {
  const skipped = withSkipped(started, 'line-1', ' closed for the season ');

  test('keeps its reason, without blanks around it', () => {
    expect(openRound(skipped)?.skipped).toEqual([{ about: 'line-1', reason: 'closed for the season' }]);
  });
  test('has one reason: the last one', () => {
    expect(openRound(withSkipped(skipped, 'line-1', 'gone'))?.skipped).toEqual([
      { about: 'line-1', reason: 'gone' },
    ]);
  });
  test('is taken up again by any of its names', () => {
    expect(openRound(withTakenUp(skipped, ['facebook:a', 'line-1']))?.skipped).toEqual([]);
    expect(withTakenUp(skipped, ['line-2'])).toBe(skipped);
  });
  test('is nothing where no round is open', () => {
    expect(withSkipped(ended, 'line-1', 'gone')).toBe(ended);
  });
});

test('the newest rounds are kept, and told newest first', () => {
  const many = Array.from({ length: MOST_ROUNDS + 5 }, (_, index) => index).reduce(
    (plan, index) =>
      withRoundEnded(withRoundStarted(plan, `round-${index}`, '', NOW + index), NOW + index, outcome),
    aPlan(),
  );
  const rounds = endedRounds(many);
  expect(rounds).toHaveLength(MOST_ROUNDS);
  expect(rounds[0]?.id).toBe(`round-${MOST_ROUNDS + 4}`);
  expect(planSchema.safeParse(many).success).toBe(true);
});
