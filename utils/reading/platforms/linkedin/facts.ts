/** What a LinkedIn page says of the account itself: kind, name, id, industry, description, website. */
import { agreed, isSettled } from '../../agreed';
import { textAt, type JsonObject } from '../../embedded-json';
import {
  firstKnown,
  known,
  unknown,
  type AccountKind,
  type Fact,
  type KindEvidence,
  type Signal,
} from '../../reading';
import { isAbout, isGuest, type ShownPage } from './page';

const LONGEST = 300;
const missing = unknown('not-shown');

/** Every signal of the kind, in order of trust. */
export function kindEvidence(page: ShownPage): KindEvidence[] {
  const { address, pageKey, report, document } = page;
  const evidence: KindEvidence[] = [];
  const say = (signal: Signal, company: boolean, person: boolean): void => {
    if (company !== person) evidence.push({ signal, says: company ? 'company-page' : 'personal-profile' });
  };
  // Companies, schools and showcase pages have paths of their own; the page was checked to show that account.
  const person = new URL(address.profileUrl).pathname.startsWith('/in/');
  say('linkedin.address', !person, person);
  say(
    'linkedin.report-link',
    ['COMPANY', 'SCHOOL', 'SHOWCASE'].includes(report?.type ?? ''),
    report?.type === 'PROFILE',
  );
  // 2026-07: d_org_guest_company_overview, public_profile_v3_desktop, p_mwlite_profile_view.
  say('linkedin.page-key', /^(?:[dp]_)?org_/.test(pageKey), /public_profile|profile_view/.test(pageKey));
  const type = textAt(ownNode(page), '@type') ?? '';
  say('linkedin.json-ld', /Organization$|^Corporation$|^CollegeOrUniversity$/.test(type), type === 'Person');
  say(
    'linkedin.drawn',
    document.querySelector('.org-top-card, .org-page-navigation__items') !== null,
    document.querySelector('main section[data-member-id]') !== null,
  );
  return evidence;
}

export function nameOf(page: ShownPage): Fact<string> {
  const { records, document } = page;
  const whole = ['firstName', 'lastName'].map((key) => textAt(records[0], key) ?? '').join(' ');
  return firstKnown(
    drawnText(document, '.top-card-layout__title', 'linkedin.top-card'), // 2026-07, guest
    text(textAt(ownNode(page), 'name'), 'linkedin.json-ld'),
    text(textAt(records[0], 'name') ?? whole, 'linkedin.record'),
    drawnText(document, 'main section[data-member-id] h1', 'linkedin.drawn'), // 2025-03, logged in
    // 2025-03, logged in. A wall has its heading there, too.
    isGuest(page) || document.querySelector('[type=password]')
      ? missing
      : drawnText(document, '.org-top-card-summary__title, main h1', 'linkedin.drawn'),
  );
}

/** The number under which the platform keeps the account: an organisation's or a member's. */
export function platformIdOf({ report, records, document, address }: ShownPage): Fact<string> {
  const section = document.querySelector('main section[data-member-id]'); // 2025-03
  const urn = textAt(records[0], 'objectUrn') ?? textAt(records[0], 'entityUrn') ?? '';
  const told = agreed(
    text(report?.id, 'linkedin.report-link'),
    text(/:(\d+)$/.exec(urn)?.[1], 'linkedin.record'),
    text(/^\d+$/.exec(section?.getAttribute('data-member-id') ?? '')?.[0], 'linkedin.drawn'),
  );
  // An address may name a member by an id of another kind.
  return isSettled(told) ? told : text(address.platformId, 'linkedin.address');
}

/** A page's industry. Members have a headline of their own making, which is none. */
export function categoryOf({ document }: ShownPage, kind: AccountKind | undefined): Fact<string> {
  if (kind !== 'company-page') return kind ? unknown('not-on-platform') : missing;
  return firstKnown(
    drawnText(document, '[data-test-id="about-us__industry"] dd', 'linkedin.about'),
    drawnText(document, '.top-card-layout__headline', 'linkedin.top-card'), // 2025-07
  );
}

/** Whether the profile describes itself. A member’s summary may be hidden from guests, so its absence proves nothing. */
export function bioPresentOf(page: ShownPage, kind: AccountKind | undefined): Fact<boolean> {
  const { document, records } = page;
  const summary = drawnText(
    document,
    '[data-test-id="about-us__description"], [data-section="summary"], main .org-about-module__description',
    'linkedin.about',
  );
  if ('value' in summary) return known(true, 'linkedin.about');
  // 2025-03: the anchor of the section "About", which is drawn only where there is one.
  if (document.querySelector('main #about.pv-profile-card__anchor')) return known(true, 'linkedin.about');
  if (kind !== 'company-page') return missing;
  const node = ownNode(page);
  if (textAt(node, 'description')?.trim()) return known(true, 'linkedin.json-ld');
  if (textAt(records[0], 'description')?.trim()) return known(true, 'linkedin.record');
  // Both the section and the data of a page without a description stand there, and neither holds one.
  return node && document.querySelector('[data-test-id="about-us"]')
    ? known(false, 'linkedin.about')
    : missing;
}

/** The website, LinkedIn's redirect unwrapped. */
export function linkOf(page: ShownPage, kind: AccountKind | undefined): Fact<string> {
  const { document, records } = page;
  const href = (selector: string) => document.querySelector(selector)?.getAttribute('href') ?? undefined;
  const found: [string | undefined, Signal][] = [
    [href('[data-test-id="about-us__website"] a'), 'linkedin.about'], // 2025-07
    [href('[data-section="websites"] a'), 'linkedin.top-card'], // 2026-07, persons
    // 2025-07: a page's `sameAs` is its website; a person's is the profile again.
    [kind === 'company-page' ? textAt(ownNode(page), 'sameAs') : undefined, 'linkedin.json-ld'],
    [textAt(records[0], 'websiteUrl') ?? textAt(records[0], 'companyPageUrl'), 'linkedin.record'],
    [href('.org-top-card-primary-actions__inner a[href^="http"]'), 'linkedin.page-card'], // reported
  ];
  for (const [address, signal] of found) {
    const website = websiteOf(address);
    if (website) return known(website, signal);
  }
  return missing;
}

/** The address behind `/redir/redirect?url=…`; `null` for LinkedIn's own addresses and what is no web address. */
function websiteOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  let url = new URL(address);
  const wrapped = url.pathname.startsWith('/redir/') ? url.searchParams.get('url') : null;
  if (wrapped) {
    if (!URL.canParse(wrapped)) return null;
    url = new URL(wrapped);
  }
  const own = /(?:^|\.)linkedin\.com$/.test(url.hostname);
  return own || !/^https?:$/.test(url.protocol) || url.href.length > 2048 ? null : url.href;
}

const ownNode = ({ nodes, keys }: ShownPage): JsonObject | undefined =>
  nodes.find((node) => isAbout(node, keys) && textAt(node, '@type') !== 'WebPage');

const drawnText = (document: Document, selector: string, signal: Signal): Fact<string> =>
  text(document.querySelector(selector)?.textContent, signal);

/** A text in one line, cut; unknown where there is none or guests get asterisks for it. */
function text(value: string | null | undefined, signal: Signal): Fact<string> {
  const plain = value
    ?.slice(0, 10 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
  return plain && !/^[*\s]+$/.test(plain) ? known(plain, signal) : missing;
}
