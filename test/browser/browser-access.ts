/**
 * The browsers' own say over which sites an extension may see, as far as it can be driven. Chromium's is the one of
 * its page of extensions. Firefox grants the hosts of a Manifest V2 extension with its installation and offers no
 * switch for them, so there the change is made by the module that those switches call where there are some.
 */
import { platforms } from '../../utils/reading/platforms/platform';
import type { RunningExtension } from './extension';
import { FIREFOX_ID, type RunningFirefox } from './firefox';
import { until } from './until';

/** The part of the browser's interface that its page of extensions has. */
declare const chrome: {
  readonly developerPrivate: {
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess: 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES';
    }): Promise<void>;
    addHostPermission(extensionId: string, host: string): Promise<void>;
  };
};

const everyPattern = platforms().flatMap(({ matches }) => matches);
const isEvery = (patterns: readonly string[]): boolean =>
  everyPattern.every((pattern) => patterns.includes(pattern));

/** “Site access” on Chromium's page of extensions. */
export async function letChromiumSee(
  extension: RunningExtension,
  patterns: readonly string[],
): Promise<void> {
  const extensionId = new URL(extension.url('')).host;
  const settings = await extension.browser.newPage();
  await settings.goto(`chrome://extensions/?id=${extensionId}`);
  const set = (hostAccess: 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES') =>
    settings.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), {
      extensionId,
      hostAccess,
    });
  if (isEvery(patterns)) await set('ON_ALL_SITES');
  else {
    // By way of none: from all sites, those that are not chosen would be chosen too.
    await set('ON_CLICK');
    await set('ON_SPECIFIC_SITES');
    for (const pattern of patterns) {
      await settings.evaluate(
        (id, host) => chrome.developerPrivate.addHostPermission(id, host),
        extensionId,
        pattern,
      );
    }
  }
  await settings.close();
}

/** By the module that the switches of Firefox's add-ons manager call. */
export async function letFirefoxSee(extension: RunningFirefox, patterns: readonly string[]): Promise<void> {
  const manager = await extension.visit('about:addons');
  await until('the add-ons manager', () => manager.evaluate(`typeof ChromeUtils === 'object'`));
  await manager.evaluate(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
    const hosts = (origins) => ({ permissions: [], origins, data_collection: [] });
    const every = ${JSON.stringify(everyPattern)};
    // Noted as if it had been asked for: what was never noted cannot be withdrawn.
    await ExtensionPermissions.add('${FIREFOX_ID}', hosts(every), extension);
    if (${isEvery(patterns)}) return;
    await ExtensionPermissions.remove('${FIREFOX_ID}', hosts(every), extension);
    await ExtensionPermissions.add('${FIREFOX_ID}', hosts(${JSON.stringify(patterns)}), extension);
  })()`);
  await manager.close();
}
