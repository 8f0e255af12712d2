import { describe, expect, test } from 'vitest';
import { withRoundStarted, withSkipped } from '../../utils/plan/rounds';
import type { Plan, PlannedChannel } from '../../utils/plan/plan';
import { newPlannedChannel } from '../../utils/plan/plan';
import { madeUpRosenthal } from '../../utils/plan/samples/sample-plans';
import { known } from '../../utils/reading/reading';
import { isOpenable, nextItem, roundOf } from '../../utils/report/round';
import { summarise } from '../../utils/report/summary';
import type { Channel } from '../../utils/store/schema';
import { aChannel, aPlan, aPlannedChannel, aReading, daysAgo, NOW } from '../factories';

const facebook = aPlannedChannel('facebook');
const linkedin = aPlannedChannel('linkedin');
const youtube = aPlannedChannel('youtube');
const x = aPlannedChannel('x');
const instagram: PlannedChannel = {
  ...newPlannedChannel('instagram', 'https://www.instagram.com/rosenthalbakery'),
  id: 'planned-instagram',
};

const checked = (
  platform: 'linkedin' | 'youtube' | 'x' | 'tiktok',
  days: number,
  over: Partial<Channel> = {},
) => aChannel(aReading({ platform, readAt: daysAgo(days) }), { lastChecked: daysAgo(days), ...over });

const inRound = (channels: readonly PlannedChannel[]): Plan =>
  withRoundStarted(aPlan({ channels: [...channels] }), 'round', '', NOW);
const viewOf = (plan: Plan, channels: readonly Channel[] = []) => {
  const view = roundOf(summarise(plan, channels, NOW));
  if (!view) throw new Error('no round is open');
  return view;
};
const stateOfOnly = (plan: Plan, channels: readonly Channel[]) => viewOf(plan, channels).items[0]?.state;

test('without an open round there is nothing to follow', () => {
  expect(roundOf(summarise(aPlan({ channels: [facebook] }), [], NOW))).toBeNull();
});

test('channels are visited as they matter: never seen, overdue, planned, unplanned, then those by hand', () => {
  const plan = inRound([instagram, youtube, x, linkedin, facebook]);
  const channels = [
    checked('youtube', 10),
    checked('x', 40),
    checked('linkedin', 300),
    checked('tiktok', 5, { role: 'own' }),
  ];
  expect(viewOf(plan, channels).items.map(({ group, line }) => [group, line.platform])).toEqual([
    ['never-visited', 'facebook'],
    ['overdue', 'linkedin'],
    ['planned', 'x'],
    ['planned', 'youtube'],
    ['unplanned', 'tiktok'],
    ['by-hand', 'instagram'],
  ]);
});

test('a channel whose address no reader can read is looked at by hand, whatever its platform', () => {
  const plan = inRound([aPlannedChannel('facebook', { url: 'https://www.facebook.com/events/12345' })]);
  expect(viewOf(plan).items[0]?.group).toBe('by-hand');
});

test.for(['partner', 'spokesperson', 'impostor'] as const)(
  'a stray that is said to be a %s’s is not visited; one that the plan names is',
  (role) => {
    const stray = checked('tiktok', 5, { role });
    expect(viewOf(inRound([facebook]), [stray]).items).toHaveLength(1);
    expect(viewOf(inRound([aPlannedChannel('tiktok', { role })]), [stray]).items).toHaveLength(1);
  },
);

describe('a channel of the round', () => {
  const plan = inRound([x]);
  const attempt = (at: number) => ({ lastAttempt: { at, state: 'login-wall' as const } });

  test.for<[string, Channel[], object]>([
    ['never seen', [], { is: 'to-visit' }],
    ['checked before the round', [checked('x', 1)], { is: 'to-visit' }],
    ['checked in the moment of its start', [checked('x', 0)], { is: 'done', at: NOW }],
    ['checked since', [checked('x', -1)], { is: 'done', at: daysAgo(-1) }],
    ['blocked before the round', [checked('x', 2, attempt(daysAgo(1)))], { is: 'to-visit' }],
    ['blocked since', [checked('x', 2, attempt(NOW + 5))], { is: 'blocked', by: 'login-wall', at: NOW + 5 }],
    ['blocked, and read all the same', [checked('x', -1, attempt(NOW + 5))], { is: 'done', at: daysAgo(-1) }],
  ])('%s', ([, channels, state]) => {
    expect(stateOfOnly(plan, channels)).toEqual(state);
  });

  test('left out says why, also once it is blocked', () => {
    const skipping = withSkipped(plan, x.id, 'closed');
    expect(stateOfOnly(skipping, [])).toEqual({ is: 'skipped', reason: 'closed' });
    expect(stateOfOnly(skipping, [checked('x', 2, attempt(NOW + 5))])).toMatchObject({ is: 'skipped' });
  });
  test('left out and visited after all is done', () => {
    expect(stateOfOnly(withSkipped(plan, x.id, 'closed'), [checked('x', -1)])).toMatchObject({ is: 'done' });
  });
  test('left out by an account key, before the plan named it, is left out', () => {
    const stray = checked('tiktok', 5, { role: 'own' });
    const key = stray.aliases[0] ?? '';
    expect(stateOfOnly(withSkipped(inRound([]), key, 'closed'), [stray])).toMatchObject({ is: 'skipped' });
  });
});

test('progress counts every channel once', () => {
  const plan = withSkipped(inRound([facebook, linkedin, youtube, x]), facebook.id, 'closed');
  const channels = [
    checked('youtube', -1),
    checked('x', 2, { lastAttempt: { at: NOW + 5, state: 'captcha' } }),
  ];
  expect(viewOf(plan, channels).counts).toEqual({ done: 1, blocked: 1, skipped: 1, left: 1 });
});

describe('the next channel', () => {
  const plan = inRound([facebook, linkedin, instagram]);

  test('is the first one still to visit', () => {
    expect(nextItem(viewOf(plan))?.line.platform).toBe('facebook');
  });
  test('is not one that was opened just now, unless no other is left', () => {
    const view = viewOf(plan);
    const [first, second] = view.items.map(({ line }) => line.id);
    expect(nextItem(view, new Set([first ?? '']))?.line.platform).toBe('linkedin');
    expect(nextItem(view, new Set([first ?? '', second ?? '']))?.line.platform).toBe('facebook');
  });
  test('is never one that is looked at by hand', () => {
    expect(nextItem(viewOf(inRound([instagram])))).toBeNull();
  });
  test('is never one whose address is made up: it leads nowhere', () => {
    const view = viewOf(withRoundStarted(madeUpRosenthal(NOW), 'round', '', NOW));
    expect(nextItem(view)).toBeNull();
    expect(view.items.filter(isOpenable)).toEqual([]);
    expect(new Set(view.items.map(({ group }) => group))).toEqual(new Set(['never-visited']));
  });
});

test('an unplanned account of which nobody said whose it is belongs to the round', () => {
  const unsaid = aChannel(aReading({ platform: 'x', kind: known('personal-profile', 'test.kind') }), {
    lastChecked: daysAgo(3),
  });
  expect(viewOf(inRound([]), [unsaid]).items).toHaveLength(1);
});
