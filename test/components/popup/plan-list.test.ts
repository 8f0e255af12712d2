import { describe, expect, test } from 'vitest';
import { nextToVisit, planLists } from '../../../components/popup/plan-list';
import { addressOf } from '../../../utils/reading/platforms/platform';
import { known } from '../../../utils/reading/reading';
import { summarise } from '../../../utils/report/summary';
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
