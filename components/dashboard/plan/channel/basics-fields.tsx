import { platformOf } from '../../../../utils/reading/platforms/platform';
import { controllers, roles } from '../../../../utils/plan/parts/channel';
import type { PlannedChannel } from '../../../../utils/plan/plan';
import { Field } from '../../../shared/field';
import { useTexts } from '../../../shared/texts-context';
import { EditedField } from '../edited-field';
import { ChoiceField, DateField, OneOfField, WordsField } from '../fields';
import { newPlace } from '../plan-values';
import type { GroupProps } from './group';

type Place = Pick<PlannedChannel, 'platform' | 'url'>;

/** Where the channel stands, whose it is, and who holds its keys. */
export function BasicsFields({ channel, plan, onChange, onLeave }: GroupProps) {
  const { t } = useTexts();
  const read = platformOf(channel.platform);
  const others = () => plan.channels.filter(({ id }) => id !== channel.id);
  return (
    <div class="plan-fields">
      <EditedField<Place>
        label={t('planned.address')}
        value={channel}
        written={({ url }) => url}
        // The platform of an address that is read comes from the address, so that one may be changed for another.
        read={(address) => newPlace(address, read ? '' : channel.platform, others())}
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
          read={(platform) => newPlace(channel.url, platform, others())}
          taken="finished"
          onValue={onChange}
          onLeave={onLeave}
        />
      )}
      <WordsField
        label={t('planned.brandOrMarket')}
        value={channel.brandOrMarket}
        onValue={(brandOrMarket) => onChange({ brandOrMarket })}
        onLeave={onLeave}
      />
      <OneOfField
        label={t('channel.role')}
        value={channel.role}
        choices={roles}
        wordFor={(role) => t(`role.${role}`)}
        onValue={(role) => onChange({ role })}
        onLeave={onLeave}
      />
      <ChoiceField
        label={t('planned.controlledBy')}
        value={channel.controlledBy}
        choices={controllers}
        wordFor={(controller) => t(`controller.${controller}`)}
        onValue={(controlledBy) => onChange({ controlledBy })}
        onLeave={onLeave}
      />
      <DateField
        label={t('planned.keptSince')}
        hint={t('planned.keptSince-hint')}
        value={channel.keptSince}
        onValue={(keptSince) => onChange({ keptSince })}
        onLeave={onLeave}
      />
    </div>
  );
}
