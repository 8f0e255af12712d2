/** Backups as files on the disk: downloaded from one browser, chosen in another. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { RunningExtension } from './extension';
import { PATIENCE, until } from './until';

/** The path of the file that comes into this empty folder when something is done. */
export async function fileInto(
  folder: string,
  { browser }: RunningExtension,
  act: () => Promise<void>,
): Promise<string> {
  const devtools = await browser.target().createCDPSession();
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await act();
  const name = await until('the whole file', () => {
    const [found, ...others] = readdirSync(folder);
    const isWhole = found !== undefined && others.length === 0 && !found.endsWith('.crdownload');
    return isWhole && statSync(path.join(folder, found)).size > 0 && found;
  });
  await devtools.detach();
  return path.join(folder, name);
}

/** Chooses a file in the browser's own list of files, which a button opens. */
export async function chooseFile(page: Page, button: string, file: string): Promise<void> {
  await page.bringToFront();
  const [chooser] = await Promise.all([
    page.waitForFileChooser({ timeout: PATIENCE }),
    page.locator(`aria/${button}[role="button"]`).setTimeout(PATIENCE).click(),
  ]);
  await chooser.accept([file]);
}

/** Drops a file of these words where this selector finds a place for it. */
export const dropFile = (page: Page, selector: string, words: string): Promise<void> =>
  page.$eval(
    selector,
    (place, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'shopping.txt'));
      place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    words,
  );
