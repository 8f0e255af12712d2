/** What is built for Firefox: the promises in its manifest, and what Mozilla's own linter says of it. */
import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { FIREFOX_BUILD } from './build';

const ROOT = path.join(import.meta.dirname, '../..');

/** What the linter warns of, and why that stays. Anything else fails. */
const KNOWN_WARNINGS = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\//,
    reason:
      'Preact’s way of setting `dangerouslySetInnerHTML`, of which no component makes use: texts are text nodes, and the policy of the pages runs no script that came so.',
  },
] as const;

interface Lint {
  readonly errors: readonly Message[];
  readonly notices: readonly Message[];
  readonly warnings: readonly Message[];
}
interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

describe('the manifest for Firefox', () => {
  const manifest = () =>
    JSON.parse(readFileSync(path.join(FIREFOX_BUILD, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  test('names the extension for good, the oldest Firefox, and that no data is collected or sent', () => {
    expect(manifest().browser_specific_settings).toEqual({
      gecko: {
        id: 'channel-audit@channel-audit.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    });
  });
});

describe('web-ext lint', () => {
  let lint: Lint;
  beforeAll(async () => {
    const webExt = path.join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
    const told = await promisify(execFile)(
      process.execPath,
      [webExt, 'lint', '--no-config-discovery', '--output', 'json', '--source-dir', FIREFOX_BUILD],
      { cwd: ROOT },
      // With errors it exits with a failure, and says them all the same.
    ).catch((failed: unknown) => failed as { stdout: string });
    lint = JSON.parse(told.stdout) as Lint;
  });

  test('finds no error and gives no notice', () => {
    expect([...lint.errors, ...lint.notices]).toEqual([]);
  });

  test('warns of nothing that is not known, with its reason', () => {
    const isKnown = ({ code, file = '' }: Message) =>
      KNOWN_WARNINGS.some((known) => known.code === code && known.file.test(file));
    expect(lint.warnings.filter((warning) => !isKnown(warning))).toEqual([]);
  });

  test.for(KNOWN_WARNINGS)('still warns of $code: $reason', ({ code, file }) => {
    expect(
      lint.warnings.filter((warning) => warning.code === code && file.test(warning.file ?? '')),
    ).toHaveLength(1);
  });

  test('the reason holds: no component sets HTML', () => {
    const folder = path.join(ROOT, 'components');
    const setting = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) => /innerHTML/i.test(readFileSync(path.join(folder, file), 'utf8')));
    expect(setting).toEqual([]);
  });
});
