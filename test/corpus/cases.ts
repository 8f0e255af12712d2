/** Saved pages of real platforms with the truth beside them. They belong to others, so they lie outside this project. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { AccountKind } from '../../utils/reading/reading';

export const CORPUS = path.join(import.meta.dirname, '../../../shared/corpus');

/** How long ago: `[10, 'day']` is between ten and eleven days, as platforms round down. */
export interface Ago {
  readonly ago: readonly [
    count: number,
    unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year',
  ];
}
/** When the newest own post in view was published: an ISO time, an age, or one of several. */
export type Seen = string | Ago | { readonly anyOf: readonly Seen[] };

export interface Truth {
  readonly url: string;
  readonly page:
    | 'profile'
    | 'profile-tab'
    | 'not-a-profile'
    | 'login-wall'
    | 'consent-wall'
    | 'captcha'
    | 'unavailable'
    | 'age-gate'
    | 'private'
    | 'pending';
  readonly account: { readonly handle?: string } | null;
  /** Each of a list is right; `null`: unknown is. */
  readonly kind: AccountKind | readonly (AccountKind | 'unknown')[] | null;
  /** `isNewest`: whether the page proves that nothing newer exists; `null`: either answer is right. */
  readonly lastPost: {
    readonly seen: Seen;
    readonly isNewest: boolean | null;
    readonly toleranceSeconds: number;
  } | null;
  /** The least and the most that is right. */
  readonly followers: readonly [number, number] | null;
  readonly verified: boolean | null;
  /** Columns of the CSV. */
  readonly mustBeEmpty: readonly string[] | null;
  readonly note: string;
}

export interface Case {
  /** `facebook/nasa`. */
  readonly name: string;
  readonly html: string;
  readonly truth: Truth;
}

export const corpusIsHere = existsSync(CORPUS);

/** All cases by name; none where the corpus is absent. */
export function loadCases(): Case[] {
  if (!corpusIsHere) return [];
  const folders = readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name: folder }) => {
    const files = readdirSync(path.join(CORPUS, folder));
    const named = files.filter((file) => file.endsWith('.json') && files.includes(htmlOf(file)));
    return named.map((file) => ({
      name: `${folder}/${path.basename(file, '.json')}`,
      html: readFileSync(path.join(CORPUS, folder, htmlOf(file)), 'utf8'),
      truth: JSON.parse(readFileSync(path.join(CORPUS, folder, file), 'utf8')) as Truth,
    }));
  });
}

const htmlOf = (file: string): string => file.replace(/\.json$/, '.html');
