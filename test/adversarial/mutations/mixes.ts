/** Two accounts get mixed up: stale data, two pages in one, the address of another account. */
import { valueOf } from '../../../utils/reading/reading';
import { damaged, type Mutated, type Mutations, type Setting } from '../mutation';
import { isHolder, type Holder } from '../json-parts';
import { dataElements, rewriteData, type Page } from '../page';

type Side = 'append' | 'prepend';

export const mixes: Mutations = {
  /** In-page navigation: the data are still those of the account before. */
  'data-of-another': (setting) =>
    withData(setting, (document, theirs) => {
      for (const script of dataElements(document)) script.remove();
      document.head.append(...theirs);
    }),
  'data-of-both': (setting) =>
    withData(setting, (document, theirs) =>
      document.head[setting.dice.pick<Side>(['append', 'prepend']) ?? 'append'](...theirs),
    ),

  'bodies-of-both': (setting) =>
    withOther(setting, (document, other) => {
      document.body[setting.dice.pick<Side>(['append', 'prepend']) ?? 'append'](...other.body.childNodes);
    }),
  /** A page drawn anew under a head that nobody changed, and the other way round. */
  'body-of-another': (setting) =>
    withOther(setting, (document, other) => {
      document.body.replaceChildren(...other.body.childNodes);
    }),
  'head-of-another': (setting) =>
    withOther(setting, (document, other) => {
      document.head.replaceChildren(...other.head.childNodes);
    }),

  /** The header of one, the list of the other: a part of the data that names its account is the other's. */
  'part-of-another': (setting) => {
    const { page, dice } = setting;
    const unit = dice.pick(NAMED_PARTS[page.subject.platform] ?? []);
    const other = dice.pick(setting.others);
    const theirs = other && unit && dice.pick(partsNamed(other, unit));
    if (!unit || !other || !theirs) return null;
    const document = page.document();
    let replaced = 0;
    // From the last on: what stands before it in the same script keeps its place.
    for (const part of page.dataParts.toReversed())
      rewriteData(document, part, ({ root }) => {
        for (const holder of holdersOf(root, unit)) {
          if (!areComparable(page, holder[unit], other, theirs)) continue;
          holder[unit] = structuredClone(theirs);
          replaced++;
        }
        return replaced > 0 ? unit : null;
      });
    return replaced === 0 ? null : damaged(setting, document, `${unit} of ${other.subject.name}`);
  },

  /** Every mention of the account in one script, or in the document, is another's. */
  'ids-of-another': (setting) => {
    const { page, dice } = setting;
    const other = dice.pick(setting.others);
    const ours = namesOf(page);
    const theirs = other ? namesOf(other) : [];
    // An account that keeps one of its names cannot be told from one that was renamed.
    if (!other || ours.some((name, n) => name !== '\n' && theirs[n] === '\n')) return null;
    const document = page.document();
    const replace = (text: string): string =>
      ours.reduce((replaced, name, n) => replaced.replaceAll(name, theirs[n] ?? name), text);
    const part = dice.chance(0.6) ? page.pickData(dice) : undefined;
    const script = part && dataElements(document)[part.element];
    if (script) script.textContent = replace(script.textContent);
    else
      for (const link of document.body.querySelectorAll('[href]'))
        if (isWithin(page, link)) for (const one of link.attributes) one.value = replace(one.value);
    return damaged(
      setting,
      document,
      `${ours.join(' ')} are ${theirs.join(' ')} in ${script ? 'a script' : 'all links'}`,
    );
  },

  'address-of-another': (setting) => {
    const other = setting.dice.pick(setting.others);
    return other ? atAddress(setting, other.url) : null;
  },
  'address-of-nobody': (setting) => {
    const url = new URL(setting.page.url);
    const query = [...url.searchParams.keys()];
    if (url.searchParams.has('id')) url.searchParams.set('id', '100012345678901');
    else if (query.length > 0) return null;
    // The channel's id has a fixed length; all else may be longer by some letters.
    else
      url.pathname = url.pathname.replace(
        /^(\/(?:c|user|in|company|school|showcase)\/[^/]+|\/channel\/UC|\/[^/]+)([^/]{0,3})/,
        (_, name: string, rest: string) =>
          name.endsWith('/UC') ? `${name}${rest === 'zzz' ? 'yyy' : 'zzz'}` : `${name}${rest}zq`,
      );
    return atAddress(setting, url);
  },
};

const atAddress = (setting: Setting, url: URL): Mutated =>
  damaged(setting, setting.page.document(), `at ${url.href}`, { url, promised: 'stranger' });

/** Keys of JSON that hold a part which says itself whose it is. */
const NAMED_PARTS: Readonly<Record<string, readonly string[]>> = {
  youtube: ['contents', 'header', 'metadata', 'microformat'],
  facebook: ['timeline_list_feed_units', 'profile_header_renderer', 'profile_tile_sections'],
  tiktok: ['userInfo', 'UserPage', 'UserModule', 'ItemModule', 'ItemList'],
  x: ['mainEntity', 'legacy', 'core'],
  linkedin: ['@graph', 'included'],
};

/** True where both parts name their account in the same way: no reader can hold a handle against an id or an old name. */
function areComparable(page: Page, ours: unknown, other: Page, theirs: unknown): boolean {
  const [our = '', their = ''] = [ours, theirs].map((part) => JSON.stringify(part).toLowerCase());
  const names = namesOf(other);
  return namesOf(page).some(
    (name, kind) =>
      our.includes(name.toLowerCase()) &&
      their.includes((names[kind] ?? '\n').toLowerCase()) &&
      (kind === 0
        ? hasHandle(page) && hasHandle(other)
        : page.subject.platform !== 'youtube' || (our.includes(ID_FIELD) && their.includes(ID_FIELD))),
  );
}

/** YouTube's old custom names are no handles. */
const hasHandle = ({ subject, whole }: Page): boolean =>
  subject.platform !== 'youtube' || (whole?.account.aliases.some((alias) => alias.includes('@')) ?? false);
/** Until 2024 YouTube's header named the channel's id in a field of its own. */
const ID_FIELD = 'c4tabbedheaderrenderer';

/** The holders of that key; only the top ones, and never within another holder. */
function holdersOf(root: unknown, key: string): Holder[] {
  if (!isHolder(root)) return [];
  if (Object.hasOwn(root, key)) return isHolder(root[key]) ? [root] : [];
  return Object.values(root).flatMap((value) => holdersOf(value, key));
}

function partsNamed(page: Page, key: string): unknown[] {
  const document = page.document();
  const found: unknown[] = [];
  for (const part of page.dataParts)
    rewriteData(document, part, ({ root }) => {
      found.push(...holdersOf(root, key).map((holder) => holder[key]));
      return null;
    });
  return found;
}

/** True for a link that does not leave the platform. */
function isWithin({ url }: Page, link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  const site = url.hostname.split('.').slice(-2).join('.');
  // A link that is led through the platform leads out of it.
  if (/\/redir|l\.php|\/link\/v2/.test(href)) return false;
  return URL.canParse(href, url) && new URL(href, url).hostname.endsWith(site);
}

/** What the account is called in addresses and data: its handle and its id; a line break, found nowhere, for none. */
function namesOf({ whole }: Page): string[] {
  const facts = whole ? [whole.account.handle, whole.account.platformId] : [];
  return facts.map((fact) => valueOf(fact) ?? '\n');
}

function withOther(setting: Setting, mix: (document: Document, other: Document) => void): Mutated | null {
  const other = setting.dice.pick(setting.others);
  if (!other) return null;
  const document = setting.page.document();
  mix(document, other.document());
  return damaged(setting, document, `with ${other.subject.name}`);
}

const withData = (setting: Setting, mix: (document: Document, theirs: Element[]) => void): Mutated | null =>
  withOther(setting, (document, other) => mix(document, dataElements(other)));
