import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../shared/button';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts-context';

interface SkipFormProps {
  readonly named: { readonly name: string; readonly platform: string };
  readonly onSkip: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a channel is left out of the round. Escape gives up. */
export function SkipForm({ named, onSkip, onCancel }: SkipFormProps) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="round-skip"
      aria-label={t('round.skip-named', named)}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) onSkip(reason);
        else setMissing(true);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Field label={t('round.skip-reason')} {...(isMissing && { error: t('round.skip-reason-missing') })}>
        {(control) => (
          <input
            {...control}
            ref={field}
            type="text"
            dir="auto"
            maxLength={200}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit">{t('round.skip-save')}</Button>
      <Button look="quiet" onClick={onCancel}>
        {t('round.skip-cancel')}
      </Button>
    </form>
  );
}
