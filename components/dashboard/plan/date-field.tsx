import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { IsoDate } from '../../../utils/plan/fields';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts-context';
import type { FieldProps } from './fields';

/** A year is typed digit by digit: what lies before is one that is not whole yet. */
const FIRST: IsoDate = '1970-01-01';

interface DateFieldProps extends FieldProps<IsoDate | null> {
  /** What stands beside the day, such as a button that fills in today's. */
  readonly children?: ComponentChildren;
}

/**
 * A day of the calendar, or none: `null`. While a day is half typed the browser gives none, or one of a year long past: the
 * value stays until the day is whole, and the field is left as it is, or what was typed would be wiped out.
 */
export function DateField({ label, hint, value, onValue, onLeave, children }: DateFieldProps) {
  const { t } = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const error = isWrong ? t('field.wrong.day') : undefined;
  return (
    <Field label={label} {...(hint && { hint })} {...(error && { error })}>
      {(control) => (
        <span class="date-field">
          <input
            {...control}
            type="date"
            min={FIRST}
            max="9999-12-31"
            value={typed ?? value ?? ''}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setWrong(false);
              if (isWhole(currentTarget)) onValue(currentTarget.value || null);
            }}
            onBlur={({ currentTarget }) => {
              setWrong(!isWhole(currentTarget));
              if (isWhole(currentTarget)) setTyped(null);
              onLeave?.();
            }}
          />
          {children}
        </span>
      )}
    </Field>
  );
}

/** True for a whole day within the field's bounds, and where nothing at all is typed. */
const isWhole = ({ validity, value }: HTMLInputElement): boolean =>
  validity.valid && !validity.badInput && (value === '' || value >= FIRST);
