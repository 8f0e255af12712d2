/** Finds a browser of the Chromium family, and starts it so that it asks nothing of the network. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

const { LOCALAPPDATA = '', PROGRAMFILES = '', 'PROGRAMFILES(X86)': PROGRAMFILES_X86 = '' } = process.env;

/** What such browsers are called where they stand in `PATH`, the plainest first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where they usually stand elsewhere, the plainest first. */
const CANDIDATES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  path.join(LOCALAPPDATA, 'Chromium/Application/chrome.exe'),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  path.join(PROGRAMFILES, 'Google/Chrome/Application/chrome.exe'),
  path.join(PROGRAMFILES_X86, 'Google/Chrome/Application/chrome.exe'),
  path.join(LOCALAPPDATA, 'Google/Chrome/Application/chrome.exe'),
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  path.join(PROGRAMFILES_X86, 'Microsoft/Edge/Application/msedge.exe'),
];

/** The first of these programs that stands in `PATH`. */
export function findInPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

/** The path of an installed browser (`CHROME_PATH` goes first), `undefined` where there is none. */
export function findChromium(): string | undefined {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && existsSync(CHROME_PATH)) return CHROME_PATH;
  return findInPath(NAMES) ?? CANDIDATES.find((file) => existsSync(file));
}

/** Flags without which a browser on a machine without a network asks for things it cannot have. */
const QUIET_FLAGS = [
  '--lang=en-US',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Flags by which every host name is answered by this port of this machine. */
export const everyHostAt = (port: number): string[] => [`--host-resolver-rules=MAP * 127.0.0.1:${port}`];

/** Starts the browser that was found, with a profile of its own. Throws, saying what to do, where there is none. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chromium found: install it (Debian: apt-get install chromium) or set CHROME_PATH.');
  const { args = [], ...rest } = options;
  return puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    acceptInsecureCerts: true,
    ...rest,
    args: [...QUIET_FLAGS, ...args],
  });
}
