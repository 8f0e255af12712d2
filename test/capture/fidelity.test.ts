// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../utils/reading/platforms/platform';
import { parseHtml, redact } from '../../utils/capture/redact';
import { generations } from '../sites/pages/facebook';
import { samplePages } from '../sites/sample-company';
import { outlineOf, privateStringsOf } from './outline';

const NOW = Date.UTC(2026, 10, 22, 12);
const pages = [...(await samplePages()), ...generations];

const read = (url: string, html: string) => readPage(parseHtml(html), new URL(url), NOW);

describe('a redacted copy is read as the page is', () => {
  test.each(pages.map((page) => [page.shows, page] as const))('%s', (_shows, page) => {
    const html = page.html(NOW);
    const copy = redact({ url: page.url, html, capturedAt: NOW, documentAge: 0 });
    const before = read(page.url, html);
    expect(outlineOf(read(copy.url, copy.html))).toEqual(outlineOf(before));
    expect(before?.state).toBe(page.truth.state);
    const text = copy.html.toLowerCase();
    for (const told of privateStringsOf(before).filter(({ length }) => length > 3))
      expect(text).not.toContain(told.toLowerCase());
  });
});

test('a redacted copy of a redacted copy is read the same', () => {
  const [page] = pages;
  if (!page) throw new Error('there are no sample pages');
  const once = redact({ url: page.url, html: page.html(NOW), capturedAt: NOW, documentAge: 0 });
  const twice = redact({ url: once.url, html: once.html, capturedAt: NOW, documentAge: 0 });
  expect(outlineOf(read(twice.url, twice.html))).toEqual(outlineOf(read(page.url, page.html(NOW))));
});
