/**
 * A redacted capture of a page: its structure without what it says of anybody, so that a page which was read wrongly
 * can become a case for the tests. Pure: it takes the page as a text and gives another one.
 */
import { linkedInTime, tikTokTime, xTime } from '../reading/id-time';
import { addressOf } from '../reading/platforms/platform';
import { languageOf, type EpochMs, type PlatformId } from '../reading/reading';
import { redactAddress } from './redact-address';
import { redactDocument } from './redact-document';
import { Redactor, type Tally } from './redactor';

/** A page as a content script hands it over. */
export interface CapturedPage {
  readonly url: string;
  readonly html: string;
  readonly capturedAt: EpochMs;
  /** For how long the document had been open, in ms. */
  readonly documentAge: number;
}

/** A page without what it says of anybody. */
export interface Capture {
  readonly url: string;
  /** The page's own, `null` where it names none. */
  readonly language: string | null;
  readonly html: string;
  readonly tally: Readonly<Tally>;
}

/** The page's structure, with a pseudonym for every word that is not on the allowlist. */
export function redact(page: CapturedPage): Capture {
  const document = parseHtml(page.html);
  const language = languageOf(document);
  const account = URL.canParse(page.url) ? addressOf(new URL(page.url)) : null;
  const platform = account?.platform ?? null;
  const redactor = new Redactor({
    platform,
    language,
    now: page.capturedAt,
    handle: account?.handle ?? null,
    postIds: postIdsIn(page.html + page.url, platform),
  });
  // The address first, so that its words get the first pseudonyms.
  const url = redactAddress(redactor, page.url);
  const html = redactDocument(redactor, document);
  return { url, language, html, tally: redactor.tally };
}

/** Makes a document of a page's text. Nothing in it runs or loads. */
export const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Where ids of posts stand, and the time in them. Ids of accounts look alike, and tell nothing. */
const POST_IDS: Readonly<
  Record<PlatformId, { readonly at: RegExp; readonly time: (id: string) => EpochMs | null }>
> = {
  linkedin: { at: /(?:activity|share|ugcPost)(?::|-|%3A)(\d{15,20})(?!\d)/gi, time: linkedInTime },
  // Links, and records by id and lists of ids in data (2023-02).
  tiktok: {
    at: /(?:(?:video|photo)(?:\\?\/|\\u002F|%2F)|[[,]")(\d{15,20})(?=[/?#"&\\])|"(\d{15,20})":\{/gi,
    time: tikTokTime,
  },
  x: { at: /(?:status(?:es)?(?:\\?\/|%2F)|data-tweet-id=")(\d{15,20})(?!\d)/gi, time: xTime },
};

/** The ids of posts in a page's text. */
function postIdsIn(text: string, platform: PlatformId | null): ReadonlySet<string> {
  const ids = POST_IDS[platform ?? ''];
  if (!ids) return new Set();
  const found = [...text.matchAll(ids.at)].map(([, id, key]) => id ?? key ?? '');
  return new Set(found.filter((id) => ids.time(id) !== null));
}
