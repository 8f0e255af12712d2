/**
 * After a whole run (all test files, none of them failed) makes docs/reliability.md of what the tests noted, and fails
 * the run where a line does not hold or the committed page says anything else. Part of a run has noted only a part: then
 * the page is left alone.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestModule, TestSpecification, Vitest } from 'vitest/node';
import { longRun, PAGE } from './long-run';
import { faultOf, reliabilityPage } from './page';
import { NOTES, type Tried } from './tried';

/** The page as this run makes it, for whoever does not want to run everything again. */
const MADE = path.join(NOTES, '../reliability.md');

export class Reliability {
  readonly #vitest: Vitest;
  #isWhole = false;

  constructor(vitest: Vitest) {
    this.#vitest = vitest;
  }

  async begin(specifications: readonly TestSpecification[]): Promise<void> {
    this.#isWhole = await isWhole(this.#vitest, specifications);
    // A run of a part leaves the notes of a whole one alone, which may be on its way beside it.
    if (this.#isWhole) rmSync(NOTES, { recursive: true, force: true });
  }

  /** What is wrong, each ready to be shown. */
  end(modules: readonly TestModule[]): string[] {
    if (!this.#isWhole || modules.some((module) => !module.ok())) return [];
    const skipped = modules.filter(hasNoBrowser).map(({ relativeModuleId }) => relativeModuleId);
    if (skipped.length > 0) {
      console.log(`docs/reliability.md was not held to this run: ${skipped.join(', ')} had no browser.`);
      return [];
    }
    return hold(noted(), this.#vitest.config.snapshotOptions.updateSnapshot === 'all');
  }
}

/** On a machine without one of the browsers its test files skip themselves, and note nothing. */
const hasNoBrowser = (module: TestModule): boolean =>
  module.relativeModuleId.startsWith('test/browser/') && module.state() === 'skipped';

/** True where all files of all projects run, and all tests in them. */
async function isWhole(vitest: Vitest, specifications: readonly TestSpecification[]): Promise<boolean> {
  const { testNamePattern, shard, project } = vitest.config;
  if (testNamePattern ?? shard) return false;
  const all = await vitest.globTestSpecifications();
  return project.length === 0 && specifications.length === all.length;
}

function noted(): Tried[] {
  if (!existsSync(NOTES)) return [];
  const files = readdirSync(NOTES).filter((name) => name.endsWith('.json'));
  return files.map((name) => JSON.parse(readFileSync(path.join(NOTES, name), 'utf8')) as Tried);
}

/** Holds the committed page to the lines, or writes it where that is asked for. Returns what is wrong. */
function hold(lines: readonly Tried[], isUpdate: boolean): string[] {
  const faults = lines.flatMap((line) => faultOf(line) ?? []);
  if (faults.length > 0) return faults;
  const page = reliabilityPage(lines, longRun());
  const committed = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  if (page === committed) return [];
  if (isUpdate) {
    writeFileSync(PAGE, page);
    return [];
  }
  mkdirSync(path.dirname(MADE), { recursive: true });
  writeFileSync(MADE, page);
  return [differenceOf(committed, page)];
}

/** What the committed page lacks and what it has too many, and how it is written anew. */
export function differenceOf(committed: string, made: string): string {
  const [before, after] = [committed.split('\n'), made.split('\n')];
  const lines = [
    ...before.filter((line) => !after.includes(line)).map((line) => `  - ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `  + ${line}`),
  ];
  return [
    'docs/reliability.md does not say what this run tried:',
    ...lines,
    'Write it anew: npx vitest run -u',
    `or, without running everything again: cp ${path.relative(process.cwd(), MADE)} docs/reliability.md`,
  ].join('\n');
}
