/** What a made-up profile shows: everything that real ones do, a list of posts with it. */
import {
  known,
  type AccountAddress,
  type Entry,
  type EpochMs,
  type Reading,
} from '../../../utils/reading/reading';

const DAY: EpochMs = 86_400_000;
/** So many posts the first view of a real profile lists. */
const POSTS = 12;
/** Days since the last post, by turns, so that every level of staleness is there. */
const SILENCES = [1, 3, 9, 25, 60, 130, 400];

/** The reading of the profile at this address; `place` makes it differ from others, `name` stands in what it is called. */
export function madeUpReading(
  address: AccountAddress,
  place: number,
  readAt: EpochMs,
  name: string,
): Reading {
  const { platform, key, profileUrl } = address;
  const signal = (where: string) => `${platform}.${where}`;
  const silence = SILENCES[place % SILENCES.length] ?? 0;
  const platformId = `1000${place}${name}`;
  const entries = Array.from({ length: POSTS }, (_, index) =>
    madeUpEntry(profileUrl, platformId, index, readAt - (silence + index * 3) * DAY),
  );
  const latest = entries[0]?.published ?? { notBefore: readAt, notAfter: readAt };
  return {
    platform,
    url: profileUrl,
    readAt,
    state: 'readable',
    language: 'en',
    account: {
      key,
      aliases: [key, `${platform}:id/${platformId}`],
      profileUrl,
      platformId: known(platformId, signal('data')),
      handle: known(address.handle ?? key, signal('address')),
      name: known(`Company ${name} Cycles, branch ${place}`, signal('header')),
    },
    kind: known('company-page', signal('route')),
    kindEvidence: [
      { signal: signal('route'), says: 'company-page' },
      { signal: signal('header'), says: 'company-page' },
    ],
    category: known('Bicycle shop', signal('about')),
    verified: known(false, signal('header')),
    followers: known({ count: 1000 + 37 * place, precision: 'rounded' }, signal('header')),
    bioPresent: known(true, signal('about')),
    link: known('https://halden-cycles.example/', signal('about')),
    postCount: known(420 + place, signal('header')),
    lastPost: known(
      { ...latest, precision: 'exact', open: false, url: entries[0]?.url ?? null },
      signal('feed'),
    ),
    timeline: {
      scope: signal('feed'),
      order: 'newest-first',
      headInView: true,
      exhaustive: true,
      contiguous: true,
      entries,
    },
    remarks: [],
  };
}

const madeUpEntry = (profileUrl: string, account: string, index: number, at: EpochMs): Entry => ({
  id: `${account}-post-${index}`,
  url: `${profileUrl}/posts/${account}-post-${index}`,
  published: { notBefore: at, notAfter: at },
  precision: 'exact',
  authorship: 'own',
  pinned: false,
});
