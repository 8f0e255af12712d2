import { describe, expect, test } from 'vitest';
import {
  emptyHandForm,
  localMinute,
  seenIn,
  type HandForm,
} from '../../../../components/dashboard/decisions/by-hand-form';
import { DAY, NOW } from '../../../factories';

const given = { place: null, zone: 'Europe/Berlin', now: NOW, language: 'en', aliases: [] };
const filled = (over: Partial<HandForm> = {}): HandForm => ({
  ...emptyHandForm(NOW),
  address: 'instagram.com/rosenthalbakery',
  platform: 'Instagram',
  seenBy: 'the auditor',
  category: 'Bakery',
  ...over,
});
const seen = (over: Partial<HandForm> = {}) => {
  const told = seenIn(filled(over), given);
  return 'seen' in told ? told.seen : told.problems;
};

describe('a form that says too little', () => {
  const nothing = { category: '' };

  test('names nobody who saw the page', () => {
    expect(seen({ seenBy: ' ' })).toEqual({ seenBy: { id: 'hand.wrong.seen-by' } });
  });

  test('shows nothing of a page that could be seen', () => {
    expect(seen(nothing)).toEqual({ state: { id: 'hand.wrong.nothing' } });
    expect(seen({ ...nothing, note: 'Looked in passing.' })).toEqual({ state: { id: 'hand.wrong.nothing' } });
  });

  test('holds but the name that it began with', () => {
    const named = (knownName: string) =>
      seenIn(filled({ ...nothing, name: 'Rosenthal Bakery' }), { ...given, knownName });
    expect(named('Rosenthal Bakery')).toHaveProperty('problems.state');
    expect(named('Rosenthal')).toHaveProperty('seen.name', 'Rosenthal Bakery');
  });

  test.each([
    ['no mark of the platform’s', { verified: false }],
    ['no description', { bioPresent: false }],
    ['no posts', { postCount: '0' }],
    ['a page that is gone', { state: 'unavailable' }],
  ] as const)('says enough with %s', (_, told) => {
    expect(seenIn(filled({ ...nothing, ...told }), given)).toHaveProperty('seen');
  });
});

describe('what is typed', () => {
  test('says where and when it was seen', () => {
    expect(seen()).toMatchObject({
      platform: 'instagram',
      url: 'https://instagram.com/rosenthalbakery',
      seenAt: NOW,
      state: 'readable',
      kind: null,
      followers: null,
      lastPost: null,
    });
  });

  test('names the platform by the address alone where a reader knows it', () => {
    expect(seen({ address: 'www.facebook.com/rosenthalbakery', platform: '' })).toMatchObject({
      platform: 'facebook',
    });
  });

  test.each([
    ['1204', { count: 1204, precision: 'exact' }],
    ['1,204', { count: 1204, precision: 'exact' }],
    ['12.4K', { count: 12_400, precision: 'rounded' }],
    ['', null],
  ])('followers “%s” are %o', (followers, expected) => {
    expect(seen({ followers })).toMatchObject({ followers: expected });
  });

  test('followers written out can be called rounded', () => {
    expect(seen({ followers: '12000', isRounded: true })).toMatchObject({
      followers: { count: 12_000, precision: 'rounded' },
    });
  });

  test('a last post is a day, a span, or none that anybody could see', () => {
    const days = { postFrom: '2026-11-03', postUntil: '2026-11-05' };
    expect(seen({ lastPost: 'day', ...days })).toMatchObject({
      lastPost: { from: '2026-11-03', until: '2026-11-03' },
    });
    expect(seen({ lastPost: 'span', ...days })).toMatchObject({
      lastPost: { from: '2026-11-03', until: '2026-11-05' },
    });
    expect(seen({ lastPost: 'unknown', ...days })).toMatchObject({ lastPost: null });
  });

  test('of a page that could not be seen, what was typed before that was said is left alone', () => {
    const gone = { state: 'unavailable' as const, followers: 'many', link: 'no link', postCount: 'some' };
    expect(seen(gone)).toMatchObject({ state: 'unavailable', followers: null, link: '' });
  });

  test('of a person, what is not kept is not asked for, and what was typed before that was said is left alone', () => {
    const typed = { followers: '310', link: 'no link', postCount: 'some', bioPresent: true };
    expect(seen({ ...typed, kind: 'personal-profile' })).toMatchObject({
      kind: 'personal-profile',
      followers: { count: 310 },
      link: '',
      postCount: null,
      bioPresent: null,
    });
  });
});

describe('what is refused, beside its field', () => {
  test.each<[string, Partial<HandForm>, keyof HandForm, string]>([
    ['no address', { address: '' }, 'address', 'address'],
    ['an address of an unknown platform', { platform: '' }, 'platform', 'platform'],
    ['no moment', { seenAt: '' }, 'seenAt', 'seen-at'],
    ['tomorrow', { seenAt: localMinute(NOW + DAY) }, 'seenAt', 'future'],
    ['a moment before there were such platforms', { seenAt: '1999-01-01T12:00' }, 'seenAt', 'early'],
    ['a word for followers', { followers: 'many' }, 'followers', 'followers'],
    ['followers that two readers read as two numbers', { followers: '1.204' }, 'followers', 'followers'],
    ['followers below none', { followers: '-3' }, 'followers', 'followers'],
    ['a word for posts', { postCount: 'some' }, 'postCount', 'post-count'],
    ['no day', { lastPost: 'day' }, 'postFrom', 'post-day'],
    ['no second day', { lastPost: 'span', postFrom: '2026-11-03' }, 'postUntil', 'post-day'],
    [
      'a span that ends before it begins',
      { lastPost: 'span', postFrom: '2026-11-05', postUntil: '2026-11-03' },
      'postUntil',
      'post-order',
    ],
    ['a post of tomorrow', { lastPost: 'day', postFrom: '2026-11-21' }, 'postFrom', 'post-late'],
    [
      'a post after the page was seen',
      { seenAt: localMinute(NOW - 5 * DAY), lastPost: 'day', postFrom: '2026-11-18' },
      'postFrom',
      'post-late',
    ],
    ['a website that is none', { link: 'in the bio' }, 'link', 'link'],
  ])('%s', (_what, over, field, problem) => {
    expect(seen(over)).toEqual({ [field]: { id: `hand.wrong.${problem}` } });
  });

  test('all at once', () => {
    expect(Object.keys(seen({ address: '', seenAt: '', followers: 'many' }))).toEqual([
      'address',
      'seenAt',
      'followers',
    ]);
  });
});
