// @vitest-environment happy-dom
/** What judges the damaged pages must know true from false itself. */
import { describe, expect, test } from 'vitest';
import { blankReading, known, type LastPost, type Reading } from '../../utils/reading/reading';
import type { Truth } from '../corpus/cases';
import { diceOf, seedOf } from './dice';
import { slotsIn } from './json-parts';
import type { Mutated } from './mutation';
import { faultsOf } from './oracle';
import { parsed } from './page';

const NOW = Date.UTC(2026, 10, 1);
const DAY = 86_400_000;
const url = 'https://www.youtube.com/@rosenthalbakery';
const address = {
  platform: 'youtube',
  key: 'youtube:@rosenthalbakery',
  handle: 'rosenthalbakery',
  platformId: null,
  profileUrl: url,
};

const truth: Truth = {
  url,
  page: 'profile',
  account: null,
  kind: 'unmarked-account',
  lastPost: { seen: new Date(NOW - 30 * DAY).toISOString(), isNewest: true, toleranceSeconds: 60 },
  followers: [1234, 1234],
  verified: true,
  mustBeEmpty: null,
  note: '',
};

const lastPost = (from: number, to: number, open: boolean) => {
  const value: LastPost = {
    notBefore: NOW - from * DAY,
    notAfter: open ? NOW : NOW - to * DAY,
    precision: 'exact',
    open,
    url: null,
  };
  return known(value, 'youtube.videos-tab');
};

const timeline: Reading['timeline'] = {
  scope: 'youtube.videos-tab',
  order: 'newest-first',
  headInView: true,
  exhaustive: true,
  contiguous: true,
  entries: [
    {
      id: 'newestvideo',
      url: null,
      published: { notBefore: NOW - 30 * DAY, notAfter: NOW - 30 * DAY },
      precision: 'exact',
      authorship: 'own',
      pinned: false,
    },
  ],
};

const reading = (told: Partial<Reading> = {}): Reading => ({
  ...blankReading(address, new URL(url), NOW, 'readable', 'not-shown'),
  ...told,
});
const whole = reading({
  kind: known('unmarked-account', 'youtube.header'),
  followers: known({ count: 1234, precision: 'exact' }, 'youtube.header'),
  verified: known(true, 'youtube.badge'),
  lastPost: lastPost(30, 30, false),
  timeline,
});

const faults = (told: Partial<Reading>, how: Partial<Mutated> = {}, html = '') =>
  faultsOf(reading(told), {
    truth,
    whole,
    mutated: { document: parsed(html), url: new URL(url), now: NOW, did: '', promised: 'truth', ...how },
  });

describe('a damaged page', () => {
  test.for<[string, Partial<Reading>, Partial<Mutated>?]>([
    ['nothing', {}],
    ['all that is true', whole],
    ['a rounded count', { followers: known({ count: 1200, precision: 'rounded' }, 'youtube.header') }],
    ['an older post', { lastPost: lastPost(90, 0, true) }],
    [
      'no badge, which was taken out',
      { verified: known(false, 'youtube.badge') },
      { takenOut: '<svg></svg>' },
    ],
    [
      'an earlier end, the newest post having been taken out',
      { lastPost: lastPost(90, 90, false) },
      { takenOut: '{"videoId":"newestvideo"}' },
    ],
  ])('may tell %s', ([, told, how]) => {
    expect(faults(told, how)).toEqual([]);
  });

  test.for<[string, Partial<Reading>, Partial<Mutated>?]>([
    ['another kind', { kind: known('auto-generated', 'youtube.header') }],
    ['another count', { followers: known({ count: 123, precision: 'exact' }, 'youtube.header') }],
    ['no badge, where one left a trace', { verified: known(false, 'youtube.badge') }],
    ['a newer post', { lastPost: lastPost(29, 0, true) }],
    ['an earlier end, the newest post having left a trace', { lastPost: lastPost(90, 90, false) }],
    [
      'another name of the account',
      { account: { ...whole.account, aliases: [address.key, 'youtube:@miller'] } },
    ],
    ['that the account is gone', { state: 'unavailable' }],
    ['what the schema refuses', { postCount: known(-1, 'youtube.header') }],
    ['what ends before it begins', { lastPost: lastPost(40, 50, false) }],
    [
      'anything but the address, at another address',
      { verified: known(true, 'youtube.badge') },
      { promised: 'stranger' },
    ],
  ])('may not tell %s', ([, told, how]) => {
    expect(faults(told, how)).not.toEqual([]);
  });
});

describe('a page in another language', () => {
  const count = (followers: number) => ({
    followers: known({ count: followers, precision: 'rounded' as const }, 'youtube.header'),
  });
  const inLanguage = (language: string, printed: string, told: number) =>
    faults(count(told), { promised: 'language' }, `<html lang="${language}"><p>${printed}</p></html>`);

  test('may tell what it prints in that language', () => {
    expect(inLanguage('tr', '12 B abone', 12_000)).toEqual([]);
  });
  test.for([
    ['in which it does not say so', 'en', '12 B abone', 12_000],
    ['that does not exist', 'xx', '12 B abone', 12_000],
  ] as const)('may not tell a count in a language %s', ([, language, printed, told]) => {
    expect(inLanguage(language, printed, told)).not.toEqual([]);
  });
});

test('the same seed throws the same dice, another one others', () => {
  const thrown = (seed: number): number[] => {
    const dice = diceOf(seed);
    return Array.from({ length: 5 }, () => dice.number());
  };
  expect(thrown(7)).toEqual(thrown(7));
  expect(thrown(7)).not.toEqual(thrown(8));
  expect(new Set(Array.from({ length: 1000 }, (_, n) => seedOf(1, n))).size).toBe(1000);
});

test.for<[string, string, string[]]>([
  ['a whole script', '{"a":1}', ['{"a":1}']],
  ['lines', '{"a":1}\n{"b":2}', ['{"a":1}', '{"b":2}']],
  ['assignments', 'var a = {"a":"}"};b({"c":2})', ['{"a":"}"}', '{"c":2}']],
  ['nothing', 'function a() { return 1; }', []],
])('JSON is found in %s', ([, script, found]) => {
  expect(slotsIn(script).map(({ start, end }) => script.slice(start, end))).toEqual(found);
});
