/**
 * Redacts one string at a time: a text that people read, a name that programs read, an address, a value of JSON. What
 * is not on the allowlist gets a pseudonym, the same wherever it stands, so that what belonged together still does.
 */
import type { EpochMs, PlatformId } from '../reading/reading';
import { shortNames, SMALL, topDomains, videoKeys } from './allowlist';
import { Measures, phrasesIn, stemsIn, type KeptPart } from './measures';
import { Pseudonyms } from './pseudonyms';
import { structureWords } from './structure-words';

/** How much of a page was kept and replaced. */
export interface Tally {
  /** Words of the allowlist, at every place where they stand. */
  kept: number;
  /** Words, numbers and ids that were replaced, at every place. */
  replaced: number;
  /** Times that were kept: printed ones, and those in ids. */
  times: number;
  /** Scripts, comments, styles and attributes that were left out. */
  dropped: number;
}

/** What has to be known of a page before its strings are redacted. */
export interface PageFacts {
  readonly platform: PlatformId | null;
  readonly language: string | null;
  readonly now: EpochMs;
  /** The account's name in the address, which is replaced even where it is a word of the allowlist. */
  readonly handle: string | null;
  /** Ids of posts, which encode a time. */
  readonly postIds: ReadonlySet<string>;
}

/** Ids that hold more than letters and digits, then runs of letters and digits. */
const TOKENS =
  /(?<![\p{L}\p{N}])pfbid\w{10,200}|(?<![\w-])(?:UC|UU|PL)[\w-]{22,32}(?![\w-])|(?<![\w-])AC[oA-Z][\w-]{30,}|[\p{L}\p{M}\p{N}]+/gu;
/** The letters by which those ids begin: of Facebook's profiles and posts, YouTube's channels, LinkedIn's members. */
const KIND_OF_ID = /^(?:pfbid(?=\w{10})|(?:UC|UU|PL)(?=[\w-]{22})|AC[oA-Z](?=[\w-]{30}))/;
/** What stands for a character, or for a row of them: "&#99;", "\u0063", "%63". Read whole, it could spell anything. */
const ESCAPES =
  /(?:\\u\{?[\da-f]{2,6}\}?|\\x[\da-f]{2}|&#(?:\d+|x[\da-f]+);?|&[a-z]\w{1,30};|%[\da-f]{2})+/gi;
/** Pictures of any kind, and characters without a drawing, in a row. Marks that steer direction stay. */
const SYMBOLS =
  /(?:(?![$+<=>^`|~€£¥°©®])[\p{S}\p{Cn}\p{Co}\p{Cs}\p{Cc}\u200d\ufe00-\ufe0f\u{e0000}-\u{e0fff}](?<![\n\t\r]))+/gu;
/** Bits below the time in an id. */
const TIMED_BITS: Readonly<Record<PlatformId, bigint>> = { x: 22n, linkedin: 22n, tiktok: 32n };

export class Redactor {
  readonly tally: Tally = { kept: 0, replaced: 0, times: 0, dropped: 0 };
  readonly #page: PageFacts;
  readonly #measures: Measures;
  readonly #pseudonyms: Pseudonyms;
  readonly #structures = new Map<string, boolean>();

  constructor(page: PageFacts) {
    this.#page = page;
    this.#measures = new Measures(page.platform, page.language, page.now);
    this.#pseudonyms = new Pseudonyms((word) => structureWords.has(word) || this.#measures.knows(word));
    this.#pseudonyms.join(page.handle?.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  }

  get platform(): PlatformId | null {
    return this.#page.platform;
  }

  /** A text that people read: nothing of it is kept but what measures something, and phrases that readers look for. */
  text(text: string): string {
    const plain = withoutPictures(text).replace(/[ \n\t\r]+/g, ' ');
    if (plain.trim() === '') return plain;
    const measure = this.#measures.of(plain);
    const stems = stemsIn(measure !== null);
    const phrases = phrasesIn(plain);
    const copy = (alone: boolean) =>
      plain.replace(TOKENS, (token, offset: number) => {
        if (phrases.some(([from, to]) => offset >= from && offset + token.length <= to))
          return this.#keep(token);
        if (/^(?:https?|www)$/i.test(token) || isTopDomain(plain, token, offset)) return this.#keep(token);
        const isMeasure = measure !== null || stems.some((stem) => stem.test(token));
        const measured = isMeasure ? this.#measuring(token, measure?.isDate ?? false, stems) : null;
        return measured ?? (alone ? ' ' : this.token(token));
      });
    const copied = copy(false);
    if (!measure || this.#measures.agree(plain, copied)) return copied;
    // Something else than the measure changed what the readers make of it: the measure alone says the same, or nothing.
    const measureAlone = copy(true).replace(/ +/g, ' ').trim();
    return this.#measures.agree(plain, measureAlone) ? measureAlone : copied;
  }

  /** A name that programs read: the words of the allowlist stay, and small numbers. */
  name(name: string): string {
    if (this.isOwnName(name)) return this.words(name);
    return this.#replaceIn(name, (token) => this.isStructure(token));
  }

  /** True for a name of which nothing would be replaced. */
  isKeptName(name: string): boolean {
    if (!/^[\w:./[\]()-]+$/.test(name) || hasManyNumbers(name)) return false;
    return (name.match(TOKENS) ?? []).every(
      (token) => this.isStructure(token) || (/^\d{1,3}$/.test(token) && Number(token) < SMALL),
    );
  }

  /** A text token by token as everywhere else, without anything kept but what `isKept` says. */
  words(text: string, isKept: (token: string) => boolean = () => false): string {
    return this.#replaceIn(text, isKept);
  }

  #replaceIn(text: string, isKept: (token: string) => boolean): string {
    const spells = hasManyNumbers(text);
    return withoutPictures(text).replace(TOKENS, (token) => {
      if (isKept(token)) return this.#keep(token);
      return /^\p{Nd}+$/u.test(token) && !spells ? this.digits(token) : this.token(token);
    });
  }

  /** True for the account's own name, as the address writes it. */
  isOwnName(text: string): boolean {
    const { handle } = this.#page;
    return handle !== null && text.replace(/^@/, '').toLowerCase() === handle.toLowerCase();
  }

  /** True for a name that is made of words of the allowlist only, such as `pageHeaderViewModel` or `H2`. */
  isStructure(token: string): boolean {
    let isKnown = this.#structures.get(token);
    if (isKnown === undefined) this.#structures.set(token, (isKnown = consistsOfKnownWords(token)));
    return isKnown;
  }

  /** One run of letters and digits, replaced. */
  token(token: string): string {
    if (/^\p{Nd}+$/u.test(token)) return this.#number(token);
    this.tally.replaced++;
    const kind = KIND_OF_ID.exec(token)?.[0];
    if (kind === undefined) return this.#pseudonyms.word(token);
    return kind + this.#pseudonyms.opaque(token.slice(kind.length));
  }

  /** Digits where programs read them: a small number is structure, an id keeps the time that it encodes. */
  digits(digits: string): string {
    return /^\d{1,3}$/.test(digits) && Number(digits) < SMALL ? this.#keep(digits) : this.#number(digits);
  }

  /** The id of a video where a key or a route says that it is one, `null` otherwise. */
  videoId(text: string, key: string): string | null {
    if (this.#page.platform !== 'youtube' || !/^[\w-]{11}$/.test(text) || !videoKeys.test(key)) return null;
    this.tally.replaced++;
    return this.#pseudonyms.opaque(text);
  }

  /** Notes that a time was kept as it stood. */
  time<T>(time: T): T {
    this.tally.times++;
    return time;
  }

  /** Notes that something was left out. */
  drop(): void {
    this.tally.dropped++;
  }

  #keep(text: string): string {
    this.tally.kept++;
    return text;
  }

  #number(digits: string): string {
    const bits = TIMED_BITS[this.#page.platform ?? ''];
    if (bits !== undefined && this.#page.postIds.has(digits)) {
      this.tally.times++;
      return this.#pseudonyms.timedId(digits, bits);
    }
    this.tally.replaced++;
    return this.#pseudonyms.number(digits);
  }

  /** The token with what measures in it kept, `null` where nothing in it does. */
  #measuring(token: string, keepsNumbers: boolean, stems: readonly RegExp[]): string | null {
    const runs = token.match(/\p{Nd}+|[^\p{Nd}]+/gu) ?? [];
    const parts: KeptPart[] = [];
    for (const run of runs) {
      if (/^\p{Nd}/u.test(run)) {
        parts.push({ text: run, isKept: keepsNumbers });
        continue;
      }
      const kept = this.#measures.keptIn(run, stems);
      // A handle such as "mill24" is one word, and the same one everywhere.
      if (!kept) return null;
      parts.push(...kept);
    }
    return parts.map(({ text, isKept }) => (isKept ? this.#keep(text) : this.token(text))).join('');
  }
}

/** Nothing spelled by codes or drawn: a blank and a box in its place. */
const withoutPictures = (text: string): string => text.replace(ESCAPES, ' ').replace(SYMBOLS, '□');

/** A long row of numbers could spell a word by the codes of its letters. */
const hasManyNumbers = (text: string): boolean => (text.match(/\d+/g)?.length ?? 0) > 8;

const isTopDomain = (text: string, token: string, offset: number): boolean =>
  topDomains.has(token) && text.charAt(offset - 1) === '.' && /[\p{L}\p{N}]/u.test(text.charAt(offset - 2));

/** Known words in camel case, with at most one short number: `c4TabbedHeaderRenderer`, `LOCKUP`, `h1`. */
function consistsOfKnownWords(token: string): boolean {
  if (!/^[A-Za-z]+(?:\d{1,3})?[A-Za-z]*$/.test(token)) return false;
  if (token.length <= 2 || shortNames.has(token)) return true;
  return token
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[ \d]+/)
    .every((word) => /^[chv]?$/i.test(word) || structureWords.has(word.toLowerCase()));
}
