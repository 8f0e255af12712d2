import { describe, expect, test } from 'vitest';
import { isOpenFailure } from '../../utils/audit/finding';
import { namesOf } from '../../utils/audit/subject';
import { plansOf } from '../../utils/backup/plans-of-edits';
import { nameToKeep, WITHDRAWN, withDecision, withoutLine, withSetAside } from '../../utils/plan/decide';
import { planSchema, type Plan } from '../../utils/plan/plan';
import { planFromJson, planToJson } from '../../utils/plan/plan-file';
import { accountMark, markIn } from '../../utils/plan/said-of';
import { unknown } from '../../utils/reading/reading';
import { linesOf, type ChannelLine } from '../../utils/report/channel-line';
import { logPage } from '../../utils/report/pictures/company-log';
import { aboutPlan, planChanges } from '../../utils/store/edits';
import type { Channel } from '../../utils/store/schema';
import { aChannel, aLastPost, aPlan, aPlannedChannel, aReading, DAY, daysAgo, NOW } from '../factories';

/** An account on X that posted so many days ago, under the handles that it bore, the present one last. */
const account = (platformId: string | null, handles: readonly string[], days = 400): Channel => {
  const aliases = handles.map((handle) => `x:@${handle}`);
  const reading = aReading({
    platform: 'x',
    lastPost: aLastPost(days),
    postCount: unknown('not-shown'),
    account: { key: aliases.at(-1) ?? '', aliases },
  });
  return aChannel(reading, { aliases, platformId, role: 'own', lastChecked: NOW - DAY });
};
const before = account('1', ['old']);
/** The same account, which gave its handle up, and the stranger who took it. */
const renamed = { ...account('1', ['old', 'new']), id: before.id };
const stranger = { ...account('2', ['old']), lastChecked: NOW };

/** What an auditor says of a channel: to be closed, and that one warning is agreed to. */
function saidOf(
  plan: Plan,
  { planned, channel }: Pick<ChannelLine, 'planned' | 'channel'>,
  rule: string,
): Plan {
  const names = namesOf(planned, channel);
  const decided = withDecision(plan, names, { ...WITHDRAWN, word: 'close' }, 'the auditor', daysAgo(9));
  const about = nameToKeep(plan, names) ?? null;
  return withSetAside(decided, rule, about, 'known', 'the auditor', daysAgo(9), markIn(names));
}
const lineOf = (plan: Plan, channel: Channel, others: readonly Channel[] = []) =>
  linesOf(plan, [...others, channel], NOW).find((line) => line.channel === channel);
const saidIn = (line: ChannelLine | undefined) => ({
  decided: line?.subject?.decision?.word ?? null,
  aside: line?.findings.flatMap(({ rule, setAside }) => (setAside ? [rule] : [])),
});

describe('what was said of an account outside the plan', () => {
  const plan = saidOf(aPlan(), { planned: null, channel: before }, 'unplanned-channel');
  const said = { decided: 'close', aside: ['unplanned-channel'] };
  const nothing = { decided: null, aside: [] };

  test('stays with it when it gives up its handle', () => {
    expect(saidIn(lineOf(plan, before))).toEqual(said);
    expect(saidIn(lineOf(plan, renamed, [stranger]))).toEqual(said);
  });

  test('is not the stranger’s who takes the handle: their silence is a fault of its own', () => {
    const line = lineOf(plan, stranger, [renamed]);
    expect(saidIn(line)).toEqual(nothing);
    expect(line?.mark).toBe('error');
    const failed = line?.findings.filter(isOpenFailure).map(({ rule }) => rule);
    expect(failed).toEqual(expect.arrayContaining(['stale-channel', 'unplanned-channel']));
  });

  test('stands beside what is said of the stranger', () => {
    const names = namesOf(null, stranger);
    const both = withDecision(plan, names, { ...WITHDRAWN, word: 'revive' }, 'the auditor', NOW);
    expect(lineOf(both, stranger, [renamed])?.subject?.decision?.word).toBe('revive');
    expect(lineOf(both, renamed, [stranger])?.subject?.decision?.word).toBe('close');
  });

  test('is told of it in the log, and not of the stranger', () => {
    const ofLog = (channels: readonly Channel[]) =>
      logPage(plan, linesOf(plan, channels, NOW), new Map(), 10).entries.map(({ line }) => line?.channel?.id);
    expect(ofLog([stranger, renamed])).toEqual([before.id, before.id]);
    expect(ofLog([stranger])).toEqual([undefined, undefined]);
  });

  test('stays apart in a file of the plan, and in what two auditors’ edits make of it', () => {
    const file = planFromJson(planToJson(plan));
    const edits = [aPlan({ id: plan.id }), plan].map((to, at, all) => ({
      id: `edit-${at}`,
      about: aboutPlan(plan.id),
      at: NOW + at,
      by: '',
      changes: planChanges(all[at - 1], to),
    }));
    for (const again of ['plan' in file ? file.plan : null, plansOf(edits).get(plan.id)]) {
      expect(again && saidIn(lineOf(again, renamed, [stranger]))).toEqual(said);
      expect(again && saidIn(lineOf(again, stranger, [renamed]))).toEqual(nothing);
    }
  });

  test.each<[string, Plan, Channel]>([
    ['before accounts were told apart', withoutMarks(plan), stranger],
    [
      'of an account whose id no page has shown',
      saidOf(aPlan(), { planned: null, channel: account(null, ['old']) }, 'unplanned-channel'),
      stranger,
    ],
    ['and the account of today shows no id', plan, account(null, ['old'])],
  ])('%s goes by the handle', (_, old, channel) => {
    expect(planSchema.safeParse(old).success).toBe(true);
    expect(saidIn(lineOf(old, channel))).toEqual(said);
  });
});

describe('what was said of a planned channel', () => {
  const onX = aPlannedChannel('x', { url: 'https://x.com/old' });
  const plan = saidOf(aPlan({ channels: [onX] }), { planned: onX, channel: before }, 'no-owner');

  test('is not the stranger’s to whom its address leads now, and stays with the account', () => {
    expect(lineOf(plan, before)).toMatchObject({ planned: onX, subject: { decision: { word: 'close' } } });
    const line = lineOf(plan, stranger, [renamed]);
    expect(line?.planned).toBe(onX);
    expect(saidIn(line)).toEqual({ decided: null, aside: [] });
    expect(lineOf(plan, renamed, [stranger])?.subject?.decision?.word).toBe('close');
  });

  test('is not another account’s to which its line was moved', () => {
    const moved = { ...plan, channels: [{ ...onX, url: 'https://x.com/shop' }] };
    expect(saidIn(lineOf(moved, account('3', ['shop'])))).toEqual({ decided: null, aside: [] });
  });

  test('holds for its account still when the line leaves the plan', () => {
    const left = withoutLine(plan, onX.id);
    expect(lineOf(left, renamed, [stranger])?.subject?.decision?.word).toBe('close');
    expect(lineOf(left, stranger, [renamed])?.subject?.decision).toBeNull();
  });

  test('was said before its first visit, holds after it', () => {
    const early = saidOf(aPlan({ channels: [onX] }), { planned: onX, channel: null }, 'no-owner');
    expect(lineOf(early, before)?.subject?.decision?.word).toBe('close');
  });
});

test('a mark tells two accounts apart, and does not hold the id', () => {
  expect(accountMark('x', '44196397')).toMatch(/^#[0-9a-f]{1,8}$/);
  expect(accountMark('x', '44196397')).not.toBe(accountMark('x', '44196398'));
  expect(accountMark('x', '44196397')).not.toBe(accountMark('tiktok', '44196397'));
});

function withoutMarks(plan: Plan): Plan {
  const old = ({ account: _, ...rest }: Plan['decisions'][number]) => rest;
  return {
    ...plan,
    decisions: plan.decisions.map(old),
    setAside: plan.setAside.map(({ account: _, ...rest }) => rest),
  };
}
