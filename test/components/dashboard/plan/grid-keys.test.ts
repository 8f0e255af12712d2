import { describe, expect, test } from 'vitest';
import { cellAfter, dayAfter, daysMoved } from '../../../../components/dashboard/plan/grid-keys';

const size = { rows: 3, columns: 7 };
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey });

describe('in a grid of cells', () => {
  test.each([
    ['ArrowRight', 'ltr', { row: 1, column: 3 }],
    ['ArrowLeft', 'ltr', { row: 1, column: 1 }],
    ['ArrowRight', 'rtl', { row: 1, column: 1 }],
    ['ArrowLeft', 'rtl', { row: 1, column: 3 }],
    ['ArrowDown', 'rtl', { row: 2, column: 2 }],
    ['ArrowUp', 'ltr', { row: 0, column: 2 }],
    ['Home', 'ltr', { row: 1, column: 0 }],
    ['End', 'ltr', { row: 1, column: 6 }],
  ] as const)('%s leads on, written %s', (key, direction, cell) =>
    expect(cellAfter(press(key), { row: 1, column: 2 }, size, direction)).toEqual(cell),
  );

  test('Ctrl with Home and End leads to its corners', () => {
    expect(cellAfter(press('Home', true), { row: 1, column: 2 }, size, 'ltr')).toEqual({ row: 0, column: 0 });
    expect(cellAfter(press('End', true), { row: 1, column: 2 }, size, 'ltr')).toEqual({ row: 2, column: 6 });
  });

  test('nothing leads beyond the edge', () => {
    expect(cellAfter(press('ArrowUp'), { row: 0, column: 0 }, size, 'ltr')).toEqual({ row: 0, column: 0 });
    expect(cellAfter(press('ArrowLeft'), { row: 0, column: 6 }, size, 'rtl')).toEqual({ row: 0, column: 6 });
  });

  test('other keys do not move', () =>
    expect(cellAfter(press('a'), { row: 0, column: 0 }, size, 'ltr')).toBeNull());
});

describe('in a calendar', () => {
  test.each([
    ['ArrowRight', 'ltr', '2026-06-01'],
    ['ArrowRight', 'rtl', '2026-05-30'],
    ['ArrowDown', 'ltr', '2026-06-07'],
    ['ArrowUp', 'ltr', '2026-05-24'],
    ['Home', 'ltr', '2026-05-25'],
    ['End', 'rtl', '2026-05-31'],
    ['PageDown', 'ltr', '2026-06-30'],
    ['PageUp', 'ltr', '2026-04-30'],
  ] as const)('%s leads on, written %s', (key, direction, day) =>
    expect(dayAfter(key, '2026-05-31', 'mon', direction)).toBe(day),
  );

  test('a week begins where the company’s does', () =>
    expect(dayAfter('Home', '2026-05-31', 'sun', 'ltr')).toBe('2026-05-31'));

  test('other keys do not move', () => {
    expect(dayAfter('Tab', '2026-05-31', 'mon', 'ltr')).toBeNull();
    expect(daysMoved('Home', 'ltr')).toBeNull();
  });
});
