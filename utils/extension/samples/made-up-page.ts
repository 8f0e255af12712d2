/** Made-up pages: what one shows, as the reading that a real one of its kind would give. */
import { accountIn } from '../../plan/channel-address';
import { identityOf } from '../../plan/planned-channels';
import { madeUpAddress } from '../../plan/samples/made-up';
import { postedOn } from '../../plan/samples/parts';
import { lastPostOf } from '../../reading/last-post';
import {
  blankReading,
  known,
  unknown,
  type AccountAddress,
  type AccountKind,
  type Authorship,
  type Entry,
  type EpochMs,
  type Fact,
  type LastPost,
  type Obstacle,
  type PageState,
  type Reading,
  type Signal,
  type Timeline,
} from '../../reading/reading';

const DAY: EpochMs = 86_400_000;

/** What a page shows; what is left out it does not show. */
export interface Shown {
  readonly name: string;
  readonly kind?: readonly [AccountKind, Signal];
  readonly category?: readonly [string, Signal];
  /** Where name, followers and website stood. */
  readonly header: Signal;
  /** Where the posts stood. */
  readonly list: Signal;
  readonly followers: number;
  readonly rounded?: true;
  readonly bio?: boolean;
  readonly website?: string;
  /** The platform's own count of posts. */
  readonly postCount?: number;
  /** Days between the last post and the visit, `[least, most]`, where the page shows no more. */
  readonly posted?: readonly [number, number];
  /** A whole list, newest first: days between each post and the visit, and whose it is. */
  readonly posts?: { readonly of: Authorship; readonly daysAgo: readonly number[] };
}

/** A page that shows nothing of the account, and why. */
export type Closed = Obstacle | Exclude<PageState, 'readable'>;

/** A profile, what it shows now, and what was different at earlier visits. */
export interface MadeUpProfile {
  /** As a real one would have it. */
  readonly url: string;
  readonly page: Shown | Closed;
  /** How many days ago it was visited last; an hour ago where nothing is said. */
  readonly daysAgo?: number;
  /** Oldest first. */
  readonly before?: readonly (Partial<Shown> & { readonly daysAgo: number })[];
}

/** One visit to a profile, `at` in epoch ms. */
interface Visit {
  readonly url: string;
  readonly page: Shown | Closed;
  readonly at: EpochMs;
}

/** All readings of these profiles, oldest first; `zone` is the company's, by whose days it posts. */
export const readingsOf = (profiles: readonly MadeUpProfile[], now: EpochMs, zone: string): Reading[] =>
  profiles
    .flatMap((profile) => visitsOf(profile, now))
    .sort((a, b) => a.at - b.at)
    .flatMap((visit) => readingOf(visit, zone) ?? []);

function visitsOf({ url, page, daysAgo, before = [] }: MadeUpProfile, now: EpochMs): Visit[] {
  const last: Visit = { url, page, at: daysAgo === undefined ? now - DAY / 24 : now - daysAgo * DAY };
  if (typeof page === 'string') return [last];
  const earlier = before.map((visit): Visit => {
    const { daysAgo: ago, ...different } = visit;
    return { url, page: { ...page, ...different }, at: now - ago * DAY };
  });
  return [...earlier, last];
}

function readingOf({ url, page, at }: Visit, zone: string): Reading | null {
  const account = accountNowhere(url);
  if (!account) return null;
  const place = new URL(account.profileUrl);
  if (typeof page === 'string')
    return blankReading(account, place, at, page, page === 'unavailable' ? 'unavailable' : 'walled');
  const blank = blankReading(account, place, at, 'readable', 'not-shown');
  const { name, kind, category, header, followers, rounded, bio = true, website, postCount } = page;
  const shown = <T>(value: T | undefined, where: Signal): Fact<T> =>
    value === undefined ? unknown('not-shown') : known(value, where);
  const timeline = page.posts ? listOf(page.list, page.posts, at, zone) : null;
  return {
    ...blank,
    language: 'en',
    account: { ...blank.account, name: known(name, header) },
    kind: kind ? known(...kind) : unknown('not-drawn'),
    kindEvidence: kind ? [{ says: kind[0], signal: kind[1] }] : [],
    category: category ? known(...category) : unknown('not-shown'),
    followers: known({ count: followers, precision: rounded ? 'rounded' : 'exact' }, header),
    bioPresent: known(bio, header),
    link: shown(website, header),
    postCount: shown(postCount, header),
    lastPost: timeline ? lastPostOf(timeline, at) : shown(spanBefore(page.posted, at), page.list),
    timeline,
  };
}

/** The account that the address would name, as one that nobody can have. */
function accountNowhere(address: string): AccountAddress | null {
  const account = accountIn(address);
  if (!account) return null;
  const profileUrl = madeUpAddress(address);
  return { ...account, key: identityOf({ platform: account.platform, url: profileUrl }), profileUrl };
}

function spanBefore(posted: Shown['posted'], at: EpochMs): LastPost | undefined {
  if (!posted) return undefined;
  const [least, most] = posted;
  return {
    notBefore: at - most * DAY,
    notAfter: at - least * DAY,
    precision: 'interval',
    open: false,
    url: null,
  };
}

const listOf = (
  scope: Signal,
  { of, daysAgo }: NonNullable<Shown['posts']>,
  at: EpochMs,
  zone: string,
): Timeline => ({
  scope,
  order: 'newest-first',
  headInView: true,
  exhaustive: true,
  contiguous: true,
  entries: daysAgo.map((days): Entry => {
    const moment = postedOn(at, zone, days);
    return {
      id: `${days}`,
      url: null,
      published: { notBefore: moment, notAfter: moment },
      precision: 'exact',
      authorship: of,
      pinned: false,
    };
  }),
});
