import { useState } from 'preact/hooks';
import { planToJson } from '../../../utils/plan/plan-file';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import { DeleteCompanyDialog } from '../delete-company-dialog';
import { FillInDialog } from '../fill-in/fill-in-dialog';
import { fileNameFor } from '../file-names';
import { useTools } from '../tools';
import { CompanyFields } from './company-fields';
import type { SectionProps } from './plan-editor';

/** The company itself, and its plan as a file. */
export function CompanySection(props: SectionProps) {
  const { t } = useTexts();
  const { actions } = useTools();
  const { plan, edit, flush, summary, onImport } = props;
  const [deleting, setDeleting] = useState(false);
  const [filling, setFilling] = useState(false);
  const save = () =>
    actions.download(
      fileNameFor('plan', plan.company.name, Date.now(), 'json'),
      [planToJson(plan)],
      'application/json',
    );
  return (
    <>
      <CompanyFields {...props} />
      <h3>{t('plan.file')}</h3>
      <div class="plan-buttons">
        <Button
          onClick={() => {
            flush();
            setFilling(true);
          }}
        >
          {t('plan-files.fill-in')}
        </Button>
        <Button onClick={save}>{t('plan.export')}</Button>
        <Button onClick={() => onImport()}>{t('plan-files.import')}</Button>
        <Button look="danger" onClick={() => setDeleting(true)}>
          {t('plan.delete')}
        </Button>
      </div>
      {filling && (
        <FillInDialog plan={plan} edit={edit} summary={summary} onClose={() => setFilling(false)} />
      )}
      {deleting && <DeleteCompanyDialog plan={plan} onClose={() => setDeleting(false)} />}
    </>
  );
}
