/** Sees to it that there is a browser to test in, on a machine that may have none yet. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findChromium } from './chromium';

/** What decides how a browser comes onto a machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  /** The text of `/etc/os-release`, empty where there is none. */
  readonly release: string;
}

/** Commands to run here, one after the other; or what to tell the person who has to do it. */
export type Installation = { readonly run: readonly string[] } | { readonly tell: string };

/**
 * The path of an installed browser. As root on Debian a missing one is installed with apt-get, saying so; elsewhere it
 * throws an error that names the command for this system.
 */
export function ensureBrowser(say: (line: string) => void = console.log): string {
  const found = findChromium();
  if (found) return found;
  const installation = installationOn(thisMachine());
  if ('tell' in installation) {
    throw new Error(
      `No browser of the Chromium family was found. Install one: ${installation.tell}\n${NAME_IT}`,
    );
  }
  for (const command of installation.run) {
    say(`No Chromium found: ${command} …`);
    run(command);
  }
  const installed = findChromium();
  if (!installed) throw new Error(`Chromium was installed, but it cannot be found.\n${NAME_IT}`);
  return installed;
}

/** How a Chromium is installed on this machine. Pure. */
export function installationOn({ platform, isRoot, release }: Machine): Installation {
  if (platform === 'darwin') return { tell: 'brew install --cask chromium' };
  if (platform === 'win32') return { tell: 'winget install Google.Chrome' };

  const commands = commandsOf(distributionsIn(release));
  if (!commands) return { tell: 'the package “chromium” of your distribution' };
  const [tool = ''] = commands;
  if (isRoot && tool.startsWith('apt-get ')) return { run: commands };
  return { tell: commands.map((command) => (isRoot ? command : `sudo ${command}`)).join(' && ') };
}

/** The commands of the first of these distributions that is known. */
function commandsOf(distributions: readonly string[]): readonly string[] | undefined {
  const known = distributions.find((id) => id in COMMANDS);
  return known === undefined ? undefined : COMMANDS[known];
}

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  // The lists of packages first: a fresh machine has none, an old one names files that are gone.
  debian: ['apt-get update', 'apt-get install -y --no-install-recommends chromium'],
  // What Ubuntu calls the package only asks snap for the browser.
  ubuntu: ['snap install chromium'],
  fedora: ['dnf install chromium'],
  rhel: ['dnf install chromium'],
  arch: ['pacman -S chromium'],
  suse: ['zypper install chromium'],
  alpine: ['apk add chromium'],
};

/** What `/etc/os-release` names: the distribution itself, then those it is made from, the nearest first. */
function distributionsIn(release: string): readonly string[] {
  const named = (key: string): string[] =>
    new RegExp(`^${key}=(.*)$`, 'm').exec(release)?.[1]?.replaceAll(/["']/g, '').split(/\s+/) ?? [];
  return [...named('ID'), ...named('ID_LIKE')].filter(Boolean);
}

const thisMachine = (): Machine => ({
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  release: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
});

/** Runs it, its complaints in sight. Throws, saying what else can be done, where it fails. */
function run(command: string): void {
  const [tool = '', ...words] = command.split(' ');
  try {
    execFileSync(tool, words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch (error) {
    throw new Error(`“${command}” failed. Install a browser of the Chromium family by hand.\n${NAME_IT}`, {
      cause: error,
    });
  }
}

const NAME_IT = 'If one stands in an unusual place, name it: CHROME_PATH=/path/to/chromium';
