import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../../../../utils/plan/fields';
import {
  contentKinds,
  entryStates,
  otherPlaces,
  type CommunicationEntry,
} from '../../../../utils/plan/parts/communication';
import type { PlannedChannel } from '../../../../utils/plan/plan';
import { Field } from '../../../shared/field';
import { useTexts } from '../../../shared/texts-context';
import { ChecksField, OneOfField, WordsField } from '../fields';
import { ChannelChecks } from './channel-checks';

interface EntryFieldsProps {
  readonly entry: CommunicationEntry;
  /** It is in the plan already. */
  readonly isStored: boolean;
  readonly channels: readonly PlannedChannel[];
  readonly onChange: (changed: Partial<CommunicationEntry>) => void;
  readonly onLeave: () => void;
}

const isPlace = (where: string): boolean => otherPlaces.some((place) => place === where);

/** All that the plan says of one entry. The title comes first: it is what one has in mind. */
export function EntryFields({ entry, isStored, channels, onChange, onLeave }: EntryFieldsProps) {
  const { t } = useTexts();
  const place = useRef<HTMLDivElement>(null);
  // Before the next key comes: what is typed at once belongs into the title.
  useLayoutEffect(() => place.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const chosenPlaces = otherPlaces.filter((one) => entry.where.includes(one));
  const chosenChannels = entry.where.filter((where) => !isPlace(where));
  return (
    <div ref={place} class="entry-fields">
      <div class="plan-fields plan-fields-narrow">
        <WordsField
          label={t('entry.title')}
          {...(!isStored && { hint: t('entry.title-new') })}
          value={entry.title}
          onValue={(title) => onChange({ title })}
          onLeave={onLeave}
        />
        <OneOfField
          label={t('entry.kind')}
          value={entry.kind}
          choices={contentKinds}
          wordFor={(kind) => t(`content-kind.${kind}`)}
          onValue={(kind) => onChange({ kind })}
          onLeave={onLeave}
        />
        <OneOfField
          label={t('entry.state')}
          value={entry.state}
          choices={entryStates}
          wordFor={(state) => t(`entry-state.${state}`)}
          onValue={(state) => onChange({ state })}
          onLeave={onLeave}
        />
        <EntryDay value={entry.date} onValue={(date) => onChange({ date })} onLeave={onLeave} />
      </div>
      <ChecksField
        legend={t('entry.where')}
        value={chosenPlaces}
        choices={otherPlaces}
        wordFor={(one) => t(`place.${one}`)}
        onValue={(places) => onChange({ where: [...places, ...chosenChannels] })}
      />
      <ChannelChecks
        legend={t('entry.channels')}
        channels={channels}
        value={chosenChannels}
        onValue={(ids) => onChange({ where: [...chosenPlaces, ...ids] })}
      />
    </div>
  );
}

interface EntryDayProps {
  readonly value: IsoDate;
  readonly onValue: (day: IsoDate) => void;
  readonly onLeave: () => void;
}

/** The entry's day, taken when it is whole and left or confirmed: at every digit the entry would move elsewhere. */
function EntryDay({ value, onValue, onLeave }: EntryDayProps) {
  const { t } = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const finish = ({ value: day, validity }: HTMLInputElement) => {
    const isDay = day !== '' && validity.valid;
    setWrong(!isDay);
    if (!isDay) return;
    setTyped(null);
    if (day !== value) onValue(day);
    onLeave();
  };
  return (
    <Field label={t('entry.date')} {...(isWrong && { error: t('entry.wrong.date') })}>
      {(control) => (
        <input
          {...control}
          type="date"
          min="1970-01-01"
          max="9999-12-31"
          required
          value={typed ?? value}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setWrong(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') finish(event.currentTarget);
          }}
          onBlur={({ currentTarget }) => finish(currentTarget)}
        />
      )}
    </Field>
  );
}
