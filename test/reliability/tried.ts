/**
 * Where tests note what they tried and how often it was survived; `docs/reliability.md` is made of it. What a test
 * notes must be the same in every run: counts and seeds, no times and no names of this machine.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A fault: something breaks by itself. An attack: a page means harm. An input: a file that is none of ours. */
export const trials = ['fault', 'attack', 'input'] as const;
export type Trial = (typeof trials)[number];

export interface Tried {
  readonly trial: Trial;
  /** What was done, as a reader of the table sees it: “The browser is killed while audits are stored”. */
  readonly what: string;
  /** Left out where no browser had a part in it. */
  readonly browser?: 'Chromium' | 'Firefox';
  readonly times: number;
  /** Of these, how often nothing was lost, stored wrongly or let in. */
  readonly survived: number;
  /** With which the random part can be repeated; left out where nothing was random. */
  readonly seeds?: readonly number[];
}

/** Where the notes of one run lie until the table is made. */
export const NOTES = path.join(import.meta.dirname, '../../.output/reliability');

/** Notes one line. A second call about the same thing replaces the first. */
export function tried(line: Tried): void {
  const { trial, what, browser } = line;
  const name = createHash('sha256')
    .update(JSON.stringify([trial, what, browser]))
    .digest('hex')
    .slice(0, 16);
  mkdirSync(NOTES, { recursive: true });
  writeFileSync(path.join(NOTES, `${name}.json`), JSON.stringify(line));
}
