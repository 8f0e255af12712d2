import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../shared/button';
import { Field } from '../shared/field';
import { useTexts } from '../shared/texts-context';
import './new-company-form.css';

interface NewCompanyFormProps {
  /** A name to begin with: selected, so that typing replaces it. */
  readonly proposed: string;
  readonly onCreate: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for nothing but the company's name; everything else can wait for the dashboard. Escape takes it back. */
export function NewCompanyForm({ proposed, onCreate, onCancel }: NewCompanyFormProps) {
  const { t } = useTexts();
  const [name, setName] = useState(proposed.slice(0, 200));
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  return (
    <form
      class="new-company-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onCreate(name.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <Field label={t('popup.company-name')}>
        {(control) => (
          <input
            {...control}
            ref={input}
            required
            maxLength={200}
            autocomplete="off"
            dir="auto"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button look="primary" type="submit">
        {t('popup.create')}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {t('popup.cancel')}
      </Button>
    </form>
  );
}
