import { expect, test } from 'vitest';
import type { ChannelSubject } from '../../../utils/audit/finding';
import { rule } from '../../../utils/audit/rules/video-channel-without-video-resources';
import { emptyFuel, type Fuel } from '../../../utils/plan/parts/fuel';
import { known, unknown } from '../../../utils/reading/reading';
import { aPlan, aPlannedChannel, aReading, aSubject, NOW, type ReadPlatform } from '../../factories';
import { answer } from '../rule-answer';

const planWith = (video: Fuel['video']) => aPlan({ fuel: { ...emptyFuel(), video } });
const kept = (platform: ReadPlatform, video: Fuel['video'], over: Partial<ChannelSubject> = {}) =>
  aSubject({ plan: planWith(video), planned: aPlannedChannel(platform), reading: null, ...over });
const warned = (platform: string) =>
  `warning: The company keeps a channel on ${platform}, and the plan says that nobody makes video. Somebody who makes video, or no channel that lives on it.`;

test.each<[ReadPlatform, Fuel['video'], string]>([
  ['youtube', 'nobody', warned('YouTube')],
  ['tiktok', 'nobody', warned('TikTok')],
  ['youtube', 'somebody', 'pass'],
  ['youtube', null, 'not-applicable'],
  ['facebook', 'nobody', 'not-applicable'],
  ['linkedin', 'nobody', 'not-applicable'],
  ['x', 'nobody', 'not-applicable'],
])('a channel on %s, with video made by %s', (platform, video, expected) => {
  expect(answer(rule, kept(platform, video))).toBe(expected);
});

test('a channel that is parked, closing or paused is not kept', () => {
  const decision = { id: 'd', about: 'x', word: 'park', reason: '', actor: '', due: null } as const;
  const parked = { decision: { ...decision, decidedAt: NOW, decidedBy: '' } };
  expect(answer(rule, kept('youtube', 'nobody', parked))).toBe('not-applicable');
  const pauses = [{ id: 'p', from: '2026-11-01', until: '2026-11-30', reason: 'season' }];
  const paused = { planned: aPlannedChannel('youtube', { pauses }) };
  expect(answer(rule, kept('youtube', 'nobody', paused))).toBe('not-applicable');
});

test.each(['spokesperson', 'partner', 'impostor'] as const)('a %s has video of their own', (role) => {
  const planned = aPlannedChannel('youtube', { role });
  expect(answer(rule, kept('youtube', 'nobody', { planned }))).toBe('not-applicable');
});

test('outside the plan it is the company’s own, unless nobody can say', () => {
  const reading = (kind = known('unmarked-account' as const, 'test.kind')) =>
    aReading({ platform: 'tiktok', kind });
  const unplanned = { planned: null, role: null };
  expect(answer(rule, kept('tiktok', 'nobody', { ...unplanned, reading: reading() }))).toBe(warned('TikTok'));
  const doubtful = { ...reading(), kind: unknown('walled') };
  expect(answer(rule, kept('tiktok', 'nobody', { ...unplanned, reading: doubtful }))).toMatch(
    /^cannot-tell: Nobody has said yet whose/,
  );
});

test('an account that is gone needs nobody who makes video', () => {
  const gone = aReading({ platform: 'youtube', state: 'unavailable' });
  expect(answer(rule, kept('youtube', 'nobody', { reading: gone }))).toBe('not-applicable');
  const hidden = aReading({ platform: 'youtube', state: 'private' });
  expect(answer(rule, kept('youtube', 'nobody', { reading: hidden }))).toBe(warned('YouTube'));
});
