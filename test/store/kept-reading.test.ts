import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { addressOf } from '../../utils/reading/platforms/platform';
import {
  accountKinds,
  authorships,
  blankReading,
  known,
  unknown,
  type AccountKind,
  type Entry,
  type Fact,
  type Reading,
} from '../../utils/reading/reading';
import { readingSchema } from '../../utils/reading/reading-schema';
import { keepReading } from '../../utils/store/audits';
import { keepByHand } from '../../utils/store/by-hand';
import { openDatabase, type Database } from '../../utils/store/database';
import { keptOf } from '../../utils/store/kept-reading';
import { anEntry, aReading, aTimeline, DAY, NOW } from '../factories';

const context = { toolVersion: '0.1.0', auditor: 'the auditor' };
const PROFILES = [
  'https://www.facebook.com/rosenthal.person',
  'https://www.linkedin.com/in/rosenthal-person',
];

/** A word that a page wrote in a place; it would be found again wherever it went. */
const canary = (place: string) => `zq${place}zq`;

/** A reading of a profile in which every string that a page can fill is a canary. */
const readings = (kind: Fact<AccountKind>): fc.Arbitrary<Reading> => {
  const entry = fc.record({
    id: fc.option(fc.constantFrom(canary('entryid1'), canary('entryid2'))),
    url: fc.option(fc.constant(`https://www.facebook.com/${canary('entryurl')}`)),
    published: fc.option(
      fc.nat(400).map((days) => ({ notBefore: NOW - days * DAY, notAfter: NOW - days * DAY })),
    ),
    precision: fc.constant('exact' as const),
    authorship: fc.constantFrom(...authorships),
    pinned: fc.boolean(),
  });
  return fc
    .record({
      profile: fc.constantFrom(...PROFILES),
      query: fc.constantFrom('', `?ref=${canary('query')}`, `?comment=${canary('query')}`),
      readAt: fc.nat(DAY / 1000 - 1).map((seconds) => NOW - seconds * 1000),
      entries: fc.option(fc.array(entry, { maxLength: 6 })),
      link: fc.boolean(),
      lastPostUrl: fc.option(fc.constant(`https://www.facebook.com/${canary('lastposturl')}`)),
    })
    .map(({ profile, query, readAt, entries, link, lastPostUrl }) => {
      const url = new URL(profile + query);
      const address = addressOf(url);
      if (!address) throw new Error(`${profile} is no profile`);
      const last = { notBefore: NOW - 500 * DAY, notAfter: NOW - 500 * DAY, open: false, url: lastPostUrl };
      return {
        ...blankReading(address, url, readAt, 'readable', 'not-shown'),
        kind,
        language: canary('language'),
        account: {
          ...blankReading(address, url, readAt, 'readable', 'not-shown').account,
          name: known(canary('name'), 'test.name'),
        },
        category: known(canary('category'), 'test.category'),
        followers: known({ count: 7, precision: 'exact' as const }, 'test.followers'),
        bioPresent: known(true, 'test.bio'),
        link: link ? known(`https://${canary('link')}.example/`, 'test.link') : unknown('not-shown'),
        postCount: known(3, 'test.posts'),
        lastPost: known({ ...last, precision: 'exact' as const }, 'test.list'),
        timeline: entries && aTimeline(entries),
      };
    });
};

/** The canaries that stand anywhere in the database. */
async function canariesIn(database: Database): Promise<string[]> {
  const stores = await Promise.all([...database.objectStoreNames].map((name) => database.getAll(name)));
  return [...new Set(JSON.stringify(stores).match(/zq[a-z0-9]+zq/g) ?? [])].sort();
}

let database: Database;
beforeEach(async () => (database = await openDatabase()));
const emptied = () => Promise.all([...database.objectStoreNames].map((name) => database.clear(name)));

describe('of a person, nothing that a page wrote is stored but the name and the category', () => {
  test.each([
    ['a person’s profile', known<AccountKind>('personal-profile', 'test.kind')],
    ['a profile that may be a person’s', unknown('contradiction')],
  ])('%s, however often and in whichever order its views are read', async (_what, kind) => {
    await fc.assert(
      fc.asyncProperty(fc.array(readings(kind), { minLength: 1, maxLength: 3 }), async (views) => {
        await emptied();
        for (const view of views) {
          expect(readingSchema.safeParse(view).success).toBe(true);
          await keepReading(database, crypto.randomUUID(), view, context);
        }
        expect(await canariesIn(database)).toEqual([canary('category'), canary('name')]);
      }),
      { seed: 8, numRuns: 40 },
    );
  });

  test('entered by hand', async () => {
    await emptied();
    const [person] = fc.sample(readings(known<AccountKind>('personal-profile', 'hand.entered')), {
      seed: 8,
      numRuns: 1,
    });
    if (person) await keepByHand(database, 'by-hand-1', person, '', context);
    expect(await canariesIn(database)).toEqual([canary('category'), canary('name')]);
  });
});

/** A person's reading with this, as it is kept. */
const person = (over: Partial<Reading>): Reading =>
  keptOf(aReading({ kind: known('personal-profile', 'test.kind'), ...over }));

describe('what the audit needs of a person is kept', () => {
  test('address, name, kind and evidence, dates, category, verification and followers', () => {
    const whole = aReading({
      kind: known('personal-profile', 'test.kind'),
      category: known('Baker', 'test.category'),
      verified: known(true, 'test.mark'),
      followers: known({ count: 7, precision: 'exact' }, 'test.header'),
      language: null,
    });
    expect(keptOf(whole)).toEqual(whole);
  });

  test('what is left out is unknown for that reason, and not said to be missing', () => {
    expect(person({ link: known('https://rosenthal.example/', 'test.header') }).link).toEqual(
      unknown('not-kept', 'test.header'),
    );
    expect(person({ bioPresent: known(false, 'test.header') }).bioPresent).toMatchObject({
      unknown: 'not-kept',
    });
    expect(person({ link: unknown('other-tab') }).link).toEqual(unknown('other-tab'));
  });

  test('entries keep place and time; a post listed twice stands there once, in its place', () => {
    const entries: Entry[] = [
      anEntry(90, { id: 'a', pinned: true }),
      anEntry(1, { id: 'b' }),
      anEntry(90, { id: 'a' }),
      anEntry(3, { id: null }),
    ];
    expect(person({ timeline: aTimeline(entries) }).timeline?.entries).toEqual(
      entries.slice(1).map((entry) => ({ ...entry, id: null, url: null })),
    );
  });
});

test.each(accountKinds.filter((kind) => kind !== 'personal-profile'))(
  'of a %s the whole profile is kept',
  (kind) => {
    const own = anEntry(1, { id: 'own', url: 'https://www.facebook.com/own' });
    const whole = aReading({
      kind: known(kind, 'test.kind'),
      link: known('https://rosenthal.example/', 'test.header'),
      timeline: aTimeline([own]),
    });
    expect(keptOf(whole)).toEqual(whole);
  },
);

test.each(authorships.filter((authorship) => authorship !== 'own'))(
  'whoever’s profile it is, a %s keeps neither id nor address',
  (authorship) => {
    const entry = anEntry(1, { id: 'other', url: 'https://x.com/somebody/status/1', authorship });
    const kept = keptOf(aReading({ timeline: aTimeline([entry]) })).timeline?.entries;
    expect(kept).toEqual([{ ...entry, id: null, url: null }]);
  },
);

test('where one kind of account is for all, an account of unknown kind is no person’s profile', () => {
  const link = known('https://rosenthal.example/', 'x.header');
  expect(keptOf(aReading({ platform: 'x', kind: unknown('not-shown'), link })).link).toEqual(link);
});

test('what somebody entered by hand without the kind stays as they entered it', () => {
  const link = known('https://rosenthal.example/', 'hand.entered');
  expect(keptOf(aReading({ kind: unknown('not-entered'), link })).link).toEqual(link);
});
