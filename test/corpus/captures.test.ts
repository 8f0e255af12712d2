/**
 * Every saved page is redacted in a real Chromium: the copy is read as the page is, and nothing that the page's own
 * reading says of the account is left in it. Where the pages are absent, the tests skip themselves.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { Measures } from '../../utils/capture/measures';
import { hosts } from '../../utils/capture/allowlist';
import type { Capture } from '../../utils/capture/redact';
import { structureWords } from '../../utils/capture/structure-words';
import { valueOf, type Reading } from '../../utils/reading/reading';
import { launchChromium } from '../browser/chromium';
import { outlineOf, privateStringsOf } from '../capture/outline';
import { isPublished, keptNumbers, wordsIn } from '../capture/published';
import { bundle } from '../reading/page-reader';
import { CORPUS, corpusIsHere, loadCases } from './cases';

/** Shorter ones stand in any text by chance; so do words that the readers themselves look for. */
const SHORTEST = 4;

interface Redacted {
  readonly capture: Capture;
  readonly before: Reading | null;
  readonly after: Reading | null;
}

let browser: Browser;
let page: Page;

if (!corpusIsHere) console.log(`Redacted copies of saved pages: skipped, there is no ${CORPUS}.`);

describe.skipIf(!corpusIsHere)('a redacted copy of a saved page', () => {
  beforeAll(async () => {
    const code = await bundle('test/capture/in-page.ts', { minify: false });
    browser = await launchChromium();
    page = await browser.newPage();
    await page.evaluate(`${code}; globalThis.Readers = Readers`);
  });
  afterAll(() => browser.close());

  test.for(loadCases().map((saved) => [saved.name, saved] as const))('%s', async ([, { html, truth }]) => {
    const asked = { url: truth.url, html, capturedAt: Date.now(), documentAge: 0 };
    const { capture, before, after } = (await page.evaluate(
      `Readers.redactAndRead(${JSON.stringify(asked)})`,
    )) as Redacted;
    expect(outlineOf(after)).toEqual(outlineOf(before));

    const copy = (capture.html + capture.url).toLowerCase();
    const told = [...privateStringsOf(before), ...wordsOf(before)].filter(({ length }) => length >= SHORTEST);
    const isWord = (text: string) => structureWords.has(text.toLowerCase());
    expect(told.filter((text) => !isWord(text) && copy.includes(text.toLowerCase()))).toEqual([]);
    const measures = new Measures(before?.platform ?? null, capture.language, asked.capturedAt);
    expect(wordsIn(capture.html + capture.url).filter((word) => !isPublished(word, measures))).toEqual([]);
    expect(keptNumbers(html, capture.html)).toEqual([]);
    expect(capture.tally.replaced).toBeGreaterThan(0);
  });
});

/** Of a website the host, unless it is a platform's, and the path; of a list each post's address. */
function wordsOf(reading: Reading | null): string[] {
  const link = reading && valueOf(reading.link);
  const posts = reading?.timeline?.entries.map(({ url }) => (url ? new URL(url).pathname : '')) ?? [];
  const { hostname, pathname } = new URL(link ?? 'https://facebook.com');
  return [
    ...(hosts.test(hostname) ? [] : [hostname.replace(/^www\./, '')]),
    ...[pathname, ...posts].filter(({ length }) => length > 8),
  ];
}
