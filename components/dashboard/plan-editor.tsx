import { useState } from 'preact/hooks';
import { planToJson } from '../../utils/plan/plan-file';
import type { Plan } from '../../utils/plan/plan';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';
import { CompanyFields } from './company-fields';
import { DeleteCompanyDialog } from './delete-company-dialog';
import { fileNameFor } from './file-names';
import { LimitFields } from './limit-fields';
import { PlannedChannels } from './planned-channels';
import { useTools } from './tools';
import { usePlanEdits } from './use-plan-edits';
import './plan-editor.css';

/** Where the keyboard goes on when a company has just been set up. */
export const FIRST_PLAN_FIELD = '.plan-editor input';

interface PlanEditorProps {
  readonly plan: Plan;
  /** Opens the import, with what was pasted for it. */
  readonly onImport: (pasted?: string) => void;
}

/** The plan's basics, stored while one types. */
export function PlanEditor({ plan: stored, onImport }: PlanEditorProps) {
  const { t } = useTexts();
  const { actions } = useTools();
  const edits = usePlanEdits(stored);
  const { plan, isStored } = edits;
  const [deleting, setDeleting] = useState(false);
  return (
    <div class="plan-editor">
      <p class="plan-stored quiet" aria-live="polite">
        {t(isStored ? 'plan.stored' : 'plan.storing')}
      </p>
      <section aria-labelledby="plan-company">
        <h2 id="plan-company">{t('plan.company')}</h2>
        <CompanyFields {...edits} />
      </section>
      <section aria-labelledby="plan-channels">
        <h2 id="plan-channels">{t('plan.channels', { count: plan.channels.length })}</h2>
        <PlannedChannels {...edits} onImport={onImport} />
      </section>
      <section aria-labelledby="plan-limits">
        <h2 id="plan-limits">{t('plan.limits')}</h2>
        <LimitFields {...edits} />
      </section>
      <section aria-labelledby="plan-file">
        <h2 id="plan-file">{t('plan.file')}</h2>
        <div class="plan-buttons">
          <Button
            onClick={() =>
              actions.download(
                fileNameFor('plan', plan.company.name, Date.now(), 'json'),
                [planToJson(plan)],
                'application/json',
              )
            }
          >
            {t('plan.export')}
          </Button>
          <Button look="danger" onClick={() => setDeleting(true)}>
            {t('plan.delete')}
          </Button>
        </div>
      </section>
      {deleting && <DeleteCompanyDialog plan={plan} onClose={() => setDeleting(false)} />}
    </div>
  );
}
