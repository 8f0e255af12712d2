import { describe, expect, test } from 'vitest';
import type { ChannelSubject } from '../../../utils/audit/finding';
import { rule } from '../../../utils/audit/rules/duplicate-channel';
import type { Decision, DecisionWord } from '../../../utils/plan/parts/decisions';
import type { PlannedChannel } from '../../../utils/plan/plan';
import { known, unknown, type Reading } from '../../../utils/reading/reading';
import { linesOf } from '../../../utils/report/channel-line';
import type { Channel } from '../../../utils/store/schema';
import { aChannel, aPlan, aPlannedChannel, aReading, aSubject, NOW } from '../../factories';
import { answer } from '../rule-answer';

const first = aPlannedChannel('x', { url: 'https://x.com/rosenthal' });
const second = aPlannedChannel('x', { url: 'https://x.com/rosenthal_shop' });

const decided = (about: string, word: DecisionWord): Decision => ({
  id: 'decision',
  about,
  word,
  reason: '',
  actor: '',
  due: null,
  decidedAt: NOW,
  decidedBy: '',
});

const among = (
  [planned, ...others]: readonly [PlannedChannel, ...PlannedChannel[]],
  over: Partial<ChannelSubject> = {},
  decisions: Decision[] = [],
) =>
  aSubject({ plan: aPlan({ channels: [planned, ...others], decisions }), planned, reading: null, ...over });

test('each of two gets the finding, and names the other', () => {
  const expected = 'One channel on X for each brand or market.';
  expect(answer(rule, among([first, second]))).toBe(
    `warning: For the company as a whole, the plan names also https://x.com/rosenthal_shop on X. ${expected}`,
  );
  expect(answer(rule, among([second, first]))).toBe(
    `warning: For the company as a whole, the plan names also https://x.com/rosenthal on X. ${expected}`,
  );
});

test('of several, the first is named and the rest are counted', () => {
  const third = aPlannedChannel('x', { url: 'https://x.com/rosenthal_jobs' });
  expect(answer(rule, among([first, second, third]))).toContain('rosenthal_shop on X and 1 more.');
});

test('the same brand or market is the same, however it was typed', () => {
  const berlin = { ...first, brandOrMarket: 'Rosenthal  Berlin' };
  expect(answer(rule, among([berlin, { ...second, brandOrMarket: ' rosenthal berlin' }]))).toMatch(
    /^warning: For “Rosenthal Berlin”, the plan names also/,
  );
});

test.each<[string, PlannedChannel]>([
  ['for another market', { ...second, brandOrMarket: 'Kyiv' }],
  ['on another platform', aPlannedChannel('tiktok')],
  ['of a speaker', { ...second, role: 'spokesperson' }],
  ['of an impostor', { ...second, role: 'impostor' }],
  ['that is the same, planned twice', { ...first, id: 'again', url: 'https://twitter.com/Rosenthal' }],
])('a channel %s is no duplicate', (_, other) => {
  expect(answer(rule, among([first, other]))).toBe('pass');
});

test('a platform that no reader covers counts too', () => {
  const instagram = (handle: string) =>
    aPlannedChannel('x', { platform: 'instagram', url: `https://www.instagram.com/${handle}` });
  expect(answer(rule, among([instagram('rosenthal'), instagram('rosenthal.shop')]))).toContain(
    'https://www.instagram.com/rosenthal.shop on Instagram.',
  );
});

test.each(['park', 'close'] as const)('a decision to %s either of the two ends it', (word) => {
  expect(answer(rule, among([first, second], {}, [decided(second.id, word)]))).toBe('pass');
  const own = decided(first.id, word);
  expect(answer(rule, among([first, second], { decision: own }, [own]))).toBe('not-applicable');
});

test('a decision to keep the other does not', () => {
  expect(answer(rule, among([first, second], {}, [decided(second.id, 'keep')]))).toMatch(/^warning/);
});

test('a channel of a partner is not held against it', () => {
  const planned = { ...first, role: 'partner' } as const;
  expect(answer(rule, aSubject({ plan: aPlan({ channels: [second] }), planned }))).toBe('not-applicable');
});

describe('among all channels of the company', () => {
  const seen = (handle: string, over: Partial<Reading> = {}) =>
    aChannel(
      aReading({
        platform: 'x',
        kind: known('unmarked-account', 'test.kind'),
        ...over,
        account: {
          key: `x:@${handle}`,
          aliases: [`x:@${handle}`],
          profileUrl: `https://x.com/${handle}`,
        },
      }),
      { role: 'own' },
    );
  const said = (channels: PlannedChannel[], stored: Channel[], decisions: Decision[] = []) =>
    linesOf(aPlan({ channels, decisions }), stored, NOW).map(
      ({ subject }) => subject && answer(rule, subject),
    );
  const [rosenthal, shop] = [seen('rosenthal'), seen('rosenthal_shop')];

  test('one that the plan does not name is a second one too', () => {
    expect(said([first], [rosenthal, shop])).toEqual([
      'warning: The company also has https://x.com/rosenthal_shop on X, which the plan does not name. One channel on X for each brand or market.',
      'warning: For the company as a whole, the plan names also https://x.com/rosenthal on X. One channel on X for each brand or market.',
    ]);
    expect(said([], [rosenthal, shop, seen('rosenthal_jobs')])[0]).toContain('and 1 more there.');
  });

  test('for which brand or market that one is, nobody said', () => {
    const berlin = { ...first, brandOrMarket: 'Berlin' };
    expect(said([berlin], [rosenthal, shop])).toEqual([
      'cannot-tell: There is also https://x.com/rosenthal_shop on X. Only one of the two is in the plan, so nobody has said whether both serve the same brand or market. Put both into the plan (section Channels).',
      expect.stringMatching(/^cannot-tell: There is also https:\/\/x.com\/rosenthal on X. Only one/),
    ]);
  });

  test.each<[string, Channel]>([
    ['somebody else’s', { ...shop, role: 'partner' }],
    ['nobody’s yet', { ...seen('rosenthal_shop', { kind: unknown('not-shown') }), role: null }],
    ['gone', seen('rosenthal_shop', { state: 'unavailable' })],
  ])('one that is %s takes nothing from it', (_, other) => {
    expect(said([first], [rosenthal, other])[0]).toBe('pass');
  });

  test('one of which nobody said whose it is may be a second one', () => {
    const doubtful = { ...seen('rosenthal_shop', { kind: unknown('not-shown') }), role: null };
    expect(said([first], [rosenthal, doubtful])[1]).toMatch(/^cannot-tell: Nobody has said yet whose/);
  });

  test('one that is gone is held to nothing, and no second one to another', () => {
    expect(said([first, second], [rosenthal, seen('rosenthal_shop', { state: 'unavailable' })])).toEqual([
      'pass',
      'not-applicable',
    ]);
  });

  test('a decision on the other holds by whichever of its names it was made', () => {
    const [one, other] = ['first', 'second'].map((handle) =>
      aPlannedChannel('youtube', { url: `https://www.youtube.com/@${handle}` }),
    );
    if (!one || !other) throw new Error('two lines are needed');
    const aliases = ['youtube:@second', 'youtube:channel/UCbbbbbbbbbbbbbbbbbbbbbb'];
    const visited = aChannel(aReading({ platform: 'youtube', account: { key: 'youtube:@second', aliases } }));
    const closed = decided('youtube:channel/UCbbbbbbbbbbbbbbbbbbbbbb', 'close');
    expect(said([one, other], [visited], [closed])).toEqual(['pass', 'not-applicable']);
  });

  test('two ids are two accounts, though one bears the handle that the other gave up', () => {
    const [gaveUp, took] = [
      { ...rosenthal, aliases: ['x:@rosenthal', 'x:@rosenthal_new'], platformId: '1', lastChecked: 1 },
      { ...rosenthal, id: 'other', platformId: '2' },
    ];
    expect(said([first], [gaveUp, took])).toEqual([
      expect.stringMatching(/^warning/),
      expect.stringMatching(/^warning/),
    ]);
  });
});

test('two kinds of address may name one account, until a visit tells', () => {
  const byHandle = aPlannedChannel('youtube', { url: 'https://www.youtube.com/@rosenthal' });
  const id = 'UCaaaaaaaaaaaaaaaaaaaaaa';
  const byId = aPlannedChannel('youtube', { url: `https://www.youtube.com/channel/${id}` });
  expect(answer(rule, among([byHandle, byId]))).toBe(
    `cannot-tell: There is also https://www.youtube.com/channel/${id} on YouTube, by another kind of address: it may be the same account. Open both, and see whether it is.`,
  );
  const visited = (channelId: string) => {
    const aliases = ['youtube:@rosenthal', `youtube:channel/${channelId}`];
    return among([byHandle, byId], { reading: aReading({ platform: 'youtube' }), aliases });
  };
  expect(answer(rule, visited(id))).toBe('pass');
  expect(answer(rule, visited('UCbbbbbbbbbbbbbbbbbbbbbb'))).toMatch(/^warning/);
});
