import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';
import { isSource, repack } from './test/release/packed';
import type * as Registry from './utils/reading/platforms/platform';

/**
 * What an extension page may load: its own scripts and styles, nothing from anywhere else, no connection at all.
 * Only for builds: the development server needs a socket and inline styles.
 */
const EXTENSION_PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'";

const PLATFORMS = resolve('utils/reading/platforms');
/** The code that makes a request is in no script but those of the platforms that have a feed. */
const askFeedOn = (platform: string): string =>
  resolve(
    'utils/extension',
    existsSync(resolve(PLATFORMS, platform, 'feed.ts')) ? 'ask-feed.ts' : 'no-feed.ts',
  );

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // As root or without a display there is no browser to start: `npm run dev` then builds, watches and says how to load.
  webExt: {
    disabled:
      process.getuid?.() === 0 ||
      (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY),
  },
  vite: () => ({
    build: { target: ['chrome120', 'firefox142'] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage'],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: '__MSG_extensionName__' },
    // One background for all windows: what private ones show comes to it marked as such, and is refused there.
    incognito: 'spanning',
    ...(command === 'build' && {
      content_security_policy:
        browser === 'firefox' ? EXTENSION_PAGES_CSP : { extension_pages: EXTENSION_PAGES_CSP },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '120' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'channel-audit@channel-audit.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    // Import by name alone is off, and yet WXT took every `this.#storage` for its own `storage`: 9 kB that nobody calls.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
    },
    'zip:extension:done': (_wxt, file) => repack(file),
    'zip:sources:done': (_wxt, file) => repack(file, isSource),
    // A page gets the reader of its own platform and no other: the one entrypoint becomes a script a platform file.
    'entrypoints:resolved': async (_wxt, entrypoints) => {
      const reader = entrypoints.findIndex(({ name }) => name === 'reader');
      const template = entrypoints[reader];
      if (template?.type !== 'content-script') throw new Error('There is no content script called reader.');
      const { module } = await runnerImport<typeof Registry>(resolve(PLATFORMS, 'platform.ts'));
      const readers = module.platforms().map(({ id, matches }) => ({
        ...template,
        name: id,
        options: { ...template.options, matches: [...matches] },
      }));
      entrypoints.splice(reader, 1, ...readers);
    },
    // The platform files say where the reader runs; the same hosts are what the badge and the popup may see of a tab.
    'build:manifestGenerated': (_wxt, manifest) => {
      const hosts = [...new Set((manifest.content_scripts ?? []).flatMap((script) => script.matches ?? []))];
      if (manifest.manifest_version === 3) manifest.host_permissions = hosts;
      else manifest.permissions = [...(manifest.permissions ?? []), ...hosts];
    },
    // `#platform` is this script's platform file, `#ask-feed` how its feed is asked for where it has one (package.json
    // names one of each for the type checker).
    // The polyfill has no business in a page (2.8 kB gzipped for nothing): content scripts get a plain `browser`.
    'vite:build:extendConfig': (entrypoints, config) => {
      const [reader] = entrypoints;
      if (reader?.type !== 'content-script') return;
      const { 'wxt/browser': _polyfill, ...alias } = config.resolve?.alias as Record<string, string>;
      config.resolve = {
        ...config.resolve,
        alias: {
          ...alias,
          'wxt/browser': resolve('utils/extension/page-browser.ts'),
          '#platform': resolve(PLATFORMS, reader.name),
          '#ask-feed': askFeedOn(reader.name),
          // The context that `main` is handed: WXT's own tells the page of itself, by events that bear the extension's id.
          'wxt/utils/content-script-context': resolve('utils/extension/page-context.ts'),
        },
      };
    },
  },
});
