/**
 * The browser's interface in a page's script, in place of the framework's own (wxt.config.ts). That one takes the global
 * `browser` where it has an id, and in Chromium a page could put an element of its own there (`<form id="browser">`,
 * `<iframe name="browser">`), after which its reader never began and nobody was told. Elements do not reach the names
 * taken here.
 */
import type { browser as Browser } from 'wxt/browser';

const { browser: ofFirefox, chrome: ofChromium } = globalThis as unknown as Record<
  'browser' | 'chrome',
  typeof Browser
>;

export const browser = import.meta.env.FIREFOX ? ofFirefox : ofChromium;
