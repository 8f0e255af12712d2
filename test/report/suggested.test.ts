import { expect, test } from 'vitest';
import type { Finding } from '../../utils/audit/finding';
import { rules } from '../../utils/audit/audit';
import { suggestionsFrom } from '../../utils/report/suggested';
import { NOW } from '../factories';

const failed = (rule: string, over: Partial<Finding> = {}): Finding =>
  ({
    rule,
    severity: 'error',
    misuse: false,
    result: 'fail',
    observed: { id: 'observed' },
    expected: { id: 'expected' },
    ...over,
  }) as Finding;
const words = (...findings: Finding[]) => suggestionsFrom(findings).map(({ word }) => word);

test.each([
  ['company-on-personal-profile', ['convert']],
  ['impostor-channel', ['report']],
  ['duplicate-channel', ['merge']],
  ['not-company-controlled', ['transfer']],
  ['stale-channel', ['revive', 'close']],
  ['never-posted', ['revive', 'close']],
  ['no-owner', []],
])('%s speaks for %j', (rule, expected) => {
  expect(words(failed(rule))).toEqual(expected);
});

test('a channel that is stale and not dormant needs a post and no decision', () => {
  expect(words(failed('stale-channel', { severity: 'warning' }))).toEqual([]);
});

test('what was set aside, or cannot be told, speaks for nothing', () => {
  const setAside = { id: '1', rule: 'stale-channel', about: 'x', reason: 'known', at: NOW, by: '' };
  const doubt = { ...failed('never-posted'), result: 'cannot-tell' } as Finding;
  expect(words(failed('stale-channel', { setAside }), doubt)).toEqual([]);
});

test('each decision is offered once, for the worst of its reasons, and not more than three', () => {
  const all = ['company-on-personal-profile', 'never-posted', 'stale-channel', 'not-company-controlled'];
  expect(suggestionsFrom(all.map((rule) => failed(rule)))).toEqual([
    { word: 'convert', rule: 'company-on-personal-profile' },
    { word: 'revive', rule: 'never-posted' },
    { word: 'close', rule: 'never-posted' },
  ]);
});

test('every rule that speaks for something is a rule', () => {
  const known = new Set(rules().map(({ id }) => id));
  for (const rule of ['company-on-personal-profile', 'stale-channel', 'never-posted'])
    expect(known).toContain(rule);
});
