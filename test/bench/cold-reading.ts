/** The time of a reading in a page in which nothing has run yet, against what else could be done with that page. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { everyHostAt, launchChromium } from '../browser/chromium';
import type { Case } from '../corpus/cases';
import { bundleReader } from '../reading/page-reader';
import { startSites } from '../sites/server';
import { OUTER_HTML } from './controls';
import { PARSE_ALL, type Parsed } from './parse-all';
import { median, row, verdict } from './table';

/** On a page with much JSON a reading may take so many times what parsing all of it takes. */
const OF_PARSING = 1;
/** On another page, so many times what writing the document out once takes. */
const OF_WRITING = 0.5;
/** The heaviest page may take so many times what parsing its JSON takes. */
const HEAVIEST = 1.5;
/** Characters of JSON from which on a page has much of it; with less, a ratio would measure the clock. */
const MUCH_JSON = 50_000;
/** What a page's own work after its load is given before anything is measured, in ms. */
const REST = 500;

interface Measured {
  readonly name: string;
  /** Characters of embedded JSON. */
  readonly json: number;
  /** Medians, in ms. */
  readonly reading: number;
  readonly parsing: number;
  readonly writing: number;
}

/** Measures and prints a line a page; true if the heaviest of them is within its budget. */
export async function reportColdReadings(cases: readonly Case[], rounds: number): Promise<boolean> {
  const sites = await startSites();
  const browser = await launchChromium({ args: everyHostAt(sites.port) });
  try {
    console.log(
      `Cold reading, medians of ${rounds} rounds, a fresh page each. Targets: ${OF_PARSING} × parsing all JSON of a page` +
        ` with over ${MUCH_JSON / 1000} kB of it, ${OF_WRITING} × its outerHTML on the others.`,
    );
    console.log(row('page', 'JSON kB', 'read ms', 'parse ms', 'outerHTML ms', '× control', 'target'));
    const all: Measured[] = [];
    for (const saved of cases) {
      sites.serve(saved.truth.url, saved.html);
      const measured = await measure(browser, await readerOf(saved), saved, rounds);
      print(measured);
      all.push(measured);
    }
    return reportHeaviest(all);
  } finally {
    await browser.close();
    await sites.close();
  }
}

/** Medians over the rounds, the tasks taking turns to be the first. */
async function measure(
  browser: Browser,
  reader: string,
  { name, truth }: Case,
  rounds: number,
): Promise<Measured> {
  const read = `${reader}; (() => {
    const began = performance.now();
    Readers.read(document, new URL(location.href), Date.now());
    return performance.now() - began;
  })()`;
  const times = { reading: [] as number[], parsing: [] as number[], writing: [] as number[] };
  let json = 0;
  const tasks = [
    async () => times.reading.push((await inFreshPage(browser, truth.url, read)) as number),
    async () => {
      const parsed = (await inFreshPage(browser, truth.url, PARSE_ALL)) as Parsed;
      times.parsing.push(parsed.time);
      json = parsed.characters;
    },
    async () => times.writing.push((await inFreshPage(browser, truth.url, OUTER_HTML)) as number),
  ];
  for (let round = 0; round < rounds; round++) {
    const first = round % tasks.length;
    for (const task of [...tasks.slice(first), ...tasks.slice(0, first)]) await task();
  }
  return {
    name,
    json,
    reading: median(times.reading),
    parsing: median(times.parsing),
    writing: median(times.writing),
  };
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

function print({ name, json, reading, parsing, writing }: Measured): void {
  const [ratio, target] =
    json > MUCH_JSON ? [reading / parsing, OF_PARSING] : [reading / writing, OF_WRITING];
  const times = [reading, parsing, writing].map((time) => time.toFixed(1));
  console.log(row(name, (json / 1000).toFixed(0), ...times, ratio.toFixed(2), verdict(ratio <= target)));
}

function reportHeaviest(all: readonly Measured[]): boolean {
  const [heaviest] = [...all].sort((a, b) => b.json - a.json);
  if (!heaviest || heaviest.json <= MUCH_JSON) return true;
  const ratio = heaviest.reading / heaviest.parsing;
  console.log(
    `The heaviest page, ${heaviest.name}: ${ratio.toFixed(2)} × its JSON; ${verdict(ratio <= HEAVIEST)} the budget of ${HEAVIEST} ×.`,
  );
  return ratio <= HEAVIEST;
}
