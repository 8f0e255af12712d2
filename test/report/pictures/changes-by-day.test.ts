import { expect, test } from 'vitest';
import { linesOf } from '../../../utils/report/channel-line';
import { changesByDay, newestChanges } from '../../../utils/report/pictures/changes-by-day';
import { aChannel, aPlan, aReading, daysAgo, NOW } from '../../factories';

test('changed channels stand under the day of their audit, the newest first', () => {
  const plan = aPlan();
  const changed = ([5, 1, 5.1] as const).flatMap((ago) =>
    linesOf(plan, [aChannel(aReading({ readAt: daysAgo(ago) }), { planId: plan.id })], NOW).map((line) => ({
      line,
      since: daysAgo(30),
      changes: [],
      notCompared: null,
    })),
  );
  const days = changesByDay(newestChanges(changed), 'Europe/Berlin');
  expect(days.map(({ day, changed: ofDay }) => [day, ofDay.length])).toEqual([
    ['2026-11-19', 1],
    ['2026-11-15', 2],
  ]);
});
