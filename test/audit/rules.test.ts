import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judgeChannel, judgeCompany, rules } from '../../utils/audit/audit';
import { byWeight, type Finding } from '../../utils/audit/finding';
import { importing } from '../../utils/i18n/en/import';
import { ruleTexts, rules as shared } from '../../utils/i18n/en/rules';
import { planSections } from '../../utils/i18n/en/plan-sections';
import { thresholds } from '../../utils/i18n/en/thresholds';
import { planParts } from '../../utils/plan/completeness';
import { aCompany, aSubject, NOW } from '../factories';

const files = readdirSync('utils/audit/rules').map((file) => file.replace('.ts', ''));

describe('the rules', () => {
  test('are all registered, each under its file’s name', () => {
    expect(rules().map(({ id }) => id)).toEqual(files.toSorted());
  });

  test.each(files)('%s has a test of its own', (id) => {
    expect(existsSync(`test/audit/rules/${id}.test.ts`)).toBe(true);
  });

  test.each(files)('%s says what it is about, why, who says so, and what to do, without values', (id) => {
    for (const part of ['title', 'why', 'source', 'remedy']) {
      expect(ruleTexts[`rule.${id}.${part}`]).toMatch(/^[^{}']+[^{}'.]\.?$/);
    }
  });

  test('have no texts left over from a rule that is gone', () => {
    const named = Object.keys(ruleTexts).map((key) => key.split('.')[1]);
    expect([...new Set(named)].toSorted()).toEqual(files.toSorted());
  });

  test.each(rules())('$id says what it looks at', (rule) => {
    expect(rule.needs.length).toBeGreaterThan(0);
  });

  test('keep the house’s voice: no exclamation marks, no words of ours', () => {
    const said = Object.values({ ...shared, ...ruleTexts, ...thresholds, ...importing });
    for (const text of said) expect(text).not.toMatch(/!|\breading\b|\bfinding\b|'/i);
  });
});

describe('what a rule asks for', () => {
  const asked = Object.entries(ruleTexts).filter(([id]) => /\.(?:remedy|cannot-tell[a-z-]*)$/.test(id));

  test('is in a section that the plan has', () => {
    const sections: string[] = planParts.map((part) => planSections[`section.${part}`]);
    const named = asked.flatMap(([, text]) =>
      [...text.matchAll(/\((?:plan, )?sections? ([^)]+)\)/g)].flatMap(([, names = '']) =>
        names.split(' and '),
      ),
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !sections.includes(name))).toEqual([]);
  });

  test('makes sense to a client, who never saw the extension: what to do is done without it', () => {
    const ofUse = /\bit is read\b|\bthey are compared\b|\bassigned\b|\binbox\b|\bextension\b|\bnote\b/;
    expect(asked.filter(([, text]) => ofUse.test(text))).toEqual([]);
  });

  test('makes sense in print: it leads nobody through the dashboard', () => {
    expect(asked.filter(([, text]) => /\bunder [A-Z]|\bclick\b|\bbutton\b/.test(text))).toEqual([]);
  });
});

describe('a judgement', () => {
  test('holds an answer of every rule of its scope', () => {
    const subject = aSubject();
    const of = (scope: string) => rules().flatMap((rule) => (rule.scope === scope ? [rule.id] : []));
    expect(judgeChannel(subject, NOW).map(({ rule }) => rule)).toEqual(of('channel'));
    expect(judgeCompany(aCompany([subject]), NOW).map(({ rule }) => rule)).toEqual(of('company'));
  });

  test('sorts worst first: failed before doubtful, severe before mild, misuse before others', () => {
    const text = { id: 'rule.cannot-tell-role' };
    const base = { rule: 'b', severity: 'warning', misuse: false } as const;
    const failed = { ...base, result: 'fail', observed: text, expected: text } as const;
    const sorted: Finding[] = [
      { ...failed, severity: 'error' },
      { ...failed, misuse: true },
      { ...failed, rule: 'a' },
      failed,
      { ...failed, severity: 'advice' },
      { ...base, severity: 'error', misuse: true, result: 'cannot-tell', reason: text },
      { ...base, severity: 'error', result: 'pass' },
    ];
    expect(sorted.toReversed().sort(byWeight)).toEqual(sorted);
  });
});
