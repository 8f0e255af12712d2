/**
 * What may be told of a damaged page. The promise is never "as before" but "true or unknown"; what is true is what the
 * case beside the page says, else what the whole page told.
 *
 * What no reader could notice is not asked of it:
 * - Some facts are proven by absence (no badge, no Shorts tab). Where the mark itself is taken out *whole* (an element,
 *   an item of a list), the rest is the very page of an account without it: the negative fact is lawful then.
 * - Where the newest post is taken out whole, the rest is the page of an account that never published it. So an end of
 *   the last post (`notAfter`) is held against the newest post only if something of it is left, or nothing of a list was
 *   taken out whole. The beginning (`notBefore`) always is: no damage makes an account more active.
 * - The same holds for what alone tells that an item is no own post, or that a list is not whole or not in order.
 * - A few keys are such a mark as a whole (`MARK_KEY`, `CHIPS_KEY`, `BYLINE_KEY`): pages without them are ordinary ones.
 * Damage that leaves a trace (a key without its value, a half element, a cut page) gets no such grace.
 */
import { factNames, factOf, type FactName } from '../../utils/reading/facts';
import { readingSchema } from '../../utils/reading/reading-schema';
import {
  isAnswer,
  isKnown,
  valueOf,
  type EpochMs,
  type Fact,
  type Followers,
  type Interval,
  type LastPost,
  type Reading,
} from '../../utils/reading/reading';
import type { Truth } from '../corpus/cases';
import { judgePage, rangeOf } from '../corpus/judge';
import type { Mutated } from './mutation';
import { newestOf } from './told-truth';
import { isAgePrinted, isCountPrinted } from './printed';

export interface Held {
  readonly truth: Truth;
  /** The reading of the whole page at the usual moment. */
  readonly whole: Reading | null;
  readonly mutated: Mutated;
}

/** What the reading tells wrongly, in words; none if all is well. */
export function faultsOf(reading: Reading | null, held: Held): string[] {
  if (!reading)
    return held.whole && held.mutated.promised === 'truth'
      ? ['no longer takes the address for a profile']
      : [];
  return [...formFaults(reading, held), ...promiseFaults(reading, held)];
}

/** Whatever the page: the schema holds, and nothing ends before it begins or lies in the future. */
function formFaults(reading: Reading, { mutated }: Held): string[] {
  const parsed = readingSchema.safeParse(reading);
  const faults = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `schema: ${path.join('.')}: ${message}`);
  const last = valueOf(reading.lastPost);
  if (last && (last.notBefore > last.notAfter || last.notAfter > mutated.now))
    faults.push(`last post: ${span(last)} at ${iso(mutated.now)}`);
  if (reading.readAt !== mutated.now) faults.push('another moment of reading');
  return faults;
}

function promiseFaults(reading: Reading, held: Held): string[] {
  switch (held.mutated.promised) {
    case 'stranger':
      return strangerFaults(reading, held);
    case 'language':
    case 'truth':
    case 'clock':
      return [
        ...accountFaults(reading, held),
        ...followersFaults(reading, held),
        ...lastPostFaults(reading, held),
      ];
  }
}

/** Nothing of the page's account is told as the address's: only the address itself and the page's answer are known. */
function strangerFaults(reading: Reading, { truth }: Held): string[] {
  const { account } = reading;
  const faults = factNames.flatMap((name) => {
    const fact = factOf(reading, name);
    return isKnown(fact) && !fact.source.endsWith('.address')
      ? [`${name}: ${show(fact.value)}, of another account`]
      : [];
  });
  if (account.aliases.length !== 1) faults.push(`aliases of another account: ${account.aliases.join(' ')}`);
  // A page that names nobody and says "no such account" says so at every address.
  if (isAnswer(reading.state) && truth.page !== 'unavailable') faults.push(`state: ${reading.state}`);
  return faults;
}

/** Whom the page is about, which the address tells in part. */
const names: readonly FactName[] = ['name', 'handle', 'platformId'];
/** What a reading knows besides these. */
const knownOf = (reading: Reading): readonly FactName[] =>
  factNames.filter((name) => !names.includes(name) && isKnown(factOf(reading, name)));

/** How many facts the whole page tells, and how many of them this reading does not. */
export function lossOf(reading: Reading | null, whole: Reading | null): { facts: number; lost: number } {
  const before = whole ? knownOf(whole) : [];
  const after = reading ? knownOf(reading) : [];
  return { facts: before.length, lost: before.filter((name) => !after.includes(name)).length };
}

/** State, names, kind, verified and the smaller facts: true or unknown. */
function accountFaults(reading: Reading, { truth, whole, mutated }: Held): string[] {
  const state = judgePage(truth, reading);
  if (isLaidBare(reading, truth)) return [];
  if (state.is === 'wrong' && !isSilent(reading)) return [`state: ${state.because}`];
  if (!whole || !isAnswer(reading.state)) return [];
  const { account } = reading;
  const faults: string[] = [];
  const hold = <T>(name: string, fact: Fact<T>, isTrue: (value: T) => boolean): void => {
    if (isKnown(fact) && !isTrue(fact.value)) faults.push(`${name}: ${show(fact.value)} by ${fact.source}`);
  };
  const same =
    <T>(before: Fact<T>) =>
    (value: T): boolean =>
      !isKnown(before) || value === before.value;

  if (account.key !== whole.account.key || account.profileUrl !== whole.account.profileUrl)
    faults.push(`account: ${account.key}`);
  const strange = account.aliases.filter((alias) => !whole.account.aliases.includes(alias));
  if (strange.length > 0) faults.push(`aliases: ${strange.join(' ')}`);
  hold(
    'handle',
    account.handle,
    (handle) => fold(handle) === fold(valueOf(whole.account.handle) ?? truth.account?.handle ?? handle),
  );
  hold('platformId', account.platformId, same(whole.account.platformId));
  hold('name', account.name, (name) => isSameName(name, valueOf(whole.account.name)));

  const lacksMark =
    (mutated.takenOut !== undefined && MARK.test(mutated.takenOut)) || hasDropped(mutated, MARK_KEY);
  const kinds: readonly string[] = [truth.kind ?? [], valueOf(whole.kind) ?? []].flat();
  hold(
    'kind',
    reading.kind,
    (kind) => isTorn(whole.kind) || kinds.includes(kind) || (kind === 'unmarked-account' && lacksMark),
  );
  const verified = truth.verified ?? valueOf(whole.verified);
  hold(
    'verified',
    reading.verified,
    (value) => isTorn(whole.verified) || value === verified || (!value && lacksMark),
  );
  hold('link', reading.link, (link) => isSameHost(link, valueOf(whole.link)));
  hold('category', reading.category, (category) => isSameName(category, valueOf(whole.category)));
  return faults;
}

/** A reading that knows nothing says nothing wrong, whatever it takes the page for. */
const isSilent = (reading: Reading): boolean => reading.state === 'readable' && knownOf(reading).length === 0;

/** Where the whole page contradicts itself, either word may be left alone. */
const isTorn = (fact: Fact<unknown>): boolean => 'unknown' in fact && fact.unknown === 'contradiction';

/** Without its captcha or gate a page shows what stood behind it, of which no truth is known. */
const isLaidBare = ({ state }: Reading, { page, lastPost }: Truth): boolean =>
  isAnswer(state) && (page === 'age-gate' || page === 'captcha') && lastPost === null;

/** What proves a badge or a kind by being there. */
const MARK =
  /<svg|badge|verified|attachmentRuns|imageName|isOrganization|commerceUser|affiliates_count|Square/i;
/** Keys that stand only where there is a mark. */
const MARK_KEY =
  /\.(?:attachmentRuns|badges|isOrganization|verified_type|profile_image_shape|business_account)$/;
/** YouTube's chips, which a list of few videos lacks, and its bylines, which stand only on other channels' videos. */
const CHIPS_KEY = /richGridRenderer\.header$/;
const BYLINE_KEY = /\.(?:shortBylineText|longBylineText|ownerText|commandRuns)$/;

/** Elements that stand only on what is another's, or no post: "Replying to", "reposted". */
const NOT_OWN = /Replying to|>@\w+<|socialContext|icon-retweet|main-feed-activity-card__header/;
/** What says that a list is not complete, or not newest-first: tabs, chips, posts that wait above. */
const NOT_WHOLE = /tabRenderer|chipCloudChipRenderer|chipViewModel|<button[^>]*aria-hidden/;

/** True where the page lost whole what told that an item is not the account's own post. */
const isMadeOwn = (mutated: Mutated): boolean =>
  hasDropped(mutated, BYLINE_KEY) || (mutated.takenOut !== undefined && NOT_OWN.test(mutated.takenOut));

const hasDropped = ({ dropped = [] }: Mutated, key: RegExp): boolean =>
  dropped.some((path) => key.test(path));

/** One place of a page writes a website with `www.`, another without. */
function isSameHost(link: string, before: string | undefined): boolean {
  const hosts = [link, before ?? link].map((each) => new URL(each).hostname.replace(/^www\./, ''));
  return hosts[0] === hosts[1];
}

/** Names as different places of one page print them: whole, cut, or with the platform's own words around. */
function isSameName(name: string, before: string | undefined): boolean {
  if (before === undefined) return true;
  const [one, other] = [plain(name), plain(before)];
  return one.includes(other) || other.includes(one) || one.slice(0, 8) === other.slice(0, 8);
}
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The most that a rounded count can differ from the exact one: "1.0M" of 1,099,999. */
const ROUNDING = 0.1;

function followersFaults(reading: Reading, { truth, whole, mutated }: Held): string[] {
  const told = valueOf(reading.followers);
  if (!told || !isAnswer(reading.state) || isLaidBare(reading, truth)) return [];
  const before = whole ? valueOf(whole.followers) : undefined;
  // What stands behind a captcha is nobody's truth but its own.
  if (truth.page === 'captcha' && !truth.followers) return [];
  const [least, most] = truth.followers ?? (before ? [before.count, before.count] : [NaN, NaN]);
  const isTrue =
    isCountOf(told, least, most) ||
    isSaidIn(mutated, (language) => isCountPrinted(told.count, language, mutated.document));
  return isTrue ? [] : [`followers: ${told.count} (${told.precision}), not ${least} to ${most}`];
}

export const isCountOf = ({ count, precision }: Followers, least: number, most: number): boolean =>
  precision === 'exact'
    ? count >= least && count <= most
    : count >= least * (1 - ROUNDING) && count <= most * (1 + ROUNDING);

function lastPostFaults(reading: Reading, held: Held): string[] {
  const told = valueOf(reading.lastPost);
  if (!told || !isAnswer(reading.state) || isLaidBare(reading, held.truth)) return [];
  const { mutated } = held;
  const faults = untrueOf(told, held);
  const isSaid = (language: string): boolean => isAgePrinted(told, mutated.now, language, mutated.document);
  return faults.length > 0 && isSaidIn(mutated, isSaid) ? [] : faults;
}

function untrueOf(told: LastPost, { truth, mutated, whole }: Held): string[] {
  if (!truth.lastPost) return [`last post: ${span(told)}, where none is proven`];
  const { seen, toleranceSeconds, isNewest } = truth.lastPost;
  const usual = whole?.readAt ?? mutated.now;
  const range = rangeOf(seen, toleranceSeconds * 1000, usual);
  // A printed age moves with the clock, a printed time does not.
  const shift = mutated.now - usual;
  const earliest = Math.min(range.earliest, range.earliest + shift);
  const latest = Math.max(range.latest, range.latest + shift);
  const faults: string[] = [];
  if (told.notBefore > latest && !isMadeOwn(mutated))
    faults.push(`last post: not before ${iso(told.notBefore)}, but it was ${iso(latest)}`);
  if (!told.open && !mayEndEarlier(whole, mutated)) {
    if (told.notAfter < Math.min(earliest, mutated.now))
      faults.push(`last post: not after ${iso(told.notAfter)}, but it was ${iso(earliest)}`);
    if (isNewest === false) faults.push(`last post: an end, ${iso(told.notAfter)}, where none is proven`);
  }
  return faults;
}

/** Where the language was changed: whether what is told stands on the page in the words of that language. */
function isSaidIn({ promised, document }: Mutated, says: (language: string) => boolean): boolean {
  const language = document.documentElement.lang;
  if (promised !== 'language' || !isSpoken(language)) return false;
  return says(language);
}

/** True for a language that this browser speaks; asked of `Intl` itself. */
function isSpoken(language: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

/** True where the newest post was taken out whole, or what tells that the list is not complete. */
function mayEndEarlier(whole: Reading | null, mutated: Mutated): boolean {
  const { takenOut, document } = mutated;
  if (hasDropped(mutated, CHIPS_KEY)) return true;
  if (takenOut === undefined) return false;
  if (NOT_WHOLE.test(takenOut)) return true;
  const newest = whole && newestOf(whole)?.id;
  return (
    typeof newest === 'string' &&
    takenOut.includes(newest) &&
    !document.documentElement.outerHTML.includes(newest)
  );
}

const fold = (handle: string): string => handle.toLowerCase();
const iso = (at: EpochMs): string => new Date(at).toISOString();
const span = ({ notBefore, notAfter }: Interval): string => `${iso(notBefore)} to ${iso(notAfter)}`;
const show = (value: unknown): string => JSON.stringify(value).slice(0, 120);
