import { isBlank } from '../../../utils/plan/blank';
import { useTexts } from '../../shared/texts-context';
import { WordsField } from './fields';
import { Departments } from './governance/departments';
import { Influencers } from './governance/influencers';
import { Listening } from './governance/listening';
import { PolicyField } from './governance/policy-field';
import { WorkflowTable } from './governance/workflow-table';
import { PEOPLE_LIST } from './name-lists';
import { TodayField } from './today-field';
import { usePart } from './use-part';
import type { PlanEdits } from './use-plan-edits';

/** Who leads, creates, publishes, answers and approves; who listens; what each department may say. */
export function GovernanceSection(edits: PlanEdits) {
  const { t } = useTexts();
  const { part, set } = usePart(edits, 'governance');
  const onLeave = edits.flush;
  return (
    <>
      {isBlank(part) && <p class="plan-empty">{t('governance.empty')}</p>}
      <div class="plan-fields">
        {(['strategyLead', 'monitors'] as const).map((who) => (
          <WordsField
            key={who}
            label={t(`governance.${who}`)}
            hint={t(`governance.${who}.hint`)}
            value={part[who]}
            onValue={(value) => set({ [who]: value })}
            onLeave={onLeave}
            list={PEOPLE_LIST}
          />
        ))}
      </div>
      <h3 id="workflow-title">{t('workflow.title')}</h3>
      <WorkflowTable {...edits} />
      <h3>{t('listening.title')}</h3>
      <Listening {...edits} />
      <h3>{t('departments.title')}</h3>
      <Departments {...edits} />
      <h3>{t('influencers.title')}</h3>
      <Influencers {...edits} />
      <h3>{t('governance.rules')}</h3>
      <div class="plan-fields">
        <PolicyField url={part.policyUrl} onUrl={(policyUrl) => set({ policyUrl })} onLeave={onLeave} />
        <TodayField
          label={t('governance.reviewedOn')}
          hint={t('governance.reviewedOn.hint')}
          todayLabel={t('governance.reviewed-today')}
          timeZone={edits.plan.company.timeZone}
          value={part.reviewedOn}
          onValue={(reviewedOn) => set({ reviewedOn }, 'at-once')}
          onLeave={onLeave}
        />
      </div>
    </>
  );
}
