import { addDays, addMonths, dayIn } from '../../../../utils/plan/calendar';
import { withTerm } from '../../../../utils/plan/editorial';
import { useTexts } from '../../../shared/texts-context';
import { TermFields } from '../term-fields';
import { WeekGrid } from '../week-grid';
import { addressText } from './address-text';
import { CadenceFields } from './cadence-fields';
import type { GroupProps } from './group';

/** An editorial plan is valid for a month or two. */
const MONTHS = 2;

/** How often the channel posts, on which weekdays what, and for how long that holds. */
export function RhythmFields(props: GroupProps) {
  const { channel, plan, onEdit, onLeave } = props;
  const { t } = useTexts();
  const today = dayIn(plan.company.timeZone, Date.now());
  const { editorial } = channel;
  return (
    <>
      <CadenceFields {...props} />
      <WeekGrid
        label={t('planned.week-of', { address: addressText(channel) })}
        plan={plan}
        channels={[channel]}
        onEditorial={(_id, change, when) =>
          onEdit((now) => ({ ...now, editorial: change(now.editorial) }), when)
        }
        onLeave={onLeave}
      />
      <TermFields
        term={{ from: editorial?.from ?? null, until: editorial?.until ?? null }}
        labels={{ from: t('planned.editorial-from'), until: t('planned.editorial-until') }}
        offers={[
          {
            label: t('planned.two-months'),
            term: { from: today, until: addDays(addMonths(today, MONTHS), -1) },
          },
        ]}
        onTerm={(term) => onEdit((now) => ({ ...now, editorial: withTerm(now.editorial, term) }))}
        onLeave={onLeave}
      />
    </>
  );
}
