import { describe, expect, test } from 'vitest';
import { judgeChannel } from '../../utils/audit/audit';
import { isOpenFailure } from '../../utils/audit/finding';
import { decisionAbout, namesOf, subjectFor } from '../../utils/audit/subject';
import {
  decisionsAbout,
  isOverdue,
  nameToKeep,
  WITHDRAWN,
  withDecision,
  withDecisionChanged,
  withoutLine,
  withoutSetAside,
  withoutWithdrawal,
  withSetAside,
  withWord,
  type Resolution,
} from '../../utils/plan/decide';
import { planSchema, type Plan } from '../../utils/plan/plan';
import { withRoundStarted, withSkipped, withTakenUp } from '../../utils/plan/rounds';
import { withChannels } from '../../utils/plan/planned-channels';
import { aChannel, aLastPost, aPlan, aPlannedChannel, aReading, DAY, NOW } from '../factories';

const HOUR = 3_600_000;
const planned = aPlannedChannel('facebook');
const channel = aChannel(aReading({ lastPost: aLastPost(100) }), { role: 'own' });
const plan = aPlan({ channels: [planned] });
const names = namesOf(planned, channel);
const revive: Resolution = {
  word: 'revive',
  reason: 'the season begins',
  actor: 'the owner',
  due: '2026-12-01',
};
const close: Resolution = { ...WITHDRAWN, word: 'close' };

const wordsOf = (of: Plan, by: readonly string[] = names) => decisionsAbout(of, by).map(({ word }) => word);

describe('a decision', () => {
  test('holds with its reason, actor and due date, who made it and when', () => {
    const decided = withDecision(plan, names, revive, 'the auditor', NOW);
    expect(decisionAbout(decided, names)).toMatchObject({
      ...revive,
      about: planned.id,
      decidedBy: 'the auditor',
      decidedAt: NOW,
    });
    expect(planSchema.safeParse(decided).success).toBe(true);
  });

  test('is one more in the history on another day, oldest first', () => {
    const first = withDecision(plan, names, revive, 'the auditor', NOW);
    expect(wordsOf(withDecision(first, names, close, 'the auditor', NOW + DAY))).toEqual(['revive', 'close']);
  });

  test('is one more in the history from another auditor', () => {
    const first = withDecision(plan, names, revive, 'the auditor', NOW);
    expect(wordsOf(withDecision(first, names, close, 'the owner', NOW))).toEqual(['revive', 'close']);
  });

  test('takes the place of what the same auditor said on the same day, and keeps its id', () => {
    const first = withDecision(plan, names, revive, 'the auditor', NOW);
    const second = withDecision(first, names, close, 'the auditor', NOW + HOUR);
    expect(wordsOf(second)).toEqual(['close']);
    expect(second.decisions[0]?.id).toBe(first.decisions[0]?.id);
  });

  test('is of the day that it is in the company’s time zone, not of the UTC day', () => {
    const berlin = aPlan({ channels: [planned] });
    const lateEvening = Date.UTC(2026, 10, 20, 22, 30);
    const first = withDecision(berlin, names, revive, 'the auditor', lateEvening);
    const afterMidnight = withDecision(first, names, close, 'the auditor', lateEvening + HOUR);
    expect(wordsOf(afterMidnight)).toEqual(['revive', 'close']);
  });

  test('of which nothing is changed leaves the plan as it is', () => {
    const decided = withDecision(plan, names, revive, 'the auditor', NOW);
    expect(withDecision(decided, names, revive, 'the owner', NOW + DAY)).toBe(decided);
    expect(withDecision(plan, names, WITHDRAWN, 'the auditor', NOW)).toBe(plan);
  });

  test('withdrawn holds no more and stays in the history, on the same day too', () => {
    const decided = withDecision(plan, names, revive, 'the auditor', NOW);
    const withdrawn = withDecision(decided, names, WITHDRAWN, 'the auditor', NOW);
    expect(decisionAbout(withdrawn, names)).toBeNull();
    expect(wordsOf(withdrawn)).toEqual(['revive', null]);
  });

  test('withdrawn by mistake holds again', () => {
    const decided = withDecision(plan, names, revive, 'the auditor', NOW);
    const withdrawn = withDecision(decided, names, WITHDRAWN, 'the auditor', NOW);
    expect(withoutWithdrawal(withdrawn, names)).toEqual(decided);
    const anew = withDecision(withdrawn, names, close, 'the owner', NOW + DAY);
    expect(withoutWithdrawal(anew, names)).toBe(anew);
  });

  test('made anew after it was withdrawn is one more, on the same day too', () => {
    const decided = withDecision(plan, names, revive, 'the auditor', NOW);
    const withdrawn = withDecision(decided, names, WITHDRAWN, 'the auditor', NOW);
    expect(wordsOf(withDecision(withdrawn, names, close, 'the auditor', NOW))).toEqual([
      'revive',
      null,
      'close',
    ]);
  });

  test('is overdue from the day after its due date', () => {
    expect(isOverdue(revive, '2026-12-01')).toBe(false);
    expect(isOverdue(revive, '2026-12-02')).toBe(true);
    expect(isOverdue(close, '2026-12-02')).toBe(false);
  });
});

describe('changing a decision', () => {
  const decided = withDecision(plan, names, revive, 'the auditor', NOW);

  test('in one field keeps what another view wrote into the others', () => {
    const elsewhere = withDecisionChanged(decided, names, { actor: 'the agency' }, 'the auditor', NOW);
    const here = withDecisionChanged(elsewhere, names, { reason: 'no' }, 'the auditor', NOW);
    expect(decisionAbout(here, names)).toMatchObject({ reason: 'no', actor: 'the agency', due: revive.due });
  });

  test('changes nothing where it was withdrawn meanwhile', () => {
    const withdrawn = withDecision(decided, names, WITHDRAWN, 'the auditor', NOW);
    expect(withDecisionChanged(withdrawn, names, { reason: 'no' }, 'the auditor', NOW)).toBe(withdrawn);
  });

  test('into another word on the same day keeps why and who', () => {
    expect(decisionAbout(withWord(decided, names, 'close', 'the auditor', NOW + HOUR), names)).toMatchObject({
      word: 'close',
      reason: revive.reason,
      actor: revive.actor,
    });
  });

  test('into another word later begins anew: the reason was of the other one', () => {
    const later = withWord(decided, names, 'close', 'the auditor', NOW + 5 * DAY);
    expect(decisionAbout(later, names)).toMatchObject({ word: 'close', reason: '', actor: '', due: null });
    expect(wordsOf(later)).toEqual(['revive', 'close']);
  });
});

describe('what is said of a channel', () => {
  const unplanned = namesOf(null, channel);

  test('holds on when it is added to the plan', () => {
    const before = withDecision(aPlan(), unplanned, revive, 'the auditor', NOW);
    expect(before.decisions[0]?.about).toBe('facebook:rosenthalbakery');
    const after = withChannels(before, [planned]);
    expect(decisionAbout(after, names)?.word).toBe('revive');
    const subject = subjectFor(after, planned, channel, channel.latest?.reading ?? null, NOW);
    expect(subject.decision?.word).toBe('revive');
  });

  test('is said of its line once the plan names it, whichever name is at hand', () => {
    expect(nameToKeep(plan, unplanned)).toBe(planned.id);
    expect(nameToKeep(aPlan(), names)).toBe('facebook:rosenthalbakery');
  });

  test('stays where its line gets another address', () => {
    const decided = withDecision(plan, names, revive, 'the auditor', NOW);
    const moved = { ...planned, url: 'https://www.facebook.com/rosenthal.berlin' };
    expect(decisionAbout({ ...decided, channels: [moved] }, namesOf(moved, null))?.word).toBe('revive');
  });

  test('is a company’s: moved to another one the channel is undecided, moved back it is decided again', () => {
    const decided = withDecision(aPlan(), unplanned, revive, 'the auditor', NOW);
    const other = aPlan();
    expect(subjectFor(other, null, channel, null, NOW).decision).toBeNull();
    const there = withDecision(other, unplanned, close, 'the auditor', NOW);
    expect(subjectFor(there, null, channel, null, NOW).decision?.word).toBe('close');
    expect(subjectFor(decided, null, channel, null, NOW).decision?.word).toBe('revive');
  });

  test('holds on when it leaves the plan, and when it comes back', () => {
    const said = withSetAside(
      withDecision(plan, names, close, 'the auditor', NOW),
      'no-owner',
      planned.id,
      'it goes',
      '',
      NOW,
    );
    const left = withoutLine(said, planned.id);
    expect(left.channels).toEqual([]);
    expect(subjectFor(left, null, channel, null, NOW)).toMatchObject({
      decision: { word: 'close' },
      setAside: [{ rule: 'no-owner' }],
    });
    expect(decisionAbout(withChannels(left, [planned]), names)?.word).toBe('close');
    expect(withoutLine(left, planned.id)).toBe(left);
  });

  test('is left out of its round still when it leaves the plan', () => {
    const round = withSkipped(withRoundStarted(plan, 'round', '', NOW), planned.id, 'closed in winter');
    const left = withoutLine(round, planned.id);
    expect(withTakenUp(left, namesOf(null, channel)).rounds[0]?.skipped).toEqual([]);
    expect(left.rounds[0]?.skipped).toEqual([{ about: channel.aliases[0], reason: 'closed in winter' }]);
  });

  test('holds on however long the address is', () => {
    const long = aPlannedChannel('x', {
      platform: 'newsletter',
      url: `https://news.example/${'a'.repeat(2000)}`,
    });
    const decided = withDecision(aPlan({ channels: [long] }), [long.id], close, 'the auditor', NOW);
    const left = withoutLine(decided, long.id);
    expect(planSchema.safeParse(left).error).toBeUndefined();
    expect(decisionAbout(withChannels(left, [{ ...long, id: 'again' }]), namesOf(long, null))?.word).toBe(
      'close',
    );
  });

  test('is not said of another channel', () => {
    const decided = withDecision(plan, names, revive, 'the auditor', NOW);
    expect(decisionAbout(decided, namesOf(aPlannedChannel('x'), null))).toBeNull();
  });
});

describe('a finding set aside', () => {
  const judged = (of: Plan) =>
    judgeChannel(subjectFor(of, planned, channel, channel.latest?.reading ?? null, NOW), NOW).find(
      ({ rule }) => rule === 'stale-channel',
    );
  const aside = withSetAside(plan, 'stale-channel', planned.id, ' a summer shop ', 'the auditor', NOW);

  test('fails still, with the reason, and does not count', () => {
    const finding = judged(aside);
    expect(finding).toMatchObject({
      result: 'fail',
      setAside: { reason: 'a summer shop', by: 'the auditor', at: NOW },
    });
    expect(finding && isOpenFailure(finding)).toBe(false);
    expect(planSchema.safeParse(aside).success).toBe(true);
  });

  test('leaves the channel’s other findings open', () => {
    expect(judged(withSetAside(plan, 'no-owner', planned.id, 'known', '', NOW))?.setAside).toBeUndefined();
  });

  test('is set aside once: a new reason replaces the old one', () => {
    const again = withSetAside(
      aside,
      'stale-channel',
      planned.id,
      'closed for works',
      'the owner',
      NOW + DAY,
    );
    expect(again.setAside.map(({ reason }) => reason)).toEqual(['closed for works']);
  });

  test('can be taken up again by any of the channel’s names', () => {
    const byKey = withSetAside(aPlan(), 'stale-channel', 'facebook:rosenthalbakery', 'known', '', NOW);
    expect(withoutSetAside(byKey, 'stale-channel', names).setAside).toEqual([]);
    expect(withoutSetAside(aside, 'no-owner', names)).toBe(aside);
  });

  test('of the company is apart from a channel’s', () => {
    const both = withSetAside(aside, 'stale-channel', null, 'known', '', NOW);
    expect(both.setAside).toHaveLength(2);
    expect(withoutSetAside(both, 'stale-channel', null).setAside).toEqual(aside.setAside);
  });

  test('without a reason does not fit the plan', () => {
    const bare = withSetAside(plan, 'stale-channel', planned.id, '  ', 'the auditor', NOW);
    expect(planSchema.safeParse(bare).success).toBe(false);
  });
});
