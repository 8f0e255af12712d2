// @vitest-environment happy-dom
/** Every capture in `test/captures/` is read, and held to what its auditor, or we, say is right. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { captureFile, toldBy, unmet, type CaptureFile, type Told } from '../utils/capture/capture-file';
import { parseHtml } from '../utils/capture/redact';
import { readPage } from '../utils/reading/platforms/platform';

const FOLDER = path.join(import.meta.dirname, 'captures');
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

const told = ({ url, html, capturedAt }: CaptureFile): Told =>
  toldBy(readPage(parseHtml(html), new URL(url), capturedAt));

describe.each(files)('%s', (file) => {
  const capture = captureFile.parse(JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')));
  test('is read as expected', () => {
    expect(Object.keys(capture.expected)).not.toEqual([]);
    const reading = told(capture);
    expect({ unmet: unmet(capture.expected, reading, capture.capturedAt), reading }).toEqual({
      unmet: [],
      reading,
    });
  });
});

describe('an expectation', () => {
  const DAY = 86_400_000;
  const NOW = Date.UTC(2026, 10, 22);
  const post = (least: number, most: number, open = true): Told => ({
    state: 'readable',
    kind: 'company-page',
    verified: 'unknown',
    followers: 'exact',
    lastPost: { notBefore: NOW - most * DAY, notAfter: open ? NOW : NOW - least * DAY, open },
  });
  test.each([
    ['is met by the same', { state: 'readable', kind: 'company-page', followers: 'exact' }, post(2, 2), []],
    ['is not met by another', { kind: 'personal-profile' }, post(2, 2), ['kind']],
    [
      'of “cannot tell” is met by nothing else',
      { verified: 'unknown', lastPost: 'unknown' },
      post(2, 2),
      ['lastPost'],
    ],
    ['of a post is met by a span within', { lastPost: 'one-week' }, post(2, 3, false), []],
    ['of a post is met by a bound that leaves the end open', { lastPost: 'one-week' }, post(2, 3), []],
    ['of a post is not met by a later one', { lastPost: 'one-year' }, post(2, 3), ['lastPost']],
    ['of a post is not met by an end before it', { lastPost: 'one-week' }, post(40, 50, false), ['lastPost']],
    ['of a post is not met by a bound long before it', { lastPost: 'one-week' }, post(0, 400), ['lastPost']],
  ] as const)('%s', (_what, expected, reading, missed) => {
    expect(unmet(expected, reading, NOW)).toEqual(missed);
  });
});
