import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/inconsistent-name';
import { known, unknown } from '../../../utils/reading/reading';
import { aPlan, aPlannedChannel, aReading, aSubject } from '../../factories';
import { answer } from '../rule-answer';

const called = (name: string) => aReading({ account: { name: known(name, 'test.header') } });
const held = (name: string, otherNames: string[] = [], brandOrMarket = '') =>
  answer(
    rule,
    aSubject({
      plan: aPlan({ company: { name: 'Rosenthal Bakery GmbH', otherNames } }),
      planned: aPlannedChannel('facebook', { brandOrMarket }),
      reading: called(name),
    }),
  );

test.each(['Rosenthal Bakery', 'ROSENTHAL BAKERY AG', 'Rosénthal Bakery Berlin', 'RosenthalBakery'])(
  '“%s” is the company’s name',
  (name) => {
    expect(held(name)).toBe('pass');
  },
);

test('another name is advised against', () => {
  expect(held('Lindenhof')).toBe(
    'advice: The channel is called “Lindenhof”. The company’s name: “Rosenthal Bakery GmbH”.',
  );
  expect(held('Lindenhof', ['Café Rosenthal'])).toBe(
    'advice: The channel is called “Lindenhof”. The company’s name, “Rosenthal Bakery GmbH”, or one of its other names in the plan.',
  );
});

test('its other names, and the channel’s brand or market, are names too', () => {
  expect(held('Café Lindenhof', ['Lindenhof'])).toBe('pass');
  expect(held('Lindenhof Kyiv', [], 'Lindenhof')).toBe('pass');
  expect(held('Lindenhof', [], '  ')).toMatch(/^advice/);
});

test('a name in another script cannot be told', () => {
  expect(held('Пекарня Розенталь')).toBe(
    'cannot-tell: The channel is called “Пекарня Розенталь”, in another script than the company’s names in the plan. If it is one of them, add it to the company’s other names (plan, section Company).',
  );
  expect(held('Пекарня Розенталь', ['Розенталь'])).toBe('pass');
});

test('a name that the page does not show cannot be told', () => {
  const reading = aReading({ account: { name: unknown('stale-data') } });
  expect(answer(rule, aSubject({ reading }))).toMatch(/^cannot-tell: The page still holds the data/);
});

test.each(['spokesperson', 'partner', 'impostor'] as const)('a %s has a name of their own', (role) => {
  const planned = aPlannedChannel('facebook', { role });
  expect(answer(rule, aSubject({ planned, reading: called('Lindenhof') }))).toBe('not-applicable');
});

test('a channel never visited cannot be told', () => {
  expect(answer(rule, aSubject({ reading: null }))).toMatch(
    /^cannot-tell: This channel has not been checked/,
  );
});
