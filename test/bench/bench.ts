/**
 * What the extension costs a page, measured here and now:
 *
 *   npm run bench [-- PAGE …]      such as youtube/nasa; without a page, all
 *
 * - the size of each platform's content script, gzipped, against its budget;
 * - for each saved page (where they are at hand): the time of a cold reading, against the time of parsing all JSON in
 *   that page. Times depend on the machine, their ratio hardly does.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { buildExtension, extensionFolder } from '../browser/build';
import { everyHostAt, launchChromium } from '../browser/chromium';
import { ensureBrowser } from '../browser/ensure-browser';
import { CORPUS, corpusIsHere, loadCases, type Case } from '../corpus/cases';
import { bundleReader } from '../reading/page-reader';
import { startSites } from '../sites/server';
import { PARSE_ALL, type Parsed } from './parse-all';

/** Bytes, gzipped, for all that is injected into one page. */
const SIZE_BUDGET = 16_000;
/** Cold readings of the heaviest page may take so many times what parsing its JSON takes. */
const RATIO_BUDGET = 1.5;
/** Which pages to measure; empty for all. */
const wanted = process.argv.slice(2);
/** Odd, so that the median is a measured one; more for a few pages than for all. */
const ROUNDS = wanted.length > 0 ? 21 : 5;
/** What a page's own work after its load is given before anything is measured, in ms. */
const REST = 500;
/** Bytes of JSON below which a ratio would measure the clock. */
const WORTH_A_RATIO = 50_000;

interface Measured {
  readonly name: string;
  /** Characters of embedded JSON. */
  readonly json: number;
  /** Medians, in ms. */
  readonly reading: number;
  readonly parsing: number;
}

function reportSize(): void {
  const folder = path.join(extensionFolder(), 'content-scripts');
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const sizes = scripts.map((file) => {
    const script = readFileSync(path.join(folder, file));
    return { file, gzipped: gzipSync(script, { level: 9 }).length, plain: script.length };
  });
  console.log(`Content scripts, one a platform, gzipped (budget ${SIZE_BUDGET} bytes each):`);
  for (const { file, gzipped, plain } of sizes.sort((a, b) => b.gzipped - a.gzipped)) {
    console.log(row(file, `${gzipped} bytes`, `${plain} plain`, verdict(gzipped <= SIZE_BUDGET)));
  }
}

async function reportTimes(): Promise<void> {
  const sites = await startSites();
  const browser = await launchChromium({ args: everyHostAt(sites.port) });
  try {
    console.log(
      `Cold reading against parsing all of the page’s JSON, medians of ${ROUNDS} rounds, a fresh page each:`,
    );
    console.log(row('page', 'JSON kB', 'read ms', 'parse ms', 'ratio'));
    let heaviest: Measured | undefined;
    for (const saved of loadCases().filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
      sites.serve(saved.truth.url, saved.html);
      const measured = await measure(browser, await readerOf(saved), saved);
      print(measured);
      if (!heaviest || measured.json > heaviest.json) heaviest = measured;
    }
    if (heaviest) printHeaviest(heaviest);
  } finally {
    await browser.close();
    await sites.close();
  }
}

/** Medians over the rounds, both tasks taking turns to be the first. */
async function measure(browser: Browser, reader: string, { name, truth }: Case): Promise<Measured> {
  const read = `${reader}; (() => {
    const began = performance.now();
    Readers.read(document, new URL(location.href), Date.now());
    return performance.now() - began;
  })()`;
  const reading: number[] = [];
  const parsing: number[] = [];
  let json = 0;
  const readOnce = async () => reading.push((await inFreshPage(browser, truth.url, read)) as number);
  const parseOnce = async () => {
    const parsed = (await inFreshPage(browser, truth.url, PARSE_ALL)) as Parsed;
    parsing.push(parsed.time);
    json = parsed.characters;
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const task of round % 2 === 0 ? [readOnce, parseOnce] : [parseOnce, readOnce]) await task();
  }
  return { name, json, reading: median(reading), parsing: median(parsing) };
}

const readers = new Map<string, Promise<string>>();

/** The reader that the page of this case gets, made once. */
function readerOf({ name }: Case): Promise<string> {
  const platform = name.slice(0, name.indexOf('/'));
  const reader = readers.get(platform) ?? bundleReader(platform);
  readers.set(platform, reader);
  return reader;
}

/** Runs a script once in a document that nothing has run in yet and that has come to rest. */
async function inFreshPage(browser: Browser, url: string, script: string): Promise<unknown> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await delay(REST);
    return await page.evaluate(script);
  } finally {
    await context.close();
  }
}

function print({ name, json, reading, parsing }: Measured): void {
  const ratio = json < WORTH_A_RATIO ? '–' : (reading / parsing).toFixed(2);
  console.log(row(name, (json / 1000).toFixed(0), reading.toFixed(1), parsing.toFixed(1), ratio));
}

function printHeaviest({ name, reading, parsing }: Measured): void {
  const ratio = reading / parsing;
  console.log(
    `The heaviest page, ${name}: ${ratio.toFixed(2)} ×; ${verdict(ratio <= RATIO_BUDGET)} the budget of ${RATIO_BUDGET} ×.`,
  );
}

const row = (name: string, ...numbers: string[]): string =>
  name.padEnd(30) + numbers.map((number) => number.padStart(14)).join('');

/** "within" or "OVER"; what is over makes the run fail. */
function verdict(holds: boolean): string {
  if (!holds) process.exitCode = 1;
  return holds ? 'within' : 'OVER';
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

ensureBrowser();
buildExtension();
reportSize();
if (corpusIsHere) await reportTimes();
else console.log(`Reading times: skipped, there is no ${CORPUS}.`);
