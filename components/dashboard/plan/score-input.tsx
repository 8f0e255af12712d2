import type { TargetedKeyboardEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useTexts } from '../../shared/texts-context';

/** Each aspect is scored from 0 to this. */
export const MOST_SCORE = 5;

interface ScoreInputProps {
  readonly label: string;
  /** What the inputs of one column have in common: Enter goes down in it. */
  readonly column: string;
  readonly value: number | null;
  readonly onValue: (value: number | null) => void;
  readonly onLeave: () => void;
}

/** One score, or none. What is no score stays as typed and says so; the score stays what it was. */
export function ScoreInput({ label, column, value, onValue, onLeave }: ScoreInputProps) {
  const { t } = useTexts();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && scoreIn(typed) === undefined;
  return (
    <>
      <input
        type="number"
        class="score-input"
        data-column={column}
        min={0}
        max={MOST_SCORE}
        step={1}
        aria-label={label}
        {...(isWrong && { 'aria-invalid': true, 'aria-describedby': id })}
        value={typed ?? value ?? ''}
        onInput={({ currentTarget }) => {
          // Of something that is no number at all the browser gives nothing.
          const text = currentTarget.validity.badInput ? '?' : currentTarget.value;
          const score = scoreIn(text);
          setTyped(score === undefined ? text : null);
          if (score !== undefined) onValue(score);
        }}
        onKeyDown={goDown}
        onBlur={onLeave}
      />
      {isWrong && (
        <span class="field-error" id={id}>
          {t('equity.wrong')}
        </span>
      )}
    </>
  );
}

/** `null`: none; `undefined`: no score. */
function scoreIn(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  return /^[0-5]$/.test(text.trim()) ? Number(text) : undefined;
}

/** Enter goes to the same aspect of the next channel, as in a sheet; with Shift to the one before. */
function goDown(event: TargetedKeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  const input = event.currentTarget;
  const column = [
    ...(input
      .closest('table')
      ?.querySelectorAll<HTMLInputElement>(`[data-column="${input.dataset.column ?? ''}"]`) ?? []),
  ];
  const next = column[column.indexOf(input) + (event.shiftKey ? -1 : 1)];
  next?.focus();
  next?.select();
}
