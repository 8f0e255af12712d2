/** The control of the benchmark: parsing all JSON that a page carries, by whatever way it is embedded. */

export interface Parsed {
  /** In ms. */
  readonly time: number;
  /** Of JSON parsed. */
  readonly characters: number;
}

/**
 * A script for a page; its value is a `Parsed`. Parsed are whole scripts of a JSON type, and in other inline scripts
 * every balanced object that follows `ytInitialData =` or an opening bracket, as Facebook's `handle({…})` of 2022.
 * Finding where the objects end is no part of the time: a reader that needs one has to find it, a parser has not.
 */
export const PARSE_ALL = `(() => {
  const endOf = (text, start) => {
    let depth = 0, quoted = false;
    for (let at = start; at < text.length; at++) {
      const character = text[at];
      if (quoted) {
        if (character === '\\\\') at++;
        else if (character === '"') quoted = false;
      } else if (character === '"') quoted = true;
      else if (character === '{') depth++;
      else if (character === '}' && --depth === 0) return at + 1;
    }
    return -1;
  };
  // Whole scripts are taken by their element: fetching the text is a part of the work.
  const whole = [...document.querySelectorAll('script[type*=json]')].filter((script) => script.textContent.trim());
  const objects = [];
  for (const script of document.querySelectorAll('script:not([src]):not([type*=json])')) {
    const text = script.textContent;
    const opening = /(?:\\bytInitialData\\s*=\\s*|\\()(?=\\{")/g;
    for (let found; (found = opening.exec(text)); ) {
      const end = endOf(text, opening.lastIndex);
      if (end < 0) continue;
      // Not tried beforehand: a second parse of the same text is no longer a cold one.
      objects.push({ script, from: opening.lastIndex, to: end });
      opening.lastIndex = end;
    }
  }
  let characters = 0;
  const parse = (text) => {
    try {
      JSON.parse(text);
      characters += text.length;
    } catch { /* A script of several chunks, or no JSON after all. */ }
  };
  const began = performance.now();
  for (const script of whole) parse(script.textContent);
  for (const { script, from, to } of objects) parse(script.textContent.slice(from, to));
  return { time: performance.now() - began, characters };
})()`;
