import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { en } from '../../utils/i18n/en';
import { ruleTexts } from '../../utils/i18n/en/rules';
import { textsFor } from '../../utils/i18n/texts';
import * as reading from '../../utils/reading/reading';

describe('the English catalogue', () => {
  test.each(Object.entries({ ...en, ...ruleTexts }))('%s is a message that can be formatted', (_id, text) => {
    expect(() => new IntlMessageFormat(text, 'en')).not.toThrow();
    expect(text).toBe(text.trim());
    expect(text).not.toContain('!');
  });

  const named: [string, readonly string[]][] = [
    ['kind', reading.accountKinds],
    ['reason', reading.reasons],
    ['state', [...reading.pageStates, ...reading.obstacles]],
  ];
  test.each(named)('has a text for every %s', (prefix, names) => {
    for (const name of names) expect(en).toHaveProperty([`${prefix}.${name}`]);
  });
});

describe('texts', () => {
  const texts = textsFor(['en-GB', 'de']);
  test('are in the first language that has a catalogue, in the auditor’s region', () => {
    expect(texts.language).toBe('en');
    expect(texts.day(Date.UTC(2026, 4, 3, 12), 'Europe/Berlin')).toBe('3 May 2026');
    expect(textsFor(['tlh']).language).toBe('en');
  });
  test('say an id of another version as it is', () => {
    expect(texts.say({ id: 'rule.long-gone.title' })).toBe('rule.long-gone.title');
    expect(texts.say({ id: 'toString' })).toBe('toString');
  });
  test('list other texts within one, and those of another version as they are', () => {
    const values = { planned: { listed: ['weekday-name.mon', 'weekday-name.fri'] } };
    expect(texts.say({ id: 'rule.off-editorial-plan.expected', values })).toBe(
      'Posts on Monday and Friday, by the editorial plan.',
    );
    const odd = { planned: { listed: ['weekday-name.moonday'] } };
    expect(texts.say({ id: 'rule.off-editorial-plan.expected', values: odd })).toContain(
      'weekday-name.moonday',
    );
  });
});
