/** `npm start` where there is no display: the main job from the plan to the CSV, and an end. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { samplePlan } from '../../utils/plan/sample-plan';
import { extensionFolder } from './build';

const ROOT = path.join(import.meta.dirname, '../..');

// Elsewhere there always is a display, and `npm start` waits for a person to close the browser.
test.runIf(process.platform === 'linux')('audits the sample company and leaves its CSV', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'channel-audit-start-'));
  try {
    const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
    // Rejects, with what was said, where it does not end well.
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'), path.join(ROOT, 'test/start.ts')],
      { cwd: folder, env: { ...env, EXTENSION_DIR: extensionFolder() } },
    );
    expect(stdout).toMatch(/\d of 7 planned channels checked\./);
    expect(stdout).toContain('A company must not use a personal profile (company-on-personal-profile)');
    const lines = readFileSync(path.join(folder, 'audit.csv'), 'utf8').trimEnd().split('\r\n');
    // The head, the plan's channels and the stray.
    expect(lines.length).toBeGreaterThanOrEqual(1 + samplePlan(0).channels.length + 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
