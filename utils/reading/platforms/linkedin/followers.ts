/** How many follow the account, from wherever the page says so. */
import { parseCount } from '../../compact-count';
import { listAt, numberAt, textAt } from '../../embedded-json';
import { firstKnown, known, unknown, type Fact, type Followers, type Signal } from '../../reading';
import { isAbout, type ShownPage } from './page';

/**
 * The word for followers in the languages of LinkedIn's guest and member pages, by its stem. A count beside another
 * word (connections, employees, a postcode) must never be taken for one of followers.
 */
export const FOLLOWERS =
  /follow|abonn|seguidor|segueix|volger|följare|følger|seuraaj|obserw|sleduj|követő|urmăritor|takipçi|pengikut|theo dõi|підписник|відстежу|подписчик|отслежива|последовател|ακόλουθ|עוקב|متابع|دنبال|फ़ॉलो|फॉलो|অনুসরণ|ফলোয়ার|ผู้ติดตาม|フォロワー|关注|關注|追蹤|팔로워/i;

/** Beginning alike, whom the account itself follows. */
const FOLLOWING = /following|abonnements|seguendo|siguiendo/i;

/** The part of a text that speaks of followers: up to the separators that LinkedIn prints between counts. */
const SEPARATORS = /[·•|]/;

/** Where a drawn page prints the account's own count, best first; never beside other accounts' cards. */
const DRAWN: readonly (readonly [selector: string, signal: Signal])[] = [
  // 2026-07, guest: "London · 5,750 followers" on a page, a line of its own spans on a person.
  ['.top-card-layout__first-subline, .top-card-layout .not-first-middot span', 'linkedin.top-card'],
  // Logged in: a member's top card (2025-03) and a page's (reported).
  ['section[data-member-id] li, section[data-member-id] a[href*="followers"]', 'linkedin.member-card'],
  ['.org-top-card-summary-info-list__info-item', 'linkedin.page-card'],
];

export function followersOf(page: ShownPage): Fact<Followers> {
  const exactly = firstKnown(fromJsonLd(page), fromRecord(page));
  // A printed count in another language than English costs 14 ms (`isEnglish`), so it is read where nothing better is.
  if ('value' in exactly) return exactly;
  return firstKnown(
    exactly,
    ...DRAWN.map(([selector, signal]) => fromTexts(page, page.document.querySelectorAll(selector), signal)),
    fromTexts(page, activityHeader(page.document), 'linkedin.activity-header'),
    fromDescription(page),
  );
}

/** 2026: `Person.interactionStatistic`, one counter or several. */
function fromJsonLd({ nodes, keys }: ShownPage): Fact<Followers> {
  const node = nodes.find((one) => isAbout(one, keys));
  const counters = [node?.['interactionStatistic'], ...listAt(node, 'interactionStatistic')];
  const follows = counters.find((counter) => /FollowAction$/.test(actionOf(counter)));
  return exact(numberAt(follows, 'userInteractionCount'), 'linkedin.json-ld');
}

const actionOf = (counter: Parameters<typeof textAt>[0]): string =>
  textAt(counter, 'interactionType') ?? textAt(counter, 'interactionType', '@type') ?? '';

function fromRecord({ records }: ShownPage): Fact<Followers> {
  const counts = records.map(
    (record) => numberAt(record, 'followerCount') ?? numberAt(record, 'followingState', 'followerCount'),
  );
  return exact(
    counts.find((count) => count !== undefined),
    'linkedin.record',
  );
}

/** 2025-03: the header of a member's activities. The sections below it count other accounts' followers. */
const activityHeader = (document: Document): Iterable<Element> =>
  document
    .querySelector('#content_collections')
    ?.parentElement?.querySelectorAll('.pvs-header__optional-link > :first-child') ?? [];

/** 2025-07: "Name | 5,750 followers on LinkedIn. Slogan …": the part after the name, up to its end. */
function fromDescription({ document, language, isHeadOwn }: ShownPage): Fact<Followers> {
  if (!isHeadOwn) return unknown('not-shown');
  const text = document.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
  const name = text.indexOf(' | ');
  if (name < 0) return unknown('not-shown');
  const said = text.slice(name + 3).split(/ \| |\. |\n/, 1)[0] ?? '';
  const count = said.length < 80 && speaksOfFollowers(said) ? parseCount(said, language) : null;
  return count ? known(count, 'linkedin.description') : unknown('not-shown');
}

const speaksOfFollowers = (text: string): boolean => FOLLOWERS.test(text) && !FOLLOWING.test(text);

function fromTexts(page: ShownPage, elements: Iterable<Element>, signal: Signal): Fact<Followers> {
  for (const element of elements) {
    for (const part of partsOf(element)) {
      if (part.length > 80 || !speaksOfFollowers(part)) continue;
      // A page without a language of its own that says "followers" says it in English.
      const count = parseCount(part, page.language ?? (/followers/i.test(part) ? 'en' : null));
      if (count) return known(count, signal);
    }
  }
  return unknown('not-shown');
}

/** The texts between dots; an element without text stands for a drawn dot (guest pages, 2026-07). */
function partsOf(element: Element): string[] {
  const parts: string[] = [''];
  for (const node of element.childNodes) {
    if (node.nodeType === node.COMMENT_NODE) continue;
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!text && node.nodeType === node.ELEMENT_NODE) parts.push('');
    else parts.push(`${parts.pop() ?? ''} ${text}`);
  }
  return parts.flatMap((part) => part.split(SEPARATORS)).map((part) => part.trim());
}

const exact = (count: number | undefined, signal: Signal): Fact<Followers> =>
  count !== undefined && Number.isSafeInteger(count) && count >= 0
    ? known({ count, precision: 'exact' }, signal)
    : unknown('not-shown');
