import { defineConfig } from 'wxt';

/**
 * What an extension page may load: its own scripts and styles, nothing from anywhere else, no connection at all.
 * Only for builds: the development server needs a socket and inline styles.
 */
const EXTENSION_PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'";

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
    ...(command === 'build' && {
      content_security_policy:
        browser === 'firefox' ? EXTENSION_PAGES_CSP : { extension_pages: EXTENSION_PAGES_CSP },
    }),
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
    // The platform files say where the reader runs; the same hosts are what the badge and the popup may see of a tab.
    'build:manifestGenerated': (_wxt, manifest) => {
      const hosts = [...new Set((manifest.content_scripts ?? []).flatMap((script) => script.matches ?? []))];
      if (manifest.manifest_version === 3) manifest.host_permissions = hosts;
      else manifest.permissions = [...(manifest.permissions ?? []), ...hosts];
    },
    // The polyfill has no business in a page (2.8 kB gzipped for nothing): content scripts get WXT's own `browser`.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every((entrypoint) => entrypoint.type === 'content-script')) return;
      const alias = config.resolve?.alias;
      if (alias && !Array.isArray(alias)) delete (alias as Record<string, string>)['wxt/browser'];
    },
  },
});
