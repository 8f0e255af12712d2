import { describe, expect, test } from 'vitest';
import type { AccountKind } from '../../utils/reading/reading';
import type { ToldFact } from '../../utils/reading/told';
import { chanceOfAtLeast } from '../../utils/report/drift-chance';
import { COUNTED, driftOf, type SignalLine } from '../../utils/report/drift';
import type { Visit } from '../../utils/store/schema';
import { aVisit, DAY, NOW } from '../factories';

const TODAY = Math.floor(NOW / DAY);
const times = (count: number, over: Partial<Visit> = {}): Visit[] =>
  Array.from({ length: count }, () => aVisit(over));

/** What `aVisit` tells, without this fact. */
function without(...facts: ToldFact[]): Partial<Visit> {
  const told = Object.entries(aVisit().told).filter(([fact]) => !facts.includes(fact as ToldFact));
  return { told: Object.fromEntries(told), ...(facts.includes('kind') && { kind: null }) };
}

/** The state of the platform after these visits, which come oldest first as they happened. */
const after = (...happened: readonly Visit[][]) =>
  driftOf('facebook', happened.flat().reverse(), [
    'facebook.address',
    'facebook.header',
    'facebook.classic-page',
  ]);

function lineIn(drift: ReturnType<typeof after>, fact: ToldFact, signal: string): SignalLine {
  const line = drift.lines.find((one) => one.fact === fact && one.signal === signal);
  if (!line) throw new Error(`no line of ${fact} by ${signal}`);
  return line;
}
const followersIn = (drift: ReturnType<typeof after>) => lineIn(drift, 'followers', 'facebook.header');

describe('a signal', () => {
  const mute = without('followers');
  const moved: Partial<Visit> = { told: { ...aVisit().told, followers: ['facebook.drawn-header'] } };

  test.each<[string, Visit[][], SignalLine['state']]>([
    ['tells in every visit', [times(12)], 'tells'],
    ['told in the newest of few visits', [times(2)], 'tells'],
    ['missed in one of many', [times(20), times(1, mute)], 'tells'],
    ['told once, then not, in four visits', [times(1), times(3, mute)], 'few'],
    ['is silent for three visits after ten', [times(10), times(3, mute)], 'tells'],
    ['is silent for four visits after ten', [times(10), times(4, mute)], 'lost'],
    ['is silent for six visits after five', [times(5), times(6, mute)], 'tells'],
    ['is silent for seven visits after five', [times(5), times(7, mute)], 'lost'],
    ['tells again after a silence', [times(10), times(6, mute), times(1)], 'tells'],
    ['is silent where another tells its fact', [times(10), times(6, moved)], 'replaced'],
    [
      'is silent, and others tell its fact now and then',
      [times(10), times(4, mute), times(2, moved)],
      'lost',
    ],
    [
      'told in one of ten, then not in thirty',
      [times(3), times(27, mute), times(3), times(30, mute)],
      'rare',
    ],
  ])('%s', (_what, happened, state) => {
    expect(followersIn(after(...happened)).state).toBe(state);
  });

  test('is told with its counts and days', () => {
    const drift = after(
      times(9, { day: TODAY - 5 }),
      times(1, { day: TODAY - 3 }),
      times(2, { ...mute, day: TODAY - 1 }),
      times(4, { ...mute, day: TODAY }),
    );
    expect(followersIn(drift)).toMatchObject({
      told: 10,
      of: 16,
      silentFor: 6,
      lastDay: (TODAY - 3) * DAY,
      silentSince: (TODAY - 1) * DAY,
    });
  });

  test('is counted in the last visits only', () => {
    expect(followersIn(after(times(60, mute), times(100)))).toMatchObject({ told: COUNTED, of: COUNTED });
  });
});

describe('nothing is expected of a signal', () => {
  const videos: Partial<Visit> = { view: 'videos', told: { posts: ['youtube.videos-tab'] } };
  const shorts: Partial<Visit> = { view: 'shorts', told: { posts: ['youtube.shorts-tab'] } };

  test('on another tab', () => {
    const drift = after(times(12, videos), times(30, shorts));
    expect(lineIn(drift, 'posts', 'youtube.videos-tab')).toMatchObject({
      state: 'tells',
      of: 12,
      silentFor: 0,
    });
  });

  test('on tabs that alternate', () => {
    const pairs = Array.from({ length: 10 }, () => [aVisit(videos), aVisit(shorts)]).flat();
    const drift = after(pairs);
    expect(drift.lines.map(({ state, told, of }) => [state, told, of])).toEqual([
      ['tells', 10, 10],
      ['tells', 10, 10],
    ]);
  });

  test('but on its own tab it is missed, whatever other tabs told between', () => {
    const gone: Partial<Visit> = { view: 'videos', told: {} };
    const pairs = Array.from({ length: 6 }, () => [aVisit(gone), aVisit(shorts)]).flat();
    expect(lineIn(after(times(12, videos), pairs), 'posts', 'youtube.videos-tab')).toMatchObject({
      state: 'lost',
      silentFor: 6,
    });
  });

  test('on accounts of another kind', () => {
    const person: Partial<Visit> = { kind: 'personal-profile', told: { kind: ['facebook.friends-tab'] } };
    const drift = after(times(12, person), times(30));
    expect(lineIn(drift, 'kind', 'facebook.friends-tab')).toMatchObject({ state: 'tells', of: 12 });
  });

  test('of an older generation until it tells here', () => {
    const drift = after(times(30));
    expect(drift.never).toEqual(['facebook.classic-page']);
    const classic: Partial<Visit> = { told: { ...aVisit().told, followers: ['facebook.classic-page'] } };
    const seen = after(times(30), times(1, classic));
    expect(seen.never).toEqual([]);
    expect(lineIn(seen, 'followers', 'facebook.classic-page')).toMatchObject({ state: 'tells', told: 1 });
  });

  test('behind a wall, and where the account is gone', () => {
    const drift = after(times(12), times(8, { state: 'unavailable', kind: null, told: {} }));
    expect(followersIn(drift)).toMatchObject({ state: 'tells', of: 12 });
    expect(drift.state).toBe('steady');
  });

  test('of an account whose kind is unknown, unless it tells on most kinds', () => {
    const person: Partial<Visit> = { kind: 'personal-profile', told: { followers: ['facebook.header'] } };
    const nobody: Partial<Visit> = { kind: null, told: {} };
    const drift = after(times(12), times(12, person), times(9, nobody));
    expect(followersIn(drift)).toMatchObject({ state: 'lost', silentFor: 9 });
    expect(lineIn(drift, 'kind', 'facebook.route')).toMatchObject({ state: 'tells' });
  });

  test('and one account without a kind is no measure for the next', () => {
    const nobody: Partial<Visit> = { kind: null, told: {} };
    const drift = after(times(1, nobody), times(12), times(6, nobody));
    expect(lineIn(drift, 'kind', 'facebook.route').state).toBe('lost');
  });
});

describe('kinds', () => {
  test('signals that contradict each other tell no kind', () => {
    const torn: Partial<Visit> = { kind: null, knownAs: 'company-page', told: { kind: ['facebook.gender'] } };
    expect(lineIn(after(times(10), times(6, torn)), 'kind', 'facebook.route').state).toBe('lost');
  });

  test('a business that suddenly seems unmarked is another kind than before', () => {
    const told: AccountKind = 'unmarked-account';
    const changed: Partial<Visit> = { kind: told, knownAs: 'business-account' };
    const drift = after(times(30, { kind: 'business-account' }), times(6, changed));
    expect(drift.shares.find(({ of }) => of === 'other-kind')).toMatchObject({
      lately: { happened: 6, of: 10 },
      before: { happened: 0, of: 26 },
      rose: true,
    });
    expect(drift.state).toBe('changed');
  });
});

describe('the shares of visits that left something unsaid', () => {
  const wall: Partial<Visit> = { state: 'login-wall', kind: null, told: {} };
  const shareIn = (of: string, ...happened: readonly Visit[][]) =>
    after(...happened).shares.find((share) => share.of === of);

  test.each<[string, string, Visit[][], boolean]>([
    ['obstacle', 'no wall', [times(40)], false],
    ['obstacle', 'three walls of ten', [times(37), times(3, wall)], false],
    ['obstacle', 'six walls of ten', [times(34), times(6, wall)], true],
    ['obstacle', 'as many as before', [times(15, wall), times(15), times(6, wall), times(4)], false],
    ['kind', 'one unknown kind', [times(39), times(1, without('kind'))], false],
    ['kind', 'six unknown kinds', [times(34), times(6, without('kind'))], true],
    ['kind', 'too few visits', [times(2), times(3, without('kind'))], false],
    ['lastPost', 'six unknown last posts', [times(34), times(6, without('lastPost'))], true],
    [
      'lastPost',
      'another tab, where it never was known',
      [
        times(15),
        times(15, { ...without('lastPost'), view: 'shorts' }),
        times(10, { ...without('lastPost'), view: 'shorts' }),
      ],
      false,
    ],
    [
      'lastPost',
      'a tab never visited before',
      [times(30), times(10, { ...without('lastPost'), view: 'shorts' })],
      false,
    ],
  ])('%s: %s', (of, _what, happened, rose) => {
    expect(shareIn(of, ...happened)?.rose).toBe(rose);
  });

  test('are told lately and before', () => {
    expect(shareIn('obstacle', times(20), times(5, wall), times(5), times(4, wall))).toMatchObject({
      lately: { happened: 5, of: 10 },
      before: { happened: 4, of: 24 },
    });
  });
});

describe('a platform', () => {
  const mute = without('followers');

  test.each<[string, Visit[][], string]>([
    ['was never visited', [], 'none'],
    ['was hardly visited', [times(4)], 'few'],
    ['tells what it told', [times(20)], 'steady'],
    ['does not tell followers any more', [times(20), times(5, mute)], 'changed'],
    ['has done without for long', [times(20), times(60, mute)], 'partly'],
    [
      'does not tell a fact without which verdicts stand',
      [times(20, { told: { ...aVisit().told, link: ['facebook.intro'] } }), times(6)],
      'partly',
    ],
    [
      'tells followers elsewhere',
      [times(20), times(6, { told: { ...aVisit().told, followers: ['facebook.drawn-header'] } })],
      'steady',
    ],
    ['shows walls suddenly', [times(30), times(8, { state: 'not-drawn', kind: null, told: {} })], 'changed'],
  ])('%s', (_what, happened, state) => {
    expect(after(...happened).state).toBe(state);
  });

  test('lists what is lost first', () => {
    expect(after(times(20), times(5, mute)).lines.map(({ fact, state }) => [fact, state])).toEqual([
      ['followers', 'lost'],
      ['kind', 'tells'],
      ['lastPost', 'tells'],
    ]);
  });
});

describe('the chance by the rule of succession', () => {
  test.each([
    [0, 5, { happened: 3, of: 9 }, 1],
    [1, 1, { happened: 0, of: 0 }, 1 / 2],
    [1, 1, { happened: 9, of: 10 }, 10 / 12],
    [2, 2, { happened: 1, of: 1 }, (2 / 3) * (3 / 4)],
    [1, 2, { happened: 1, of: 1 }, 1 - (1 / 3) * (2 / 4)],
  ])('of at least %d in %d visits', (hits, visits, before, chance) => {
    expect(chanceOfAtLeast(hits, visits, before)).toBeCloseTo(chance, 12);
  });
});
