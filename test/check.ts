/**
 * What `npm test` does before the tests: types, lint and format, all at once, since each alone leaves half of a small
 * machine idle. Says of each what it says; fails where one of them does.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');
const script = (name: string): string => path.join(ROOT, 'node_modules', name);

const checks: Readonly<Record<string, readonly string[]>> = {
  types: [script('typescript/bin/tsc'), '--noEmit'],
  lint: [script('eslint/bin/eslint.js'), '.'],
  format: [script('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
};

/** True where it holds. */
const holds = ([name, words]: readonly [string, readonly string[]]): Promise<boolean> =>
  new Promise((done) => {
    const check = spawn(process.execPath, words, { cwd: ROOT });
    const said: Buffer[] = [];
    for (const stream of [check.stdout, check.stderr]) stream.on('data', (part: Buffer) => said.push(part));
    check.on('close', (status) => {
      console.log(`${name}: ${status === 0 ? 'fine' : 'not fine'}`);
      process.stdout.write(Buffer.concat(said));
      done(status === 0);
    });
  });

const all = await Promise.all(Object.entries(checks).map(holds));
if (!all.every(Boolean)) process.exitCode = 1;
