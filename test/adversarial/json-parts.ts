/** The JSON that stands in a page's scripts, found without knowing the page, so that it can be damaged. */
import type { Dice } from './dice';

/** Where one JSON text stands in a script's text. */
export interface Slot {
  readonly start: number;
  readonly end: number;
}

/** The JSON texts in a script: all of it, one a line, or what is assigned or handed over in code. */
export function slotsIn(text: string): Slot[] {
  const first = text.trimStart()[0];
  if (first === '{' || first === '[') {
    return isJson(text) ? [{ start: 0, end: text.length }] : linesIn(text);
  }
  const slots: Slot[] = [];
  const begins = /[=(,]\s*(?=\{")/g;
  for (let found = begins.exec(text); found; found = begins.exec(text)) {
    const start = begins.lastIndex;
    const end = endOfObject(text, start);
    if (end === null || !isJson(text.slice(start, end))) continue;
    slots.push({ start, end });
    begins.lastIndex = end;
  }
  return slots;
}

function linesIn(text: string): Slot[] {
  const slots: Slot[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '' && isJson(line)) slots.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return slots;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function endOfObject(text: string, start: number): number | null {
  let depth = 0;
  for (const { 0: part, index } of text.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/gs)) {
    if (part === '{') depth++;
    else if (part === '}' && --depth === 0) return start + index + 1;
  }
  return null;
}

/** A JSON array or object that may be written to; its keys are names or indexes. */
export type Holder = Record<string, unknown>;
/** One value in a JSON tree: `holder[key]`. */
export interface Place {
  readonly holder: Holder;
  readonly key: string;
  /** The place of the holder itself, `null` at the top. */
  readonly up: Place | null;
}

export const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;
export const valueAt = ({ holder, key }: Place): unknown => holder[key];

/** Every place in the tree, parents first. */
export function placesIn(root: unknown): Place[] {
  const places: Place[] = [];
  const visit = (holder: Holder, up: Place | null): void => {
    for (const key of Object.keys(holder)) {
      const place = { holder, key, up };
      places.push(place);
      const value = holder[key];
      if (isHolder(value)) visit(value, place);
    }
  };
  if (isHolder(root)) visit(root, null);
  return places;
}

/** How the place is reached, such as `header.title.runs.0`. */
export const pathOf = ({ key, up }: Place): string => (up ? `${pathOf(up)}.${key}` : key);

/**
 * A place that fits; four times in five one whose key the readers know, and sometimes one further up, for most of what
 * a page carries is never looked at.
 */
export function pickPlace(
  root: unknown,
  dice: Dice,
  isSpoken: (word: string) => boolean,
  fits: (place: Place) => boolean = () => true,
): Place | undefined {
  const all = placesIn(root);
  const spoken = dice.chance(0.8)
    ? all.filter((place) => isSpoken(place.key) || isSpokenList(place, isSpoken))
    : all;
  let place = dice.pick(spoken.length > 0 ? spoken : all);
  while (place?.up && (dice.chance(0.2) || !fits(place))) place = place.up;
  if (place && fits(place)) return place;
  return dice.pick(all.filter(fits));
}

/** An item of a list that the readers know by name. */
const isSpokenList = ({ holder, up }: Place, isSpoken: (word: string) => boolean): boolean =>
  Array.isArray(holder) && up !== null && isSpoken(up.key);
