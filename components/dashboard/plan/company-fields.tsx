import { companySizes, weekdays, type Company } from '../../../utils/plan/plan';
import { useTexts } from '../../shared/texts-context';
import { EditedField } from './edited-field';
import { OneOfField } from './fields';
import { languageName, languagesIn } from './languages';
import { companyName, otherNames, timeZone, websites } from './plan-values';
import type { PlanEdits } from './use-plan-edits';

const oneALine = (values: readonly string[]): string => values.join('\n');

/** Who the company is. */
export function CompanyFields({ plan: { company }, edit, flush }: PlanEdits) {
  const { t, language } = useTexts();
  const change = (changed: Partial<Company>) =>
    edit((plan) => ({ ...plan, company: { ...plan.company, ...changed } }));
  return (
    <div class="plan-fields">
      <EditedField
        label={t('plan.name')}
        value={company.name}
        read={companyName}
        taken="finished"
        onValue={(name) => change({ name })}
        onLeave={flush}
      />
      <OneOfField
        label={t('plan.size')}
        hint={t('plan.size-hint')}
        value={company.size}
        choices={companySizes}
        wordFor={(size) => t(`size.${size}`)}
        onValue={(size) => change({ size })}
        onLeave={flush}
      />
      <EditedField
        label={t('plan.other-names')}
        hint={t('plan.other-names-hint')}
        value={company.otherNames}
        written={oneALine}
        read={otherNames}
        onValue={(names) => change({ otherNames: names })}
        onLeave={flush}
        rows={2}
      />
      <EditedField
        label={t('plan.websites')}
        hint={t('plan.websites-hint')}
        value={company.websites}
        written={oneALine}
        read={websites}
        onValue={(addresses) => change({ websites: addresses })}
        onLeave={flush}
        rows={2}
        inputMode="url"
      />
      <EditedField
        label={t('plan.languages')}
        hint={t('plan.languages-hint')}
        value={company.languages}
        written={(tags) => oneALine(tags.map((tag) => languageName(tag, language)))}
        read={(text) => languagesIn(text, language, company.languages)}
        taken="finished"
        onValue={(languages) => change({ languages })}
        onLeave={flush}
        rows={2}
      />
      <OneOfField
        label={t('plan.first-weekday')}
        value={company.firstWeekday}
        choices={weekdays}
        wordFor={(weekday) => t(`weekday-name.${weekday}`)}
        onValue={(firstWeekday) => change({ firstWeekday })}
        onLeave={flush}
      />
      <EditedField
        label={t('plan.time-zone')}
        hint={t('plan.time-zone-hint')}
        value={company.timeZone}
        read={timeZone}
        onValue={(zone) => change({ timeZone: zone })}
        onLeave={flush}
        list="time-zones"
      />
      <datalist id="time-zones">
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </div>
  );
}
