/**
 * Reading JSON that a page carries in its scripts. Pages are hostile: nothing here throws, recursion is bounded, and
 * only own properties count, so that `__proto__` keys are mere names.
 *
 * What it costs (Chromium, the heaviest pages): searching the scripts' text is half of parsing them all, parsing only
 * those that hold a needed key two thirds; so always name the keys.
 */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Characters of a page's data that are looked at; no page of these platforms holds a fifth of it. */
const MAX_DATA = 20_000_000;
/** Nodes looked at in one search. The heaviest page seen holds 180,000. */
const MAX_NODES = 1_000_000;
/** Real data nests up to about 60 levels (Facebook, 2026). */
const MAX_DEPTH = 200;

/** The parsed text, `undefined` where it is no JSON. */
export function parseJson(text: string): Json | undefined {
  if (text.length > MAX_DATA) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** True where the page carries more data than is looked at. */
export function isCutOff(document: Document): boolean {
  let length = 0;
  for (const { firstChild } of document.querySelectorAll('script, code'))
    length += firstChild?.nodeValue?.length ?? 0;
  return length > MAX_DATA;
}

/**
 * The texts of those scripts that match the selector and hold at least one of the keys; no more of them than are looked
 * at in all.
 */
export function scriptTexts(document: Document, selector: string, keys: readonly string[]): string[] {
  // One pass for all keys: on the heaviest Facebook page 2.3 ms against 4.0 ms of one `includes` a key, cold.
  const needed = new RegExp(keys.join('|'));
  const texts: string[] = [];
  let room = MAX_DATA;
  for (const script of document.querySelectorAll(selector)) {
    const text = script.textContent;
    if (text.length > room || !needed.test(text)) continue;
    room -= text.length;
    texts.push(text);
  }
  return texts;
}

/** The parsed contents of those scripts that match the selector and hold at least one of the keys. */
export const jsonScripts = (document: Document, selector: string, keys: readonly string[]): Json[] =>
  scriptTexts(document, selector, keys)
    .map(parseJson)
    .filter((json) => json !== undefined);

/** The first whole JSON object in a script's text at or after `from`, `undefined` where braces do not balance. */
export function objectAt(text: string, from: number): Json | undefined {
  const start = text.indexOf('{', from);
  if (from < 0 || start < 0) return undefined;
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === 0x22) at = endOfString(text, at);
    else if (character === 0x7b) depth++;
    else if (character === 0x7d && --depth === 0) return parseJson(text.slice(start, at + 1));
  }
  return undefined;
}

/** Where the string that begins here ends; most of the text lies in strings, and `indexOf` leaps over them. */
function endOfString(text: string, start: number): number {
  let end = start;
  let escapes: number;
  do {
    end = text.indexOf('"', end + 1);
    escapes = 0;
    while (end > 0 && text.charCodeAt(end - 1 - escapes) === 0x5c) escapes++;
  } while (escapes % 2 === 1);
  return end < 0 ? text.length : end;
}

export const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** The value at this path of own keys and indexes, `undefined` where it leads nowhere. */
export const at = (json: Json | undefined, ...path: Path): Json | undefined => follow(json, path);

type Path = readonly (string | number)[];

function follow(json: Json | undefined, path: Path): Json | undefined {
  let here = json;
  // By index: readers come here thousands of times before the browser has compiled anything, and an iterator costs.
  for (let depth = 0; depth < path.length; depth++) {
    const step = path[depth];
    if (typeof here !== 'object' || here === null || step === undefined || !Object.hasOwn(here, step))
      return undefined;
    here = (here as Readonly<Record<string | number, Json>>)[step];
  }
  return here;
}

export const textAt = (json: Json | undefined, ...path: Path): string | undefined => {
  const found = follow(json, path);
  return typeof found === 'string' ? found : undefined;
};
export const numberAt = (json: Json | undefined, ...path: Path): number | undefined => {
  const found = follow(json, path);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
};
export const listAt = (json: Json | undefined, ...path: Path): readonly Json[] => {
  const found = follow(json, path);
  return Array.isArray(found) ? (found as readonly Json[]) : [];
};
export const objectAtPath = (json: Json | undefined, ...path: Path): JsonObject | undefined => {
  const found = follow(json, path);
  return isObject(found) ? found : undefined;
};

/**
 * Every object in the tree that has one of these keys, parents before children, in document order. Costs about a third
 * more than parsing; prefer `at` where the path is known.
 */
export function objectsWith(json: Json | undefined, ...keys: readonly string[]): JsonObject[] {
  const found: JsonObject[] = [];
  let nodes = 0;
  const visit = (node: Json | undefined, depth: number): void => {
    if (typeof node !== 'object' || node === null || depth > MAX_DEPTH || ++nodes > MAX_NODES) return;
    if (isObject(node)) {
      if (keys.some((key) => Object.hasOwn(node, key))) found.push(node);
      for (const key of Object.keys(node)) visit(node[key], depth + 1);
    } else for (const child of node) visit(child, depth + 1);
  };
  visit(json, 0);
  return found;
}
