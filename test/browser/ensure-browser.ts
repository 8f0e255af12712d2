/** Sees to it that there is a browser to test in, on a machine that may have none yet. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findChromium } from './chromium';

/**
 * The path of an installed browser. As root on Debian or Ubuntu a missing one is installed with apt-get, saying so;
 * elsewhere it throws an error that names the command for this system.
 */
export function ensureBrowser(say: (line: string) => void = console.log): string {
  const found = findChromium();
  if (found) return found;
  if (!(isDebian() && process.getuid?.() === 0)) {
    throw new Error(`No browser of the Chromium family was found. Install one: ${installCommand()}
If it stands in an unusual place, name it: CHROME_PATH=/path/to/chromium`);
  }
  say('No Chromium found: installing Debian’s (apt-get install chromium) …');
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', 'chromium');
  const installed = findChromium();
  if (!installed) throw new Error('apt-get installed chromium, but it cannot be found: set CHROME_PATH.');
  return installed;
}

const aptGet = (...words: string[]): unknown =>
  execFileSync('apt-get', ['--quiet', '--quiet', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

/** True on Debian and what is made from it. */
const isDebian = (): boolean => existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version');

/** What to type on this system. */
function installCommand(): string {
  switch (process.platform) {
    case 'darwin':
      return 'brew install --cask chromium';
    case 'win32':
      return 'winget install Google.Chrome';
    default:
      return isDebian() ? 'sudo apt-get install chromium' : linuxInstallCommand();
  }
}

function linuxInstallCommand(): string {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (/\b(fedora|rhel)\b/.test(release)) return 'sudo dnf install chromium';
  if (/\barch\b/.test(release)) return 'sudo pacman -S chromium';
  if (/\bsuse\b/.test(release)) return 'sudo zypper install chromium';
  if (/\balpine\b/.test(release)) return 'sudo apk add chromium';
  return 'the package “chromium” of your distribution';
}
