/**
 * Redacts the text of a script. Data stay, as JSON in the same frame (alone, assigned to a name, quoted, handed to a
 * call); code does not.
 */
import { parseJson, type Json } from '../reading/embedded-json';
import { redactJson } from './redact-json';
import type { Redactor } from './redactor';

/** Where data may begin in code; what follows in braces without quotes is code. */
const OPENINGS = /[{[]\s*(?=["{[])|'(?=\\x7b)/g;
/** Brackets, and whole strings, in which they do not count. */
const BRACKETS = /"(?:[^"\\]|\\.)*"|[{}[\]]/gs;
const QUOTED = /'((?:[^'\\]|\\.)*)'/gsy;
/** The calls that carry data in old pages of Facebook (2023-01). */
const CALL = /\.handle\w*\((?:\w+,\s*)?$/;
/** `var ytInitialData =`, `window["SIGI_STATE"]=`. */
const ASSIGNED =
  /(?:^|[\s;,{}(])(?:(?:var|let|const)\s+|(?:window|self|globalThis)\s*[.[]\s*["']?)?([\w$]+)["']?\]?\s*=\s*$/;
/** Pieces of data in one script; the heaviest page seen has some hundreds. */
const MAX_PIECES = 5000;
/** Smaller ones are parts of code. */
const SHORTEST = 20;

/** The script's data in the copy; empty where it held none. */
export function redactScript(redactor: Redactor, text: string): string {
  const whole = lines(text);
  if (whole) return whole.map((json) => write(redactJson(redactor, json))).join('\n');
  const pieces: string[] = [];
  let from = 0;
  for (let tries = 0; tries < MAX_PIECES; tries++) {
    OPENINGS.lastIndex = from;
    const opening = OPENINGS.exec(text);
    if (!opening) break;
    const found = text[opening.index] === "'" ? quotedAt(text, opening.index) : jsonAt(text, opening.index);
    if (!found) {
      from = opening.index + 1;
      continue;
    }
    pieces.push(framed(redactor, text.slice(Math.max(from, opening.index - 200), opening.index), found));
    from = found.end;
  }
  redactor.drop();
  return pieces.join('\n');
}

/** The text as JSON: one value, or one a line. */
function lines(text: string): Json[] | null {
  if (!/^\s*[{[]/.test(text)) return null;
  const whole = parseJson(text);
  if (whole !== undefined) return [whole];
  const each = text.trim().split('\n').map(parseJson);
  return each.every((json) => json !== undefined) ? each : null;
}

interface Found {
  readonly json: Json;
  readonly end: number;
  readonly isQuoted: boolean;
}

/** The JSON that begins here, `null` where braces do not balance or it is code. */
function jsonAt(text: string, start: number): Found | null {
  const end = endOf(text, start);
  if (end === null || end - start < SHORTEST) return null;
  const json = parseJson(text.slice(start, end));
  return json === undefined ? null : { json, end, isQuoted: false };
}

/** One past the bracket that closes the one at `start`; strings are leapt over. */
function endOf(text: string, start: number): number | null {
  BRACKETS.lastIndex = start;
  let depth = 0;
  for (let found = BRACKETS.exec(text); found; found = BRACKETS.exec(text)) {
    const [bracket] = found;
    if (bracket === '{' || bracket === '[') depth++;
    else if ((bracket === '}' || bracket === ']') && --depth === 0) return BRACKETS.lastIndex;
  }
  return null;
}

/** JSON in a quoted string with escapes, as YouTube's mobile pages write it. */
function quotedAt(text: string, start: number): Found | null {
  QUOTED.lastIndex = start;
  const escaped = QUOTED.exec(text)?.[1];
  if (escaped === undefined) return null;
  const json = parseJson(
    escaped.replace(/\\(?:x([\da-f]{2})|(.))/gis, (_, code: string | undefined, character: string) =>
      code === undefined ? character : String.fromCharCode(parseInt(code, 16)),
    ),
  );
  return json === undefined ? null : { json, end: QUOTED.lastIndex, isQuoted: true };
}

/** The data in the frame in which they stood, as far as readers know it: a call of that name, a name, or nothing. */
function framed(redactor: Redactor, before: string, { json, isQuoted }: Found): string {
  const copy = write(redactJson(redactor, json));
  const value = isQuoted ? `'${copy.replace(/[^\w ,.:-]/g, hexadecimal)}'` : copy;
  if (CALL.test(before)) return `data.handle(${value});`;
  const name = ASSIGNED.exec(before)?.[1];
  return name === undefined ? `(${value});` : `${redactor.name(name)} = ${value};`;
}

const hexadecimal = (character: string): string => {
  const code = character.charCodeAt(0);
  // Two hexadecimal digits hold no more; JSON can write the others in ASCII by itself.
  return code < 256
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : `\\x5cu${code.toString(16).padStart(4, '0')}`;
};

/** JSON that can stand in a script: no tag begins in it. */
const write = (json: Json): string => JSON.stringify(json).replaceAll('<', '\\u003c');
