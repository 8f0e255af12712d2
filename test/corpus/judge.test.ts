/** The judge of the saved pages must know right from wrong itself. */
import { describe, expect, test } from 'vitest';
import { blankReading, known, type LastPost, type Reading } from '../../utils/reading/reading';
import type { Truth } from './cases';
import { judge } from './judge';

const NOW = Date.UTC(2026, 10, 1);
const DAY = 86_400_000;
const url = 'https://www.youtube.com/@rosenthalbakery';

const truth = (told: Partial<Truth> = {}): Truth => ({
  url,
  page: 'profile',
  account: { handle: 'rosenthalbakery' },
  kind: 'unmarked-account',
  lastPost: { seen: { ago: [3, 'day'] }, isNewest: false, toleranceSeconds: 90 },
  followers: [100, 199],
  verified: null,
  mustBeEmpty: null,
  note: '',
  ...told,
});

const address = {
  platform: 'youtube',
  key: 'youtube:@rosenthalbakery',
  handle: 'rosenthalbakery',
  platformId: null,
  profileUrl: url,
};
const reading = (told: Partial<Reading> = {}): Reading => ({
  ...blankReading(address, new URL(url), NOW, 'readable', 'not-shown'),
  ...told,
});

const lastPost = (daysAgo: readonly [least: number, most: number], open: boolean) => {
  const value: LastPost = {
    notBefore: NOW - daysAgo[1] * DAY,
    notAfter: open ? NOW : NOW - daysAgo[0] * DAY,
    precision: 'interval',
    open,
    url: null,
  };
  return known(value, 'youtube.videos-tab');
};

describe('a reading held against the truth', () => {
  test.for<[string, Truth, Reading | null, string, string]>([
    ['the right kind', truth(), reading({ kind: known('unmarked-account', 's') }), 'kind', 'right'],
    ['another kind', truth(), reading({ kind: known('company-page', 's') }), 'kind', 'wrong'],
    ['no kind', truth(), reading(), 'kind', 'abstained'],
    [
      'a kind where none can be told',
      truth({ kind: null }),
      reading({ kind: known('company-page', 's') }),
      'kind',
      'wrong',
    ],
    [
      'the age as it stands there',
      truth(),
      reading({ lastPost: lastPost([3, 4], true) }),
      'lastPost',
      'right',
    ],
    [
      'a newer post than there is',
      truth(),
      reading({ lastPost: lastPost([0, 1], true) }),
      'lastPost',
      'wrong',
    ],
    [
      'an end that is not proven',
      truth(),
      reading({ lastPost: lastPost([3, 4], false) }),
      'lastPost',
      'wrong',
    ],
    ['an older post only', truth(), reading({ lastPost: lastPost([30, 40], true) }), 'lastPost', 'abstained'],
    [
      'a post where none is proven',
      truth({ lastPost: null }),
      reading({ lastPost: lastPost([3, 4], true) }),
      'lastPost',
      'wrong',
    ],
    [
      'too many followers',
      truth(),
      reading({ followers: known({ count: 200, precision: 'exact' }, 's') }),
      'followers',
      'wrong',
    ],
    ['an audit of a wall', truth({ page: 'login-wall' }), reading(), 'page', 'wrong'],
    ['no audit of a profile', truth(), null, 'page', 'abstained'],
    [
      'a name that must stay empty',
      truth({ mustBeEmpty: ['verified'] }),
      reading({ verified: known(true, 's') }),
      'verified',
      'wrong',
    ],
  ])('%s', ([, told, read, fact, verdict]) => {
    expect(judge(told, read, NOW)[fact]?.is).toBe(verdict);
  });
});
