import { describe, expect, test } from 'vitest';
import { hasCommunicationPlan, isBlank } from '../../utils/plan/blank';
import { emptyParts } from '../../utils/plan/plan';
import { aPlan } from '../factories';

test.each<[string, unknown]>([
  ['nothing', null],
  ['spaces', ' \n'],
  ['an empty list', []],
  ['a list of blanks', ['', ' ']],
  ['a line with nothing but its id', { id: 'a', who: '', where: ' ', hours: null }],
  ['a list of such lines', [{ id: 'a', who: '' }]],
  ['a part that nobody filled in', emptyParts().governance],
])('%s says nothing', (_, value) => {
  expect(isBlank(value)).toBe(true);
});

test.each<[string, unknown]>([
  ['a word', 'x'],
  ['zero', 0],
  ['no', false],
  ['a line with one field', { id: 'a', who: '', hours: 2 }],
  ['a list with one such line', ['', [{ id: 'a', who: 'x' }]]],
])('%s says something', (_, value) => {
  expect(isBlank(value)).toBe(false);
});

describe('of a new plan', () => {
  test.each([
    'situation',
    'people',
    'goals',
    'communication',
    'governance',
    'measurement',
    'crisis',
  ] as const)('the part %s says nothing', (part) => {
    expect(isBlank(aPlan()[part])).toBe(true);
  });

  test('there is no communication plan', () => {
    expect(hasCommunicationPlan(aPlan())).toBe(false);
  });
});
