import { useMemo } from 'preact/hooks';
import type { Resolution } from '../../../utils/plan/decide';
import type { IsoDate } from '../../../utils/plan/fields';
import { peopleNamed } from '../../../utils/plan/people-named';
import type { Decision } from '../../../utils/plan/parts/decisions';
import type { Plan } from '../../../utils/plan/plan';
import { overdueText } from '../../../utils/report/decision-words';
import { MarkBadge } from '../../shared/mark-badge';
import { useTexts } from '../../shared/texts-context';
import { DateField } from '../plan/fields';
import { KeptField } from './kept-field';
import { byWhom } from './by-whom';

const NAMES_ID = 'decision-names';

interface DecisionFieldsProps {
  readonly decision: Decision;
  readonly plan: Plan;
  readonly today: IsoDate;
  readonly onChange: (changed: Partial<Resolution>) => void;
}

/** Why, who and until when; whether it is overdue, and who decided it. */
export function DecisionFields({ decision, plan, today, onChange }: DecisionFieldsProps) {
  const texts = useTexts();
  const { t } = texts;
  const names = useMemo(() => peopleNamed(plan), [plan]);
  const overdue = overdueText(texts, decision, today);
  return (
    <>
      <KeptField
        label={t('decision.reason')}
        stored={decision.reason}
        keep={(reason) => onChange({ reason })}
        most={2000}
        rows={2}
      />
      <KeptField
        label={t('decision.actor')}
        stored={decision.actor}
        keep={(actor) => onChange({ actor })}
        most={200}
        list={NAMES_ID}
      />
      <datalist id={NAMES_ID}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <DateField label={t('decision.due')} value={decision.due} onValue={(due) => onChange({ due })} />
      {overdue && (
        <p>
          <MarkBadge mark="warning" word={overdue} />
        </p>
      )}
      <p class="quiet">{byWhom(texts, decision, plan.company.timeZone)}</p>
    </>
  );
}
