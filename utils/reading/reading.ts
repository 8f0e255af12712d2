/**
 * What one page told about one account: facts, each with where it stood, and no judgement.
 *
 * Everything here is plain data that survives structured cloning: a content script builds it, the background parses
 * it again with `reading-schema.ts` before it believes a word of it.
 */

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number;

/** A platform's file name under `platforms/`, such as `facebook`. */
export type PlatformId = string;

/** Where on a page a fact stood, as `platform.place`, such as `facebook.route`. The texts say it in plain words. */
export type Signal = string;

/**
 * One way to name an account, folded so that equal accounts have equal keys: `youtube:@nasa`, `linkedin:company/acme`,
 * `facebook:id/1000…`. An account can have several (see `Reading.aliases`).
 */
export type AccountKey = string;
/** The most keys that a reading names an account by; real pages prove two or three. */
export const MAX_ALIASES = 8;

/** Why a fact is unknown. Each has a text that says so to the auditor and, where there is one, what would settle it. */
export const reasons = [
  /** The page was drawn and does not say. */
  'not-shown',
  /** The part of the page that would say has not been drawn yet. */
  'not-drawn',
  /** A wall, captcha or age gate stands before the page. */
  'walled',
  /** The embedded data describes another account (the one that this visit began with). */
  'stale-data',
  /** Two signals say different things; `sources` names both. */
  'contradiction',
  /** Posts are in view, but none is proven to be the account's own (likes, reposts, other people's posts). */
  'no-own-post',
  /** Own posts are in view, but without a date. */
  'no-dates',
  /** A date is in view, in words that are not understood. */
  'unreadable-date',
  /** A date lies in the future: the page's or this computer's clock is wrong. */
  'future-date',
  /** The tab in view does not hold this fact. */
  'other-tab',
  /** The account is private. */
  'private',
  /** The platform says that the account is gone or may not be seen. */
  'unavailable',
  /** The platform does not have such a thing. */
  'not-on-platform',
  /** Somebody saw the page and typed in what it showed, but not this. */
  'not-entered',
  /** The page may have shown it, but of a person no more is kept than the audit needs. */
  'not-kept',
] as const;
export type Reason = (typeof reasons)[number];

export interface Known<T> {
  readonly value: T;
  readonly source: Signal;
}
export interface Unknown {
  readonly unknown: Reason;
  /** The signals that were looked at or contradict each other, where it helps to know them. */
  readonly sources?: readonly Signal[];
}
/** A value with its source, or the reason why there is none. Never a bare guess. */
export type Fact<T> = Known<T> | Unknown;

export const known = <T>(value: T, source: Signal): Known<T> => ({ value, source });
export const unknown = (reason: Reason, ...sources: Signal[]): Unknown =>
  sources.length > 0 ? { unknown: reason, sources } : { unknown: reason };
export const isKnown = <T>(fact: Fact<T>): fact is Known<T> => 'value' in fact;
/** The fact's value, or `undefined` where it is unknown. */
export const valueOf = <T>(fact: Fact<T>): T | undefined => (isKnown(fact) ? fact.value : undefined);
/** The first fact that is known, in the order of trust; if none is, the last one, for its reason. */
export function firstKnown<T>(...facts: [Fact<T>, ...Fact<T>[]]): Fact<T> {
  return facts.find((fact) => isKnown(fact)) ?? facts[facts.length - 1] ?? facts[0];
}

export const accountKinds = [
  /** The platform says that this is a page, not a person. */
  'company-page',
  /** The platform says that this is a person's profile. */
  'personal-profile',
  /** One kind of account for all, and this one bears the platform's business mark. */
  'business-account',
  /** One kind of account for all, and no business mark. It is not "personal". */
  'unmarked-account',
  /** Made by the platform itself, such as YouTube's topic channels. */
  'auto-generated',
] as const;
export type AccountKind = (typeof accountKinds)[number];

/** One signal of the account's kind and what it says. */
export interface KindEvidence {
  readonly signal: Signal;
  readonly says: AccountKind;
}

/**
 * A span of time in which something happened: `notBefore <= moment <= notAfter`. A floored age such as "3 weeks ago"
 * is a span, an exact time is a span of no length.
 */
export interface Interval {
  readonly notBefore: EpochMs;
  readonly notAfter: EpochMs;
}

/** `exact`: printed by the platform; `id-derived`: encoded in an id; `interval`: an age or a rounded date. */
export type Precision = 'exact' | 'id-derived' | 'interval';

/** Whose an entry is. Only `own` ones are posts of the account; what cannot be proven is `unproven`. */
export const authorships = ['own', 'repost', 'reply', 'like', 'other', 'unproven'] as const;
export type Authorship = (typeof authorships)[number];

/** One item of a list of posts, in the order of the page. */
export interface Entry {
  readonly id: string | null;
  readonly url: string | null;
  /** When it was published; `null` where the page does not say or the words are not understood. */
  readonly published: Interval | null;
  readonly precision: Precision;
  readonly authorship: Authorship;
  /** Stands before the others whatever its age. */
  readonly pinned: boolean;
  /**
   * Own, but no content for everybody, so it does not move the last post: members-only, only-me, upcoming, live now,
   * a community post. Absent on an ordinary post.
   */
  readonly aside?: 'members-only' | 'restricted' | 'upcoming' | 'live-now' | 'community';
}

/** The list of posts that a page shows, and what its order proves. */
export interface Timeline {
  /** Which list it is, such as `youtube.videos-tab`. */
  readonly scope: Signal;
  /** `newest-first` only where the platform says so for this very list; pinned entries are exempt. */
  readonly order: 'newest-first' | 'unordered';
  /** The list's first entry is in view: nothing stands before what is listed here. */
  readonly headInView: boolean;
  /** The list leaves out no kind of post that the account can publish. It need not reach the first post. */
  readonly exhaustive: boolean;
  /** No entry is missing between the head and the last entry listed (no withheld, virtualised or skipped ones). */
  readonly contiguous: boolean;
  readonly entries: readonly Entry[];
}

/**
 * The newest own post, as far as the page proves it. `notBefore`: a post that late exists. `notAfter`: no visible
 * post is later; it is the moment of reading (`open`) where the list does not prove an end.
 */
export interface LastPost extends Interval {
  readonly precision: Precision;
  /** True where nothing proves that there is no newer post: `notAfter` is then the moment of reading. */
  readonly open: boolean;
  readonly url: string | null;
}

export interface Followers {
  /** A whole number, at least 0. A rounded one is what the page prints ("28M" is 28,000,000). */
  readonly count: number;
  readonly precision: 'exact' | 'rounded';
}

/** States that are an answer about the account, and make an audit. */
export const pageStates = ['readable', 'private', 'unavailable', 'unavailable-or-private'] as const;
export type PageState = (typeof pageStates)[number];
/** States in which the page told nothing about the account; they make no audit. */
export const obstacles = ['login-wall', 'consent-wall', 'captcha', 'age-gate', 'not-drawn'] as const;
export type Obstacle = (typeof obstacles)[number];

/** What else the page showed that helps the auditor to judge a reading or to take the next step. */
export const remarks = [
  'stale-embedded-data',
  'other-tabs-hold-posts',
  'members-only-posts',
  'community-posts',
  'administrator-view',
  'not-chronological',
  /** The page was made for somebody who is not logged in, and lacks posts, or may lack some, that members see. */
  'guest-view',
  'list-cut-off',
  'reposts-in-view',
  'likes-shown-as-activity',
  'empty-list',
  /** The last post was seen on an earlier day, not in this view. */
  'last-post-seen-before',
  /** The account's public feed was read as well, on this day. */
  'feed-asked',
  /** Characters in a name that cannot be seen, or that pass for others, are written out. */
  'letters-written-out',
  /** The page carries more data than is looked at. */
  'data-cut-off',
  /** The reader came to something on the page that it could not take, and tells nothing. */
  'not-understood',
] as const;
export type Remark = (typeof remarks)[number];

/** What an address says before any page is seen. */
export interface AccountAddress {
  readonly platform: PlatformId;
  readonly key: AccountKey;
  /** Without `@`; `null` where the address names the account by id only. */
  readonly handle: string | null;
  /** The platform's own id, where the address holds it. */
  readonly platformId: string | null;
  /** The account's canonical address, without tab, query or fragment (unless the query names the account). */
  readonly profileUrl: string;
}

/** All that one page told about one account at one moment. */
export interface Reading {
  readonly platform: PlatformId;
  /** As it stood in the address bar, query included, fragment left out. */
  readonly url: string;
  readonly readAt: EpochMs;
  readonly state: PageState | Obstacle;
  /** The page's own language (`<html lang>`), `null` where it names none. */
  readonly language: string | null;
  readonly account: {
    readonly key: AccountKey;
    /** Every key under which this page proves the same account, `key` included. */
    readonly aliases: readonly AccountKey[];
    readonly profileUrl: string;
    readonly platformId: Fact<string>;
    readonly handle: Fact<string>;
    readonly name: Fact<string>;
  };
  readonly kind: Fact<AccountKind>;
  /** Every signal of the kind that was seen, deciding or not. */
  readonly kindEvidence: readonly KindEvidence[];
  readonly category: Fact<string>;
  readonly verified: Fact<boolean>;
  readonly followers: Fact<Followers>;
  readonly bioPresent: Fact<boolean>;
  /** The website that the profile leads to, redirects unwrapped. */
  readonly link: Fact<string>;
  /** The platform's own count of posts. */
  readonly postCount: Fact<number>;
  readonly lastPost: Fact<LastPost>;
  /** `null` where no list of posts is in view. */
  readonly timeline: Timeline | null;
  readonly remarks: readonly Remark[];
}

/** The page's own language, `null` where it names none; cut, since a page may write anything there. */
export const languageOf = (document: Document): string | null =>
  document.documentElement.lang.trim().slice(0, 40) || null;

/** True for a state that makes an audit. */
export const isAnswer = (state: PageState | Obstacle): state is PageState =>
  (pageStates as readonly string[]).includes(state);

/**
 * What all signals of the kind say together: the first one's word if nobody contradicts, else unknown with the
 * signals that disagree named. `none` is the reason given where there is no signal at all.
 */
export function decideKind(
  evidence: readonly KindEvidence[],
  none: Unknown = unknown('not-shown'),
): Fact<AccountKind> {
  const first = evidence[0];
  if (!first) return none;
  const other = evidence.find(({ says }) => says !== first.says);
  return other ? unknown('contradiction', first.signal, other.signal) : known(first.says, first.signal);
}

/**
 * The account by the id that its platform gave it, where the page proves that: one of its names, by which it is known
 * again under another handle.
 */
export function knownById(account: Reading['account'], platformId: Fact<string>): Reading['account'] {
  if (!isKnown(platformId)) return { ...account, platformId };
  const [platform] = account.key.split(':', 1);
  return { ...account, platformId, aliases: [...account.aliases, `${platform}:id/${platformId.value}`] };
}

/** A reading that tells nothing yet: readers spread it and fill in what their page proves. */
export function blankReading(
  address: AccountAddress,
  url: URL,
  readAt: EpochMs,
  state: Reading['state'],
  reason: Reason,
): Reading {
  const nothing = unknown(reason);
  return {
    platform: address.platform,
    url: url.href.slice(0, url.href.length - url.hash.length),
    readAt,
    state,
    language: null,
    account: {
      key: address.key,
      aliases: [address.key],
      profileUrl: address.profileUrl,
      platformId:
        address.platformId === null ? nothing : known(address.platformId, `${address.platform}.address`),
      handle: address.handle === null ? nothing : known(address.handle, `${address.platform}.address`),
      name: nothing,
    },
    kind: nothing,
    kindEvidence: [],
    category: nothing,
    verified: nothing,
    followers: nothing,
    bioPresent: nothing,
    link: nothing,
    postCount: nothing,
    lastPost: nothing,
    timeline: null,
    remarks: [],
  };
}
