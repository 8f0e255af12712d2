/** The fields that a plan's parts are filled in with. Each takes a value and gives back one that fits the schema. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts-context';
import { EditedField } from './edited-field';
import { numberIn, type Taken } from './plan-values';

export { DateField } from './date-field';
export { OneOfField } from './one-of-field';

export interface FieldProps<T> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly onValue: (value: T) => void;
  /** Called when the field is left, so that what was typed is stored at once. */
  readonly onLeave?: () => void;
}

interface WordsFieldProps extends FieldProps<string> {
  /** Characters; what is longer is refused. */
  readonly most?: number;
  /** More than one line, where it is a text of several sentences. */
  readonly rows?: number;
  readonly placeholder?: string;
  /** The id of a list of suggestions. */
  readonly list?: string;
}

/** A line or, with `rows`, a text of words. */
export function WordsField({ most, ...props }: WordsFieldProps) {
  const limit = most ?? (props.rows ? 5000 : 200);
  const read = (text: string): Taken<string> =>
    text.length <= limit
      ? { value: text }
      : { refusal: { id: 'field.wrong.too-long', values: { most: limit, long: text.length } } };
  return <EditedField {...props} read={read} />;
}

interface NumberFieldProps extends FieldProps<number | null> {
  readonly least?: number;
  readonly most?: number;
  /** Decimals are refused. */
  readonly whole?: boolean;
}

/** A number, or nothing: `null`. Decimals are typed with a point or a comma. */
export function NumberField({ least = 0, most = 1e12, whole = false, ...props }: NumberFieldProps) {
  const read = (text: string): Taken<number | null> => {
    const value = numberIn(text);
    if (value === null) return { value };
    const fits = value >= least && value <= most && (!whole || Number.isInteger(value));
    return fits
      ? { value }
      : { refusal: { id: whole ? 'field.wrong.whole' : 'field.wrong.number', values: { least, most } } };
  };
  return (
    <EditedField
      {...props}
      written={(value) => (value === null ? '' : String(value))}
      read={read}
      inputMode={whole ? 'numeric' : 'decimal'}
    />
  );
}

interface ChoiceFieldProps<T extends string> extends FieldProps<T | null> {
  readonly choices: readonly T[];
  readonly wordFor: (choice: T) => string;
  /** What stands for `null`. */
  readonly none?: string;
}

/** One of several words, or none yet: `null`. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { label, hint, value, choices, wordFor, none, onValue, onLeave } = props;
  const { t } = useTexts();
  return (
    <Field label={label} {...(hint && { hint })}>
      {(control) => (
        <select
          {...control}
          value={value ?? ''}
          onChange={({ currentTarget }) => {
            onValue(choices.find((choice) => choice === currentTarget.value) ?? null);
            onLeave?.();
          }}
        >
          <option value="">{none ?? t('field.not-said')}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {wordFor(choice)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Yes, no, or not said yet: `null`. */
export function YesNoField({ value, onValue, ...props }: FieldProps<boolean | null>) {
  const { t } = useTexts();
  return (
    <ChoiceField
      {...props}
      value={value === null ? null : value ? 'yes' : 'no'}
      choices={['yes', 'no']}
      wordFor={(choice) => t(`field.${choice}`)}
      onValue={(choice) => onValue(choice === null ? null : choice === 'yes')}
    />
  );
}

interface ChecksFieldProps<T extends string> {
  readonly legend: string;
  readonly value: readonly T[];
  readonly choices: readonly T[];
  readonly wordFor: (choice: T) => ComponentChildren;
  /** What a word means, where it does not tell by itself. */
  readonly hintFor?: (choice: T) => string;
  readonly onValue: (value: T[]) => void;
}

/** Any of several words, kept in the order of the choices. With hints each stands in a line of its own. */
export function ChecksField<T extends string>({
  legend,
  value,
  choices,
  wordFor,
  hintFor,
  onValue,
}: ChecksFieldProps<T>) {
  const id = useId();
  return (
    <fieldset class={hintFor ? 'checks-field checks-field-lines' : 'checks-field'}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <div key={choice} class="check">
          <label>
            <input
              type="checkbox"
              aria-describedby={hintFor && `${id}-${choice}`}
              checked={value.includes(choice)}
              onChange={({ currentTarget: { checked } }) =>
                onValue(choices.filter((one) => (one === choice ? checked : value.includes(one))))
              }
            />
            {wordFor(choice)}
          </label>
          {hintFor && (
            <span class="field-hint" id={`${id}-${choice}`}>
              {hintFor(choice)}
            </span>
          )}
        </div>
      ))}
    </fieldset>
  );
}

interface LinesFieldProps extends FieldProps<readonly string[]> {
  /** Characters a line. */
  readonly most?: number;
  /** Lines. */
  readonly mostLines?: number;
  readonly rows?: number;
}

/** A list, one entry a line. */
export function LinesField({ most = 500, mostLines = 500, rows = 3, onValue, ...props }: LinesFieldProps) {
  const read = (text: string): Taken<readonly string[]> => {
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const long = lines.findIndex((line) => line.length > most);
    if (long >= 0) return { refusal: { id: 'field.wrong.line', values: { line: long + 1, most } } };
    return lines.length <= mostLines
      ? { value: lines }
      : { refusal: { id: 'field.wrong.lines', values: { most: mostLines } } };
  };
  return (
    <EditedField
      {...props}
      written={(lines) => lines.join('\n')}
      read={read}
      rows={rows}
      onValue={(lines) => onValue([...lines])}
    />
  );
}
