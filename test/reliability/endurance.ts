/** Kills browsers by the hundred, as `npm test` does a few times. How to call it: `test/endurance.ts`. */
import { buildExtension } from '../browser/build';
import { ensureBrowser } from '../browser/ensure-browser';
import { killedDuring } from './killing';
import { recordLongRun } from './long-run';
import { scenarios } from './scenarios';
import type { Scenario } from './scenarios/scenario';
import { storing } from './scenarios/storing';
import { Survivor } from './survivor';
import type { Tried } from './tried';

export interface KillsToEndure {
  readonly first: number;
  /** How many seeds, from the first one on. */
  readonly count: number;
  /** Only what is said with these words; everything where empty. */
  readonly only: string;
}

const QUICK =
  'The browser is killed while audits are stored, and started again at once: what is lost then, the browser loses';

/** So many times are worth writing down. */
const WORTH_NOTING = 100;

const ANEW =
  'The browser was killed, and had begun the database anew by itself when it was started again: that is said, and the backup offered';

/** True where nothing was lost but what the browser lost whole, and where that was said. */
export async function endureKills({ first, count, only }: KillsToEndure): Promise<boolean> {
  ensureBrowser();
  await buildExtension();
  const seeds = Array.from({ length: count }, (_, place) => first + place);
  const lines: Tried[] = [];
  let isWell = true;
  let anew = 0;
  for (const scenario of scenarios.filter(({ what }) => what.includes(only))) {
    const { survived, vanished, isWhole } = await endureScenario(scenario, seeds);
    lines.push({ ...CHROMIUM, what: scenario.what, times: count, survived, seeds });
    anew += vanished;
    isWell &&= isWhole;
  }
  if (anew > 0 && isWell) lines.push({ ...CHROMIUM, what: ANEW, times: anew, survived: anew });
  if (QUICK.includes(only)) {
    const { whole, isSaid } = await endureQuickRestarts(seeds);
    lines.push({ ...CHROMIUM, what: QUICK, times: count, survived: whole, seeds });
    isWell &&= isSaid;
  }
  if (count >= WORTH_NOTING) recordLongRun(lines);
  return isWell;
}

const CHROMIUM = { trial: 'fault', browser: 'Chromium' } as const;

/** How many of these seeds were survived with all that was kept. `isWhole`: no more was lost than what the browser lost whole. */
async function endureScenario(
  scenario: Scenario,
  seeds: readonly number[],
): Promise<{ readonly survived: number; readonly vanished: number; readonly isWhole: boolean }> {
  const survivor = await Survivor.born();
  let [midway, survived, vanished] = [0, 0, 0];
  let isWhole = true;
  try {
    for (const seed of seeds) {
      const outcome = await killedDuring(survivor, scenario, seed);
      midway += Number(outcome.isMidway);
      survived += Number(outcome.faults.length === 0 && outcome.vanished === 0);
      vanished += outcome.vanished;
      isWhole &&= outcome.faults.length === 0;
      for (const fault of outcome.faults) console.log(`    ${fault}`);
    }
  } finally {
    await survivor.close();
  }
  const told = vanished > 0 ? `; ${vanished} times the browser began the database anew` : '';
  console.log(
    `${scenario.what}: ${seeds.length} times, ${midway} of them midway; ${survived} survived${told}.`,
  );
  return { survived, vanished, isWhole };
}

/**
 * A browser that is started again while the dead one's processes still write may lose what it had (Chromium, 2026). Nobody
 * but the browser can help that: it is counted, and where the whole database is gone, that must be said.
 */
async function endureQuickRestarts(
  seeds: readonly number[],
): Promise<{ readonly whole: number; readonly isSaid: boolean }> {
  const survivor = await Survivor.born();
  let whole = 0;
  let partly = 0;
  let vanished = 0;
  let isSaid = true;
  try {
    for (const seed of seeds) {
      const outcome = await killedDuring(survivor, storing, seed, { waits: false });
      if (outcome.vanished > 0) {
        vanished += 1;
        isSaid &&= outcome.faults.length === 0;
      } else if (outcome.faults.length > 0) partly += 1;
      else whole += 1;
    }
  } finally {
    await survivor.close();
  }
  const said = isSaid ? '' : ', which was not always said';
  console.log(
    `${QUICK}. ${seeds.length} times; ${whole} whole, ${partly} with a loss, ${vanished} without the database${said}.`,
  );
  return { whole, isSaid };
}
