import { useTexts } from '../../../shared/texts-context';
import { WordsField } from '../fields';
import { PEOPLE_LIST } from '../name-lists';
import type { GroupProps } from './group';

/** Who answers for the channel, and who else gets in. */
export function PeopleFields({ channel, onChange, onLeave }: GroupProps) {
  const { t } = useTexts();
  return (
    <div class="plan-fields">
      <WordsField
        label={t('planned.owner')}
        list={PEOPLE_LIST}
        value={channel.owner}
        onValue={(owner) => onChange({ owner })}
        onLeave={onLeave}
      />
      <WordsField
        label={t('planned.secondAdministrator')}
        hint={t('planned.secondAdministrator-hint')}
        list={PEOPLE_LIST}
        value={channel.secondAdministrator}
        onValue={(secondAdministrator) => onChange({ secondAdministrator })}
        onLeave={onLeave}
      />
    </div>
  );
}
