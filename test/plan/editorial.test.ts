import { describe, expect, test } from 'vitest';
import { linesOn, withLine, withoutLines, withTerm } from '../../utils/plan/editorial';
import type { EditorialLine } from '../../utils/plan/parts/channel';

const line = (id: string, weekday: EditorialLine['weekday'], content = ''): EditorialLine => ({
  id,
  weekday,
  content,
  entryId: null,
});
const monday = line('a', 'mon', 'Recipe');
const friday = line('b', 'fri');
const plan = { from: null, until: null, lines: [monday, friday] };

describe('an editorial plan', () => {
  test('begins with its first line', () =>
    expect(withLine(null, monday, { content: 'Photo' })).toEqual({
      from: null,
      until: null,
      lines: [{ ...monday, content: 'Photo' }],
    }));

  test('keeps its lines in the week’s order, those of a day as they were added', () => {
    const longer = withLine(withLine(plan, line('c', 'wed')), line('d', 'mon'));
    expect(longer?.lines.map(({ id }) => id)).toEqual(['a', 'd', 'c', 'b']);
    expect(linesOn(longer, 'mon').map(({ id }) => id)).toEqual(['a', 'd']);
  });

  test('has a line changed in its place', () =>
    expect(withLine(plan, monday, { entryId: 'fair' })?.lines).toEqual([
      { ...monday, entryId: 'fair' },
      friday,
    ]));

  test('is none without lines and without a term, and stays with either', () => {
    expect(withoutLines(plan, [monday, friday])).toBeNull();
    expect(withoutLines({ ...plan, until: '2026-06-30' }, [monday, friday])).toEqual({
      from: null,
      until: '2026-06-30',
      lines: [],
    });
    expect(withTerm(null, { from: null, until: null })).toBeNull();
    expect(withTerm(plan, { from: '2026-05-01', until: null })?.lines).toEqual(plan.lines);
  });
});
