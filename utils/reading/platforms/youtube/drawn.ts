/**
 * The document as drawn: the only witness after a change of channel within a visit, when the page's data still
 * describes the first one. It proves itself by the handle in its header.
 */
import { parseAge } from '../../relative-time';
import type { AccountAddress, Entry } from '../../reading';
import { accountAt } from './address';
import { countsIn, type Counts } from './header';
import type { Setting } from './items';

export interface DrawnChannel {
  readonly name: string;
  readonly counts: Counts;
  /** `null` where this generation of headers does not tell. */
  readonly verified: boolean | null;
  readonly entries: readonly Entry[];
}

/** 2024-03: `ytd-c4-tabbed-header-renderer`; 2025 on (reported): `yt-page-header-view-model`. */
const HEADERS = 'ytd-c4-tabbed-header-renderer, yt-page-header-view-model';
const VIDEOS = 'ytd-grid-video-renderer, ytd-rich-grid-media, ytd-video-renderer, yt-lockup-view-model';
/** Marks of members-only, live and upcoming videos, 2024-03; those of `yt-lockup-view-model` are reported. */
const ASIDE =
  '.badge-style-type-members-only, .badge-style-type-live-now, [overlay-style="UPCOMING"], [overlay-style="LIVE"], [class*="membership"]';
const MAX_ENTRIES = 200;

/** The channel that the document shows, `null` unless its header bears the handle of the address. */
export function drawnChannel(
  document: Document,
  account: AccountAddress,
  setting: Setting,
): DrawnChannel | null {
  // A page that was left stays in the document, hidden.
  const header = [...document.querySelectorAll(HEADERS)].find((each) => !each.closest('[hidden]'));
  if (!header) return null;
  const rows = headerRows(header);
  const handle = rows.flat().find((text) => text.startsWith('@'));
  if (handle === undefined || accountAt(`/${handle}`)?.key !== account.key) return null;
  const old = header.matches('ytd-c4-tabbed-header-renderer');
  return {
    name: textOf(header.querySelector(old ? 'ytd-channel-name #text' : 'h1')),
    counts: old
      ? {
          subscribers: textOf(header.querySelector('#subscriber-count')),
          videos: textOf(header.querySelector('#videos-count')),
        }
      : countsIn(rows),
    verified: old ? verifiedIn(header) : null,
    entries: entriesIn(header.closest('ytd-browse') ?? document.body, account, setting),
  };
}

/** An artist's note is another badge, and any drawing may be one: they do not tell (2024-03, as in the data). */
function verifiedIn(header: Element): boolean | null {
  const badges = [...header.querySelectorAll('ytd-channel-name :is([class*="badge"], i, svg, yt-icon)')];
  return (
    badges.some((badge) => badge.matches('.badge-style-type-verified')) || (badges.length > 0 ? null : false)
  );
}

const textOf = (element: Element | null): string => element?.textContent.trim() ?? '';

function headerRows(header: Element): string[][] {
  const lines = [...header.querySelectorAll('yt-content-metadata-view-model > div')];
  if (lines.length === 0) return [[textOf(header.querySelector('#channel-handle'))]];
  return lines.map((line) => [...line.querySelectorAll('[role="text"]')].map(textOf).filter(Boolean));
}

function entriesIn(page: Element, account: AccountAddress, setting: Setting): Entry[] {
  return [...page.querySelectorAll(VIDEOS)].slice(0, MAX_ENTRIES).flatMap((video) => {
    const href = video.querySelector('a[href*="/watch?"]')?.getAttribute('href');
    const query =
      href && URL.canParse(href, 'https://www.youtube.com')
        ? new URL(href, 'https://www.youtube.com').searchParams
        : null;
    const id = query?.get('v') ?? '';
    // A playlist's link leads to its first video; its date is that of its last change.
    if (!/^[\w-]{11}$/.test(id) || query?.has('list') || video.querySelector(ASIDE)) return [];
    const texts = [
      ...video.querySelectorAll('#metadata-line span, yt-content-metadata-view-model [role="text"]'),
    ].map(textOf);
    return [
      {
        id,
        url: `https://www.youtube.com/watch?v=${id}`,
        published:
          texts.map((text) => parseAge(text, setting.language, setting.now)).find((age) => age !== null) ??
          null,
        precision: 'interval',
        authorship: isOwn(video, account) ? 'own' : 'unproven',
        pinned: false,
      },
    ];
  });
}

/** What names nobody is the channel's own; so is what names the channel, by a link, and nobody else. */
function isOwn(video: Element, { key }: AccountAddress): boolean {
  const links = [...video.querySelectorAll('a[href*="/@"], a[href*="/channel/"]')].map(
    (link) => accountAt(link.getAttribute('href') ?? undefined)?.key,
  );
  if (links.length > 0) return links.every((link) => link === key);
  const lines = video.querySelectorAll('yt-content-metadata-view-model > div').length;
  return textOf(video.querySelector('ytd-channel-name')) === '' && lines < 2;
}
