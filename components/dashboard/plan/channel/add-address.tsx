import { useState } from 'preact/hooks';
import type { PlannedChannel } from '../../../../utils/plan/plan';
import { Button } from '../../../shared/button';
import { useTexts } from '../../../shared/texts-context';
import { isList } from '../../import-source';
import { newPlace } from '../plan-values';

interface AddAddressProps {
  readonly planned: readonly PlannedChannel[];
  readonly onAdd: (place: Pick<PlannedChannel, 'platform' | 'url'>) => void;
  /** Several addresses were pasted, or a table. */
  readonly onList: (pasted: string) => void;
}

/** One address more. What is pasted here and holds several goes to the import, which shows them first. */
export function AddAddress({ planned, onAdd, onList }: AddAddressProps) {
  const texts = useTexts();
  const { t } = texts;
  const [address, setAddress] = useState('');
  const [platform, setPlatform] = useState('');
  const [error, setError] = useState('');
  const add = () => {
    const place = newPlace(address, platform, planned);
    if ('refusal' in place) {
      setError(texts.say(place.refusal));
      return;
    }
    onAdd(place.value);
    setAddress('');
    setPlatform('');
    setError('');
  };
  return (
    <form
      class="planned-add"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        type="text"
        inputMode="url"
        dir="ltr"
        aria-label={t('planned.add-address')}
        placeholder={t('planned.add-address')}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? 'planned-add-error' : undefined}
        value={address}
        onInput={(event) => {
          setAddress(event.currentTarget.value);
          setError('');
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text') ?? '';
          if (!isList(pasted)) return;
          event.preventDefault();
          onList(pasted);
        }}
      />
      <input
        type="text"
        class="planned-add-platform"
        aria-label={t('planned.add-platform')}
        placeholder={t('planned.add-platform')}
        value={platform}
        onInput={(event) => setPlatform(event.currentTarget.value)}
      />
      <Button type="submit">{t('planned.add')}</Button>
      {error && (
        <p class="field-error" id="planned-add-error" role="alert">
          {error}
        </p>
      )}
    </form>
  );
}
