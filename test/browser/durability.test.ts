/** What was kept stays kept: through a browser that is killed, a background that stops, and a database that vanishes. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diceOf, shuffled, type Dice } from '../adversarial/dice';
import { killedDuring } from '../reliability/killing';
import { empty } from '../reliability/raw-database';
import { scenarios } from '../reliability/scenarios';
import { Survivor } from '../reliability/survivor';
import { tried } from '../reliability/tried';
import { auditsIn, channelsIn, faultsIn } from '../reliability/whole';
import { addressOf } from '../../utils/reading/platforms/platform';
import { expectNoneInLightAndDark } from './axe';
import { readable } from './session';
import { click, textWith } from './ui';
import { until } from './until';

const SEEDS = [1, 2, 3, 4, 5];

let survivor: Survivor;
beforeAll(async () => {
  survivor = await Survivor.born();
});
afterAll(() => survivor.close());

/** Tries it with every seed, notes how often it was survived, and says what is wrong after it. */
async function faultsWithSeeds(
  what: string,
  attempt: (seed: number) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const faults: (readonly string[])[] = [];
  for (const seed of SEEDS) faults.push(await attempt(seed));
  const survived = faults.filter(({ length }) => length === 0).length;
  tried({ trial: 'fault', what, browser: 'Chromium', times: SEEDS.length, survived, seeds: SEEDS });
  return faults.flat();
}

describe('what was shown as kept is there, and nothing by half', () => {
  test.for(scenarios.map((scenario) => [scenario.what, scenario] as const))(
    '%s',
    async ([what, scenario]) => {
      let [midway, vanished] = [0, 0];
      const kill = async (seed: number) => {
        const outcome = await killedDuring(survivor, scenario, seed);
        midway += Number(outcome.isMidway);
        vanished += outcome.vanished;
        return outcome.faults;
      };
      expect(await faultsWithSeeds(what, kill)).toEqual([]);
      // Once in some hundred kills the browser itself begins anew; more than that would be ours.
      expect(vanished).toBeLessThanOrEqual(1);
      // Told, and not asserted: how many there are, the speed of the machine decides.
      console.info(`${what}: midway ${midway} of ${SEEDS.length} times, begun anew ${vanished} times.`);
    },
  );

  const STOPS = 'The background is stopped while profiles are opened';
  test(STOPS, async () => {
    expect(await faultsWithSeeds(STOPS, (seed) => stoppedWhileOpening(diceOf(seed)))).toEqual([]);
  });
});

/** Opens profiles in a row, and stops the background again and again meanwhile. What is lost, or there twice. */
async function stoppedWhileOpening(dice: Dice): Promise<readonly string[]> {
  const { extension, office } = survivor;
  await empty(office);
  const profiles = shuffled(readable, dice).slice(0, 5);
  const keys = profiles.map(({ url }) => addressOf(new URL(url))?.key ?? '');
  const stops = [1, 2, 3, 4, 5].map(() => dice.below(500));
  const opening = (async () => {
    for (const { url } of profiles) {
      const tab = await extension.openTab();
      await extension.visit(url, tab);
      await later(100);
    }
  })();
  for (const wait of stops) {
    await later(wait);
    await extension.stopWorker();
  }
  await opening;
  await until('every profile to be kept', async () => {
    const known = channelsIn(await survivor.database()).flatMap(({ aliases }) => aliases);
    return keys.every((key) => known.includes(key));
  });
  const database = await survivor.database();
  const counted = keys.map((key) => {
    const ids = channelsIn(database)
      .filter(({ aliases }) => aliases.includes(key))
      .map(({ id }) => id);
    return { key, audits: auditsIn(database).filter(({ channelId }) => ids.includes(channelId)).length };
  });
  return [
    ...faultsIn(database),
    ...counted.filter(({ audits }) => audits !== 1).map(({ key, audits }) => `${key} has ${audits} audits`),
  ];
}

describe('a database that vanished while the browser was closed', () => {
  beforeAll(async () => {
    await survivor.database();
    await survivor.kill();
    rmSync(path.join(survivor.profile, 'Default/IndexedDB'), { recursive: true });
    await survivor.start();
  });

  test('is told in the popup, which leads to the dashboard', async () => {
    const { extension } = survivor;
    const popup = await extension.openPopupPage(await extension.browser.newPage());
    await textWith(popup, 'is gone');
    await expectNoneInLightAndDark(popup);
    await click(popup, 'See what can be done');
    await until('the dashboard', async () =>
      (await extension.browser.pages()).some((page) =>
        page.url().startsWith(extension.url('dashboard.html')),
      ),
    );
  });

  test('is told on the dashboard, while what is opened goes on being kept; the backup is offered', async () => {
    const { extension } = survivor;
    const dashboard = await extension.openDashboard();
    await textWith(dashboard, 'What was stored here is gone');
    await expectNoneInLightAndDark(dashboard);
    const [profile] = readable;
    await extension.visit(profile?.url ?? '');
    await until('the profile to be kept', async () => auditsIn(await survivor.database()).length === 1);
    await dashboard.bringToFront();
    await click(dashboard, 'Restore a backup');
    await textWith(dashboard, 'Open a backup');
    tried({ trial: 'fault', what: 'The database vanishes', browser: 'Chromium', times: 1, survived: 1 });
  });

  test('is told no more once the auditor starts anew', async () => {
    const { extension } = survivor;
    const dashboard = await extension.openDashboard();
    await click(dashboard, 'Start anew');
    const isTold = () => dashboard.evaluate(() => document.querySelector('.storage-note') !== null);
    await until('it to be told no more', async () => !(await isTold()));
    await dashboard.reload();
    await textWith(dashboard, readable[0]?.truth.name ?? '');
    const popup = await extension.openPopupPage(await extension.browser.newPage());
    // Whoever tells this has looked for the database by then.
    await popup.evaluate(`chrome.storage.session.set({ unkept: 'busy' })`);
    for (const page of [popup, dashboard]) {
      await textWith(page, 'The browser takes long to open what is stored');
      expect(await page.evaluate(() => document.body.innerText)).not.toContain('is gone');
    }
  });
});
