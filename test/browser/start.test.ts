/** `npm start` where there is no display: the main job from the plan to the CSV, and an end. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { samplePlans } from '../../utils/plan/samples/sample-plans';
import { extensionFolder } from './build';

const ROOT = path.join(import.meta.dirname, '../..');

// Elsewhere there always is a display, and `npm start` waits for a person to close the browser.
test.runIf(process.platform === 'linux')(
  'audits the sample companies and leaves their CSV and reports',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'channel-audit-start-'));
    try {
      const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
      // Rejects, with what was said, where it does not end well.
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'), path.join(ROOT, 'test/start.ts')],
        { cwd: folder, env: { ...env, EXTENSION_DIR: extensionFolder() } },
      );
      expect(stdout).toContain('A company must not use a personal profile (company-on-personal-profile)');
      const planned = samplePlans(0).map(({ channels }) => channels.length);
      for (const count of planned)
        expect(stdout).toMatch(new RegExp(`\\d of ${count} planned channels checked\\.`));
      const [, ...fired] =
        /(\d+) different rules fired: (\d+) errors, (\d+) warnings, (\d+) advice/.exec(stdout) ?? [];
      const [rules = 0, ...bySeverity] = fired.map(Number);
      expect(rules).toBeGreaterThanOrEqual(40);
      expect(bySeverity.filter((count) => count > 0)).toHaveLength(3);
      const lines = readFileSync(path.join(folder, 'audit.csv'), 'utf8').trimEnd().split('\r\n');
      // The head, the plans' channels and the stray.
      expect(lines).toHaveLength(1 + planned.reduce((sum, count) => sum + count, 0) + 1);
      for (const report of ['report-rosenthal-bakery.pdf', 'report-halden-cycles.pdf'])
        expect(readFileSync(path.join(folder, report), 'latin1')).toMatch(/^%PDF-/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
