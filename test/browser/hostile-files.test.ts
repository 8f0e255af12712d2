/** Files that are none of ours, chosen as an auditor chooses them: the reason is on the screen, and nothing is stored. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { textsFor } from '../../utils/i18n/texts';
import { MAX_CHARACTERS } from '../../utils/plan/import-problem';
import { planToJson } from '../../utils/plan/plan-file';
import { diceOf } from '../adversarial/dice';
import { aPlan, aPlannedChannel } from '../factories';
import { tried } from '../reliability/tried';
import { useSession } from './session';
import { click, importPlan, textWith } from './ui';
import { PATIENCE, until } from './until';

const session = useSession();
const { t, say } = textsFor(['en']);
const SEED = 7;

const bakery = aPlan({ id: 'bakery', channels: [aPlannedChannel('x')] });
const json = planToJson(aPlan({ id: 'other', channels: [aPlannedChannel('x')] }));
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const table = 'Address,Owner\nfacebook.com/rosenthalbakery,Bäckerei Rößler';

const tooLong = say({ id: 'import.too-large', values: { most: MAX_CHARACTERS } });

/** Each with words that stand on the screen for no other, so that waiting for them is waiting for this file. */
const refused: readonly (readonly [name: string, contents: Buffer, words: string])[] = [
  ['spreadsheet.csv', bytes('PK\x03\x04'), t('importing.spreadsheet')],
  ['without-its-mark.csv', Buffer.from(table, 'utf16le'), t('importing.undecodable')],
  ['cut-amid-a-letter.csv', Buffer.from(`${table}, Straß`).subarray(0, -1), t('importing.damaged')],
  ['latin.json', bytes(json.replace('Rosenthal', 'B\xe4ckerei')), t('importing.not-utf8')],
  ['film.csv', Buffer.alloc(20_000_001, 'a'), t('importing.too-large')],
  ['cut.json', Buffer.from(json.slice(0, -200)), 'does not fit.'],
  ['deep.json', Buffer.from(`{"a":${'['.repeat(2_000_000)}`), 'No plan is like that.'],
  [
    'newer.json',
    Buffer.from(json.replace('"version": 2', '"version": 3')),
    say({ id: 'import.newer-version' }),
  ],
  [
    'half-a-sign.json',
    Buffer.from(json.replace('Rosenthal', '\\ud83d')),
    say({ id: 'import.field.not-text' }),
  ],
  ['long.json', Buffer.from(`{"a":"${'a'.repeat(MAX_CHARACTERS)}"}`), tooLong],
  ['open.csv', Buffer.from(`${table},"never closed\nx.com/a,me`), say({ id: 'import.open-quote' })],
  ['stray.csv', Buffer.from(`${table}\n"x".com/a,me`), say({ id: 'import.stray-quote' })],
  ['random.csv', Buffer.from(randomBytes(2000)), t('importing.undecodable')],
  ['commas.csv', Buffer.from('Address,Owner\nx.com/a,me,you,them'), say({ id: 'import.more-cells' })],
];

function randomBytes(count: number): Uint8Array {
  const dice = diceOf(SEED);
  return Uint8Array.from({ length: count }, () => dice.below(256));
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'channel-audit-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function chooseFile(page: Page, name: string, contents: Buffer): Promise<void> {
  const file = path.join(folder, name);
  writeFileSync(file, contents);
  const input = await page.waitForSelector('dialog input[type=file]', { timeout: PATIENCE });
  await (await input?.toElement('input'))?.uploadFile(file);
}

/** Presses what would add something, as far as there is anything to press. */
const pressSubmit = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const button = document.querySelector<HTMLButtonElement>('dialog button[type=submit]');
    button?.click();
    button?.form?.requestSubmit();
    return button === null || button.disabled;
  });

test('a file that is none of ours says why, and changes nothing', async () => {
  const page = await session.extension.openDashboard();
  await importPlan(page, bakery);
  const before = await session.extension.stored();
  await click(page, 'Import');
  for (const [name, contents, words] of refused) {
    await chooseFile(page, name, contents);
    await textWith(page, words);
    expect(await pressSubmit(page), name).toBe(true);
  }
  expect(await session.extension.stored()).toEqual(before);
  await click(page, 'Cancel');

  await page.goto(new URL(`#company=${bakery.id}&tab=plan&part=channels`, page.url()).href);
  await click(page, 'Import CSV: Channels');
  const tables = refused.filter(([name]) => name.endsWith('.csv'));
  for (const [name, contents, words] of tables) {
    await chooseFile(page, name, contents);
    await textWith(page, words);
    expect(await pressSubmit(page), name).toBe(true);
  }
  expect(await session.extension.stored()).toEqual(before);
  tried({
    trial: 'input',
    what: 'Files that are none of ours, chosen on the dashboard',
    browser: 'Chromium',
    times: refused.length + tables.length,
    survived: refused.length + tables.length,
    seeds: [SEED],
  });
});

test('letters that nothing names are shown before they are taken, and the guess is told', async () => {
  const page = await session.extension.openDashboard();
  await click(page, 'Import');
  await chooseFile(page, 'windows.csv', bytes('address,owner\nfacebook.com/rosenthal,\x93Caf\xe9\x94'));
  await textWith(page, t('importing.assumed'));
  const pasted = () => page.$eval('dialog textarea', ({ value }) => value);
  await until('the letters as they were meant', async () => (await pasted()).includes('“Café”'));
});
