import { expect, test } from 'vitest';
import { withScore } from '../../../utils/plan/score';
import { linesOf } from '../../../utils/report/channel-line';
import { equityBars } from '../../../utils/report/pictures/equity';
import { planFilled } from '../../../utils/report/pictures/completeness';
import { aPlan, aPlannedChannel, NOW } from '../../factories';

test('equity: kept channels, the lowest average first and the unscored last', () => {
  const scored = (score: number) => withScore(null, 'value', score, '2026-11-01');
  const plan = aPlan({
    channels: [
      aPlannedChannel('facebook'),
      aPlannedChannel('x', { equity: scored(4) }),
      aPlannedChannel('youtube', { equity: scored(0) }),
      aPlannedChannel('tiktok', { role: 'partner', equity: scored(1) }),
    ],
  });
  const bars = equityBars(linesOf(plan, [], NOW), NOW);
  expect(bars.map(({ line, average }) => [line.platform, average])).toEqual([
    ['youtube', 0],
    ['x', 4],
    ['facebook', null],
  ]);
  expect(bars[0]?.scored).toBe(1);
  expect(bars[0]?.scores).toContainEqual({ aspect: 'familiarity', score: null });
});

test('completeness: every part that asks something, and the sum of all', () => {
  const { parts, filled, total } = planFilled(aPlan());
  expect(parts.map(({ part }) => part)).not.toContain('limits');
  expect(parts.every((part) => part.total > 0 && part.filled <= part.total)).toBe(true);
  expect(filled).toBe(parts.reduce((sum, part) => sum + part.filled, 0));
  expect(total).toBeGreaterThan(filled);
});
