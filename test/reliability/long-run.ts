/**
 * What `npm run endurance` measured, kept from run to run beside the page that tells it: a run of some of its parts
 * replaces the lines of those and leaves the others.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withLongRun, type LongRunLine } from './page';
import type { Tried } from './tried';

const FILE = path.join(import.meta.dirname, 'long-run.json');
/** The page that the tests make. */
export const PAGE = path.join(import.meta.dirname, '../../docs/reliability.md');

export const longRun = (): LongRunLine[] =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as LongRunLine[]) : [];

/** The lines of before, those that were measured again replaced. */
export function remeasured(
  before: readonly LongRunLine[],
  lines: readonly Tried[],
  on: string,
): LongRunLine[] {
  const again = new Set(lines.map(nameOf));
  return [...before.filter((line) => !again.has(nameOf(line))), ...lines.map((line) => ({ ...line, on }))];
}

const nameOf = ({ trial, what, browser }: Tried): string => JSON.stringify([trial, what, browser]);

/** Keeps lines that were measured today (UTC), in the file and on the page. */
export function recordLongRun(lines: readonly Tried[]): void {
  const kept = remeasured(longRun(), lines, new Date().toISOString().slice(0, 10));
  writeFileSync(FILE, `${JSON.stringify(kept, null, 2)}\n`);
  if (existsSync(PAGE)) writeFileSync(PAGE, withLongRun(readFileSync(PAGE, 'utf8'), kept));
}
