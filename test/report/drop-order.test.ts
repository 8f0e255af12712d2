import { describe, expect, test } from 'vitest';
import type { ChannelSubject, Finding } from '../../utils/audit/finding';
import type { Equity } from '../../utils/plan/parts/channel';
import type { Goal } from '../../utils/plan/parts/goals';
import type { Plan, PlannedChannel } from '../../utils/plan/plan';
import { en } from '../../utils/i18n/en';
import { dropOrder } from '../../utils/report/drop-order';
import { summarise } from '../../utils/report/summary';
import { unknown } from '../../utils/reading/reading';
import {
  aChannel,
  aLastPost,
  aPlan,
  aPlannedChannel,
  aReading,
  aSubject,
  NOW,
  profileUrls,
} from '../factories';

const aGoal = (id: string, statement = id): Goal => ({
  id,
  statement,
  area: null,
  businessGoal: '',
  teams: [],
  realistic: null,
  realisticWhy: '',
});
const equity = (score: number, over: Partial<Equity> = {}): Equity => ({
  relationships: score,
  familiarity: score,
  effectiveness: score,
  value: score,
  note: '',
  scoredOn: null,
  ...over,
});
const failing = (rule: string, over: Partial<Finding> = {}): Finding =>
  ({
    rule,
    severity: 'warning',
    misuse: false,
    result: 'fail',
    observed: { id: 'any' },
    expected: { id: 'any' },
    ...over,
  }) as Finding;

interface Told {
  readonly planned?: Partial<PlannedChannel>;
  readonly findings?: readonly Finding[];
  readonly subject?: Partial<ChannelSubject>;
  readonly plan?: Plan;
}
const aLine = (name: string, { planned, findings = [], subject, plan }: Told = {}) => ({
  name,
  findings,
  subject: aSubject({
    planned: aPlannedChannel('facebook', { equity: equity(3), ...planned }),
    ...(plan && { plan }),
    ...subject,
  }),
});
const ordered = (...lines: ReturnType<typeof aLine>[]) =>
  dropOrder(lines, NOW).map(({ line, place }) => `${place} ${line.name}`);
const only = (line: ReturnType<typeof aLine>) => {
  const [drop] = dropOrder([line], NOW);
  if (!drop) throw new Error('the channel is not kept');
  return drop;
};
const ids = (messages: readonly { readonly id: string }[]) => messages.map(({ id }) => id);

describe('the first to drop', () => {
  test('is the one against which most speaks', () => {
    expect(
      ordered(
        aLine('fine'),
        aLine('ownerless', { findings: [failing('no-owner')] }),
        aLine('aimless', { findings: [failing('no-purpose')] }),
        aLine('both', { findings: [failing('no-purpose'), failing('no-owner')] }),
      ),
    ).toEqual(['1 both', '2 aimless', '3 ownerless', '4 fine']);
  });

  test('is sooner one that has been silent for longer', () => {
    const silent = (name: string, days: number) =>
      aLine(name, {
        findings: [failing('stale-channel')],
        subject: { reading: aReading({ lastPost: aLastPost(days) }) },
      });
    const lines = [silent('stale', 40), silent('dormant', 100), silent('abandoned', 400)];
    expect(ordered(...lines)).toEqual(['1 abandoned', '2 dormant', '3 stale']);
    expect(only(silent('dormant', 100)).reasons).toEqual([
      { id: 'drop.because.stale-channel', values: { least: 100, most: 100 } },
    ]);
  });

  test('shares its place where nothing decides', () => {
    const order = dropOrder(
      [
        aLine('a', { findings: [failing('no-owner')] }),
        aLine('b', { findings: [failing('no-owner')] }),
        aLine('c'),
      ],
      NOW,
    );
    expect(order.map(({ place, isShared }) => [place, isShared])).toEqual([
      [1, true],
      [1, true],
      [3, false],
    ]);
  });
});

describe('the score', () => {
  test('speaks against a channel that is low, with its average', () => {
    const low = aLine('low', {
      planned: { equity: equity(1, { value: 2 }) },
      findings: [failing('low-equity')],
    });
    expect(only(low).reasons).toEqual([{ id: 'drop.because.low-equity', values: { average: 1.25 } }]);
  });
  test('speaks a little against the lowest of several', () => {
    expect(
      ordered(
        aLine('high', { planned: { equity: equity(4) } }),
        aLine('lower', { planned: { equity: equity(3) } }),
      ),
    ).toEqual(['1 lower', '2 high']);
  });
  test('does not decide where all are alike, or where one is only half scored', () => {
    expect(ordered(aLine('a'), aLine('b'))).toEqual(['1 a', '1 b']);
    const half = aLine('half', { planned: { equity: equity(1, { value: null }) } });
    expect(ordered(half, aLine('whole'))).toEqual(['1 half', '1 whole']);
  });
  test('that was set aside weighs nothing', () => {
    const setAside = { id: 's', rule: 'low-equity', about: null, reason: 'new', at: NOW, by: '' };
    const low = aLine('low', {
      planned: { equity: equity(1) },
      findings: [failing('low-equity', { setAside })],
    });
    expect(ordered(aLine('other'), low)).toEqual(['1 other', '1 low']);
  });
});

describe('what is lost', () => {
  const plan = aPlan({
    goals: { list: [aGoal('sales', 'Sell more bread'), aGoal('staff')], mainGoalId: null, limits: [] },
  });
  test('keeps the only channel that serves a goal', () => {
    const serving = aLine('serving', {
      plan,
      planned: { goalIds: ['sales'] },
      findings: [failing('no-owner')],
    });
    expect(ordered(serving, aLine('other', { plan }))).toEqual(['1 other', '2 serving']);
    expect(only(serving).losses).toEqual([
      { id: 'drop.loss.goal', values: { goal: 'Sell more bread', more: 0 } },
    ]);
  });
  test('is nothing where another channel serves the goal too', () => {
    const lines = ['a', 'b'].map((name) => aLine(name, { plan, planned: { goalIds: ['sales'] } }));
    expect(dropOrder(lines, NOW).flatMap(({ losses }) => losses)).toEqual([]);
  });
});

describe('what is not known', () => {
  test('counts neither way, and is said', () => {
    const unseen = aLine('unseen', { subject: { reading: null }, planned: { equity: null } });
    expect(ordered(unseen, aLine('seen'))).toEqual(['1 unseen', '1 seen']);
    expect(ids(only(unseen).unknown)).toEqual(['drop.unknown.not-visited', 'drop.unknown.score']);
    const open = aLine('open', { subject: { reading: aReading({ lastPost: unknown('no-dates') }) } });
    expect(ids(only(open).unknown)).toEqual(['drop.unknown.last-post']);
  });
  test('is no reason: a rule that cannot tell weighs nothing', () => {
    const doubtful: Finding = {
      rule: 'never-posted',
      severity: 'error',
      misuse: true,
      result: 'cannot-tell',
      reason: { id: 'any' },
    };
    expect(only(aLine('doubtful', { findings: [doubtful] }))).toMatchObject({ weight: 0, reasons: [] });
  });
});

test('channels that are not kept stand in no order', () => {
  const closing = {
    id: 'd',
    about: 'x',
    word: 'close',
    reason: '',
    actor: '',
    due: null,
    decidedAt: NOW,
    decidedBy: '',
  } as const;
  expect(
    ordered(
      aLine('closing', { subject: { decision: closing } }),
      aLine('partner', { planned: { role: 'partner' }, subject: { role: 'partner' } }),
    ),
  ).toEqual([]);
});

test('the rules’ own word on a real plan decides, and each reason has a text', () => {
  const plan = aPlan({
    goals: { list: [aGoal('sales')], mainGoalId: null, limits: [] },
    channels: [aPlannedChannel('facebook', { goalIds: ['sales'], owner: 'the owner' }), aPlannedChannel('x')],
  });
  const silent = aChannel(aReading({ platform: 'x', lastPost: aLastPost(400) }), { planId: plan.id });
  const stray = aChannel(
    aReading({
      platform: 'linkedin',
      account: {
        key: 'linkedin:company/rosenthal-bakery',
        aliases: ['linkedin:company/rosenthal-bakery'],
        profileUrl: profileUrls.linkedin,
      },
    }),
    { planId: plan.id },
  );
  const order = dropOrder(summarise(plan, [silent, stray], NOW).lines, NOW);
  expect(order.map(({ line }) => line.platform)).toEqual(['x', 'linkedin', 'facebook']);
  expect(ids(order[0]?.reasons ?? [])).toEqual(
    expect.arrayContaining([
      'drop.because.stale-channel',
      'drop.because.no-purpose',
      'drop.because.no-owner',
    ]),
  );
  expect(ids(order[1]?.reasons ?? [])).toContain('drop.because.unplanned-channel');
  for (const { reasons, losses, unknown } of order)
    for (const { id } of [...reasons, ...losses, ...unknown]) expect(en).toHaveProperty([id]);
});
