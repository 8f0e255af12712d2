/** Kills a browser in the middle of something at a moment that a seed tells, and looks at what is left. */
import { setTimeout as later } from 'node:timers/promises';
import { diceOf } from '../adversarial/dice';
import type { Scenario } from './scenarios/scenario';
import type { Survivor } from './survivor';
import { faultsIn, marksIn } from './whole';

export interface Outcome {
  readonly seed: number;
  /** It was still under way. */
  readonly isMidway: boolean;
  /** What is lost or there by half, a sentence each. */
  readonly faults: readonly string[];
}

/** `waits`: the browser is started again once all the old one's processes are gone, else at once. */
export async function killedDuring(
  survivor: Survivor,
  scenario: Scenario,
  seed: number,
  { waits = true } = {},
): Promise<Outcome> {
  const dice = diceOf(seed);
  const begun = await scenario.begin(survivor, dice);
  await later(dice.below(scenario.within));
  const isMidway = !begun.isOver();
  await survivor.killAndRestart({ waits });
  const database = await survivor.database();
  const faults = [...faultsIn(database), ...begun.missing(database).map((what) => `lost: ${what}`)];
  return { seed, isMidway, faults: faults.map((fault) => `seed ${seed}: ${fault}`) };
}

/** The id of the database, by which a new one in its place is known. */
export const idOf = async (survivor: Survivor): Promise<string | undefined> =>
  marksIn(await survivor.database())[0]?.id;
