import { Field } from '../../shared/field';

interface OneOfFieldProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly wordFor: (choice: T) => string;
  readonly onValue: (value: T) => void;
  readonly onLeave?: () => void;
}

/** One of several words; unlike a `ChoiceField` it always has one. */
export function OneOfField<T extends string>(props: OneOfFieldProps<T>) {
  const { label, hint, value, choices, wordFor, onValue, onLeave } = props;
  return (
    <Field label={label} {...(hint && { hint })}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = choices.find((choice) => choice === currentTarget.value);
            if (chosen) onValue(chosen);
            onLeave?.();
          }}
        >
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
