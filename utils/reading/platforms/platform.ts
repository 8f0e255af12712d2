/**
 * What a platform file exports, and the registry of all of them: a platform is registered by lying in this folder.
 *
 * Each part is picked by its own glob, so that the background, which needs addresses only, does not carry the readers.
 */
import type { NextLook } from '../next-step';
import type { AccountAddress, EpochMs, PlatformId, Reading, Signal } from '../reading';

/**
 * What a company may do there: `separate-pages`, it must run a page, persons have profiles; `shared-accounts`, one
 * kind of account serves both; `consumer`, made for persons, hardly a strategic asset.
 */
export type PlatformClass = 'separate-pages' | 'shared-accounts' | 'consumer';

export interface Platform {
  readonly id: PlatformId;
  /** As it calls itself. */
  readonly name: string;
  readonly class: PlatformClass;
  /** Match patterns of the hosts on which its profiles stand; they become the manifest's host permissions. */
  readonly matches: readonly string[];
  /**
   * True where what is gone, private and blocked look alike, so that a channel's end is never proven by the page.
   */
  readonly goneLooksPrivate?: boolean;
  /** What marks an account as a company's there: a page of its own, the platform's business mark, or nothing does. */
  readonly companyMark: 'page' | 'business-mark' | 'none';
  /** Days without a post after which a channel is slowing, stale, dormant, abandoned, where they differ from the rest. */
  readonly ladder?: readonly [slowing: number, stale: number, dormant: number, abandoned: number];
  /** Signals that tell only where the auditor asked for them, so that nothing follows from their silence. */
  readonly asked?: readonly Signal[];
  /** Posts a week that the plan editor offers. A prefill, no threshold. */
  readonly suggestedCadence: number;
}

/** The account that an address names, `null` where the address is no profile. Pure; never throws. */
export type ReadAddress = (url: URL) => AccountAddress | null;
/** Which tab of a profile an address names, in the platform's own word; `''` for the one that opens first. */
export type ReadTab = (url: URL) => string;
/** A page of the platform's own search, and what it lists. */
export interface SearchPage {
  readonly lists: 'pages' | 'people' | 'channels' | 'accounts';
  readonly url: string;
}
/** Where the platform lists accounts of a name. Links for the auditor's click: nobody else opens them. */
export type SearchFor = (name: string) => readonly SearchPage[];
/** Every signal that a reader uses, with the newest month in which it was seen ("2026-07"). */
export type Signals = Readonly<Record<Signal, string>>;
/**
 * All that a page tells about the account that its address names, `null` where it is no profile. Pure: no request, no
 * clock, no change to the page. Facts that the page does not prove are unknown.
 */
export type ReadPage = (document: Document, url: URL, now: EpochMs) => Reading | null;

const about = import.meta.glob<Platform>(['./*.ts', '!./platform.ts', './*/index.ts'], {
  eager: true,
  import: 'platform',
});
const addresses = import.meta.glob<ReadAddress>(['./*.ts', '!./platform.ts', './*/index.ts'], {
  eager: true,
  import: 'address',
});
const readers = import.meta.glob<ReadPage>(['./*.ts', '!./platform.ts', './*/index.ts'], {
  eager: true,
  import: 'read',
});

const tabs = import.meta.glob<ReadTab>(['./*.ts', '!./platform.ts', './*/index.ts'], {
  eager: true,
  import: 'tab',
});
const signals = import.meta.glob<Signals>(['./*.ts', '!./platform.ts', './*/index.ts'], {
  eager: true,
  import: 'signals',
});

/** Optional: a platform's folder may hold a file of that name (and a `feed.ts`, see `feed.ts` in `reading/`). */
const nextLooks = import.meta.glob<NextLook>('./*/next-look.ts', { eager: true, import: 'nextLook' });

/** Optional as well. No reader needs it, and no address of a search is a profile's: one that is out of date costs a click. */
const searches = import.meta.glob<SearchFor>('./*/search.ts', { eager: true, import: 'search' });

/** Every platform that has a reader, in the order of their file names. */
export const platforms = (): readonly Platform[] => Object.values(about);

/** The platform of that id, `undefined` for one without a reader. */
export const platformOf = (id: PlatformId): Platform | undefined =>
  platforms().find((platform) => platform.id === id);

/** Where on that platform to look next; `null` where it does not say. */
export const nextLookOn = (id: PlatformId): NextLook | null => nextLooks[`./${id}/next-look.ts`] ?? null;

/** Where on that platform to search for accounts of a name; nowhere where it does not say. */
export const searchOn = (id: PlatformId, name: string): readonly SearchPage[] =>
  searches[`./${id}/search.ts`]?.(name) ?? [];

/** The signals of that platform's reader; none where it has no reader. */
export function signalsOf(id: PlatformId): Signals {
  const file = Object.entries(about).find(([, platform]) => platform.id === id)?.[0];
  return (file !== undefined && signals[file]) || {};
}

/** The tab of a profile that an address names; `''` for the one that opens first, and for no profile. */
export function tabAt(url: URL): string {
  const file = Object.entries(addresses).find(([, address]) => address(url))?.[0];
  return (file !== undefined && tabs[file]?.(url)) || '';
}

/** The account that an address names on any platform, `null` for an address that is no profile; none has a port. */
export function addressOf(url: URL): AccountAddress | null {
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.port !== '') return null;
  for (const address of Object.values(addresses)) {
    const found = address(url);
    if (found) return found;
  }
  return null;
}

/** What the page at this address tells, by the reader of its platform; `null` where it is no profile. */
export function readPage(document: Document, url: URL, now: EpochMs): Reading | null {
  for (const [file, address] of Object.entries(addresses)) {
    if (address(url)) return readers[file]?.(document, url, now) ?? null;
  }
  return null;
}
