/** A page in the browser before and after it is damaged. */
import { readPage } from '../../utils/reading/platforms/platform';
import { valueOf, type EpochMs, type PlatformId, type Reading } from '../../utils/reading/reading';
import type { Truth } from '../corpus/cases';
import type { Dice } from './dice';
import { truthToldBy } from './told-truth';
import { isHolder, slotsIn, type Slot } from './json-parts';

/** A page with what is true of it, as it is handed to the browser. */
export interface Subject {
  /** `facebook/nasa`, or `sample/facebook.com/…`. */
  readonly name: string;
  readonly platform: PlatformId;
  readonly url: string;
  readonly html: string;
  /** What stands beside the page; `null` where what it tells undamaged is the truth. */
  readonly truth: Truth | null;
}

/** One JSON text of a page. */
export interface DataPart extends Slot {
  /** The element's place among those of `DATA`. */
  readonly element: number;
  /** How many words of the readers it holds. */
  readonly weight: number;
}

/** Elements that carry data: scripts, and what LinkedIn puts into `code`. */
const DATA = 'script:not([src]), code[id^="bpr-guid-"]';

/** Parses as a browser would, without running or loading anything. */
export const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export const dataElements = (document: Document): Element[] => [...document.querySelectorAll(DATA)];

/** A page as it was served. Its document is a new copy each time. */
export class Page {
  readonly #pristine: Document;
  readonly dataParts: readonly DataPart[];
  /** The places, in document order, of the elements that bear a word of the readers. */
  readonly #spokenElements: readonly number[];
  readonly url: URL;
  /** What the readers tell of the page undamaged, and how long that took, in ms. */
  readonly whole: Reading | null;
  readonly #time: number;
  readonly #lowerCase: string;
  readonly truth: Truth;

  constructor(
    readonly subject: Subject,
    readonly isSpoken: (word: string) => boolean,
    now: EpochMs,
  ) {
    this.url = new URL(subject.url);
    this.#lowerCase = subject.html.toLowerCase();
    this.#pristine = parsed(subject.html);
    this.dataParts = dataElements(this.#pristine).flatMap((element, index) => {
      const text = element.textContent;
      return slotsIn(text).map((slot) => ({ ...slot, element: index, weight: this.#weightOf(text, slot) }));
    });
    this.#spokenElements = [...this.#pristine.querySelectorAll('*')].flatMap((element, index) =>
      wordsOf(element).some(isSpoken) ? [index] : [],
    );
    const copy = this.document();
    const began = performance.now();
    this.whole = readPage(copy, this.url, now);
    this.#time = performance.now() - began;
    this.truth = subject.truth ?? truthToldBy(this.whole, this.url.href);
  }

  /** True where this page names the other's account, under any of its names. */
  mentions({ whole }: Page): boolean {
    const handle = whole ? valueOf(whole.account.handle) : undefined;
    const names = (whole?.account.aliases ?? []).map((alias) => alias.split(/[:/@]+/).at(-1) ?? '');
    return [...names, handle ?? '\n'].some((name) => this.#lowerCase.includes(name.toLowerCase()));
  }

  /** What the whole page's time would be, were it as long as this copy; in ms, and never less than the clock tells. */
  timeFor({ documentElement: { textContent } }: Document): number {
    const length = (text: string): number => text.length + 10_000;
    const longer = length(textContent) / length(this.#pristine.documentElement.textContent);
    return Math.max(1, this.#time) * Math.max(1, longer);
  }

  document(): Document {
    return this.#pristine.cloneNode(true) as Document;
  }

  /** An element of the copy; four times in five one that bears a word of the readers. */
  pickElement(document: Document, dice: Dice): Element | undefined {
    const all = document.querySelectorAll('*');
    const index = dice.chance(0.8) ? dice.pick(this.#spokenElements) : undefined;
    return all[index ?? dice.below(all.length)];
  }

  /** One of the JSON texts, the more words of the readers it holds the likelier. */
  pickData(dice: Dice): DataPart | undefined {
    let left = dice.number() * this.dataParts.reduce((sum, { weight }) => sum + weight, 0);
    return this.dataParts.find(({ weight }) => (left -= weight) < 0);
  }

  #weightOf(text: string, { start, end }: Slot): number {
    const keys = new Set(text.slice(start, end).match(/"\w+"(?=\s*:)/g) ?? []);
    return 0.1 + [...keys].filter((key) => this.isSpoken(key.slice(1, -1))).length;
  }
}

/** Elements that are too many to be chosen for what they are. */
const COMMON = new Set(['div', 'span', 'script', 'path', 'svg', 'section', 'button']);

/** The words by which selectors choose an element. */
const wordsOf = (element: Element): string[] => [
  ...(COMMON.has(element.localName) ? [] : [element.localName]),
  ...[...element.attributes].flatMap(({ value }) => (value.length > 300 ? [] : value.split(/[^\w-]+/))),
];

/**
 * Rewrites one JSON text of the copy: `change` gets the parsed JSON in a wrapper (so that it can be replaced whole) and
 * says what it did, or `null` where it found nothing to do.
 */
export function rewriteData(
  document: Document,
  part: DataPart,
  change: (wrapper: { root: unknown }) => string | null,
): string | null {
  const element = dataElements(document)[part.element];
  if (!element) return null;
  const text = element.textContent;
  const wrapper = { root: JSON.parse(text.slice(part.start, part.end)) as unknown };
  const did = isHolder(wrapper.root) ? change(wrapper) : null;
  if (did !== null)
    element.textContent = text.slice(0, part.start) + JSON.stringify(wrapper.root) + text.slice(part.end);
  return did;
}
