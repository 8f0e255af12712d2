/** The truth of a page that has none beside it: what it tells undamaged. */
import {
  valueOf,
  type Entry,
  type EpochMs,
  type Followers,
  type Interval,
  type Reading,
} from '../../utils/reading/reading';
import type { Truth } from '../corpus/cases';

type Dated = Entry & { readonly published: Interval };

export function truthToldBy(whole: Reading | null, url: string): Truth {
  const followers = whole && valueOf(whole.followers);
  return {
    url,
    page: pageOf(whole?.state),
    account: null,
    kind: (whole && valueOf(whole.kind)) ?? null,
    lastPost: whole && lastPostOf(whole),
    followers: followers ? rangeOf(followers) : null,
    verified: (whole && valueOf(whole.verified)) ?? null,
    mustBeEmpty: null,
    note: '',
  };
}

/** What an exact count may be where a rounded one is printed. */
const rangeOf = ({ count, precision }: Followers): [number, number] =>
  precision === 'exact' ? [count, count] : [0.9 * count, 1.1 * count];

/** The page's kind in the words of the cases. */
export function pageOf(state: Reading['state'] | undefined): Truth['page'] {
  switch (state) {
    case undefined:
      return 'not-a-profile';
    case 'readable':
      return 'profile';
    case 'not-drawn':
      return 'pending';
    case 'unavailable-or-private':
      return 'unavailable';
    default:
      return state;
  }
}

function lastPostOf(whole: Reading): Truth['lastPost'] {
  const told = valueOf(whole.lastPost);
  const newest = newestOf(whole);
  if (!told || !newest) return null;
  const { notBefore, notAfter } = newest.published;
  const middle: EpochMs = (notBefore + notAfter) / 2;
  return {
    seen: new Date(middle).toISOString(),
    isNewest: !told.open,
    toleranceSeconds: (notAfter - notBefore) / 2000 + 1,
  };
}

/** The newest own post that the page lists. */
export function newestOf({ timeline }: Reading): Dated | null {
  const own = (timeline?.entries ?? []).filter(
    (entry): entry is Dated =>
      entry.authorship === 'own' && entry.aside === undefined && entry.published !== null,
  );
  return own.reduce<Dated | null>(
    (best, entry) => (best && best.published.notBefore >= entry.published.notBefore ? best : entry),
    null,
  );
}
