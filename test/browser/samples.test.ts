/** The sample companies, which are loaded only where somebody tries them. */
import { expect, test } from 'vitest';
import { madeUpPlanIds } from '../../utils/plan/samples/made-up';
import { useSession } from './session';
import { click, textWith } from './ui';

const session = useSession();

test('come with one click in the popup, and the dashboard has them', async () => {
  const popup = await session.extension.openPopupPage(await session.extension.visit('about:blank'));
  await click(popup, 'Try it on the sample company');
  await textWith(popup, 'Rosenthal Bakery (sample)');
  const { plans } = await session.extension.stored();
  expect(plans.map(({ id }) => id).toSorted()).toEqual(Object.values(madeUpPlanIds).toSorted());
  const dashboard = await session.extension.openDashboard();
  await textWith(dashboard, 'Halden Cycles (sample)');
});
