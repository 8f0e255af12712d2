/** Kills browsers by the hundred, as `npm test` does a few times. How to call it: `test/endurance.ts`. */
import { buildExtension } from '../browser/build';
import { ensureBrowser } from '../browser/ensure-browser';
import { textWith } from '../browser/ui';
import { idOf, killedDuring } from './killing';
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

/** True where nothing was lost that the browser was given the time to keep. */
export async function endureKills({ first, count, only }: KillsToEndure): Promise<boolean> {
  ensureBrowser();
  await buildExtension();
  const seeds = Array.from({ length: count }, (_, place) => first + place);
  const lines: Tried[] = [];
  let isWell = true;
  for (const scenario of scenarios.filter(({ what }) => what.includes(only))) {
    const survived = await survivedOf(scenario, seeds);
    lines.push({ ...CHROMIUM, what: scenario.what, times: count, survived, seeds });
    isWell &&= survived === count;
  }
  if (QUICK.includes(only)) {
    const { whole, isSaid } = await endureQuickRestarts(seeds);
    lines.push({ ...CHROMIUM, what: QUICK, times: count, survived: whole, seeds });
    isWell &&= isSaid;
  }
  if (count >= WORTH_NOTING) recordLongRun(lines);
  return isWell;
}

const CHROMIUM = { trial: 'fault', browser: 'Chromium' } as const;

/** How many of these seeds were survived. */
async function survivedOf(scenario: Scenario, seeds: readonly number[]): Promise<number> {
  const survivor = await Survivor.born();
  let midway = 0;
  let survived = 0;
  try {
    for (const seed of seeds) {
      const { isMidway, faults } = await killedDuring(survivor, scenario, seed);
      midway += Number(isMidway);
      survived += Number(faults.length === 0);
      for (const fault of faults) console.log(`    ${fault}`);
    }
  } finally {
    await survivor.close();
  }
  console.log(`${scenario.what}: ${seeds.length} times, ${midway} of them midway; ${survived} survived.`);
  return survived;
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
      const before = await idOf(survivor);
      const { faults } = await killedDuring(survivor, storing, seed, { waits: false });
      if ((await idOf(survivor)) !== before) {
        vanished += 1;
        isSaid = (await isVanishedSaid(survivor)) && isSaid;
      } else if (faults.length > 0) partly += 1;
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

/** Whether the dashboard says that the database is gone; it is accepted then, for the next kill. */
async function isVanishedSaid({ extension }: Survivor): Promise<boolean> {
  const dashboard = await extension.openDashboard();
  try {
    await textWith(dashboard, 'What was stored here is gone');
    await dashboard.click('aria/Start anew[role="button"]');
    await textWith(dashboard, 'counts from now on');
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
