import { describe, expect, test } from 'vitest';
import { languageName, languagesIn } from '../../../../components/dashboard/plan/languages';

describe('languages', () => {
  test.each([
    ['German', ['de']],
    ['german\nfr', ['de', 'fr']],
    ['Deutsch', ['de']],
    ['  fr \n\n de ', ['fr', 'de']],
    ['DE-at', ['de-AT']],
    ['de\nGerman', ['de']],
    ['iw', ['he']],
    ['', []],
  ])('%j is %j', (text, tags) => {
    expect(languagesIn(text, 'en', [])).toEqual({ value: tags });
  });

  test.each([
    ['Gibberish', 1],
    ['de\nplain words', 2],
    ['de, fr', 1],
    ['e', 1],
  ])('%j is refused in line %i', (text, line) => {
    expect(languagesIn(text, 'en', [])).toEqual({
      refusal: { id: 'plan.wrong.language', values: { line } },
    });
  });

  test('a language that stood in the field may stay as it was shown', () => {
    const shown = languageName('pt-BR', 'en');
    expect(shown).toBe('Brazilian Portuguese');
    expect(languagesIn(`${shown}\nde`, 'en', ['pt-BR'])).toEqual({ value: ['pt-BR', 'de'] });
  });

  test('more than the plan holds are refused', () => {
    const many = Array.from({ length: 51 }, (_, at) => `de-${String(at + 100)}`).join('\n');
    expect(languagesIn(many, 'en', [])).toEqual({ refusal: { id: 'plan.wrong.languages' } });
  });
});
