import { describe, expect, test } from 'vitest';
import { ShownPosts } from '../../utils/reading/left-over';
import {
  blankReading,
  known,
  type AccountKey,
  type Authorship,
  type Entry,
  type LastPost,
  type Reading,
} from '../../utils/reading/reading';

const NOW = Date.UTC(2026, 6, 1);
const moment = { notBefore: NOW - 86_400_000, notAfter: NOW - 86_400_000 };

const entry = (id: string | null, authorship: Authorship): Entry => ({
  id,
  url: null,
  published: moment,
  precision: 'exact',
  authorship,
  pinned: false,
});

/** A channel's page with these posts. */
function listing(handle: string, ids: readonly (string | null)[], authorship: Authorship = 'own'): Reading {
  const key: AccountKey = `youtube:@${handle}`;
  const profileUrl = `https://www.youtube.com/@${handle}`;
  const address = { platform: 'youtube', key, handle, platformId: null, profileUrl };
  return {
    ...blankReading(address, new URL(profileUrl), NOW, 'readable', 'not-shown'),
    lastPost: known<LastPost>({ ...moment, precision: 'exact', open: true, url: null }, 'youtube.drawn-list'),
    timeline: {
      scope: 'youtube.drawn-list',
      order: 'unordered',
      headInView: false,
      exhaustive: false,
      contiguous: false,
      entries: ids.map((id) => entry(id, authorship)),
    },
  };
}
const named = (reading: Reading, ...aliases: AccountKey[]): Reading => ({
  ...reading,
  account: { ...reading.account, aliases },
});

describe('a list that stood under another account before', () => {
  test('is left over: it tells nothing of this one', () => {
    const shown = new ShownPosts();
    shown.withoutLeftOvers(listing('first', ['a', 'b']));
    const { lastPost, timeline } = shown.withoutLeftOvers(listing('second', ['b']));
    expect(lastPost).toEqual({ unknown: 'stale-data', sources: ['youtube.drawn-list'] });
    expect(timeline).toBeNull();
  });

  test('is its owner’s still', () => {
    const shown = new ShownPosts();
    const first = listing('first', ['a']);
    shown.withoutLeftOvers(first);
    shown.withoutLeftOvers(listing('second', ['a']));
    expect(shown.withoutLeftOvers(first)).toBe(first);
  });
});

const cases: [what: string, before: Reading, reading: Reading][] = [
  ['the same account’s list again', listing('first', ['a']), listing('first', ['a', 'b'])],
  ['another account’s own list', listing('first', ['a']), listing('second', ['b'])],
  ['posts without an id', listing('first', [null]), listing('second', [null])],
  ['what was not the first account’s own', listing('first', ['a'], 'repost'), listing('second', ['a'])],
  ['what is not the second account’s own', listing('first', ['a']), listing('second', ['a'], 'repost')],
  [
    'one account under two of its names',
    named(listing('first', ['a']), 'youtube:@first', 'youtube:channel/UC1'),
    named(listing('second', ['a']), 'youtube:@second', 'youtube:channel/UC1'),
  ],
];
test.each(cases)('believed: %s', (_what, before, reading) => {
  const shown = new ShownPosts();
  shown.withoutLeftOvers(before);
  expect(shown.withoutLeftOvers(reading)).toBe(reading);
});
