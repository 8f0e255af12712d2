/** How browsers come onto a machine that has none. Nothing is installed: the tools are stand-ins that note what is asked of them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findInPath } from './chromium';
import { ensureBrowser, installationOn, type Machine } from './ensure-browser';

const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n';
const MINT = 'NAME="Linux Mint"\nID=linuxmint\nID_LIKE="debian ubuntu"\n';
const UBUNTU = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';
const FEDORA = 'NAME="Fedora Linux"\nID=fedora\n';
const TUMBLEWEED = 'ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n';
const UPDATE = 'apt-get update';
const INSTALL = 'apt-get install -y --no-install-recommends chromium';

const isRoot = process.getuid?.() === 0;
const isRootOnDebian = isRoot && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

describe('a missing Chromium', () => {
  const linux = (release: string, as: Partial<Machine> = {}) =>
    installationOn({ platform: 'linux', isRoot: false, release, ...as });

  test('is installed as root on Debian and what is made from it, after its lists of packages', () => {
    expect(linux(DEBIAN, { isRoot: true })).toEqual({ run: [UPDATE, INSTALL] });
    expect(linux(MINT, { isRoot: true })).toEqual({ run: [UPDATE, INSTALL] });
  });

  test('is never installed by anybody but root: the command is named', () => {
    expect(linux(DEBIAN)).toEqual({ tell: `sudo ${UPDATE} && sudo ${INSTALL}` });
  });

  test.for([
    ['Ubuntu', UBUNTU, 'snap install chromium'],
    ['Fedora', FEDORA, 'dnf install chromium'],
    ['openSUSE', TUMBLEWEED, 'zypper install chromium'],
  ] as const)('is not installed on %s: the command is named', ([, release, command]) => {
    expect(linux(release)).toEqual({ tell: `sudo ${command}` });
    expect(linux(release, { isRoot: true })).toEqual({ tell: command });
  });

  test('is asked for in words on a distribution that nobody knows', () => {
    expect(linux('ID=plan9\n', { isRoot: true })).toEqual({
      tell: 'the package “chromium” of your distribution',
    });
    expect(linux('', { isRoot: true })).toEqual(linux('ID=plan9\n'));
  });

  test('is asked for by the usual command on macOS and Windows', () => {
    const on = (platform: NodeJS.Platform) => installationOn({ platform, isRoot: false, release: '' });
    expect(on('darwin')).toEqual({ tell: 'brew install --cask chromium' });
    expect(on('win32')).toEqual({ tell: 'winget install Google.Chrome' });
  });
});

/** A folder that is the whole `PATH`. */
let bin: string;

beforeEach(() => {
  bin = mkdtempSync(path.join(tmpdir(), 'channel-audit-bin-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(bin, { recursive: true });
});

/** Puts a program there that notes how it was called, and does this besides. */
function standIn(program: string, besides = ''): void {
  const script = `#!/bin/sh\necho "${program} $*" >> '${bin}/asked'\n${besides}\n`;
  writeFileSync(path.join(bin, program), script, { mode: 0o755 });
}

/** How the stand-ins were called, in that order. */
const asked = (): string[] => {
  const file = path.join(bin, 'asked');
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
};

describe.runIf(isRootOnDebian)('ensureBrowser, as root on Debian', () => {
  beforeEach(() => {
    vi.stubEnv('PATH', bin);
    vi.stubEnv('CHROME_PATH', undefined);
  });

  test('installs a browser, says so and finds it; the next time there is nothing to do', () => {
    standIn('apt-get', `[ "$1" = update ] || : > '${bin}/chromium'`);
    const said: string[] = [];
    expect(ensureBrowser((line) => said.push(line))).toBe(path.join(bin, 'chromium'));
    expect(asked()).toEqual([UPDATE, INSTALL]);
    expect(said.join('\n')).toContain(INSTALL);

    expect(ensureBrowser()).toBe(path.join(bin, 'chromium'));
    expect(asked()).toHaveLength(2);
  });

  test('throws, naming the command that failed, and does not go on', () => {
    standIn('apt-get', 'exit 100');
    expect(() => ensureBrowser(() => undefined)).toThrow(`“${UPDATE}” failed`);
    expect(asked()).toEqual([UPDATE]);
  });

  test('throws where no browser is found after all', () => {
    standIn('apt-get');
    expect(() => ensureBrowser(() => undefined)).toThrow('CHROME_PATH');
  });
});

describe.skipIf(process.platform === 'win32')('.ci/run', () => {
  const SCRIPT = path.join(import.meta.dirname, '../../.ci/run');

  beforeEach(() => {
    for (const tool of ['bash', 'dirname', 'grep', 'mktemp', 'rm', 'tee'])
      symlinkSync(findInPath([tool]) ?? tool, path.join(bin, tool));
  });

  /** Runs it where `npm test` ends with this line, and this status. */
  function runCi(tally: string, status = 0) {
    standIn('npm', `[ "$1" = ci ] || { echo "${tally}"; exit ${status}; }`);
    return spawnSync('bash', [SCRIPT], { env: { PATH: bin }, encoding: 'utf8' });
  }

  test.runIf(isRoot)('as root with apt-get it installs what is missing, after the lists of packages', () => {
    standIn('chromium');
    standIn('apt-get');
    expect(runCi('7 passed, 0 failed').status).toBe(0);
    expect(asked()).toEqual([
      'apt-get update --quiet',
      'apt-get install --quiet -y --no-install-recommends firefox-esr',
      'npm ci',
      'npm test',
    ]);
  });

  test('without apt-get it names the command, and fails before anything else is done', () => {
    const { status, stderr } = runCi('7 passed, 0 failed');
    expect(status).not.toBe(0);
    expect(stderr).toContain(
      'apt-get update && apt-get install -y --no-install-recommends chromium firefox-esr',
    );
    expect(asked()).toEqual([]);
  });

  test.for([
    ['a test failed', '6 passed, 1 failed', 1],
    ['no test ran', '0 passed, 0 failed', 0],
    ['a test failed and nothing said so by its status', '6 passed, 1 failed', 0],
  ] as const)('it fails where %s', ([, tally, status]) => {
    standIn('chromium');
    standIn('firefox-esr');
    expect(runCi(tally, status).status).not.toBe(0);
    expect(asked()).toEqual(['npm ci', 'npm test']);
  });
});
