/** Nothing is missing, but much is odd: repeated, reordered, huge, deep, of another type, in odd characters. */
import type { Dice } from '../dice';
import { damaged, type Mutated, type Mutations, type Setting } from '../mutation';
import { isHolder, pathOf, pickPlace, valueAt, type Place } from '../json-parts';
import { dataElements, rewriteData } from '../page';
import { nameOf } from './deletions';
import { shuffled } from '../dice';

const MEGABYTE = 1_000_000;
/** Deeper than any parser of ours may recurse. */
const DEEP = 100_000;
/** NUL, half a character, the mark that turns the direction of writing, an invisible space. */
const ODD = ['\0', '\ud83d', '\udc00', '\u202e', '\u200b', '\ufeff', '\u0007'];
const HOSTILE_KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'toJSON',
  'length',
];

export const noise: Mutations = {
  'repeat-element': (setting) =>
    inDocument(setting, (element) => {
      element.after(...Array.from({ length: 1 + setting.dice.below(3) }, () => element.cloneNode(true)));
    }),

  'reorder-siblings': (setting) =>
    inDocument(setting, (element) => {
      // Which of TikTok's buttons is the first says which one is Latest: reordered, they say something else.
      if (element.matches('[data-active]')) return;
      element.parentElement?.replaceChildren(
        ...shuffled([...element.parentElement.childNodes], setting.dice),
      );
    }),

  'giant-attribute': (setting) =>
    inDocument(setting, (element) => {
      const name =
        setting.dice.pick(['data-noise', 'title', 'style', 'data-state', 'aria-description']) ?? '';
      element.setAttribute(name, 'ab/1 '.repeat(MEGABYTE / 5));
    }),
  'giant-text': (setting) =>
    inDocument(setting, (element) => {
      element.after(setting.page.document().createTextNode(' 7 followers ago'.repeat(MEGABYTE / 16)));
    }),

  'reorder-list': (setting) =>
    inList(setting, (items) => {
      // As with TikTok's buttons, the first of YouTube's chips is Latest.
      if (JSON.stringify(items).includes('"chip')) return;
      items.splice(0, Infinity, ...shuffled(items, setting.dice));
    }),

  'deep-data': (setting) => {
    const opened =
      setting.dice.pick(['[', '{"a":', '{"contents":[', '{"content":{"items":['] as const) ?? '[';
    const closed = opened
      .replace(/[^[{]/g, '')
      .split('')
      .reverse()
      .map((one) => (one === '[' ? ']' : '}'))
      .join('');
    return inText(setting, `${opened.repeat(DEEP)}0${closed.repeat(DEEP)}`);
  },

  'huge-list': (setting) =>
    inList(setting, (items) => {
      const fill: unknown = setting.dice.pick([null, 0, '', {}, items[0]]);
      // Items of their own kind weigh more.
      const many = isHolder(fill) ? 3000 : 100_000;
      items.push(...Array.from({ length: many }, () => fill));
    }),

  'hostile-keys': (setting) =>
    inData(setting, ({ holder }) => {
      for (const name of HOSTILE_KEYS) {
        if (Array.isArray(holder) || Object.hasOwn(holder, name)) continue;
        const value = setting.dice.pick<unknown>([null, 1, 'x', {}, { value: 1, name: 'x' }, []]);
        Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
      }
    }),

  'wrong-type': (setting) =>
    inData(setting, (place) => {
      const { holder, key } = place;
      const before = holder[key];
      holder[key] = setting.dice.pick(others(before));
    }),

  'odd-number': (setting) =>
    inData(
      setting,
      ({ holder, key }) => {
        // JSON.stringify writes neither Infinity nor NaN: what a parser can make of a text is all that can come.
        holder[key] = setting.dice.pick([-1, 0.5, 1e300, -1e300, 2 ** 53 * 4, 1e21, 5e-324]);
      },
      (place) => typeof valueAt(place) === 'number',
    ),
  infinity: (setting) => {
    const part = setting.page.pickData(setting.dice);
    const document = setting.page.document();
    const script = part && dataElements(document)[part.element];
    const numbers = script ? [...script.textContent.matchAll(/(?<=":\s?)\d+(?=[,}\]])/g)] : [];
    const number = setting.dice.pick(numbers);
    if (!script || !number) return null;
    const text = script.textContent;
    script.textContent = `${text.slice(0, number.index)}1e999${text.slice(number.index + number[0].length)}`;
    return damaged(setting, document, `1e999 after ${text.slice(number.index - 30, number.index)}`);
  },

  'odd-characters-in-data': (setting) =>
    inData(
      setting,
      ({ holder, key }) => {
        holder[key] = withOdd(String(holder[key]), setting.dice);
      },
      (place) => typeof valueAt(place) === 'string',
    ),
  'odd-characters-in-document': (setting) =>
    inDocument(setting, (element) => {
      const attribute = setting.dice.chance(0.4) ? setting.dice.pick(element.attributes) : undefined;
      const text = [...element.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE);
      if (attribute) attribute.value = withOdd(attribute.value, setting.dice);
      else if (text && element.localName !== 'script')
        text.textContent = withOdd(text.textContent ?? '', setting.dice);
    }),
};

function withOdd(text: string, dice: Dice): string {
  const at = dice.below(text.length + 1);
  return text.slice(0, at) + (dice.pick(ODD) ?? '') + text.slice(at);
}

/** Values of other types than this one. */
function others(before: unknown): unknown[] {
  // No number of them is a count, which could not be told from a true one.
  const candidates: unknown[] = [-7.5, 'x', '', true, [], {}, [[]], { toString: 'x' }, ['x']];
  // `null` where an object stood can be a statement: Facebook says so that a person has no Page behind them.
  if (!isHolder(before)) candidates.push(null);
  return candidates.filter(
    (one) => typeof one !== typeof before || Array.isArray(one) !== Array.isArray(before),
  );
}

function inDocument(setting: Setting, change: (element: Element) => void): Mutated | null {
  const document = setting.page.document();
  const element = setting.page.pickElement(document, setting.dice);
  if (!element?.parentElement || element === document.body || element === document.head) return null;
  const did = nameOf(element);
  change(element);
  return damaged(setting, document, did);
}

/** Changes one place of the data that fits. */
function inData(
  setting: Setting,
  change: (place: Place) => void,
  fits?: (place: Place) => boolean,
): Mutated | null {
  const { page, dice } = setting;
  const document = page.document();
  const part = page.pickData(dice);
  if (!part) return null;
  const did = rewriteData(document, part, ({ root }) => {
    const place = pickPlace(root, dice, page.isSpoken, fits);
    if (!place) return null;
    change(place);
    return `${pathOf(place)}: ${show(valueAt(place))}`;
  });
  return did === null ? null : damaged(setting, document, did);
}

/** The beginning of a value, for the report; what a list was shortened to can be nothing. */
const show = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value).slice(0, 60));

const inList = (setting: Setting, change: (items: unknown[]) => void): Mutated | null =>
  inData(
    setting,
    ({ holder }) => {
      if (Array.isArray(holder)) change(holder);
    },
    ({ holder }) => Array.isArray(holder),
  );

/** Puts a JSON text in the place of a value, which a tree in memory could not hold. */
function inText(setting: Setting, json: string): Mutated | null {
  const marker = 'replaced-by-a-text';
  const mutated = inData(setting, ({ holder, key }) => {
    holder[key] = marker;
  });
  if (!mutated) return null;
  for (const script of dataElements(mutated.document)) {
    const text = script.textContent;
    if (text.includes(marker)) script.textContent = text.replace(`"${marker}"`, () => json);
  }
  return mutated;
}
