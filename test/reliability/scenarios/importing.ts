import { isDeepStrictEqual } from 'node:util';
import { uploadPlan } from '../../browser/ui';
import { until } from '../../browser/until';
import { aPlan, aPlannedChannel } from '../../factories';
import { plansIn } from '../whole';
import { isShown, untilDeath, type Scenario } from './scenario';

/** A plan of many channels is imported from a file. */
export const importing: Scenario = {
  what: 'The browser is killed while a plan is imported',
  within: 120,
  async begin({ extension }, dice) {
    const name = `Imported ${dice.below(1e9)}`;
    const channels = Array.from({ length: 600 }, (_, count) =>
      aPlannedChannel('facebook', {
        id: `planned-${count}`,
        url: `https://www.facebook.com/import.${count}`,
      }),
    );
    const plan = aPlan({ id: name.replace(' ', '-'), channels });
    const named = { ...plan, company: { ...plan.company, name } };
    const dashboard = await extension.openDashboard();
    await uploadPlan(dashboard, named);
    let isSaid = false;
    untilDeath(async () => {
      await dashboard.click('aria/Add plan');
      isSaid = await until('the word that it is imported', () =>
        isShown(dashboard, `The plan of ${name} is imported.`),
      );
    });
    return {
      isOver: () => isSaid,
      missing: (database) => {
        const stored = plansIn(database).find((one) => one.plan.id === named.id);
        if (stored)
          return isDeepStrictEqual(stored.plan.channels, named.channels) ? [] : [`channels of ${name}`];
        return isSaid ? [`the plan of ${name}`] : [];
      },
    };
  },
};
