import { expect, test } from 'vitest';
import { directionOf } from '../../utils/i18n/direction';

test.each<[string, ReturnType<typeof directionOf>]>([
  ['Rosenthal Bakery', 'ltr'],
  ['مخبز روزنتال', 'rtl'],
  ['מאפיית רוזנטל', 'rtl'],
  ['Розенталь', 'ltr'],
  ['„24“ مخبز', 'rtl'],
  ['مخبز Rosenthal', 'rtl'],
  ['Rosenthal مخبز', 'ltr'],
  ['𞤃𞤫𞤪𞤭', 'rtl'],
  ['24/7', undefined],
  ['', undefined],
])('%j is written %s', (words, direction) => {
  expect(directionOf(words)).toBe(direction);
});
