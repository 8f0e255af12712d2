import { addDays, dayIn, dayValue } from '../../../../utils/plan/calendar';
import { newId } from '../../../../utils/plan/fields';
import { useTexts } from '../../../shared/texts-context';
import { WordsField } from '../fields';
import { RowsEditor } from '../rows-editor';
import { TermFields } from '../term-fields';
import type { GroupProps } from './group';

const MOST_PAUSES = 100;

/** Times in which the channel is silent on purpose. */
export function PausesFields({ channel, plan, onEdit, onLeave }: GroupProps) {
  const { t } = useTexts();
  // A pause that is only being written down must not calm what today's posts say of the channel.
  const tomorrow = addDays(dayIn(plan.company.timeZone, Date.now()), 1);
  return (
    <RowsEditor
      rows={channel.pauses}
      onRows={(change, when) => onEdit((now) => ({ ...now, pauses: change(now.pauses) }), when)}
      blank={() => ({ id: newId(), from: tomorrow, until: tomorrow, reason: '' })}
      nameOf={({ reason, from }) => reason || t('pauses.named', { from: dayValue(from) })}
      addLabel={t('pauses.add')}
      empty={t('pauses.none')}
      most={MOST_PAUSES}
    >
      {(pause, change) => (
        <>
          <TermFields
            term={pause}
            labels={{ from: t('pauses.from'), until: t('pauses.until') }}
            required
            onTerm={({ from, until }) => {
              if (from !== null && until !== null) change({ from, until });
            }}
            onLeave={onLeave}
          />
          <WordsField
            label={t('pauses.reason')}
            hint={t('pauses.reason-hint')}
            value={pause.reason}
            onValue={(reason) => change({ reason })}
            onLeave={onLeave}
          />
        </>
      )}
    </RowsEditor>
  );
}
