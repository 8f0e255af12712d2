import { describe, expect, test } from 'vitest';
import type { ChannelRule, ChannelSubject } from '../../utils/audit/finding';
import type { PlannedChannel } from '../../utils/plan/plan';
import { aPlannedChannel, aSubject } from '../factories';
import { aDecision } from './plan-parts';
import { answer } from './rule-answer';

/** What every rule on a kept channel's line of the plan leaves alone. `failing`: what of the subject makes it fail. */
export function holdsKeptChannelsOnly(
  rule: ChannelRule,
  failing: Partial<ChannelSubject> & { readonly planned: PlannedChannel },
): void {
  describe('is held against channels that the company keeps up', () => {
    const { planned } = failing;
    const pause = { id: 'a pause', from: '2026-11-01', until: '2026-11-20', reason: 'Winter' };

    test('whether they were visited or not', () => {
      expect(answer(rule, aSubject(failing))).toMatch(/^(error|warning|advice): /);
      expect(answer(rule, aSubject({ ...failing, reading: null, firstSeen: 0 }))).toMatch(
        /^(error|warning|advice): /,
      );
    });

    test.each<[string, Partial<ChannelSubject>]>([
      ['the plan does not name', { planned: null, role: 'own' }],
      ['is parked', { decision: aDecision('park') }],
      ['is closing', { decision: aDecision('close') }],
      ['rests on this day', { planned: { ...planned, pauses: [pause] } }],
      ['is a speaker’s', { planned: aPlannedChannel('facebook', { role: 'spokesperson' }) }],
      ['is a partner’s', { planned: aPlannedChannel('facebook', { role: 'partner' }) }],
      ['is an impostor’s', { planned: aPlannedChannel('facebook', { role: 'impostor' }) }],
    ])('and not against one that %s', (_, over) => {
      expect(answer(rule, aSubject({ ...failing, ...over }))).toBe('not-applicable');
    });
  });
}
