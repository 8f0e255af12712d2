import { expect, test } from 'vitest';
import { inList, shortened } from '../../utils/audit/in-list';

test.each([
  [[], '', 0],
  [['a'], '“a”', 1],
  [['a', ' b ', 'c'], '“a”, “b”, “c”', 3],
  [['a', 'b', 'c', 'd', 'e'], '“a”, “b”, “c”, …', 5],
  [['a', ''], '“a”, “…”', 2],
])('%j', (names, expected, count) => {
  expect(inList(names)).toEqual({ names: expected, count });
});

test('a long name loses its end, and no character is cut in two', () => {
  expect(shortened('x'.repeat(60))).toBe('x'.repeat(60));
  expect(shortened('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
  expect(shortened('👩‍🍳'.repeat(61))).toBe(`${'👩‍🍳'.repeat(59)}…`);
});

test('a name over several lines is one line', () => {
  expect(shortened('More orders\n\n from cafés')).toBe('More orders from cafés');
});
