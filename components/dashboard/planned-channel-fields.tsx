import { roles, weekdays, type PlannedChannel } from '../../utils/plan/plan';
import { platformOf } from '../../utils/reading/platforms/platform';
import { Field } from '../shared/field';
import { useTexts } from '../shared/texts-context';
import { EditedField } from './edited-field';
import {
  cadence as cadenceIn,
  cadenceKindOf,
  cadenceNumber,
  newPlace,
  words,
  type CadenceKind,
} from './plan-values';

interface PlannedChannelFieldsProps {
  readonly channel: PlannedChannel;
  /** The plan's other channels, whose accounts cannot be planned once more. */
  readonly others: readonly PlannedChannel[];
  readonly onChange: (changed: Partial<PlannedChannel>) => void;
  readonly onLeave: () => void;
}

/** All that the plan can say of a channel. */
export function PlannedChannelFields({ channel, others, onChange, onLeave }: PlannedChannelFieldsProps) {
  const { t } = useTexts();
  const read = platformOf(channel.platform);
  return (
    <div class="plan-fields">
      <EditedField<Place>
        label={t('planned.address')}
        value={channel}
        written={({ url }) => url}
        // The platform of an address that is read comes from the address, so that one may be changed for another.
        read={(address) => newPlace(address, read ? '' : channel.platform, others)}
        // Half an address may be somebody else's, whose channel would become the company's.
        taken="finished"
        onValue={onChange}
        onLeave={onLeave}
        inputMode="url"
      />
      {read ? (
        <Field label={t('planned.platform')} hint={t('planned.platform-known')}>
          {(control) => <input {...control} type="text" readOnly value={read.name} />}
        </Field>
      ) : (
        <EditedField<Place>
          label={t('planned.platform')}
          hint={t('planned.platform-hint')}
          value={channel}
          written={({ platform }) => platform}
          read={(platform) => newPlace(channel.url, platform, others)}
          taken="finished"
          onValue={onChange}
          onLeave={onLeave}
        />
      )}
      <CadenceFields channel={channel} onChange={onChange} onLeave={onLeave} />
      <Field label={t('channel.role')}>
        {(control) => (
          <select
            {...control}
            value={channel.role}
            onChange={({ currentTarget }) => {
              const role = roles.find((one) => one === currentTarget.value);
              if (role) onChange({ role });
            }}
            onBlur={onLeave}
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {t(`role.${role}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {(['brandOrMarket', 'owner'] as const).map((field) => (
        <EditedField
          key={field}
          label={t(`planned.${field}`)}
          value={channel[field]}
          read={words(field)}
          onValue={(value) => onChange({ [field]: value })}
          onLeave={onLeave}
        />
      ))}
      <fieldset class="planned-weekdays">
        <legend>{t('planned.weekdays')}</legend>
        {weekdays.map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              checked={channel.weekdays.includes(day)}
              onChange={() =>
                onChange({
                  weekdays: weekdays.filter((one) => channel.weekdays.includes(one) !== (one === day)),
                })
              }
            />
            {t(`weekday.${day}`)}
          </label>
        ))}
      </fieldset>
      <div class="planned-asset">
        <label>
          <input
            type="checkbox"
            checked={channel.strategicAsset}
            onChange={({ currentTarget }) => onChange({ strategicAsset: currentTarget.checked })}
          />
          {t('planned.is-asset')}
        </label>
        {channel.strategicAsset && (
          <EditedField
            label={t('planned.expectedBenefit')}
            value={channel.expectedBenefit}
            read={words('expectedBenefit')}
            onValue={(expectedBenefit) => onChange({ expectedBenefit })}
            onLeave={onLeave}
            rows={2}
          />
        )}
      </div>
      <EditedField
        label={t('planned.notes')}
        value={channel.notes}
        read={words('notes')}
        onValue={(notes) => onChange({ notes })}
        onLeave={onLeave}
        rows={2}
      />
    </div>
  );
}

type Place = Pick<PlannedChannel, 'platform' | 'url'>;

const kinds: readonly CadenceKind[] = ['none', 'posts-a-week', 'longest-gap'];

/** How often is posted: by posts a week, or by the longest gap allowed. A new rhythm begins with a suggestion. */
function CadenceFields({ channel, onChange, onLeave }: Omit<PlannedChannelFieldsProps, 'others'>) {
  const { t } = useTexts();
  const kind = cadenceKindOf(channel.cadence);
  const suggested = platformOf(channel.platform)?.suggestedCadence ?? 1;
  const begin: Record<CadenceKind, PlannedChannel['cadence']> = {
    none: null,
    'posts-a-week': { postsPerWeek: suggested },
    'longest-gap': { longestGapDays: Math.ceil(7 / suggested) },
  };
  return (
    <>
      <Field label={t('planned.cadence')} hint={t('planned.cadence-hint')}>
        {(control) => (
          <select
            {...control}
            value={kind}
            onChange={({ currentTarget }) => {
              const chosen = kinds.find((one) => one === currentTarget.value);
              if (chosen) onChange({ cadence: begin[chosen] });
            }}
            onBlur={onLeave}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`cadence-kind.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {kind !== 'none' && (
        <EditedField
          key={kind}
          label={t(`cadence-number.${kind}`)}
          value={channel.cadence}
          written={(cadence) => String(cadenceNumber(cadence) ?? '')}
          read={(text) => cadenceIn(text, kind)}
          onValue={(cadence) => onChange({ cadence })}
          onLeave={onLeave}
          inputMode="decimal"
        />
      )}
    </>
  );
}
