import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBackground } from '../../utils/messages';
import { blankReading, known, unknown, type Reading } from '../../utils/reading/reading';
import { MAX_ENTRIES, readingSchema } from '../../utils/reading/reading-schema';

const NOW = Date.UTC(2026, 4, 3, 12);
const address = {
  platform: 'x',
  key: 'x:@rosenthalbakery',
  handle: 'rosenthalbakery',
  platformId: null,
  profileUrl: 'https://x.com/rosenthalbakery',
};
const reading: Reading = {
  ...blankReading(
    address,
    new URL('https://x.com/rosenthalbakery?lang=en#top'),
    NOW,
    'readable',
    'not-shown',
  ),
  kind: known('unmarked-account', 'x.header'),
  kindEvidence: [{ signal: 'x.header', says: 'unmarked-account' }],
  followers: known({ count: 28_000_000, precision: 'rounded' }, 'x.followers'),
  lastPost: known(
    { notBefore: NOW - 5, notAfter: NOW, precision: 'exact', open: true, url: null },
    'x.timeline',
  ),
  timeline: {
    scope: 'x.timeline',
    order: 'unordered',
    headInView: true,
    exhaustive: false,
    contiguous: true,
    entries: [
      {
        id: '1',
        url: 'https://x.com/rosenthalbakery/status/1',
        published: { notBefore: NOW - 5, notAfter: NOW - 5 },
        precision: 'exact',
        authorship: 'own',
        pinned: false,
      },
    ],
  },
};

test('a reading as a reader makes it is taken unchanged', () => {
  expect(readingSchema.parse(reading)).toEqual(reading);
  expect(reading.url).toBe('https://x.com/rosenthalbakery?lang=en');
});

test('keys that are none of ours are dropped, whatever they are called', () => {
  const extended = JSON.parse(
    JSON.stringify({ ...reading, extra: 1 }).replace('{', '{"__proto__":{"polluted":1},'),
  ) as object;
  expect(readingSchema.parse(extended)).toEqual(reading);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

const long = 'x'.repeat(1_000_000);
const [entry] = reading.timeline?.entries ?? [];
const refused: [string, object][] = [
  ['a name of a megabyte', { account: { ...reading.account, name: known(long, 'x.header') } }],
  ['an address that is a script', { account: { ...reading.account, profileUrl: 'javascript:alert(1)' } }],
  ['a link that is a file', { link: known('file:///etc/passwd', 'x.link') }],
  ['a link that is no address', { link: known('rosenthal', 'x.link') }],
  ['a kind that there is not', { kind: known('company', 'x.header') }],
  ['a fact without a source', { verified: { value: true } }],
  ['a fact that is a bare value', { verified: true }],
  ['a signal that is markup', { verified: { value: true, source: '<b>x</b>' } }],
  ['a reason that there is not', { followers: { unknown: 'because' } }],
  ['followers below zero', { followers: known({ count: -1, precision: 'exact' }, 'x.followers') }],
  [
    'followers that are no whole number',
    { followers: known({ count: 1.5, precision: 'exact' }, 'x.followers') },
  ],
  [
    'followers that are infinite',
    { followers: known({ count: Infinity, precision: 'exact' }, 'x.followers') },
  ],
  [
    'more entries than are kept',
    { timeline: { ...reading.timeline, entries: Array(MAX_ENTRIES + 1).fill(entry) } },
  ],
  [
    'a last post that ends before it begins',
    {
      lastPost: known(
        { notBefore: NOW, notAfter: NOW - 1, precision: 'exact', open: false, url: null },
        'x.timeline',
      ),
    },
  ],
  [
    'a last post after the moment of reading',
    {
      lastPost: known(
        { notBefore: NOW, notAfter: NOW + 1, precision: 'exact', open: false, url: null },
        'x.timeline',
      ),
    },
  ],
  ['a moment that is no number', { readAt: Number.NaN }],
  ['a state that there is not', { state: 'fine' }],
  ['aliases without the key', { account: { ...reading.account, aliases: ['x:@other'] } }],
  ['no account', { account: null }],
];
test.each(refused)('refused: %s', (_what, changed) => {
  expect(readingSchema.safeParse({ ...reading, ...changed }).success).toBe(false);
});

describe('messages', () => {
  test('of the union are taken', () => {
    expect(toBackground.safeParse({ type: 'reading', id: crypto.randomUUID(), reading }).success).toBe(true);
    expect(toBackground.safeParse({ type: 'left-profile' }).success).toBe(true);
  });
  test('of any other form are refused without an exception', () => {
    fc.assert(fc.property(fc.anything(), (message) => !toBackground.safeParse(message).success));
    expect(toBackground.safeParse({ type: 'reading', id: '../../x', reading }).success).toBe(false);
  });
});

test('an unknown fact keeps its reason and the signals that contradict each other', () => {
  const fact = unknown('contradiction', 'x.header', 'x.records');
  expect(readingSchema.parse({ ...reading, kind: fact }).kind).toEqual(fact);
});

test('an alias of another platform is refused: it could make one channel of two', () => {
  const account = { ...reading.account, aliases: [reading.account.key, 'facebook:rosenthalbakery'] };
  expect(readingSchema.safeParse({ ...reading, account }).success).toBe(false);
});
