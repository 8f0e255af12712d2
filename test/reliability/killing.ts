/** Kills a browser in the middle of something at a moment that a seed tells, and looks at what is left. */
import { setTimeout as later } from 'node:timers/promises';
import { diceOf } from '../adversarial/dice';
import type { EpochMs } from '../../utils/reading/reading';
import type { Dump } from './raw-database';
import type { Begun, Scenario } from './scenarios/scenario';
import type { Survivor } from './survivor';
import { isBare, isVanishedSaid } from './vanished';
import { faultsIn } from './whole';

export interface Outcome {
  readonly seed: number;
  /** It was still under way at the last kill. */
  readonly isMidway: boolean;
  /** What is lost or there by half, a sentence each. */
  readonly faults: readonly string[];
  /** How often the browser began the whole database anew, which is a fault where it was not said. */
  readonly vanished: number;
}

/** So often at most what was over before the kill is begun anew and killed earlier. Our choice. */
const TRIES = 4;

/**
 * Where it was over before the kill, it is begun anew and killed after half the time: how long it takes, the machine
 * tells; so it is where the browser lost all. What is wrong after any of these kills counts. `waits`: the browser is started
 * again once all the old one's processes are gone, else at once.
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
  let vanished = 0;
  for (let tries = 0; tries < TRIES && !isMidway; tries++) {
    const begun = await scenario.begin(survivor, dice);
    wait = wait === undefined ? dice.below(scenario.within) : wait / 2;
    await later(wait);
    isMidway = !begun.isOver();
    await survivor.killAndRestart({ waits });
    const database = await survivor.database();
    const found = faultsAfter(begun, database);
    if (found.length > 0 && isBare(database)) {
      vanished += 1;
      isMidway = false;
      if (!(await isVanishedSaid(survivor))) faults.push('the database vanished, and nobody said so');
    } else faults.push(...found);
  }
  return { seed, isMidway, vanished, faults: faults.map((fault) => `seed ${seed}: ${fault}`) };
}

const faultsAfter = (begun: Begun, database: Dump): string[] => [
  ...faultsIn(database),
  ...begun.missing(database).map((what) => `lost: ${what}`),
];
