import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/page-category-personal';
import { known, unknown, type AccountKind, type Fact } from '../../../utils/reading/reading';
import { aPlannedChannel, aReading, aSubject } from '../../factories';
import { answer } from '../rule-answer';

const category = (word: string) => known(word, 'test.category');
const pageIn = (language: string | null, word: string) =>
  aSubject({ reading: aReading({ language, category: category(word) }) });

test.each([
  ['en', 'Digital creator'],
  ['en-GB', 'Musician/band'],
  ['de', 'Künstler(in)'],
  ['de', 'Schauspieler:in'],
  ['es', 'Personaje público'],
  ['fr', 'Créateur digital'],
  ['it', 'Personaggio pubblico'],
  ['pt-BR', 'Criador(a) de conteúdo digital'],
  ['nl', 'Muzikant/band'],
  ['pl', 'Osoba publiczna'],
  ['tr', 'ŞARKICI'],
  ['ru', 'Автор цифрового контента'],
])('a page in %s filed under “%s” is advised', (language, word) => {
  expect(answer(rule, pageIn(language, word))).toBe(
    `advice: The page’s category is “${word}”. A category that names what the company does.`,
  );
});

test('a person’s trade in another language than the page’s is one all the same', () => {
  expect(answer(rule, pageIn('fi', 'Artist'))).toMatch(/^advice/);
  expect(answer(rule, pageIn(null, 'Blogger'))).toMatch(/^advice/);
});

test.each([
  ['en', 'Bakery'],
  ['en', 'Arts & entertainment'],
  ['en', 'Artist management company'],
  // A studio may bear the trade as well as a person.
  ['en', 'Photographer'],
  ['de', 'Bäckerei'],
  ['pt-BR', 'Padaria'],
])('a page in %s filed under “%s” passes', (language, word) => {
  expect(answer(rule, pageIn(language, word))).toBe('pass');
});

test.each(['fi', 'zh-Hans', null])('a word in another language (%s) cannot be told', (language) => {
  expect(answer(rule, pageIn(language, 'Leipomo'))).toBe(
    'cannot-tell: The page’s category is “Leipomo”, in a language whose words for people’s trades are not known here. Open the page in English, or look for yourself.',
  );
});

test.each<[string, Fact<AccountKind>, Fact<string>, string]>([
  [
    'no category in view',
    known('company-page', 'test.kind'),
    unknown('not-shown'),
    'cannot-tell: The page does not show it.',
  ],
  ['a personal profile', known('personal-profile', 'test.kind'), category('Artist'), 'not-applicable'],
  [
    'an account that may be either',
    unknown('contradiction'),
    category('Artist'),
    'cannot-tell: Two parts of the page contradict each other.',
  ],
])('%s', (_, kind, word, expected) => {
  expect(answer(rule, aSubject({ reading: aReading({ kind, category: word }) }))).toBe(expected);
});

test('elsewhere a page’s category is an industry', () => {
  const reading = aReading({ platform: 'linkedin', category: category('Artist') });
  expect(answer(rule, aSubject({ reading }))).toBe('not-applicable');
  const unseen = aSubject({ planned: aPlannedChannel('linkedin'), reading: null });
  expect(answer(rule, unseen)).toBe('not-applicable');
});

test.each(['spokesperson', 'partner', 'impostor'] as const)('a %s may name a trade', (role) => {
  const planned = aPlannedChannel('facebook', { role });
  expect(answer(rule, aSubject({ planned, reading: aReading({ category: category('Artist') }) }))).toBe(
    'not-applicable',
  );
});

test('a channel never visited cannot be told', () => {
  expect(answer(rule, aSubject({ reading: null }))).toMatch(
    /^cannot-tell: This channel has not been checked/,
  );
});
