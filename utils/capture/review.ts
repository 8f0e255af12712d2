/** A capture beside what the readers say of the page and of its copy: for the auditor to look at before it is saved. */
import { readPage } from '../reading/platforms/platform';
import { askedFacts, toldBy, type Review, type Told } from './capture-file';
import { parseHtml, redact, type CapturedPage } from './redact';

declare global {
  /** Stands there once `entrypoints/capture.ts` is loaded. */
  var reviewCapturedPage: typeof reviewOf | undefined;
}

/** Puts `reviewOf` where the page that loaded the script finds it. */
export function offerReview(): void {
  globalThis.reviewCapturedPage = reviewOf;
}

/** Redacts a page and reads both. Takes up to some seconds for the heaviest pages. */
export function reviewOf(page: CapturedPage): Review {
  const { url, html, capturedAt, documentAge } = page;
  const capture = redact(page);
  const read = (address: string, text: string): Told =>
    toldBy(URL.canParse(address) ? readPage(parseHtml(text), new URL(address), capturedAt) : null);
  const before = read(url, html);
  const after = read(capture.url, capture.html);
  const differing = askedFacts.filter((fact) => JSON.stringify(before[fact]) !== JSON.stringify(after[fact]));
  return { page: { capturedAt, documentAge: Math.round(documentAge) }, capture, before, after, differing };
}
