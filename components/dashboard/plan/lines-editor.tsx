import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../shared/texts-context';
import { isEmpty, joined, keptOf, linesFor, moved, parted, removed, tidied, typedIn } from './line-edits';
import type { Line, Step } from './line-edits';
import { LineButtons } from './line-buttons';
import './lines-editor.css';

interface LinesEditorProps {
  readonly label: string;
  /** True where a heading beside the list shows its label already. */
  readonly isTitled?: boolean;
  readonly hint?: string;
  readonly value: readonly string[];
  readonly onValue: (value: string[], when: 'soon' | 'at-once') => void;
  readonly onLeave?: () => void;
  /** What stands in the empty line at the end. */
  readonly prompt: string;
  /** The lines are numbered: their order matters. */
  readonly isOrdered?: boolean;
  /** Characters a line; what is longer is refused. */
  readonly most?: number;
  readonly mostLines?: number;
  /** The id of a list of suggestions; for short lines, such as names. */
  readonly list?: string;
}

type LineElement = HTMLInputElement | HTMLTextAreaElement;

/**
 * A list typed line after line: Enter begins the next, Backspace at a line's beginning joins it to the one before, Alt
 * with an arrow moves it, and several lines can be pasted at once. The last line is empty and waits for more.
 */
export function LinesEditor(props: LinesEditorProps) {
  const { label, isTitled, hint, value, onValue, onLeave, prompt, isOrdered } = props;
  const { most = 500, mostLines = 500, list } = props;
  const { t } = useTexts();
  const id = useId();
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const [isFull, setFull] = useState(false);
  const editor = useRef<HTMLDivElement>(null);
  const wanted = useRef<Step['focus']>(undefined);
  /** The lines as they were last drawn: by them a line is known again when the list changes elsewhere. */
  const drawn = useRef<readonly Line[]>([]);
  const lines = linesFor(value, drawn.current);
  drawn.current = lines;

  useLayoutEffect(() => {
    const focus = wanted.current;
    if (!focus) return;
    wanted.current = undefined;
    const element = editor.current?.querySelector<LineElement>(`[data-line="${focus.key}"]`);
    element?.focus();
    element?.setSelectionRange(focus.caret, focus.caret);
  });

  const take = (step: Step, when: 'soon' | 'at-once') => {
    const kept = keptOf(step.lines);
    const tooMany = kept.length > mostLines;
    setFull(tooMany);
    if (tooMany) return;
    wanted.current = step.focus;
    drawn.current = step.lines;
    redraw(null);
    const isChanged = kept.length !== value.length || kept.some((text, at) => text !== value[at]);
    if (isChanged) onValue(kept, when);
  };
  const onKeyDown = (line: Line) => (event: TargetedKeyboardEvent<LineElement>) => {
    const step = event.isComposing ? null : stepFor(event, line, lines, most);
    if (!step) return;
    event.preventDefault();
    take(step, 'at-once');
  };
  const onFocusOut = ({ relatedTarget, currentTarget }: TargetedEvent<HTMLElement, FocusEvent>) => {
    if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
    drawn.current = tidied(lines);
    redraw(null);
    onLeave?.();
  };

  const described = [hint && `${id}-hint`, `${id}-keys`].filter(Boolean).join(' ');
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <div
      ref={editor}
      class={isOrdered ? 'lines-editor lines-editor-ordered' : 'lines-editor'}
      role="group"
      aria-label={label}
      aria-describedby={described}
      onFocusOut={onFocusOut}
    >
      {!isTitled && (
        <span class="lines-label" aria-hidden="true">
          {label}
        </span>
      )}
      {hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <List>
        {lines.map((line, at) => {
          const isLast = at === lines.length - 1 && isEmpty(line);
          const isLong = line.text.trim().length > most;
          const control = {
            'data-line': line.key,
            dir: 'auto' as const,
            'aria-label': isLast ? t('lines.new', { label }) : t('lines.line', { label, number: at + 1 }),
            'aria-invalid': isLong || undefined,
            'aria-describedby': isLong ? `${id}-${line.key}` : undefined,
            placeholder: isLast ? prompt : undefined,
            value: line.text,
            onInput: ({ currentTarget }: TargetedEvent<LineElement>) =>
              take(typedIn(lines, line.key, currentTarget.value, most), 'soon'),
            onKeyDown: onKeyDown(line),
          };
          return (
            <li key={line.key} class="line">
              {list === undefined ? (
                <div class="line-text" data-text={line.text || control.placeholder}>
                  <textarea {...control} rows={1} />
                </div>
              ) : (
                <input {...control} type="text" list={list} />
              )}
              {!isLast && (
                <LineButtons
                  name={line.text.trim() || t('rows.unnamed', { number: at + 1 })}
                  isFirst={at === 0}
                  isLast={at >= lines.length - 2}
                  onMove={(by) => take(moved(lines, line.key, by), 'at-once')}
                  onRemove={() => take(removed(lines, line.key), 'at-once')}
                />
              )}
              {isLong && (
                <span class="field-error" id={`${id}-${line.key}`}>
                  {t('field.wrong.too-long', { most, long: line.text.trim().length })}
                </span>
              )}
            </li>
          );
        })}
      </List>
      {isFull && (
        <span class="field-error" role="alert">
          {t('field.wrong.lines', { most: mostLines })}
        </span>
      )}
      <span class="visually-hidden" id={`${id}-keys`}>
        {t('lines.keys')}
      </span>
    </div>
  );
}

/** What a key does to the lines; `null` where the browser does what it always does. */
function stepFor(
  event: TargetedKeyboardEvent<LineElement>,
  line: Line,
  lines: readonly Line[],
  most: number,
): Step | null {
  const { key, altKey, shiftKey, ctrlKey, metaKey, currentTarget } = event;
  const [start, end] = [currentTarget.selectionStart ?? 0, currentTarget.selectionEnd ?? 0];
  if (altKey && key === 'ArrowUp') return moved(lines, line.key, -1);
  if (altKey && key === 'ArrowDown') return moved(lines, line.key, 1);
  if (altKey || shiftKey || ctrlKey || metaKey) return null;
  if (key === 'Enter') return parted(lines, line.key, [start, end], most);
  if (key === 'Backspace' && start === 0 && end === 0) return joined(lines, line.key, most);
  return null;
}
