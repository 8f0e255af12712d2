/** Where JSON as a person may have edited it goes wrong, and where its parts stand. Engines differ in what they tell. */

export interface TextPlace {
  /** Both from 1, as an editor counts. */
  readonly line: number;
  readonly column: number;
}

export type ParsedJson =
  | { readonly json: unknown }
  | { readonly broken: TextPlace; readonly id: 'import.not-json' | 'import.too-deep' };

/**
 * So many lists and objects may stand within each other. A plan has seven of them; whoever walks a million ends with an
 * overflow of the stack.
 */
const DEEPEST = 100;

/** The value of a JSON text; where it is none, the first place that does not fit. A byte-order mark is passed over. */
export function parseJson(source: string): ParsedJson {
  // Some editors put a byte-order mark before the text.
  const text = source.replace(/^\uFEFF/, '');
  const deep = tooDeepAt(text);
  if (deep !== null) return { broken: placeOf(text, deep), id: 'import.too-deep' };
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return { broken: placeOf(text, brokenAt(text)), id: 'import.not-json' };
  }
}

/** The offset of the first bracket that stands within too many. By hand: no pattern is quick on whatever somebody sends. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') inString = !inString;
    else if (inString) at += sign === '\\' ? 1 : 0;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > DEEPEST) return at;
  }
  return null;
}

/** The lines on which the first `most` items of a list begin, in a text that is valid JSON. */
export function linesOfItems(source: string, most: number): number[] {
  const text = source.replace(/^\uFEFF/, '');
  const lines: number[] = [];
  let line = 1;
  let from = 0;
  let depth = 0;
  let isBegin = false;
  for (const { at, token } of tokensOf(text)) {
    line += lineBreaksIn(text.slice(from, at));
    from = at;
    if (isBegin && depth === 1 && token !== ']') lines.push(line);
    if (lines.length >= most) break;
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    isBegin = depth === 1 && (token === '[' || token === ',');
  }
  return lines;
}

const lineBreaksIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

function placeOf(text: string, at: number): TextPlace {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const BLANK = /[ \t\r\n]*/y;
/** A bracket or sign, a string, or another value. */
const TOKEN =
  /[{}[\],:]|"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** The tokens up to the end, or to the first place where none stands. */
function* tokensOf(text: string): Generator<{ readonly at: number; readonly token: string }, number> {
  let at = 0;
  for (;;) {
    BLANK.lastIndex = at;
    BLANK.exec(text);
    at = BLANK.lastIndex;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return at;
    yield { at, token };
    at += token.length;
  }
}

/** What may come next. */
type Expected = 'value' | 'item-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** The offset of the first token that cannot stand where it does; else where the text breaks off. */
function brokenAt(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  const tokens = tokensOf(text);
  for (;;) {
    const next = tokens.next();
    if (next.done) return next.value;
    const { at, token } = next.value;
    const after = expectedAfter(token, expected, open);
    if (after === null) return at;
    expected = after;
  }
}

/** What may follow a token, `null` where it cannot stand itself. `open`: the brackets around it, kept up to date. */
function expectedAfter(token: string, expected: Expected, open: ('{' | '[')[]): Expected | null {
  const isValue = expected === 'value' || expected === 'item-or-end';
  const valueDone = (): Expected => (open.length > 0 ? 'comma-or-end' : 'nothing');
  switch (token) {
    case '{':
    case '[':
      if (!isValue) return null;
      open.push(token);
      return token === '{' ? 'key-or-end' : 'item-or-end';
    case '}':
    case ']': {
      const [begin, empty] = token === '}' ? (['{', 'key-or-end'] as const) : (['[', 'item-or-end'] as const);
      if (open.at(-1) !== begin || (expected !== 'comma-or-end' && expected !== empty)) return null;
      open.pop();
      return valueDone();
    }
    case ',':
      if (expected !== 'comma-or-end') return null;
      return open.at(-1) === '{' ? 'key' : 'value';
    case ':':
      return expected === 'colon' ? 'value' : null;
    default:
      if (token.startsWith('"') && (expected === 'key' || expected === 'key-or-end')) return 'colon';
      return isValue ? valueDone() : null;
  }
}
