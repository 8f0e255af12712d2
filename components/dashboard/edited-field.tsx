import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '../shared/field';
import { useTexts } from '../shared/texts-context';
import type { Taken } from './plan-values';

interface EditedFieldProps<T> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  /** How the value stands in the field. */
  readonly written?: (value: T) => string;
  /** What a text typed in the field means. */
  readonly read: (text: string) => Taken<T>;
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
 * A field whose value is taken while it is typed. A text that does not fit stays where it is and says why; the value
 * stays what it was.
 */
export function EditedField<T>(props: EditedFieldProps<T>) {
  const { label, hint, value, read, onValue, onLeave, rows, inputMode, placeholder, list } = props;
  const written = props.written ?? String;
  const { say } = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const taken = typed === null ? null : read(typed);
  const error = taken && 'refusal' in taken ? say(taken.refusal) : undefined;

  const onInput = ({ currentTarget }: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const text = currentTarget.value;
    setTyped(text);
    const now = read(text);
    if ('value' in now) onValue(now.value);
  };
  const onBlur = () => {
    // What fits is written as it was understood; what does not fit stays to be put right.
    if (error === undefined) setTyped(null);
    onLeave?.();
  };
  const shared = { value: typed ?? written(value), onInput, onBlur, placeholder, dir: 'auto' as const };
  return (
    <Field label={label} {...(hint && { hint })} {...(error && { error })}>
      {(control) =>
        rows ? (
          <textarea {...control} {...shared} rows={rows} />
        ) : (
          <input {...control} {...shared} type="text" inputMode={inputMode ?? 'text'} list={list} />
        )
      }
    </Field>
  );
}
