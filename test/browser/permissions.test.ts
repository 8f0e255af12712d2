/** What the extension may do, in both builds: what README.md gives a reason for, and nothing else. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { platforms } from '../../utils/reading/platforms/platform';
import { extensionFolder, FIREFOX_BUILD } from './build';

const ROOT = path.join(import.meta.dirname, '../..');

interface Manifest {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly Readonly<Record<string, unknown>>[];
}

const hosts = platforms()
  .flatMap(({ matches }) => matches)
  .sort();
const isHost = (permission: string): boolean => permission.includes('://');

/** The rows of README.md's table of permissions: what is asked for, and why. */
const reasons = (
  /\n## Permissions, and why\n([^]*?)\n## /.exec(readFileSync(path.join(ROOT, 'README.md'), 'utf8'))?.[1] ??
  ''
)
  .split('\n')
  .flatMap((line) => {
    const [, what = '', why = ''] = /^\| (.+?) \| (.+?) \|$/.exec(line) ?? [];
    return why && !/^(?:permission|-+)$/.test(what) ? [{ what, why }] : [];
  });

describe.each([
  ['Chromium', extensionFolder()],
  ['Firefox', FIREFOX_BUILD],
])('the manifest for %s', (_browser, folder) => {
  let manifest: Manifest;
  beforeAll(() => {
    manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
  });

  test('asks for these permissions alone, each with its reason in README.md', () => {
    const { permissions = [], host_permissions = [] } = manifest;
    const named = permissions.filter((permission) => !isHost(permission));
    expect(named).toEqual(['storage', 'unlimitedStorage']);
    expect(reasons.slice(0, -1).map(({ what }) => what)).toEqual(
      named.map((permission) => `\`${permission}\``),
    );
    expect([...permissions.filter(isHost), ...host_permissions].sort()).toEqual(hosts);
    expect(hosts).toEqual([
      'https://*.facebook.com/*',
      'https://*.linkedin.com/*',
      'https://*.tiktok.com/*',
      'https://*.twitter.com/*',
      'https://*.x.com/*',
      'https://*.youtube.com/*',
      'https://x.com/*',
    ]);
    const ofHosts = reasons.at(-1);
    for (const { name } of platforms()) expect(ofHosts?.what).toContain(name);
    for (const { what, why } of reasons) expect(why.length, what).toBeGreaterThan(20);
  });

  test('opens no door to pages, and asks for nothing later', () => {
    const doors = [
      'web_accessible_resources',
      'externally_connectable',
      'optional_permissions',
      'optional_host_permissions',
      'sandbox',
      'oauth2',
      'update_url',
      'chrome_url_overrides',
      'devtools_page',
      'declarative_net_request',
      'user_scripts',
    ];
    expect(Object.keys(manifest).filter((key) => doors.includes(key))).toEqual([]);
  });

  test('puts a reader into the main frame of its platform’s pages, in a world of its own, and nowhere else', () => {
    const scripts = manifest.content_scripts ?? [];
    expect(scripts).toHaveLength(platforms().length);
    for (const { matches, js, run_at, ...more } of scripts) {
      expect(more).toEqual({});
      expect(run_at).toBe('document_idle');
      expect(js).toHaveLength(1);
      expect((matches as string[]).every((pattern) => hosts.includes(pattern))).toBe(true);
    }
  });
});
