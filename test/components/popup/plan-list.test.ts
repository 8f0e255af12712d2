import { describe, expect, test } from 'vitest';
import { nextStep, nextToVisit, planLists } from '../../../components/popup/plan-list';
import { newPlannedChannel, type PlannedChannel } from '../../../utils/plan/plan';
import { addressOf } from '../../../utils/reading/platforms/platform';
import { known } from '../../../utils/reading/reading';
import { summarise, type Summary } from '../../../utils/report/summary';
import type { Channel } from '../../../utils/store/schema';
import { aChannel, aPlan, aPlannedChannel, aReading, NOW } from '../../factories';

/** What became of each planned channel so far. */
type Fate = 'visited' | 'walled' | 'new';

/** A plan of channels on X, in this order, with their lines’ ids `0`, `1` … */
function summaryOf(fates: readonly Fate[]) {
  const channels = fates.map((_, index) =>
    aPlannedChannel('x', { id: String(index), url: `https://x.com/rosenthal${index}` }),
  );
  const plan = aPlan({ channels });
  const seen = fates.flatMap((fate, index): Channel[] => {
    const key = addressOf(new URL(`https://x.com/rosenthal${index}`))?.key ?? '';
    const over = { id: String(index), platform: 'x', planId: plan.id, aliases: [key] };
    const account = { key, aliases: [key], profileUrl: `https://x.com/rosenthal${index}` };
    const reading = aReading({ platform: 'x', kind: known('business-account', 'x.badge'), account });
    if (fate === 'visited') return [aChannel(reading, over)];
    return fate === 'walled'
      ? [aChannel(null, { ...over, lastAttempt: { at: NOW, state: 'login-wall' } })]
      : [];
  });
  return summarise(plan, seen, NOW);
}

describe('the next channel', () => {
  test.each<[string, Fate[], string | undefined, string | undefined]>([
    ['the first without a page', ['new', 'new'], undefined, '0'],
    ['after the page', ['new', 'visited', 'new'], '1', '2'],
    ['round the end of the plan', ['new', 'visited', 'visited'], '2', '0'],
    ['not the page itself', ['visited', 'new'], '1', undefined],
    ['one that showed a wall last', ['walled', 'visited', 'new'], '1', '2'],
    ['past two walls', ['walled', 'walled', 'new'], '0', '2'],
    ['the first wall once nothing else is left', ['walled', 'walled', 'visited'], '2', '0'],
    ['the second wall after the first', ['walled', 'walled', 'visited'], '0', '1'],
    ['no wall a second time', ['walled', 'walled', 'visited'], '1', undefined],
    ['none where all are visited', ['visited', 'visited'], '0', undefined],
  ])('is %s', (_, fates, here, expected) => {
    expect(nextToVisit(summaryOf(fates), here)?.id).toBe(expected);
  });
});

describe('the next step', () => {
  const instagram = {
    ...newPlannedChannel('instagram', 'https://www.instagram.com/rosenthalbakery'),
    id: 'by-hand',
  };
  /** A plan of one channel on X that is fine, and perhaps one that no reader covers. */
  const calm = (fate: Fate, ...more: PlannedChannel[]) => {
    const { plan, lines } = summaryOf([fate]);
    const summary = summarise(
      { ...plan, channels: [...plan.channels, ...more] },
      lines.flatMap(({ channel }) => channel ?? []),
      NOW,
    );
    const settled = summary.lines.map(
      (line) => ({ ...line, mark: line.audit ? 'fine' : line.mark }) as const,
    );
    return { ...summary, lines: settled };
  };
  const stepOf = (summary: Summary, here?: string) => {
    const step = nextStep(summary, here);
    return step && ('line' in step ? [step.is, step.line.id] : step);
  };

  test('is the next channel while there is one', () => {
    expect(stepOf(calm('new', instagram))).toEqual(['visit', '0']);
  });
  test('is then to decide on what is wrong, before anything is entered by hand', () => {
    const summary = calm('visited', instagram);
    const wrong = summary.lines.map((line) => (line.audit ? ({ ...line, mark: 'warning' } as const) : line));
    expect(stepOf({ ...summary, lines: wrong })).toEqual({ is: 'decide', count: 1 });
  });
  test('is then to enter by hand what no reader covers', () => {
    expect(stepOf(calm('visited', instagram))).toEqual(['by-hand', 'by-hand']);
  });
  test('is the report once all is checked and decided', () => {
    expect(stepOf(calm('visited'))).toEqual({ is: 'report' });
  });
  test('is nothing on the page of the last wall, nor where nothing is planned', () => {
    expect(stepOf(calm('walled'), '0')).toBeNull();
    expect(stepOf(summaryOf([]))).toBeNull();
  });
});

describe('the lists of a plan', () => {
  const ids = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id);
  test('are one where it is short', () => {
    const { lines, toVisit } = planLists(summaryOf(['visited', 'new', 'walled']));
    expect([ids(lines), toVisit]).toEqual([['0', '1', '2'], []]);
  });
  test('tell what is still to visit apart where it is long', () => {
    const visited = Array.from({ length: 9 }, (): Fate => 'visited');
    const { lines, toVisit } = planLists(summaryOf(['new', ...visited, 'walled']));
    expect(lines).toHaveLength(9);
    expect(ids(toVisit)).toEqual(['0', '10']);
  });
});
