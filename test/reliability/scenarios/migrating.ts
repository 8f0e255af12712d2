/** A database of an earlier version is opened by the dashboard. */
import { until } from '../../browser/until';
import { frozenAt, type FrozenDatabase } from '../../store/frozen-databases';
import { lostOf } from '../lost';
import { layDown } from '../raw-database';
import { untilDeath, type Scenario } from './scenario';

/** So many companies take a moment to migrate. */
const COMPANIES = 200;

/** Has a page say when an upgrade of a database begins there, and when it has ended. */
const TELL_OF_UPGRADES = `
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...which) {
    const request = open.apply(this, which);
    request.addEventListener('upgradeneeded', () => console.info('upgrade begins'));
    request.addEventListener('success', () => console.info('upgrade ended'));
    return request;
  };`;

/** A database of an earlier version is opened by the dashboard. */
export const migrating: Scenario = {
  what: 'The browser is killed while an older database is migrated',
  within: 80,
  async begin({ extension, office }, dice) {
    const before = crowded(frozenAt(dice.pick([1, 2, 3]) ?? 3));
    await layDown(office, before);
    const page = await extension.browser.newPage();
    await page.evaluateOnNewDocument(TELL_OF_UPGRADES);
    const said = new Set<string>();
    const begins = new Promise<void>((heard) => {
      page.on('console', (message) => {
        said.add(message.text());
        // Where the background was first, there is none to begin here.
        if (said.has('upgrade begins') || said.has('upgrade ended')) heard();
      });
    });
    untilDeath(() => page.goto(extension.url('dashboard.html')));
    // At once, and given up when it does not come.
    await Promise.race([begins, until('the upgrade to begin', () => said.size > 0)]);
    return {
      isOver: () => said.has('upgrade ended'),
      missing: (database) => lostOf(before, database),
    };
  },
};

/** The frozen database with its company many times. */
function crowded(frozen: FrozenDatabase): FrozenDatabase {
  const { plans } = frozen.stores;
  const [stored] = (plans?.records ?? []) as { plan: { id: string } }[];
  if (!plans || !stored) throw new Error('the frozen database has no plan');
  const more = Array.from({ length: COMPANIES }, (_, count) => ({
    ...stored,
    plan: { ...stored.plan, id: `${stored.plan.id}-${count}` },
  }));
  return { ...frozen, stores: { ...frozen.stores, plans: { ...plans, records: [stored, ...more] } } };
}
