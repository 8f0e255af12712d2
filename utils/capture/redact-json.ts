/** Redacts the JSON that a page carries: its shape stays, its strings and larger numbers do not. */
import type { Json, JsonObject } from '../reading/embedded-json';
import { isObject, parseJson } from '../reading/embedded-json';
import {
  languageKeys,
  lifeKeys,
  secretKeys,
  SMALL,
  statusNumbers,
  timeKeys,
  typedKeys,
  wholes,
} from './allowlist';
import { isAddress, redactAddress } from './redact-address';
import type { Redactor } from './redactor';

const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
const LANGUAGE = /^[a-z]{2,3}(?:[-_][A-Z][a-z]{3})?(?:[-_](?:[A-Za-z]{2}|\d{3}))?$/;
/** What programs read is written without spaces. */
const IDENTIFIER = /^[\w.:$@/#+[\]-]{1,160}$/;
/** Larger than any text that a reader looks at; longer ones are inlined files. */
const LONGEST = 200_000;
/** Shorter rows of numbers are sizes and positions; a long one can spell anything. */
const LONGEST_ROW = 4;
const MAX_DEPTH = 200;

/** The same tree with other words. `key` is that under which the value stands, or the array that it stands in. */
export function redactJson(redactor: Redactor, json: Json, key = '', depth = 0): Json {
  if (typeof json === 'string') return redactString(redactor, json, key);
  if (typeof json === 'number') return redactNumber(redactor, json, key);
  if (typeof json === 'boolean' || json === null || depth > MAX_DEPTH) return depth > MAX_DEPTH ? null : json;
  if (isObject(json)) return redactObject(redactor, json, key, depth);
  const isRow = json.length > LONGEST_ROW && json.every((each) => typeof each === 'number');
  return json.map((each) => (isRow ? 0 : redactJson(redactor, each, key, depth + 1)));
}

function redactObject(redactor: Redactor, json: JsonObject, parent: string, depth: number): JsonObject {
  // From entries: a key such as `__proto__` is a mere name.
  return Object.fromEntries(
    Object.keys(json).map((key) => {
      // Facebook tells for whom a post is by `icon_image.name` (2026-07).
      const called = key === 'name' && /icon/i.test(parent) ? 'iconName' : key;
      return [redactor.name(key), redactJson(redactor, json[key] ?? null, called, depth + 1)];
    }),
  );
}

function redactNumber(redactor: Redactor, value: number, key: string): number {
  if (!Number.isInteger(value)) return 0.5;
  if (isTime(key, value)) return redactor.time(value);
  if (Math.abs(value) < SMALL || statusNumbers.has(value)) return value;
  return Math.sign(value) * Number(redactor.token(BigInt(Math.abs(value)).toString()));
}

/** Seconds or milliseconds between 2004 and 2100, under a key that speaks of time. */
function isTime(key: string, value: number): boolean {
  if (!timeKeys.test(key) || lifeKeys.test(key)) return false;
  const ms = value < 1e11 ? value * 1000 : value;
  return ms >= Date.UTC(2004, 0, 1) && ms < Date.UTC(2100, 0, 1);
}

/**
 * One string under a key. `isName` says that programs read whatever stands there, as in most attributes; in JSON the key
 * tells.
 */
export function redactString(
  redactor: Redactor,
  text: string,
  key: string,
  isName = typedKeys.test(key),
): string {
  if (text.trim() === '') return text.slice(0, 1);
  if (secretKeys.test(key) || text.length > LONGEST || /^\s*(?:data|blob|javascript):/i.test(text)) {
    redactor.drop();
    return '';
  }
  if (/^\d+$/.test(text)) return isTime(key, Number(text)) ? redactor.time(text) : redactor.digits(text);
  if (ISO.test(text) && (text.includes('T') || timeKeys.test(key)) && !lifeKeys.test(key))
    return redactor.time(text);
  if (LANGUAGE.test(text) && languageKeys.test(key)) return text;
  const nested = /^\s*[{[]/.test(text) ? parseJson(text) : undefined;
  if (nested !== undefined) return JSON.stringify(redactJson(redactor, nested, key));
  if (isAddress(text)) return redactAddress(redactor, text);
  if (wholes.has(text)) return text;
  if (/^urn:\w+:/.test(text)) return redactor.name(text);
  const video = redactor.videoId(text, key);
  if (video !== null) return video;
  return isName && IDENTIFIER.test(text) ? redactor.name(text) : redactor.text(text);
}
