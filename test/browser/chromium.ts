/** Finds a Chromium, and starts it with every host name answered by this machine. */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

/** Where browsers of the Chromium family usually stand; branded Chrome last, since it ignores `--load-extension`. */
const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/usr/bin/microsoft-edge',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of an installed browser (`CHROME_PATH` goes first), `undefined` where there is none. */
export const findChromium = (): string | undefined =>
  [process.env.CHROME_PATH, ...CANDIDATES].find(
    (path): path is string => path !== undefined && existsSync(path),
  );

/** Flags without which a browser on a machine without a network asks for things it cannot have. */
export const quietFlags = [
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

/** Starts the browser that was found. Throws, saying what to install, where there is none. */
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
    args: [...quietFlags, ...args],
  });
}
