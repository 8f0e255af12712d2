import { describe, expect, test } from 'vitest';
import { isRefused, number, oneOf, unguarded, guarded } from '../../../utils/plan/tables/cell';
import { dayOrNone } from '../../../utils/plan/tables/day-cell';
import { itemsOf, joined } from '../../../utils/plan/tables/list-cell';

/** What is read, or the id of why it is not. */
const read = ({ read: of }: { read: (cell: string) => unknown }, cell: string): unknown => {
  const value = of(cell);
  return isRefused(value) ? value.refused.id : value;
};

describe('a day', () => {
  test.each([
    ['2026-05-03', '2026-05-03'],
    [' 2026-5-3 ', '2026-05-03'],
    ['2026/05/03', '2026-05-03'],
    ['2026-05-03 00:00:00', '2026-05-03'],
    ['3 May 2026', '2026-05-03'],
    ['3-May-2026', '2026-05-03'],
    ['May 3, 2026', '2026-05-03'],
    ['3 Sept. 2026', '2026-09-03'],
    ['03.05.2026', '2026-05-03'],
    ['13/5/2026', '2026-05-13'],
    ['5/13/2026', '2026-05-13'],
    ['5/5/2026', '2026-05-05'],
    ['', null],
  ])('is read as it was meant: %s', (cell, day) => expect(read(dayOrNone, cell)).toBe(day));

  test.each([
    ['3/5/2026', 'import.table.which-day'],
    ['12-11-2026', 'import.table.which-day'],
    ['13/13/2026', 'import.table.day'],
    ['2026-02-30', 'import.table.day'],
    ['3.5.26', 'import.table.day'],
    ['46145', 'import.table.day'],
    ['2026-05-03 14:30', 'import.table.day'],
    ['3 Mai 2026', 'import.table.day'],
    ['tomorrow', 'import.table.day'],
  ])('is refused where it is none, or may be two: %s', (cell, id) => expect(read(dayOrNone, cell)).toBe(id));
});

describe('a number', () => {
  test.each([
    ['1200', 1200],
    ['1.2040', 1.204],
    ['0.204', 0.204],
    ['1204.125', 1204.125],
    ['1,5', 1.5],
    ['0,125', 0.125],
    ['-3', -3],
    ['−3', -3],
    ['1e-7', 1e-7],
    ['', null],
  ])('is read as it was meant: %s', (cell, value) => expect(read(number(-1e15, 1e15), cell)).toBe(value));

  test.each([
    ['1,204', 'import.table.which-number'],
    ['1.204', 'import.table.which-number'],
    ['-12.204', 'import.table.which-number'],
    ['1,204,000', 'import.table.number'],
    ['1.204,5', 'import.table.number'],
    ['1 204', 'import.table.number'],
    ['12 %', 'import.table.number'],
    ['Infinity', 'import.table.number'],
    ['0x10', 'import.table.number'],
    ['2000000000000000', 'import.table.number'],
  ])('is refused where it is none, or may be two: %s', (cell, id) =>
    expect(read(number(-1e15, 1e15), cell)).toBe(id),
  );
});

test('a number of three decimals is written so that it is not taken for thousands', () => {
  expect(number(-1e15, 1e15).write(1.204)).toBe('1.2040');
  expect(number(-1e15, 1e15).write(1.25)).toBe(1.25);
});

test('a word may be written with blanks and in any case', () => {
  const state = oneOf(['in-work', 'idea'], null);
  expect(['In work', 'in_work', ' IDEA ', ''].map((cell) => read(state, cell))).toEqual([
    'in-work',
    'in-work',
    'idea',
    null,
  ]);
  expect(read(state, 'done')).toBe('import.table.word');
});

test('several words part at semicolons, and keep those of their own', () => {
  expect(itemsOf(' one ;two;; three \\; four ;')).toEqual(['one', 'two', 'three ; four']);
  for (const items of [['a;b', '\\', 'c\\;'], [' x '], [' '], []])
    expect(itemsOf(joined(items))).toEqual(items);
});

test('a guard comes off, and an apostrophe of one’s own stays', () => {
  expect(unguarded("'=SUM(A1)")).toBe('=SUM(A1)');
  expect(unguarded("'90s")).toBe("'90s");
  expect(unguarded(String(guarded("'=SUM(A1)")))).toBe("'=SUM(A1)");
});
