/** Words that nobody else has, planted wherever a page can hold a string, and the search for them in every disguise. */

/** Where on a page something is planted, and what. */
export interface Planted {
  readonly html: string;
  readonly canaries: readonly string[];
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const SCRIPTS = [
  'abcdefghijklmnopqrstuvwxyz',
  'abcdefghijklmnopqrstuvwxyz0123456789',
  '0123456789',
  'абвгдежзиклмнопрстуфхцчшщыэюя',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  'アイウエオカキクケコサシスセソタチツテト日本語学校',
];
const DISGUISES: readonly ((canary: string) => string)[] = [
  (canary) => canary,
  (canary) => canary.charAt(0).toUpperCase() + canary.slice(1),
  (canary) => canary.toUpperCase(),
  (canary) => `5 ${canary} ago`,
  (canary) => `1,204 ${canary} · 3w`,
  (canary) => `@${canary}`,
  (canary) => `/${canary}/videos?next=${canary}`,
  (canary) => `https://www.${encodeURIComponent(canary)}.example/${canary}?q=${canary}#${canary}`,
  (canary) => `https://www.youtube.com/@${canary}/videos`,
  (canary) =>
    `https://l.facebook.com/l.php?u=${encodeURIComponent(encodeURIComponent(`https://a.example/${canary}`))}`,
  (canary) => `urn:li:activity:${canary}`,
  (canary) => `user_${canary}-name`,
  (canary) => `<b title="${canary}">${canary}</b>`,
  (canary) => JSON.stringify({ [canary]: { name: canary } }),
  (canary) => `data:text/plain;base64,${base64(canary)}`,
  (canary) => base64(canary),
  (canary) => bytes(canary, (byte) => `%${byte.toString(16)}`),
  (canary) => Array.from(canary, (letter) => `\\u${unit(letter)}`).join(''),
  (canary) => Array.from(canary, (letter) => `&#${letter.codePointAt(0) ?? 0};`).join(''),
  (canary) => Array.from(canary, (letter) => `&#x${(letter.codePointAt(0) ?? 0).toString(16)};`).join(''),
];

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
const bytes = (text: string, write: (byte: number) => string): string =>
  [...Buffer.from(text, 'utf8')].map(write).join('');
const unit = (letter: string): string => letter.charCodeAt(0).toString(16).padStart(4, '0');

/** Mulberry32, by Tommy Ettinger: small, seeded, good enough to choose by. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Makes canaries, each another one, in ever other scripts and disguises. */
export class Canaries {
  readonly made: string[] = [];
  readonly #random: () => number;

  /** `random` gives numbers from 0 to below 1. */
  constructor(random: () => number) {
    this.#random = random;
  }

  /** A canary as it is. */
  bare(): string {
    const letters = SCRIPTS[this.made.length % SCRIPTS.length] ?? '';
    let canary = '';
    while (canary.length < 12) canary += letters.charAt(Math.floor(this.#random() * letters.length));
    // No number begins with a nought; twelve digits are no time.
    canary = canary.replace(/^0/, '7');
    this.made.push(canary);
    return canary;
  }

  /** A canary in one of the disguises. */
  disguised(): string {
    const disguise = DISGUISES[Math.floor(this.#random() * DISGUISES.length)] ?? String;
    return disguise(this.bare());
  }
}

/** The page with a canary in every text, attribute, comment, script, key and value. `parse` makes a document. */
export function plant(html: string, canaries: Canaries, parse: (html: string) => Document): Planted {
  const document = parse(html);
  const nothing = document.createElement('p');
  for (const element of document.querySelectorAll('*')) {
    if (element.localName === 'script') plantInScript(element, canaries);
    else plantInElement(element, canaries);
  }
  document.body.append(nothing);
  nothing.outerHTML = extras(canaries);
  return { html: document.documentElement.outerHTML, canaries: canaries.made };
}

function plantInElement(element: Element, canaries: Canaries): void {
  for (const { name, value } of [...element.attributes]) {
    if (name === 'lang' || name === 'type') continue;
    // Selectors are made of ids, and happy-dom makes them of whatever stands there.
    const canary = name === 'id' ? canaries.bare() : canaries.disguised();
    element.setAttribute(name, `${value} ${canary}`.trim());
  }
  element.setAttribute('title', canaries.disguised());
  element.setAttribute('data-id', canaries.bare());
  element.setAttribute('style', `background: url(${canaries.disguised()})`);
  for (const child of [...element.childNodes])
    if (child.nodeType === child.TEXT_NODE && child.textContent?.trim())
      child.textContent += ` ${canaries.disguised()}`;
}

function plantInScript(script: Element, canaries: Canaries): void {
  const text = script.textContent;
  const start = text.search(/\{"/);
  const end = text.lastIndexOf('}') + 1;
  const json = jsonIn(text.slice(start, end));
  if (json === undefined) return;
  const planted = JSON.stringify(plantInJson(json, canaries)).replaceAll('<', '\\u003c');
  // A comment and a string of code beside the data.
  const code = `/* ${canaries.disguised()} */var note='${canaries.bare()}';`;
  script.textContent = start === 0 ? planted : code + text.slice(0, start) + planted + text.slice(end);
}

function jsonIn(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Every string gets a canary, every object an entry by a canary's name, every list one more. */
function plantInJson(json: Json, canaries: Canaries): Json {
  if (typeof json === 'string') return canaries.disguised();
  if (Array.isArray(json))
    return [
      ...json.map((each) => plantInJson(each, canaries)),
      canaries.disguised(),
      letterCodes(canaries.bare()),
    ];
  if (typeof json !== 'object' || json === null) return json;
  const planted: { [key: string]: Json } = { [canaries.bare()]: { id: canaries.bare() } };
  for (const [key, value] of Object.entries(json)) planted[key] = plantInJson(value, canaries);
  for (const key of [
    'text',
    'name',
    'type',
    'status',
    'lang',
    'created_time',
    'token',
    'videoId',
    'uniqueId',
  ])
    planted[key] ??= canaries.disguised();
  return planted;
}

const letterCodes = (canary: string): number[] => Array.from(canary, (letter) => letter.charCodeAt(0));

/** Places that sample pages do not have. */
const extras = (canaries: Canaries): string => {
  const next = () => canaries.bare();
  return `<!-- ${next()} --><template><p title="${next()}">${next()}</p></template><noscript>${next()}</noscript>
<style>.${next()} { content: '${next()}' }</style><svg><title>${next()}</title><path d="M1 ${next()}"/></svg>
<img src="data:image/png;base64,${base64(next())}" alt="${next()}" srcset="https://a.example/${next()} 2x">
<form action="/search?q=${next()}"><input type="hidden" name="${next()}" value="${next()}"><textarea>${next()}</textarea></form>
<code id="bpr-guid-1">${JSON.stringify({ included: [{ publicIdentifier: next() }] })}</code>
<code><!--${JSON.stringify({ [next()]: next() })}--></code>
<iframe src="https://a.example/${next()}" srcdoc="<p>${next()}</p>"></iframe><a onclick="open('${next()}')" href="javascript:open('${next()}')">a</a>
<script nonce="${next()}">window.__INITIAL_STATE__={"user":{"screen_name":"${next()}","items":["${next()}"]}};var code=function(){return "${next()}"}</script>
<script>var ytInitialPlayer = '\\x7b\\x22name\\x22\\x3a\\x22${next()}\\x22\\x7d'; f({"a":function(){},"b":"${next()}"})</script>
<x-${bytes(next(), (byte) => byte.toString(16))} data-${bytes(next(), (byte) => byte.toString(16))}="${next()}"></x-y>`;
};

/** The canaries that can be read in a text, plain or after undoing what an encoding did. */
export function survivorsIn(text: string, canaries: readonly string[]): string[] {
  const undone = [text, percentDecoded(text), unescaped(text)].map((each) => each.toLowerCase());
  return canaries.filter((canary) => {
    const plain = canary.toLowerCase();
    const coded = [
      plain,
      base64(canary).replace(/=*$/, '').slice(0, -1).toLowerCase(),
      letterCodes(canary).join(','),
    ];
    return undone.some((each) => coded.some((one) => each.includes(one)));
  });
}

const percentDecoded = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });

const unescaped = (text: string): string =>
  text
    .replaceAll('&amp;', '&')
    .replace(
      /&#x([\da-f]+);|\\u([\da-f]{4})|\\x([\da-f]{2})/gi,
      (_, a: string | undefined, b: string | undefined, c: string | undefined) =>
        String.fromCodePoint(parseInt(a ?? b ?? c ?? '20', 16)),
    )
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
