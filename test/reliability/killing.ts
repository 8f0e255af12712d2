/** Kills a browser in the middle of something at a moment that a seed tells, and looks at what is left. */
import { setTimeout as later } from 'node:timers/promises';
import { diceOf } from '../adversarial/dice';
import type { EpochMs } from '../../utils/reading/reading';
import type { Dump } from './raw-database';
import type { Begun, Scenario } from './scenarios/scenario';
import type { Survivor } from './survivor';
import { faultsIn, marksIn } from './whole';

export interface Outcome {
  readonly seed: number;
  /** It was still under way at the last kill. */
  readonly isMidway: boolean;
  /** What is lost or there by half, a sentence each. */
  readonly faults: readonly string[];
}

/** So often at most what was over before the kill is begun anew and killed earlier. Our choice. */
const TRIES = 4;

/**
 * Where it was over before the kill, it is begun anew and killed after half the time: how long it takes, the machine
 * tells. What is wrong after any of these kills counts. `waits`: the browser is started again once all the old one's
 * processes are gone, else at once.
 */
export async function killedDuring(
  survivor: Survivor,
  scenario: Scenario,
  seed: number,
  { waits = true } = {},
): Promise<Outcome> {
  // One for all tries: each begins something new.
  const dice = diceOf(seed);
  const faults: string[] = [];
  let wait: EpochMs | undefined;
  let isMidway = false;
  for (let tries = 0; tries < TRIES && !isMidway; tries++) {
    const begun = await scenario.begin(survivor, dice);
    wait = wait === undefined ? dice.below(scenario.within) : wait / 2;
    await later(wait);
    isMidway = !begun.isOver();
    await survivor.killAndRestart({ waits });
    faults.push(...faultsAfter(begun, await survivor.database()));
  }
  return { seed, isMidway, faults: faults.map((fault) => `seed ${seed}: ${fault}`) };
}

const faultsAfter = (begun: Begun, database: Dump): string[] => [
  ...faultsIn(database),
  ...begun.missing(database).map((what) => `lost: ${what}`),
];

/** The id of the database, by which a new one in its place is known. */
export const idOf = async (survivor: Survivor): Promise<string | undefined> =>
  marksIn(await survivor.database())[0]?.id;
