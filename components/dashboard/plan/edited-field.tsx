import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { isolated } from '../../../utils/i18n/isolated';
import type { Texts } from '../../../utils/i18n/texts';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts-context';
import type { Taken } from './plan-values';
import { useElsewhere } from './use-elsewhere';

interface EditedFieldProps<T> {
  readonly label: string;
  readonly hint?: string;
  /** What became of the value, spoken when it changes. */
  readonly status?: string;
  readonly value: T;
  /** How the value stands in the field. */
  readonly written?: (value: T) => string;
  /** What a text typed in the field means. */
  readonly read: (text: string) => Taken<T>;
  /**
   * When a text is taken: at every keystroke, or only when it is finished (Enter, or leaving the field), for what must
   * not be stored half typed.
   */
  readonly taken?: 'typed' | 'finished';
  /** Called with every value that fits. */
  readonly onValue: (value: T) => void;
  /** Called when the field is left. */
  readonly onLeave?: () => void;
  readonly rows?: number;
  readonly inputMode?: 'numeric' | 'decimal' | 'url';
  readonly placeholder?: string;
  /** The id of a list of suggestions. */
  readonly list?: string;
}

/**
 * A field whose value is taken from what is typed. A text that does not fit stays where it is and says why; the value
 * stays what it was.
 */
export function EditedField<T>(props: EditedFieldProps<T>) {
  const { label, hint, value, read, onLeave, rows, inputMode, placeholder, list } = props;
  const written = props.written ?? String;
  const waits = props.taken === 'finished';
  const { t, say } = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const [isFinished, setFinished] = useState(false);
  const meant = typed === null ? null : read(typed);
  // Of a text that is only taken when it is finished, nothing is wrong before.
  const error = meant && 'refusal' in meant && (isFinished || !waits) ? say(meant.refusal) : undefined;

  const elsewhere = useElsewhere(written(value));
  const onValue = (next: T) => {
    elsewhere.onTyped(written(next));
    props.onValue(next);
  };

  const onInput = ({ currentTarget }: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const text = currentTarget.value;
    setTyped(text);
    setFinished(false);
    const now = read(text);
    if ('value' in now && !waits) onValue(now.value);
  };
  const finish = () => {
    // What fits is written as it was understood; what does not fit stays to be put right.
    if (meant && 'value' in meant) {
      setTyped(null);
      if (waits) onValue(meant.value);
    }
    setFinished(true);
    onLeave?.();
  };
  const leave = () => {
    finish();
    elsewhere.onLeave();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && !event.isComposing) finish();
  };
  const shared = {
    value: typed ?? written(value),
    onInput,
    onFocus: elsewhere.onFocus,
    onBlur: leave,
    placeholder,
    dir: 'auto' as const,
  };
  const came = elsewhere.came === null ? null : cameWords(t, elsewhere.came, typed !== null, waits);
  // It is there before it has something to say, else nobody hears it.
  const status = came ?? props.status ?? (typed === null ? undefined : '');
  return (
    <Field
      label={label}
      {...(hint && { hint })}
      {...(status !== undefined && { status })}
      {...(error && { error })}
    >
      {(control) =>
        rows ? (
          <textarea {...control} {...shared} rows={rows} />
        ) : (
          <input
            {...control}
            {...shared}
            type="text"
            inputMode={inputMode ?? 'text'}
            list={list}
            onKeyDown={onKeyDown}
          />
        )
      }
    </Field>
  );
}

/** So many characters are shown of what came from elsewhere. */
const SHOWN = 120;

/** What came from elsewhere, and, where the field shows what is typed here instead (`isTyping`), what becomes of that. */
function cameWords(t: Texts['t'], came: string, isTyping: boolean, waits: boolean): string {
  const value = came.length > SHOWN ? `${came.slice(0, SHOWN).trimEnd()}…` : came;
  const what =
    value === '' ? t('elsewhere.changed-empty') : t('elsewhere.changed', { value: isolated(value) });
  return isTyping ? `${what} ${t(waits ? 'elsewhere.when-left' : 'elsewhere.what')}` : what;
}
