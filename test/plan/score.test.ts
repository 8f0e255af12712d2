import { expect, test } from 'vitest';
import { withRemark, withScore } from '../../utils/plan/score';

const TODAY = '2026-11-20';

test('a first score makes a scorecard as of today, with nothing else said', () => {
  expect(withScore(null, 'value', 0, TODAY)).toEqual({
    relationships: null,
    familiarity: null,
    effectiveness: null,
    value: 0,
    note: '',
    scoredOn: TODAY,
  });
});

test('a new score moves the day, and a note leaves it', () => {
  const before = withRemark(withScore(null, 'value', 3, TODAY), { scoredOn: '2026-01-01' });
  expect(withRemark(before, { note: 'Asked ten clients.' }).scoredOn).toBe('2026-01-01');
  expect(withScore(before, 'familiarity', 2, TODAY)).toMatchObject({ value: 3, scoredOn: TODAY });
});

test('the last score taken away leaves no scorecard, unless there is a note', () => {
  const scored = withScore(null, 'value', 3, TODAY);
  expect(withScore(scored, 'value', null, TODAY)).toBeNull();
  expect(withScore(withRemark(scored, { note: 'To be asked.' }), 'value', null, TODAY)).toMatchObject({
    value: null,
    note: 'To be asked.',
  });
});
