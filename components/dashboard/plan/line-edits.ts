/** What the keys do to a list that is typed line after line. Lines that are still empty stand in it and are not stored. */

export interface Line {
  /** By which it is known while it is typed: its words change. */
  readonly key: number;
  readonly text: string;
  /** What is stored of it: its text without blanks around it, or the last one that fitted. Empty: nothing. */
  readonly kept: string;
}

/** The lines after an edit, and where one goes on typing. */
export interface Step {
  readonly lines: readonly Line[];
  readonly focus?: { readonly key: number; readonly caret: number };
}

/** What is stored of these lines. */
export const keptOf = (lines: readonly Line[]): string[] => lines.map(({ kept }) => kept).filter(Boolean);

/** The lines of a stored list: those typed here as far as they are the same, and an empty one at the end to type in. */
export function linesFor(stored: readonly string[], typed: readonly Line[]): readonly Line[] {
  const kept = keptOf(typed);
  const isSame = kept.length === stored.length && stored.every((text, at) => text === kept[at]);
  if (isSame) return openEnded(typed);
  const free = [...typed];
  const lines: Line[] = [];
  for (const text of stored) {
    const at = free.findIndex((line) => line.kept === text);
    const [line] = at < 0 ? [] : free.splice(at, 1);
    lines.push(line ?? { key: newKey([...typed, ...lines]), text, kept: text });
  }
  const last = typed.at(-1);
  return openEnded(last && isEmpty(last) ? [...lines, last] : lines, typed);
}

/** A line's new text. One that is too long is shown and not stored; a text of several lines becomes as many. */
export function typedIn(lines: readonly Line[], key: number, text: string, most: number): Step {
  const at = lines.findIndex((line) => line.key === key);
  const line = lines[at];
  if (!line) return { lines };
  const [first = '', ...others] = text.split(/\r?\n/);
  const added: Line[] = [];
  for (const other of others.filter((one) => one.trim() !== ''))
    added.push(written({ key: newKey([...lines, ...added]), text: '', kept: '' }, other, most));
  const after = openEnded(lines.toSpliced(at, 1, written(line, first, most), ...added));
  const last = added.at(-1);
  return last ? { lines: after, focus: endOf(last) } : { lines: after };
}

/** Enter: what stands after the caret goes on in a line of its own. On an empty line there is nothing to part. */
export function parted(
  lines: readonly Line[],
  key: number,
  [start, end]: readonly [number, number],
  most: number,
): Step {
  const at = lines.findIndex((line) => line.key === key);
  const line = lines[at];
  if (!line || isEmpty(line)) return { lines };
  const next = lines[at + 1];
  const [head, tail] = [line.text.slice(0, start), line.text.slice(end)];
  if (tail.trim() === '' && next && isEmpty(next)) return { lines, focus: { key: next.key, caret: 0 } };
  const added = written({ key: newKey(lines), text: '', kept: '' }, tail, most);
  return {
    lines: openEnded(lines.toSpliced(at, 1, written(line, head, most), added)),
    focus: { key: added.key, caret: 0 },
  };
}

/** Backspace at a line's beginning: it goes on where the line before it ends. */
export function joined(lines: readonly Line[], key: number, most: number): Step {
  const at = lines.findIndex((line) => line.key === key);
  const [before, line] = [lines[at - 1], lines[at]];
  if (!line) return { lines };
  if (!before) return isEmpty(line) ? removed(lines, key) : { lines };
  const text = before.text + line.text;
  // A line that does not fit is not stored, and what was stored of the two would be lost.
  if (text.trim().length > most && !isEmpty(line)) return { lines };
  return {
    lines: openEnded(lines.toSpliced(at - 1, 2, written(before, text, most))),
    focus: endOf(before),
  };
}

/** The list without a line; one goes on in the line that took its place. */
export function removed(lines: readonly Line[], key: number): Step {
  const at = lines.findIndex((line) => line.key === key);
  const left = openEnded(lines.filter((line) => line.key !== key));
  const next = left[at] ?? left.at(-1);
  return next ? { lines: left, focus: endOf(next) } : { lines: left };
}

/** The list with a line one place up or down; never below the empty one at the end. */
export function moved(lines: readonly Line[], key: number, by: -1 | 1): Step {
  const at = lines.findIndex((line) => line.key === key);
  const [line, other] = [lines[at], lines[at + by]];
  if (!line || !other || isEmpty(line) || (by > 0 && at + by === lines.length - 1 && isEmpty(other)))
    return { lines };
  return { lines: openEnded(lines.toSpliced(at, 1).toSpliced(at + by, 0, line)), focus: endOf(line) };
}

/** The list without the empty lines between others: when it is left, they mean nothing. */
export const tidied = (lines: readonly Line[]): readonly Line[] =>
  openEnded(
    lines.filter((line, at) => !isEmpty(line) || at === lines.length - 1),
    lines,
  );

export const isEmpty = ({ text, kept }: Line): boolean => text.trim() === '' && kept === '';

const endOf = ({ key, text }: Line) => ({ key, caret: text.length });

function written(line: Line, text: string, most: number): Line {
  const kept = text.trim();
  return { ...line, text, kept: kept.length <= most ? kept : line.kept };
}

/** The lines with an empty one at the end. `known`: lines whose keys are taken as well. */
function openEnded(lines: readonly Line[], known: readonly Line[] = []): readonly Line[] {
  const last = lines.at(-1);
  if (last && isEmpty(last)) return lines;
  return [...lines, { key: newKey([...lines, ...known]), text: '', kept: '' }];
}

const newKey = (lines: readonly Line[]): number =>
  lines.reduce((most, { key }) => Math.max(most, key), 0) + 1;
