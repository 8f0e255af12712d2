/**
 * Where to look for strays: accounts that bear the company's name and that nobody planned. They are links for the
 * auditor's click; the extension itself asks nobody.
 */
import type { Company } from '../plan/plan';
import { platforms, searchOn, type SearchPage } from '../reading/platforms/platform';
import type { PlatformId } from '../reading/reading';

/** One place to look: a page of the platform's own search, or the web's pages of that platform. */
export interface StraySearch {
  readonly lists: SearchPage['lists'] | 'web';
  readonly url: string;
}

export interface PlatformSearches {
  readonly platform: PlatformId;
  readonly searches: readonly StraySearch[];
}

/** The names by which the company may be found, its own first, each once. */
export function searchNames({ name, otherNames }: Pick<Company, 'name' | 'otherNames'>): readonly string[] {
  const names = [name, ...otherNames].map((one) => one.trim()).filter(Boolean);
  return names.filter(
    (one, index) => names.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === index,
  );
}

/** Where to look for a name, a platform with a reader at a time. */
export const straySearches = (name: string): readonly PlatformSearches[] =>
  platforms().map((platform) => ({
    platform: platform.id,
    searches: [
      ...searchOn(platform.id, name),
      ...platform.matches.slice(0, 1).map((pattern) => webSearch(name, siteIn(pattern))),
    ],
  }));

/** An engine that answers without an account and without a wall of consent. Our choice. */
const webSearch = (name: string, site: string): StraySearch => ({
  lists: 'web',
  url: `https://duckduckgo.com/?q=${encodeURIComponent(`"${name.replaceAll('"', ' ')}" site:${site}`)}`,
});

/** The site that a match pattern such as `https://*.example.com/*` covers. */
const siteIn = (pattern: string): string => new URL(pattern.replace('*.', '')).hostname;
