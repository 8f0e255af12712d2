/** Pages that mean harm: whatever stands in them stays text, is bounded, and hides nothing of what is true. */
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { valueOf } from '../../utils/reading/reading';
import { platformOf, readable, useSession } from './session';
import { until } from './until';

const session = useSession();

/** The first readable profile of each platform, with the name that its page bears. */
const profiles = [...new Set(readable.map(platformOf))].flatMap((platform) => {
  const sample = readable.find((page) => platformOf(page) === platform && page.truth.name);
  return sample ? [[platform, sample, sample.truth.name ?? ''] as const] : [];
});

/** The page with another name wherever its own stands, as a platform would write it: escaped in JSON and in markup. */
function renamed(html: string, name: string, other: string): string {
  const inJson = JSON.stringify(other).slice(1, -1).replaceAll('<', '\\u003c');
  const inMarkup = other
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
  return html
    .split(/(<script[^]*?<\/script>)/)
    .map((part) => part.replaceAll(name, () => (part.startsWith('<script') ? inJson : inMarkup)))
    .join('');
}

const FORMULA_AND_MARKUP = `=HYPERLINK("https://evil.example")<img src=x onerror="document.title='owned'">`;

describe('a name made of a formula and markup', () => {
  test.for(profiles)('%s: is plain text in the popup', async ([, sample, name]) => {
    session.sites.serve(sample.url, renamed(sample.html(Date.now()), name, FORMULA_AND_MARKUP));
    const { page } = await session.readAt(sample.url);
    const popup = await session.extension.openPopupPage(page);
    const heading = await popup.waitForSelector('h1');
    await until('the page in the popup', () => popup.$('select'));
    expect(await popup.$$('img')).toEqual([]);
    expect(await popup.title()).not.toBe('owned');
    expect(await heading?.evaluate((element) => element.innerText)).toContain(FORMULA_AND_MARKUP);
    await popup.close();
  });

  test('is a harmless cell in the CSV, and plain text on the dashboard', async () => {
    const dashboard = await session.extension.openDashboard();
    await dashboard.waitForSelector('tbody th');
    expect(await dashboard.$$('img')).toEqual([]);
    expect(await dashboard.title()).not.toBe('owned');
    const { text } = await session.extension.download(dashboard);
    const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    const cells = data.flat();
    expect(cells.some((cell) => cell.includes('HYPERLINK'))).toBe(true);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

describe('a name of a megabyte', () => {
  test.for(profiles)('%s: is not carried along', async ([, sample, name]) => {
    session.sites.serve(sample.url, renamed(sample.html(Date.now()), name, 'a'.repeat(1_000_000)));
    const page = await session.extension.visit(sample.url);
    const reading = await until('the reader to answer', () => session.extension.shownIn(page));
    expect(JSON.stringify(reading).length).toBeLessThan(100_000);
  });
});

describe('scripts that are no data', () => {
  const TRAPS = `
    <script type="application/json">{"__proto__":{"name":"polluted","id":"1"},"constructor":{"prototype":{"name":"polluted"}}}</script>
    <script type="application/json">{"broken": [1, 2, {"name": </script>
    <script type="application/ld+json">{"@graph": null, "name": 7}</script>
    <script type="application/json">${'['.repeat(5000)}${']'.repeat(5000)}</script>`;

  test.for(profiles)('%s: hide nothing of what is true', async ([, sample, name]) => {
    const { url } = sample;
    const html = sample.html(Date.now());
    session.sites.serve(
      url,
      html.includes('</head>') ? html.replace('</head>', () => `${TRAPS}</head>`) : TRAPS + html,
    );
    const page = await session.extension.visit(url);
    const reading = await until('the reader to answer', () => session.extension.shownIn(page));
    expect(valueOf(reading.account.name)).toBe(name);
    expect(valueOf(reading.kind) ?? null).toBe(sample.truth.kind);
    expect(valueOf(reading.followers)?.count).toBe(sample.truth.followers);
  });
});
