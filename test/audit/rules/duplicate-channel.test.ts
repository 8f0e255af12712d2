import { expect, test } from 'vitest';
import type { ChannelSubject } from '../../../utils/audit/finding';
import { rule } from '../../../utils/audit/rules/duplicate-channel';
import type { Decision, DecisionWord } from '../../../utils/plan/parts/decisions';
import type { PlannedChannel } from '../../../utils/plan/plan';
import { aPlan, aPlannedChannel, aReading, aSubject, NOW } from '../../factories';
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

test.each([
  ['outside the plan', null],
  ['of a partner', { ...first, role: 'partner' } as const],
])('a channel %s is not held against it', (_, planned) => {
  expect(answer(rule, aSubject({ plan: aPlan({ channels: [second] }), planned }))).toBe('not-applicable');
});

test('two kinds of address may name one account, until a visit tells', () => {
  const byHandle = aPlannedChannel('youtube', { url: 'https://www.youtube.com/@rosenthal' });
  const id = 'UCaaaaaaaaaaaaaaaaaaaaaa';
  const byId = aPlannedChannel('youtube', { url: `https://www.youtube.com/channel/${id}` });
  expect(answer(rule, among([byHandle, byId]))).toBe(
    `cannot-tell: The plan also names https://www.youtube.com/channel/${id} on YouTube, by another kind of address: it may be the same account. Open both, and they are compared.`,
  );
  const visited = (channelId: string) => {
    const aliases = ['youtube:@rosenthal', `youtube:channel/${channelId}`];
    return among([byHandle, byId], { reading: aReading({ platform: 'youtube' }), aliases });
  };
  expect(answer(rule, visited(id))).toBe('pass');
  expect(answer(rule, visited('UCbbbbbbbbbbbbbbbbbbbbbb'))).toMatch(/^warning/);
});
