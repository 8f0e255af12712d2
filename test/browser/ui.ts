/** The popup and the dashboard as an auditor uses them: by the names of what is on them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Plan } from '../../utils/plan/plan';
import { planToJson } from '../../utils/plan/plan-file';
import { PATIENCE, until } from './until';

/** Clicks what bears this name, once it is there. */
export async function click(page: Page, name: string, role = 'button'): Promise<void> {
  await page.locator(`aria/${name}[role="${role}"]`).setTimeout(PATIENCE).click();
}

/** Moves the focus to what this selector finds, once it is there. */
export async function focus(page: Page, selector: string): Promise<void> {
  const found = await page.waitForSelector(selector, { timeout: PATIENCE });
  await found?.focus();
}

/** Chooses in the list of this name, once the choice is offered: some lists are filled when they get the focus. */
export async function choose(page: Page, list: string, choice: string): Promise<void> {
  const found = await page.waitForSelector(`aria/${list}[role="combobox"]`, { timeout: PATIENCE });
  const select = await found?.toElement('select');
  if (!select) throw new Error(`“${list}” is no list to choose from`);
  await select.focus();
  const value = await until(`“${choice}” among “${list}”`, () =>
    select.evaluate(
      ({ options }, text) => [...options].find((option) => option.text === text)?.value,
      choice,
    ),
  );
  await select.select(value);
}

/** Waits until the page's text holds these words, and returns the whole text. */
export const textWith = (page: Page, words: string): Promise<string> =>
  until(`the words “${words}”`, async () => {
    const text = await page.evaluate(() => document.body.innerText);
    return text.includes(words) && text;
  });

/** Brings a plan in by the dashboard's own import, from a file. */
export async function importPlan(dashboard: Page, plan: Plan): Promise<void> {
  await uploadPlan(dashboard, plan);
  await click(dashboard, 'Add plan');
  await textWith(dashboard, `The plan of ${plan.company.name} is imported.`);
}

/** The same until there is only the button “Add plan” to press. */
export async function uploadPlan(dashboard: Page, plan: Plan): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'channel-audit-plan-'));
  const file = path.join(folder, 'plan.json');
  writeFileSync(file, planToJson(plan));
  try {
    await click(dashboard, 'Import');
    const input = await dashboard.waitForSelector('dialog input[type=file]', { timeout: PATIENCE });
    await (await input?.toElement('input'))?.uploadFile(file);
    await dashboard.waitForSelector('aria/Add plan[role="button"]', { timeout: PATIENCE });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Presses the Tab key until the focus is on what bears this name. Rejects where the keyboard does not get there. */
export async function pressTabTo(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const walked: string[] = [];
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const labels = element && 'labels' in element ? [...(element.labels as NodeListOf<HTMLElement>)] : [];
      return (
        element?.getAttribute('aria-label') ??
        labels[0]?.innerText ??
        (element as HTMLElement | null)?.innerText ??
        ''
      );
    });
    if (focused.trim() === name) return;
    walked.push(focused.trim().slice(0, 40));
  }
  throw new Error(`the Tab key does not reach “${name}”, but ${[...new Set(walked)].join(', ')}`);
}

/** More than any of our pages has. */
const MOST_STOPS = 60;
