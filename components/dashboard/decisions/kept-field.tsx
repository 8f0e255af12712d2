import { useState } from 'preact/hooks';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts-context';
import { useKeptText } from '../use-kept-text';

interface KeptFieldProps {
  readonly label: string;
  readonly stored: string;
  readonly keep: (text: string) => void;
  /** Characters. */
  readonly most: number;
  /** More than one line, where it is a text of several sentences. */
  readonly rows?: number;
  /** The id of a list of suggestions. */
  readonly list?: string;
}

/** A text that is kept while it is typed, and says so. */
export function KeptField({ label, stored, keep, most, rows, list }: KeptFieldProps) {
  const { t } = useTexts();
  const kept = useKeptText(stored, keep);
  const [isTyped, setTyped] = useState(false);
  const type = (text: string) => {
    setTyped(true);
    kept.type(text);
  };
  const shared = { maxLength: most, dir: 'auto', value: kept.text, onBlur: kept.flush } as const;
  return (
    <Field label={label} status={isTyped && stored === kept.text ? t('note.kept') : ''}>
      {(control) =>
        rows ? (
          <textarea
            {...control}
            {...shared}
            rows={rows}
            onInput={(event) => type(event.currentTarget.value)}
          />
        ) : (
          <input
            {...control}
            {...shared}
            type="text"
            autocomplete="off"
            list={list}
            onInput={(event) => type(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
