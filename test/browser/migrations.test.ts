/** Databases of other versions of the extension, in a real browser: older ones walk to the newest, a newer one stays as it is. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { lostOf } from '../reliability/lost';
import { dump, layDown, letGo } from '../reliability/raw-database';
import { tried } from '../reliability/tried';
import { faultsIn } from '../reliability/whole';
import { frozenAt, frozenDatabases, type FrozenDatabase } from '../store/frozen-databases';
import { NEWEST_VERSION } from '../../utils/store/migrations';
import { channelAt, readable, sampleAt, useSession } from './session';
import { textWith } from './ui';
import { until } from './until';

const session = useSession();
const COMPANY = 'Rosenthal Bakery';

/** Pages without the extension's code, open until the test is over. */
let opened: Page[] = [];
const open = async (address: Promise<Page>): Promise<Page> => {
  const page = await address;
  opened.push(page);
  return page;
};
const openOffice = () => open(session.extension.visit(session.extension.url('manifest.json')));
afterEach(async () => {
  for (const page of opened) await page.close();
  opened = [];
});

describe('a database of an earlier version', () => {
  test.for(frozenDatabases.map((frozen) => [frozen.version, frozen] as const))(
    'version %i is opened with nothing lost, and shown',
    async ([version, frozen]) => {
      const office = await openOffice();
      await layDown(office, frozen);
      const dashboard = await open(session.extension.openDashboard());
      await textWith(dashboard, COMPANY);
      const database = await dump(office);
      expect([...lostOf(frozen, database), ...faultsIn(database)]).toEqual([]);
      const what = `A database of version ${version} is opened by version ${NEWEST_VERSION}`;
      tried({ trial: 'fault', what, browser: 'Chromium', times: 1, survived: 1 });
    },
  );
});

describe('a database of a newer version', () => {
  const newest = frozenAt(NEWEST_VERSION);
  const newer: FrozenDatabase = {
    version: NEWEST_VERSION + 1,
    stores: {
      ...newest.stores,
      unheardOf: { keyPath: 'id', indexes: {}, records: [{ id: 'one', says: ['what', 'nobody', 'knows'] }] },
    },
  };

  test('is left as it is, and that is said everywhere', async () => {
    const office = await openOffice();
    await layDown(office, newer);
    const before = await dump(office);
    expect(before.version).toBe(NEWEST_VERSION + 1);

    const dashboard = await open(session.extension.openDashboard());
    await textWith(dashboard, 'stored by a newer version of Channel Audit');
    const profile = await open(session.extension.visit(readable[0]?.url ?? ''));
    const badge = await until('the icon to say so', async () => {
      const shown = await session.extension.badge(profile);
      return shown.text === '?' && shown;
    });
    expect(badge.title).toContain('A newer version of Channel Audit');
    const popup = await open(session.extension.openPopupPage(profile));
    await textWith(popup, 'A newer version of Channel Audit wrote what is stored here.');

    expect(await dump(office)).toEqual(before);
    const what = 'A database of a newer version is met';
    tried({ trial: 'fault', what, browser: 'Chromium', times: 1, survived: 1 });
  });
});

describe('an older database that another tab holds open', () => {
  test('is said everywhere, nothing is kept meanwhile; and all goes on by itself once that tab lets go', async () => {
    const { extension } = session;
    const office = await openOffice();
    const older = frozenAt(3);
    await layDown(office, older, { held: true });

    const dashboard = await open(extension.openDashboard());
    await textWith(dashboard, 'Another tab of Channel Audit is still open with the older version.');
    const { url } = sampleAt(readable[0]?.url ?? '');
    const profile = await open(extension.openTab());
    // Whoever asks second hears nothing from the browser, and says after a while that it takes long: all wait at once.
    const popup = await open(extension.openPopupPage(profile));
    await extension.visit(url, profile);
    const badge = await until('the icon to say that it was not kept', async () => {
      const shown = await extension.badge(profile);
      return shown.text === '?' && shown;
    });
    expect(badge.title).toMatch(/not kept.*(Another tab|takes long)/);
    await until('the popup to say why', async () =>
      /Another tab of Channel Audit|takes long/.test(await popup.evaluate(() => document.body.innerText)),
    );

    await letGo(office);
    await textWith(dashboard, COMPANY);
    await textWith(popup, COMPANY);
    await until('the page to be kept', () => channelAt(extension, url));
    const database = await dump(office);
    expect([...lostOf(older, database), ...faultsIn(database)]).toEqual([]);
    const what = 'An upgrade is blocked by an old open tab, which is closed later';
    tried({ trial: 'fault', what, browser: 'Chromium', times: 1, survived: 1 });
  });
});
