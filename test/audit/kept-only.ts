import { describe, expect, test } from 'vitest';
import type { ChannelRule, ChannelSubject } from '../../utils/audit/finding';
import type { PlannedChannel } from '../../utils/plan/plan';
import { aPlannedChannel, aSubject } from '../factories';
import { aDecision } from './plan-parts';
import { answer } from './rule-answer';

type Failing = Partial<ChannelSubject> & { readonly planned: PlannedChannel };

/** Channels that no rule on the company's own line of the plan looks at. */
const notOwn: [string, Partial<ChannelSubject>][] = [
  ['the plan does not name', { planned: null, role: 'own' }],
  ['is a speaker’s', { planned: aPlannedChannel('facebook', { role: 'spokesperson' }) }],
  ['is a partner’s', { planned: aPlannedChannel('facebook', { role: 'partner' }) }],
  ['is an impostor’s', { planned: aPlannedChannel('facebook', { role: 'impostor' }) }],
];
const pause = { id: 'a pause', from: '2026-11-01', until: '2026-11-20', reason: 'Winter' };
const parked = { decision: aDecision('park') };
const closing = { decision: aDecision('close') };
const resting = ({ planned }: Failing) => ({ planned: { ...planned, pauses: [pause] } });
const FAILURE = /^(error|warning|advice): /;

function holdsWhetherVisited(rule: ChannelRule, failing: Failing): void {
  test('whether they were visited or not', () => {
    expect(answer(rule, aSubject(failing))).toMatch(FAILURE);
    expect(answer(rule, aSubject({ ...failing, reading: null, firstSeen: 0 }))).toMatch(FAILURE);
  });
}

/** What every rule on a kept channel's line of the plan leaves alone. `failing`: what of the subject makes it fail. */
export function holdsKeptChannelsOnly(rule: ChannelRule, failing: Failing): void {
  describe('is held against channels that the company keeps up', () => {
    holdsWhetherVisited(rule, failing);

    test.each<[string, Partial<ChannelSubject>]>([
      ...notOwn,
      ['is parked', parked],
      ['is closing', closing],
      ['rests on this day', resting(failing)],
    ])('and not against one that %s', (_, over) => {
      expect(answer(rule, aSubject({ ...failing, ...over }))).toBe('not-applicable');
    });
  });
}

/**
 * What every rule on the plan's line of the company's own channels leaves alone, and what not: who rests or is parked
 * owes no posts, but what its plan lacks is lacking all the same.
 */
export function holdsOwnChannels(rule: ChannelRule, failing: Failing): void {
  describe('is held against the company’s own channels', () => {
    holdsWhetherVisited(rule, failing);

    test.each<[string, Partial<ChannelSubject>]>([
      ['is parked', parked],
      ['rests on this day', resting(failing)],
    ])('and against one that %s', (_, over) => {
      expect(answer(rule, aSubject({ ...failing, ...over }))).toMatch(FAILURE);
    });

    test.each(notOwn)('and not against one that %s', (_, over) => {
      expect(answer(rule, aSubject({ ...failing, ...over }))).toBe('not-applicable');
    });
  });
}
