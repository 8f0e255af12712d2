// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Measures } from '../../utils/capture/measures';
import { parseHtml, redact, type Capture } from '../../utils/capture/redact';
import { addressOf } from '../../utils/reading/platforms/platform';
import { generations } from '../sites/pages/facebook';
import { samplePages } from '../sites/sample-company';
import { Canaries, plant, seeded, survivorsIn } from './canaries';
import { corpusIsHere, loadCases } from '../corpus/cases';
import { isPublished, wordsIn } from './published';

const NOW = Date.UTC(2026, 10, 22, 12);
/** Seeds of one run; more are tried by hand. */
const SEEDS = Array.from({ length: Number(process.env.CAPTURE_SEEDS ?? 3) }, (_, seed) => seed + 1);

/** Characters; planting in larger ones takes long here. */
const LARGEST_SAVED = 30_000;

const pages = [...(await samplePages()), ...generations];
const capture = (url: string, html: string): Capture =>
  redact({ url, html, capturedAt: NOW, documentAge: 0 });

describe.each(pages.map((page) => [page.url, page] as const))('of %s', (url, page) => {
  test.each(SEEDS)('nothing that was planted in any string is left (seed %i)', (seed) => {
    const planted = plant(page.html(NOW), new Canaries(seeded(seed)), parseHtml);
    expect(planted.canaries.length).toBeGreaterThan(50);
    expect(survivorsIn(planted.html, planted.canaries).length).toBeGreaterThan(planted.canaries.length / 2);
    expect(survivorsIn(capture(url, planted.html).html, planted.canaries)).toEqual([]);
  });

  test('every word that is left is on the published list', () => {
    const { html, url: address, language } = capture(url, page.html(NOW));
    const measures = new Measures(addressOf(new URL(url))?.platform ?? null, language, NOW);
    expect(wordsIn(html + address).filter((word) => !isPublished(word, measures))).toEqual([]);
  });
});

const small = loadCases().filter(({ html }) => html.length < LARGEST_SAVED);
if (!corpusIsHere) console.log('Canaries on saved pages: skipped, there are none.');
test.skipIf(!corpusIsHere).for(small.map((saved) => [saved.name, saved] as const))(
  'nothing that was planted in the saved page %s is left',
  ([, { html, truth }]) => {
    const planted = plant(html, new Canaries(seeded(1)), parseHtml);
    expect(survivorsIn(capture(truth.url, planted.html).html, planted.canaries)).toEqual([]);
  },
);

test('an account’s own name is replaced even where it consists of words of the list', () => {
  const html = `<html lang="en"><a href="/pageNews">page news</a><script type="application/json">{"users":{"pageNews":{"uniqueId":"pageNews","type":"pageNews"}}}</script>`;
  const { html: copy, url } = capture('https://www.tiktok.com/@pageNews', html);
  expect(copy + url).not.toMatch(/pageNews/i);
});

test('of the address as well', () => {
  const canaries = new Canaries(seeded(7));
  const url = `https://www.facebook.com/${canaries.bare()}/videos?ref=${canaries.bare()}#${canaries.bare()}`;
  expect(survivorsIn(capture(url, '<p>').url, canaries.made)).toEqual([]);
});
