/**
 * What goes to the stores is the same bytes whoever builds it, and where: once from this folder's sources, and once from
 * the sources that a store's reviewer gets.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const WXT = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');

/** What the extension is built from. */
const SOURCES = [
  'LICENSE',
  'PRIVACY.md',
  'README.md',
  'components',
  'entrypoints',
  'package-lock.json',
  'package.json',
  'public',
  'test/release',
  'tsconfig.json',
  'utils',
  'wxt.config.ts',
];

let folder: string;
/** Where it was built from the sources as they lie here; and, at another depth, from the packed ones. */
let here: string;
let there: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'channel-audit-release-'));
  here = path.join(folder, 'here');
  for (const name of SOURCES) cpSync(path.join(ROOT, name), path.join(here, name), { recursive: true });
  await zip(here);
  there = path.join(folder, 'another place/at a reviewer’s');
  await unpack(packed(here, 'sources'), there);
  await zip(there);
  // Four builds.
}, 400_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** As `npm ci && npm run zip` does it, with the packages that are here already. */
async function zip(cwd: string): Promise<void> {
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(cwd, 'node_modules'));
  const { NODE_ENV: _test, VITEST: _vitest, ...env } = process.env;
  const wxt = (...words: string[]) => promisify(execFile)(process.execPath, [WXT, ...words], { cwd, env });
  await wxt('prepare');
  await Promise.all([wxt('zip'), wxt('zip', '--browser', 'firefox')]);
}

async function unpack(file: string, into: string): Promise<void> {
  const { files } = await JSZip.loadAsync(readFileSync(file));
  for (const entry of Object.values(files)) {
    const target = path.join(into, entry.name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, await entry.async('nodebuffer'));
  }
}

/** The one zip file of this kind. */
function packed(root: string, kind: string): string {
  const output = path.join(root, '.output');
  const names = readdirSync(output).filter((name) => name.endsWith(`-${kind}.zip`));
  expect(names).toHaveLength(1);
  return path.join(output, names[0] ?? '');
}

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

test.each(['chrome', 'firefox', 'sources'])('the zip file “%s” has the same bytes in two places', (kind) => {
  expect(hashOf(packed(there, kind))).toBe(hashOf(packed(here, kind)));
});

test('a reviewer gets what the extension is built from, and nothing else', async () => {
  const { files } = await JSZip.loadAsync(readFileSync(packed(here, 'sources')));
  const isOf = (name: string) => SOURCES.find((source) => name === source || name.startsWith(`${source}/`));
  expect([...new Set(Object.keys(files).map((name) => isOf(name) ?? name))].sort()).toEqual(SOURCES);
});
