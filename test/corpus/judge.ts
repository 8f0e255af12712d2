/**
 * Holds a reading against the truth, fact by fact: `right`, `abstained` (unknown where the page tells) or `wrong`.
 * Wrong is forbidden; abstaining is only a loss.
 */
import {
  isAnswer,
  isKnown,
  valueOf,
  type EpochMs,
  type Fact,
  type Reading,
} from '../../utils/reading/reading';
import type { Ago, Seen, Truth } from './cases';

export type Verdict =
  | { readonly is: 'right' }
  | { readonly is: 'abstained'; readonly because: string }
  | { readonly is: 'wrong'; readonly because: string };
export type Verdicts = Readonly<Record<string, Verdict>>;

const right: Verdict = { is: 'right' };
const abstained = (because: string): Verdict => ({ is: 'abstained', because });
const wrong = (because: string): Verdict => ({ is: 'wrong', because });

const HOUR: EpochMs = 3_600_000;
const UNITS: Readonly<Record<Ago['ago'][1], EpochMs>> = {
  second: 1000,
  minute: 60_000,
  hour: HOUR,
  day: 24 * HOUR,
  week: 7 * 24 * HOUR,
  month: 30.44 * 24 * HOUR,
  year: 365.25 * 24 * HOUR,
};

/** The verdict on each fact that the truth speaks of; `reading` was made at `now`. */
export function judge(truth: Truth, reading: Reading | null, now: EpochMs): Verdicts {
  const page = judgePage(truth, reading);
  if (page.is === 'wrong' || truth.page === 'not-a-profile' || truth.page.endsWith('-wall')) return { page };
  if (!reading || !isAnswer(reading.state)) {
    return Object.fromEntries(askedOf(truth).map((fact) => [fact, page.is === 'right' ? right : page]));
  }
  return {
    page,
    ...judgeHandle(truth, reading),
    kind: judgeKind(truth, reading),
    lastPost: judgeLastPost(truth, reading.lastPost, now),
    ...(truth.followers && { followers: judgeFollowers(truth.followers, reading) }),
    ...(truth.verified !== null && { verified: judgeEqual(truth.verified, reading.verified) }),
    ...judgeEmpty(truth, reading),
  };
}

/** The facts that are lost where a profile makes no audit. */
const askedOf = (truth: Truth): string[] =>
  truth.page !== 'profile'
    ? ['page']
    : (['page', 'kind', 'lastPost', 'followers', 'verified'] as const).filter((fact) =>
        fact === 'page' ? true : truth[fact] !== null,
      );

export function judgePage({ page }: Truth, reading: Reading | null): Verdict {
  const answers = reading !== null && isAnswer(reading.state);
  switch (page) {
    case 'profile':
    case 'profile-tab':
      if (!answers)
        return page === 'profile' ? abstained(`no audit: ${reading?.state ?? 'not a profile'}`) : right;
      return reading.state === 'readable' ? right : wrong(`says it is ${reading.state}`);
    case 'not-a-profile':
      return reading ? wrong('read as a profile') : right;
    case 'login-wall':
    case 'consent-wall':
      return answers ? wrong('makes an audit of a wall') : right;
    case 'captcha':
      // A captcha over a page that is there: what can be seen may be read.
      return right;
    case 'private':
      return answers && reading.state.startsWith('unavailable') ? abstained(`says ${reading.state}`) : right;
    case 'unavailable':
    case 'age-gate':
    case 'pending':
      return answers && reading.state === 'readable' ? wrong('reads what is not there') : right;
  }
}

/** A handle may stay untold: an address can name the account by its id. */
function judgeHandle({ account }: Truth, { account: read }: Reading): Verdicts {
  const handle = valueOf(read.handle);
  if (!account?.handle || handle === undefined) return {};
  return { handle: handle.toLowerCase() === account.handle.toLowerCase() ? right : wrong(handle) };
}

function judgeKind({ kind }: Truth, reading: Reading): Verdict {
  const rightOnes: readonly string[] = [kind ?? 'unknown'].flat();
  const read = valueOf(reading.kind) ?? 'unknown';
  if (rightOnes.includes(read)) return right;
  return read === 'unknown' ? abstained(whyUnknown(reading.kind)) : wrong(read);
}

function judgeLastPost({ lastPost: truth }: Truth, fact: Reading['lastPost'], now: EpochMs): Verdict {
  const read = valueOf(fact);
  if (!truth) return read ? wrong(`claims a post not before ${iso(read.notBefore)}`) : right;
  if (!read) return abstained(whyUnknown(fact));
  const { earliest, latest } = rangeOf(truth.seen, truth.toleranceSeconds * 1000, now);
  if (read.notBefore > latest) return wrong(`not before ${iso(read.notBefore)}`);
  if (!read.open && read.notAfter < earliest) return wrong(`not after ${iso(read.notAfter)}`);
  if (!read.open && truth.isNewest === false) return wrong(`claims nothing newer than ${iso(read.notAfter)}`);
  if (read.notBefore < earliest) return abstained(`only not before ${iso(read.notBefore)}`);
  const endIsTold = truth.isNewest === true && latest < now - 3 * HOUR;
  return endIsTold && read.open ? abstained('proves no end') : right;
}

/** When the newest own post in view may have been published. */
export function rangeOf(
  seen: Seen,
  tolerance: EpochMs,
  now: EpochMs,
): { earliest: EpochMs; latest: EpochMs } {
  if (typeof seen === 'string') {
    return { earliest: Date.parse(seen) - tolerance, latest: Date.parse(seen) + tolerance };
  }
  if ('anyOf' in seen) {
    const ranges = seen.anyOf.map((one) => rangeOf(one, tolerance, now));
    return {
      earliest: Math.min(...ranges.map(({ earliest }) => earliest)),
      latest: Math.max(...ranges.map(({ latest }) => latest)),
    };
  }
  const [count, unit] = seen.ago;
  // Months and years have no fixed length, and platforms count them each in its way.
  const slack = Math.max(60_000, 0.04 * UNITS[unit] * (count + 1));
  return { earliest: now - UNITS[unit] * (count + 1) - slack, latest: now - UNITS[unit] * count + slack };
}

function judgeFollowers([least, most]: readonly [number, number], { followers }: Reading): Verdict {
  if (!isKnown(followers)) return abstained(whyUnknown(followers));
  const { count } = followers.value;
  return count >= least && count <= most ? right : wrong(`${count}`);
}

function judgeEqual<T>(truth: T, fact: Fact<T>): Verdict {
  if (!isKnown(fact)) return abstained(whyUnknown(fact));
  return fact.value === truth ? right : wrong(String(fact.value));
}

function judgeEmpty({ mustBeEmpty }: Truth, reading: Reading): Verdicts {
  const columns: Readonly<Record<string, Fact<unknown>>> = {
    followers: reading.followers,
    verified: reading.verified,
    category: reading.category,
    display_name: reading.account.name,
    platform_id: reading.account.platformId,
    link_in_profile: reading.link,
    bio_present: reading.bioPresent,
  };
  return Object.fromEntries(
    (mustBeEmpty ?? []).map((column) => {
      const fact = columns[column];
      if (!fact) return [column, wrong('no fact is known to stand in this column')];
      return [column, isKnown(fact) ? wrong(String(fact.value)) : right];
    }),
  );
}

const iso = (at: EpochMs): string => new Date(at).toISOString();
const whyUnknown = (fact: Fact<unknown>): string => ('unknown' in fact ? fact.unknown : '');
