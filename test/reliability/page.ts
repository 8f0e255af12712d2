/** docs/reliability.md: what was tried to break the extension, and what came of it. Pure. */
import { trials, type Trial, type Tried } from './tried';

/** A line of the long run, and the day (UTC) on which it was measured. */
export interface LongRunLine extends Tried {
  readonly on: string;
}

const HEAD = `# What was tried to break it

Made by the tests: do not edit by hand. A whole run of \`npm test\` tries each line anew, fails where one of them does not
hold, and fails where this page says anything else. Seeds are fixed: whoever runs the tests tries the same. A test notes a
line with \`tried()\` (\`test/reliability/tried.ts\`); after a change, \`npx vitest run -u\` writes the page anew.
`;

const chapters: Readonly<
  Record<Trial, { readonly title: string; readonly held: string; readonly is: string }>
> = {
  fault: {
    title: 'Faults',
    held: 'survived',
    is: 'Something breaks by itself. *Survived*: nothing that was shown as kept is lost, and nothing is half there.',
  },
  attack: {
    title: 'Attacks',
    held: 'stopped',
    is: 'A page means harm. *Stopped*: nothing runs, nothing is stored under another account, nothing gets out.',
  },
  input: {
    title: 'Bad inputs',
    held: 'refused',
    is: 'A file or a text is none of ours. *Refused*: the reason is said, and nothing that does not fit is stored.',
  },
};

/** The heading under which the long run stands, up to the end of the page. */
const LONG_RUN = '## The long run';

/** The whole page. */
export const reliabilityPage = (lines: readonly Tried[], longRun: readonly LongRunLine[]): string =>
  [HEAD, ...trials.map((trial) => chapterOf(trial, lines)), longRunChapter(longRun)].join('\n');

/** A page with another long run; the lines of `npm test` stay. */
export function withLongRun(page: string, longRun: readonly LongRunLine[]): string {
  const at = page.indexOf(`\n${LONG_RUN}\n`);
  return at < 0 ? page : `${page.slice(0, at)}\n${longRunChapter(longRun)}`;
}

/** What is wrong with a line; `null` for one that holds. */
export function faultOf({ trial, what, browser, times, survived }: Tried): string | null {
  if (times > 0 && survived === times) return null;
  const name = browser ? `${what} (${browser})` : what;
  return times === 0
    ? `${name}: was not tried at all.`
    : `${name}: ${survived} of ${times} ${chapters[trial].held}.`;
}

function chapterOf(trial: Trial, all: readonly Tried[]): string {
  const { title, held, is } = chapters[trial];
  const lines = inOrder(all.filter((line) => line.trial === trial));
  return `## ${title}\n\n${is}\n\n${table(['tried', 'browser', 'times', held, 'seeds'], lines.map(cellsOf))}`;
}

function longRunChapter(lines: readonly LongRunLine[]): string {
  const rows = inOrder(lines).map((line) => [...cellsOf(line), line.on]);
  return `${LONG_RUN}

Measured by \`npm run endurance\`, which takes too long for every change; \`npm test\` leaves these lines as they are.

${table(['tried', 'browser', 'times', 'held', 'seeds', 'measured on'], rows)}`;
}

const cellsOf = ({ what, browser, times, survived, seeds = [] }: Tried): string[] => [
  what,
  browser ?? '',
  String(times),
  String(survived),
  seedsText(seeds),
];

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return 'Nothing yet.\n';
  return [headings, headings.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(inCell).join(' | ')} |\n`)
    .join('');
}

const inCell = (words: string): string => words.replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** Seeds in their order, three or more that follow each other as a range: `1–100`, `3, 5, 8`. */
export function seedsText(seeds: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const seed of [...new Set(seeds)].sort((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range && range[1] + 1 === seed) range[1] = seed;
    else ranges.push([seed, seed]);
  }
  return ranges
    .flatMap(([first, last]) => {
      if (last - first > 1) return [`${first}–${last}`];
      return first === last ? [String(first)] : [String(first), String(last)];
    })
    .join(', ');
}

/** By what was tried and then by browser: no matter in which order the tests ran, and in which language. */
const inOrder = <Line extends Tried>(lines: readonly Line[]): Line[] =>
  lines
    .map((line) => ({
      line,
      rank: JSON.stringify([trials.indexOf(line.trial), line.what, line.browser ?? '']),
    }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ line }) => line);
