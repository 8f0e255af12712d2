/** Holds docs/dependencies.md to package.json, the lock file and the installed packages. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly integrity?: string; readonly link?: boolean }>
  >;
}
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = json('package.json') as Manifest;
const lock = json('package-lock.json') as Lock;

/** The rows of a chapter that tell of a package: its cells, the name without its marks first. */
const rowsUnder = (heading: string): string[][] =>
  (
    readFileSync('docs/dependencies.md', 'utf8')
      .split(/^## /m)
      .find((one) => one.startsWith(heading)) ?? ''
  )
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
    );

const sorted = (names: readonly string[]): string[] => [...names].sort();

describe.each([
  ['What is in the extension', manifest.dependencies],
  ['What builds and tests it', manifest.devDependencies],
] as const)('%s', (heading, packages) => {
  const rows = rowsUnder(heading);

  test('is all there, and nothing else', () => {
    expect(sorted(rows.map(([name = '']) => name))).toEqual(sorted(Object.keys(packages)));
  });

  test.each(rows)(
    '%s %s stands there as it is installed, with its reason',
    (name = '', version, licence, ...rest) => {
      const installed = json(`node_modules/${name}/package.json`) as { version: string; license: string };
      expect([version, licence]).toEqual([packages[name], installed.license]);
      expect(version).toBe(installed.version);
      expect(rest.every((cell) => cell !== '')).toBe(true);
    },
  );
});

test('all versions are exact', () => {
  const { dependencies, devDependencies, overrides } = manifest;
  for (const version of Object.values({ ...dependencies, ...devDependencies, ...overrides }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the lock file pins each package by what it holds', () => {
  for (const [place, { version, integrity, link }] of Object.entries(lock.packages))
    if (place !== '' && !link)
      expect([place, Boolean(version), integrity?.slice(0, 4)]).toEqual([place, true, 'sha5']);
});

test('the lock file is of this package.json', () => {
  expect(lock.packages['']).toMatchObject({
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
  });
});
