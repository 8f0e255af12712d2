/**
 * Two auditors with a browser each: what one backed up the other restores, both work on, and what they made is one again
 * by a file that a passphrase protects. Without a violation that axe-core can find.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Plan } from '../../utils/plan/plan';
import { ROSENTHAL_ID, rosenthalBakery } from '../../utils/plan/samples/rosenthal-bakery';
import { rosenthalUrls } from '../../utils/plan/samples/sample-urls';
import { expectNoneInLightAndDark } from './axe';
import { chooseFile, dropFile, fileInto } from './backup-files';
import { RunningExtension } from './extension';
import { channelAt, useSession } from './session';
import { click, focus, importPlan, pressTabTo, textWith } from './ui';
import { PATIENCE, until } from './until';

const PASSPHRASE = 'seven quiet geese count lamps';
const SITUATION = `#company=${ROSENTHAL_ID}&tab=plan&part=situation`;
const session = useSession();
let colleague: RunningExtension;
let folder = '';

/** Each in the state that the one before left. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'channel-audit-backup-'));
  colleague = await RunningExtension.start({ port: session.sites.port });
  const dashboard = await session.extension.openDashboard();
  await nameAuditor(dashboard, 'the first auditor');
  await importPlan(dashboard, rosenthalBakery(Date.now()));
  for (const url of [rosenthalUrls.facebookProfile, rosenthalUrls.linkedin]) {
    const { page } = await session.readAt(url);
    await page.close();
  }
  await dashboard.close();
  await sayIn(session.extension, 'What we offer', 'Bread.');
});
afterAll(async () => {
  await colleague.close();
  rmSync(folder, { recursive: true });
});

async function nameAuditor(dashboard: Page, name: string): Promise<void> {
  await click(dashboard, 'Settings');
  const field = dashboard.locator('aria/Auditor’s name[role="textbox"]').setTimeout(PATIENCE);
  await field.fill(name);
  await click(dashboard, 'Close');
}

/** Says something in the plan's situation. */
async function sayIn(extension: RunningExtension, label: string, words: string): Promise<void> {
  const dashboard = await extension.openDashboard(SITUATION);
  await dashboard.bringToFront();
  await dashboard.locator(`aria/${label}[role="textbox"]`).setTimeout(PATIENCE).fill(words);
  await until('the words in the plan', async () =>
    Object.values(await situationIn(extension)).includes(words),
  );
  await dashboard.close();
}

const planIn = async (extension: RunningExtension): Promise<Plan> => {
  const plan = (await extension.stored()).plans.find(({ id }) => id === ROSENTHAL_ID);
  if (!plan) throw new Error('the plan is not stored');
  return plan;
};
const situationIn = async (extension: RunningExtension) => (await planIn(extension)).situation;
const auditedUrls = async (extension: RunningExtension): Promise<string[]> => {
  const { audits } = await extension.stored();
  return audits.map(({ reading, auditor }) => `${auditor}: ${reading.url}`).sort();
};
const { facebookProfile, linkedin, tiktok } = rosenthalUrls;
const firstAuditors = [`the first auditor: ${facebookProfile}`, `the first auditor: ${linkedin}`];

/** The dialog, opened by keys alone. */
async function openBackups(extension: RunningExtension): Promise<Page> {
  const dashboard = await extension.openDashboard();
  await dashboard.waitForSelector('main');
  await pressTabTo(dashboard, 'Backup');
  await dashboard.keyboard.press('Enter');
  await dashboard.waitForSelector('dialog[open]', { timeout: PATIENCE });
  return dashboard;
}
const focusIsOn = (page: Page, words: string) =>
  until(`the focus on “${words}”`, () =>
    page.evaluate((wanted) => document.activeElement?.textContent.includes(wanted), words),
  );
const into = (name: string) => mkdtempSync(path.join(folder, name));
let unprotected = '';
let protectedFile = '';

describe('a backup', () => {
  test('is one file of everything, made by keys alone', async () => {
    const dashboard = await openBackups(session.extension);
    await expectNoneInLightAndDark(dashboard);
    unprotected = await fileInto(into('first-'), session.extension, async () => {
      await focus(dashboard, 'dialog input[type=checkbox]');
      await pressTabTo(dashboard, 'Make backup');
      await dashboard.keyboard.press('Enter');
    });
    expect(path.basename(unprotected)).toMatch(/^[\d-]+\.channel-audit$/);
    const said = await textWith(dashboard, 'The backup is made');
    expect(said).toMatch(/2 audits/);
    await focusIsOn(dashboard, 'The backup is made');
    await dashboard.close();
  });

  test('is restored into an empty browser, with the settings', async () => {
    const dashboard = await colleague.openDashboard('#dialog=backup');
    await chooseFile(dashboard, 'Choose a backup file', unprotected);
    await textWith(dashboard, 'What restoring does here');
    await textWith(dashboard, '2 audits are new');
    await expectNoneInLightAndDark(dashboard);
    expect((await colleague.stored()).audits).toEqual([]);
    await click(dashboard, 'Restore');
    await textWith(dashboard, 'Restored:');
    await focusIsOn(dashboard, 'Restored:');
    expect(await auditedUrls(colleague)).toEqual(firstAuditors);
    expect(await planIn(colleague)).toEqual(await planIn(session.extension));
    await dashboard.close();
    const settings = await colleague.openDashboard('#settings');
    const name = settings.locator('aria/Auditor’s name[role="textbox"]').setTimeout(PATIENCE);
    expect(await name.map((field) => (field as HTMLInputElement).value).wait()).toBe('the first auditor');
    await settings.close();
  });
});

describe('two auditors’ work', () => {
  beforeAll(async () => {
    await nameAuditor(await colleague.openDashboard(), 'a colleague');
    await colleague.visit(tiktok);
    await until('the colleague’s audit', () => channelAt(colleague, tiktok));
    await sayIn(session.extension, 'Who we are', 'Bakers since 1901.');
    await sayIn(colleague, 'What we offer', 'Bread and cakes.');
    const channel = await channelAt(session.extension, linkedin);
    const panel = await session.extension.openDashboard(`#channel=${channel?.id ?? ''}`);
    await click(panel, 'Forget this channel');
    await until('it to be forgotten', async () => !(await channelAt(session.extension, linkedin)));
    await panel.close();
  });

  test('goes into a file that a passphrase protects', async () => {
    const dashboard = await openBackups(colleague);
    await focus(dashboard, 'dialog input[type=checkbox]');
    await dashboard.keyboard.press('Space');
    for (const label of ['Passphrase', 'Passphrase once more']) {
      await pressTabTo(dashboard, label);
      await dashboard.keyboard.type(PASSPHRASE);
    }
    await expectNoneInLightAndDark(dashboard);
    protectedFile = await fileInto(into('second-'), colleague, () => dashboard.keyboard.press('Enter'));
    await textWith(dashboard, '3 audits');
    expect(path.basename(protectedFile)).toMatch(/-protected\.channel-audit$/);
    await dashboard.close();
  });

  test('is shown before it is merged; what was forgotten stays out unasked', async () => {
    const dashboard = await openBackups(session.extension);
    await dropFile(dashboard, '.dialog-header', 'milk, flour');
    await textWith(dashboard, 'shopping.txt');
    await focusIsOn(dashboard, 'shopping.txt');
    await chooseFile(dashboard, 'Choose another file', protectedFile);
    await textWith(dashboard, 'This file is protected by a passphrase');
    await typePassphrase(dashboard, 'seven loud geese');
    await dashboard.waitForSelector('dialog .field-error', { timeout: PATIENCE });
    await dashboard.waitForSelector('dialog input[type=password]:focus', { timeout: PATIENCE });
    expect(await dashboard.$eval('dialog input[type=password]', ({ value }) => value)).toBe(
      'seven loud geese',
    );
    await expectNoneInLightAndDark(dashboard);
    await typePassphrase(dashboard, PASSPHRASE);
    const preview = await textWith(dashboard, 'What a merge does here');
    expect(preview).toContain('a colleague');
    await textWith(dashboard, '1 audit is new');
    await textWith(dashboard, 'deleted on purpose: 1 channel and 1 audit');
    await expectNoneInLightAndDark(dashboard);
    await click(dashboard, 'Merge');
    await textWith(dashboard, 'Merged. New here:');
    await expectNoneInLightAndDark(dashboard);
    await dashboard.close();

    expect(await auditedUrls(session.extension)).toEqual(
      [`the first auditor: ${facebookProfile}`, `a colleague: ${tiktok}`].sort(),
    );
    expect(await situationIn(session.extension)).toMatchObject({
      whoWeAre: 'Bakers since 1901.',
      offer: 'Bread and cakes.',
    });
  });

  test('merged again changes nothing', async () => {
    const before = await session.extension.stored();
    const dashboard = await openBackups(session.extension);
    await chooseFile(dashboard, 'Choose a backup file', protectedFile);
    await typePassphrase(dashboard, PASSPHRASE);
    await textWith(dashboard, 'Nothing, as it stands: whatever does not stay out is here already.');
    expect(await session.extension.stored()).toEqual(before);
    await dashboard.close();
  });

  test('stands in the plan’s history, where an older value is put back', async () => {
    const dashboard = await session.extension.openDashboard(SITUATION);
    await click(dashboard, 'Earlier edits');
    await textWith(dashboard, 'Bread and cakes.');
    const history = await dashboard.$eval('dialog', ({ innerText }) => innerText);
    expect(history).toContain('a colleague');
    expect(history).toContain('the first auditor');
    expect(history).toContain('Bakers since 1901.');
    await expectNoneInLightAndDark(dashboard);
    await click(dashboard, 'Put this value back: Situation › What we offer');
    await until('the older value', async () => (await situationIn(session.extension)).offer === 'Bread.');
    await dashboard.close();
  });

  test('brings back what was forgotten where it is asked for', async () => {
    const dashboard = await openBackups(session.extension);
    await chooseFile(dashboard, 'Choose a backup file', protectedFile);
    await typePassphrase(dashboard, PASSPHRASE);
    // By its key, which brings it out from behind the buttons that stay in sight.
    await focus(dashboard, '.backup-left-out input');
    await dashboard.keyboard.press('Space');
    await textWith(dashboard, '1 audit is new');
    await click(dashboard, 'Merge');
    await textWith(dashboard, 'Merged. New here:');
    await until('the channel', () => channelAt(session.extension, linkedin));
    await dashboard.close();
  });
});

/** Types the passphrase of a file, in place of the one that stands there, and opens it by the Enter key. */
async function typePassphrase(dashboard: Page, passphrase: string): Promise<void> {
  await dashboard.locator('dialog input[type=password]').setTimeout(PATIENCE).fill(passphrase);
  await focus(dashboard, 'dialog input[type=password]');
  await dashboard.keyboard.press('Enter');
}
