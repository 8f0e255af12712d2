/** Pages that mean harm: whatever stands in them stays text, is bounded, and hides nothing of what is true. */
import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { addressOf } from '../../utils/reading/platforms/platform';
import { isAnswer, valueOf, type Reading } from '../../utils/reading/reading';
import type { SamplePage } from '../sites/sample-page';
import { tried } from '../reliability/tried';
import {
  CLOBBERING,
  forging,
  inForm,
  ODD_DATA,
  renamed,
  THROWING,
  withFirst,
  withLast,
} from './hostile-pages';
import { channelAt, platformOf, readable, sampleAt, useSession } from './session';
import { until } from './until';

const session = useSession();

/** The first readable profile of each platform, with the name that its page bears. */
const profiles = [...new Set(readable.map(platformOf))].flatMap((platform) => {
  const sample = readable.find((page) => platformOf(page) === platform && page.truth.name);
  return sample ? [[platform, sample, sample.truth.name ?? ''] as const] : [];
});

/** How often each attack was tried in this file, and how often nothing came of it. */
const trials = new Map<string, { times: number; survived: number }>();
async function attack(what: string, survive: () => Promise<void>): Promise<void> {
  const trial = trials.get(what) ?? { times: 0, survived: 0 };
  trials.set(what, trial);
  trial.times++;
  await survive();
  trial.survived++;
}
afterAll(() => {
  for (const [what, trial] of trials) tried({ trial: 'attack', browser: 'Chromium', what, ...trial });
});

/** What the reader in this tab answers, once it is there. */
const shownIn = (page: Page): Promise<Reading> =>
  until('the reader to answer', () => session.extension.shownIn(page));

/** Waits until these words are on a page of the extension. */
const says = (page: Page, words: string): Promise<true> =>
  until(`“${words}”`, () => page.evaluate((text) => document.body.textContent.includes(text), words));

/** Serves the sample's page as something else made of it, its own scripts running where it has any to run. */
const serveAs = (sample: SamplePage, made: (html: string) => string, scripts = false): void =>
  session.sites.serve(sample.url, { html: made(sample.html(Date.now())), scripts });

/** The reading says what is true of the sample's page, and nothing else. */
function expectTrue(reading: Reading, { truth }: SamplePage): void {
  expect(valueOf(reading.account.name)).toBe(truth.name);
  expect(valueOf(reading.kind) ?? null).toBe(truth.kind);
  expect(valueOf(reading.followers)?.count).toBe(truth.followers);
}

describe('a name made of a formula, markup and letters that turn it around', () => {
  const NAME = `=HYPERLINK("https://evil.example")<img src=x onerror="document.title='owned'">;=1+1 \u202Egnp`;
  const SHOWN = NAME.replace('\u202E', '[U+202E]');

  test.for(profiles)('%s: is plain text in the popup', async ([, sample, name]) => {
    await attack('A name made of a formula, markup and a right-to-left override', async () => {
      serveAs(sample, (html) => renamed(html, name, NAME));
      const { page } = await session.readAt(sample.url);
      const popup = await session.extension.openPopupPage(page);
      const heading = await popup.waitForSelector('h1');
      await until('the page in the popup', () => popup.$('select'));
      expect(await popup.$$('img')).toEqual([]);
      expect(await popup.title()).not.toBe('owned');
      expect(await heading?.evaluate((element) => element.innerText)).toContain(SHOWN);
      await popup.close();
    });
  });

  test('is a harmless cell in the CSV, and plain text on the dashboard', async () => {
    const dashboard = await session.extension.openDashboard();
    await dashboard.waitForSelector('tbody th');
    expect(await dashboard.$$('img')).toEqual([]);
    expect(await dashboard.title()).not.toBe('owned');
    expect(await dashboard.evaluate(() => document.body.innerText)).not.toContain('\u202E');
    const { text } = await session.extension.download(dashboard);
    // As a spreadsheet of this region splits it, and as one of another region does.
    for (const delimiter of [',', ';']) {
      const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter, skipEmptyLines: true });
      const cells = data.flat();
      expect(cells.some((cell) => cell.includes('HYPERLINK'))).toBe(true);
      expect(cells.filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
    expect(text).not.toContain('\u202E');
    await dashboard.close();
  });
});

describe('a handle that passes for another', () => {
  /** The second letter is Cyrillic. */
  const LOOKALIKE = 'r\u043Esenthalbakery';

  test('is seen to be none of the other’s: in popup, dashboard and CSV', async () => {
    await attack('A handle whose letters look like those of another account', async () => {
      const [, sample, name] = profiles.find(([platform]) => platform === 'youtube') ?? [];
      if (!sample || !name) throw new Error('there is no sample channel');
      const handle = valueOf(
        (await session.readAt(sample.url)).channel.latest?.reading.account.handle ?? { unknown: 'walled' },
      );
      const url = sample.url.replace(handle ?? '', encodeURIComponent(LOOKALIKE));
      const html = sample
        .html(Date.now())
        .replaceAll(handle ?? '', LOOKALIKE)
        .replaceAll(/UC[\w-]{22}/g, (id) => `${id.slice(0, -4)}fake`);
      session.sites.serve(url, html);
      const { page, channel } = await session.readAt(url);
      expect(valueOf(channel.latest?.reading.account.handle ?? { unknown: 'walled' })).toBe(
        'r[U+043E]senthalbakery',
      );
      const popup = await session.extension.openPopupPage(page);
      await says(popup, 'A name here holds letters that cannot be seen');
      const dashboard = await session.extension.openDashboard();
      await until('the handle on the dashboard', () =>
        dashboard.evaluate(() => document.body.innerText.includes('r[U+043E]senthalbakery')),
      );
      const { text } = await session.extension.download(dashboard);
      expect(text).toContain('r[U+043E]senthalbakery');
      expect(text).not.toContain(LOOKALIKE);
      await popup.close();
      await dashboard.close();
    });
  });
});

describe('a name of a megabyte', () => {
  test.for(profiles)('%s: is not carried along', async ([, sample, name]) => {
    await attack('A name of a megabyte', async () => {
      serveAs(sample, (html) => renamed(html, name, 'a'.repeat(1_000_000)));
      const page = await session.extension.visit(sample.url);
      expect(JSON.stringify(await shownIn(page)).length).toBeLessThan(100_000);
      await page.close();
    });
  });
});

describe('a page', () => {
  const victim = 'https://www.facebook.com/forged.account';
  const forged = {
    type: 'reading',
    id: 'forged-0001',
    platform: 'facebook',
    mode: 'off',
    reading: { url: victim },
  };

  const attacks: readonly [what: string, made: (html: string) => string][] = [
    ['Data that is broken, bottomless or called `__proto__`', (html) => withFirst(html, ODD_DATA)],
    [
      'Elements that take the names of properties of document and window',
      (html) => withLast(html, CLOBBERING),
    ],
    ['Functions and getters of the page that throw', (html) => withFirst(html, THROWING)],
    [
      'Forged messages and events, two hundred of each',
      (html) => withFirst(html, forging(forged, new URL(session.extension.url('')).host)),
    ],
  ];

  test.for(profiles)('%s: hides nothing of what is true, whatever it is armed with', async ([, sample]) => {
    const page = await session.extension.openTab();
    for (const [what, made] of attacks) {
      await attack(what, async () => {
        serveAs(sample, made, true);
        await session.extension.visit(sample.url, page);
        expectTrue(await shownIn(page), sample);
      });
    }
    await page.close();
    expect(await channelAt(session.extension, victim)).toBeUndefined();
  });

  test.for(profiles)(
    '%s: within a form that answers for its parts is read right or not at all',
    async ([, sample]) => {
      await attack('The whole page in a form whose fields take the place of its properties', async () => {
        serveAs(sample, inForm);
        const page = await session.extension.visit(sample.url);
        const reading = await shownIn(page);
        if (isAnswer(reading.state)) expectTrue(reading, sample);
        else expect(reading.remarks).toContain('not-understood');
        await page.close();
      });
    },
  );

  test('with more data than a profile needs is read as far as the bound, and that is said', async () => {
    await attack('Thirty megabytes of data', async () => {
      const sample = sampleAt('https://x.com/rosenthal_shop');
      const bulk = `<script type="application/ld+json">{"additionalName":"${'a'.repeat(15_000_000)}"}</script>`;
      serveAs(sample, (html) => withLast(html, bulk + bulk));
      const page = await session.extension.visit(sample.url);
      const reading = await shownIn(page);
      expectTrue(reading, sample);
      expect(reading.remarks).toContain('data-cut-off');
      const popup = await session.extension.openPopupPage(page);
      await says(popup, 'This page carries far more data than a profile needs');
      await popup.close();
      await page.close();
    });
  });
});

describe('an address', () => {
  const { url } = sampleAt('https://x.com/rosenthalbakery');

  test('with a port is none of the platform’s: nothing is read there', async () => {
    await attack('A profile at an odd port of the platform’s host', async () => {
      const odd = url.replace('x.com', 'x.com:8443');
      const page = await session.extension.visit(odd);
      const popup = await session.extension.openPopupPage(page);
      await popup.waitForSelector('main');
      // The platform’s own page, opened later, is read and kept.
      session.sites.serveSamples(readable);
      await session.readAt(url);
      await expect(session.extension.shownIn(page)).rejects.toThrow('Receiving end does not exist');
      const { audits } = await session.extension.stored();
      expect(audits.filter(({ reading }) => new URL(reading.url).port !== '')).toEqual([]);
      await popup.close();
      await page.close();
    });
  });

  test('with a user name and a password is kept without them', async () => {
    await attack('An address with a user name and a password', async () => {
      const page = await session.extension.visit(url.replace('https://', 'https://facebook.com:secret@'));
      const reading = await shownIn(page);
      expect(reading.url).toBe(url);
      expect(JSON.stringify(await session.extension.stored())).not.toContain('secret');
      await page.close();
    });
  });
});

describe('a profile in a frame', () => {
  test.for(profiles)('of %s, in another platform’s page, is not read', async ([platform]) => {
    await attack('A profile of one platform in a frame of another’s', async () => {
      const [, host] = profiles.find(([other]) => other !== platform) ?? [];
      const framed = readable.filter((page) => platformOf(page) === platform).at(-1);
      if (!host || !framed) throw new Error('there are no two platforms');
      const hidden = `${framed.url.replace(/\/+$/, '')}?framed`;
      session.sites.serve(hidden, framed.html(Date.now()));
      serveAs(host, (html) =>
        withLast(html, `<iframe src="${hidden}"></iframe><iframe srcdoc="<p>a"></iframe>`),
      );
      const page = await session.extension.visit(host.url);
      await until('the frame', () => page.frames().find((frame) => frame.url() === hidden));
      expect((await shownIn(page)).url).toBe(host.url);
      // Read, kept and answered by now would be the frame’s too.
      await session.extension.visit(host.url, page);
      await shownIn(page);
      const { audits } = await session.extension.stored();
      expect(audits.filter(({ reading }) => reading.url === hidden)).toEqual([]);
      await page.close();
    });
  });
});

describe('a profile that turns into another while it is read', () => {
  /** An account of each platform that nobody has seen, whose page tells nothing. */
  const nobodys: Readonly<Record<string, string>> = {
    facebook: 'https://www.facebook.com/nobodys.page',
    linkedin: 'https://www.linkedin.com/company/nobodys-page',
    youtube: 'https://www.youtube.com/@nobodyspage/videos',
    x: 'https://x.com/nobodyspage',
    tiktok: 'https://www.tiktok.com/@nobodyspage',
  };
  /** Nothing that is true of the sample stands under the account of nobody. */
  async function expectNothingMoved(other: string, { truth }: SamplePage): Promise<void> {
    const key = addressOf(new URL(other))?.key ?? '';
    const { channels, audits } = await session.extension.stored();
    const taken = channels.filter(({ aliases }) => aliases.includes(key));
    expect(
      taken.filter(({ latest }) => latest && valueOf(latest.reading.account.name) === truth.name),
    ).toEqual([]);
    expect(
      audits.filter(
        ({ reading }) => reading.account.aliases.length > 1 && reading.account.aliases.includes(key),
      ),
    ).toEqual([]);
  }

  test.for(profiles)('%s: by a redirect, gives the other nothing', async ([platform, sample]) => {
    await attack('A profile that redirects to another while it is read', async () => {
      const other = nobodys[platform] ?? '';
      session.sites.serve(
        other,
        '<!doctype html><html lang="en"><title>Nobody</title><p>Nothing.</p></html>',
      );
      serveAs(
        sample,
        (html) => withLast(html, `<script>setTimeout(() => location.replace('${other}'), 50)</script>`),
        true,
      );
      const page = await session.extension.openTab();
      await session.extension.visit(sample.url, page);
      const shown = await until('the other’s page', async () => {
        const reading = await session.extension.shownIn(page);
        return reading?.url === other && reading;
      });
      expect(valueOf(shown.account.name)).toBeUndefined();
      await expectNothingMoved(other, sample);
      await page.close();
    });
  });

  test.for(profiles)('%s: in the address alone, gives the other nothing', async ([platform, sample]) => {
    await attack('A page that changes its address to another account’s, back and forth', async () => {
      const other = nobodys[platform] ?? '';
      const flip = `<script>addEventListener('load', () => {
        const both = [location.href, ${JSON.stringify(other)}];
        let time = 0;
        const flip = () => {
          history.replaceState(null, '', both[++time % 2]);
          if (time < 41) setTimeout(flip, 20);
          else document.title = 'rests';
        };
        flip();
      })</script>`;
      serveAs(sample, (html) => withLast(html, flip), true);
      const page = await session.extension.openTab();
      await session.extension.visit(sample.url, page);
      await until('the last address', async () => (await page.title()) === 'rests');
      const shown = await until('a word on the other account', async () => {
        const reading = await session.extension.shownIn(page);
        return reading?.url === other && reading;
      });
      expect(valueOf(shown.account.name)).not.toBe(sample.truth.name);
      await expectNothingMoved(other, sample);
      await page.close();
    });
  });
});
