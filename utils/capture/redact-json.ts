/** Redacts the JSON that a page carries: its shape stays, its strings and larger numbers do not. */
import type { Json, JsonObject } from '../reading/embedded-json';
import { isObject, parseJson } from '../reading/embedded-json';
import {
  accountKeys,
  accountParts,
  languageKeys,
  lifeKeys,
  notTimeKeys,
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

/** Where a value stands: the key, that of an array for what is in it, and where the object with that key stands. */
export interface Place {
  readonly key: string;
  readonly within: Place | null;
}

/** The place of what stands under a key alone, such as an attribute. */
export const under = (key: string): Place => ({ key, within: null });

/** The same tree with other words. */
export function redactJson(redactor: Redactor, json: Json, place = under(''), depth = 0): Json {
  if (typeof json === 'string') return redactString(redactor, json, place);
  if (typeof json === 'number') return redactNumber(redactor, json, place);
  if (depth > MAX_DEPTH) return null;
  if (typeof json === 'boolean' || json === null) return json;
  if (isObject(json)) return redactObject(redactor, json, place, depth);
  const isRow = json.length > LONGEST_ROW && json.every((each) => typeof each === 'number');
  return json.map((each) => (isRow ? 0 : redactJson(redactor, each, place, depth + 1)));
}

function redactObject(redactor: Redactor, json: JsonObject, within: Place, depth: number): JsonObject {
  // From entries: a key such as `__proto__` is a mere name.
  return Object.fromEntries(
    Object.keys(json).map((name) => {
      // Facebook tells for whom a post is by `icon_image.name` (2026-07).
      const key = name === 'name' && /icon/i.test(within.key) ? 'iconName' : name;
      return [redactor.name(name), redactJson(redactor, json[name] ?? null, { key, within }, depth + 1)];
    }),
  );
}

function redactNumber(redactor: Redactor, value: number, place: Place): number {
  if (!Number.isInteger(value)) return 0.5;
  if (isTime(place, value)) return redactor.time(value);
  if (Math.abs(value) < SMALL || statusNumbers.has(value)) return isOfLife(place) ? 0 : value;
  return Math.sign(value) * Number(redactor.token(BigInt(Math.abs(value)).toString()));
}

/** Seconds or milliseconds between 2004 and 2100, under a key that speaks of time, but not of a life. */
function isTime(place: Place, value: number): boolean {
  if (!speaksOfTime(place.key) || isOfLife(place)) return false;
  const ms = value < 1e11 ? value * 1000 : value;
  return ms >= Date.UTC(2004, 0, 1) && ms < Date.UTC(2100, 0, 1);
}

const speaksOfTime = (key: string): boolean =>
  timeKeys.test(key.replace(/([a-z\d])(?=[A-Z][a-z])/g, '$1_')) && !notTimeKeys.test(key);

/** True for a part of a day in a life, `birthdate: {day: 14}` too, and for the times of an account. */
const isOfLife = ({ key, within }: Place): boolean =>
  lifeKeys.test(key) ||
  (within !== null && (lifeKeys.test(within.key) || (speaksOfTime(key) && isAccount(within))));

/** True within an account: `user`, a part of one, or one of several by their names, as in TikTok's `users` (2023-02). */
const isAccount = ({ key, within }: Place): boolean =>
  accountKeys.test(key) ||
  (within !== null && (/^users$/i.test(within.key) || (accountParts.test(key) && isAccount(within))));

/**
 * One string in its place. `isName` says that programs read whatever stands there, as in most attributes; in JSON the key
 * tells.
 */
export function redactString(
  redactor: Redactor,
  text: string,
  place: Place,
  isName = typedKeys.test(place.key),
): string {
  const { key } = place;
  if (text.trim() === '') return text.slice(0, 1);
  if (secretKeys.test(key) || text.length > LONGEST || /^\s*(?:data|blob|javascript):/i.test(text)) {
    redactor.drop();
    return '';
  }
  const nested = /^\s*[{[]/.test(text) ? parseJson(text) : undefined;
  if (nested !== undefined) return JSON.stringify(redactJson(redactor, nested, place));
  if (isAddress(text)) return redactAddress(redactor, text);
  // Neither its numbers nor its months: elsewhere those tell the age of a post.
  if (isOfLife(place) && !(isName && !/\d/.test(text))) return redactor.words(text.replace(/\p{Nd}/gu, '0'));
  if (/^\d+$/.test(text)) return isTime(place, Number(text)) ? redactor.time(text) : redactor.digits(text);
  if (ISO.test(text) && (text.includes('T') || speaksOfTime(key))) return redactor.time(text);
  if (LANGUAGE.test(text) && languageKeys.test(key)) return text;
  if (wholes.has(text)) return text;
  if (/^urn:\w+:/.test(text)) return redactor.name(text);
  const video = redactor.videoId(text, key);
  if (video !== null) return video;
  return isName && IDENTIFIER.test(text) ? redactor.name(text) : redactor.text(text);
}
