/**
 * What the extension costs a page, measured here and now:
 *
 *   npm run bench [-- PAGE …]      such as youtube/nasa; without a page, all, and loads of the heaviest a platform
 *   npm run bench -- records       only what a long log of audits costs
 *
 * - the size of each platform's content script, gzipped, against its budget;
 * - for each saved page (where they are at hand): the time of a cold reading, against parsing all of its JSON, or
 *   against its outerHTML where it has little;
 * - the time that the extension adds to a page's load, against an extension that only parses all JSON;
 * - what a log of 100,000 audits costs: the popup's first paint, against a popup of one line of text and against its own
 *   with ten audits; the dashboard's first rows, against its own with ten; storing an audit, against storing one row; the
 *   memory of an export.
 *
 * Times depend on the machine, their ratios hardly do. What misses the budget of the script's size or of the heaviest
 * page makes the run fail; the other targets are told.
 */
import { buildExtension } from '../browser/build';
import { ensureBrowser } from '../browser/ensure-browser';
import { CORPUS, corpusIsHere, loadCases, type Case } from '../corpus/cases';
import { reportColdReadings } from './cold-reading';
import { reportPageLoads } from './page-load';
import { reportRecords } from './records/records';
import { reportSizes } from './script-sizes';

const asked = process.argv.slice(2);
const onlyRecords = asked.includes('records');
/** Which pages to measure; empty for all. */
const wanted = asked.filter((name) => name !== 'records');
/** Odd, so that the median is a measured one; more for a few pages than for all. */
const ROUNDS = wanted.length > 0 ? 21 : 5;
const LOAD_ROUNDS = 11;

function heaviestOfEachPlatform(cases: readonly Case[]): Case[] {
  const heaviest = new Map<string, Case>();
  for (const saved of cases) {
    const platform = saved.name.slice(0, saved.name.indexOf('/'));
    if (saved.html.length > (heaviest.get(platform)?.html.length ?? 0)) heaviest.set(platform, saved);
  }
  return [...heaviest.values()];
}

async function reportPages(): Promise<boolean> {
  if (!corpusIsHere) {
    console.log(`Reading times: skipped, there is no ${CORPUS}.`);
    return true;
  }
  const cases = loadCases().filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const holds = await reportColdReadings(cases, ROUNDS);
  await reportPageLoads(wanted.length > 0 ? cases : heaviestOfEachPlatform(cases), LOAD_ROUNDS);
  return holds;
}

ensureBrowser();
await buildExtension();
let holds = true;
if (!onlyRecords) {
  holds = reportSizes();
  holds = (await reportPages()) && holds;
}
if (onlyRecords || wanted.length === 0) await reportRecords();
if (!holds) process.exitCode = 1;
