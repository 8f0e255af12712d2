/** What a test runs in a real browser: a page redacted, and both read. */
import { parseHtml, redact, type Capture, type CapturedPage } from '../../utils/capture/redact';
import { readPage } from '../../utils/reading/platforms/platform';
import type { Reading } from '../../utils/reading/reading';

export function redactAndRead(page: CapturedPage): {
  capture: Capture;
  before: Reading | null;
  after: Reading | null;
} {
  const capture = redact(page);
  const read = (url: string, html: string) => readPage(parseHtml(html), new URL(url), page.capturedAt);
  return { capture, before: read(page.url, page.html), after: read(capture.url, capture.html) };
}
