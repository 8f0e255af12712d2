import { useMemo, useState } from 'preact/hooks';
import { carriedOver } from '../../../utils/plan/carry-over';
import type { Plan } from '../../../utils/plan/plan';
import { tableFiles, type TableName } from '../../../utils/plan/tables/tables';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import { Dialog, DialogButtons } from '../dialog';
import { SourceFields } from '../import-source-fields';
import { useTools } from '../tools';
import { TablePreview } from './table-preview';
import type { PlanEdits } from './use-plan-edits';
import '../import-dialog.css';

interface TableImportDialogProps extends Pick<PlanEdits, 'plan' | 'edit'> {
  readonly table: TableName;
  readonly onClose: () => void;
}

/** A table for the plan: what it changes is shown before anything is stored, and can be taken back after. */
export function TableImportDialog({ table, plan, edit, onClose }: TableImportDialogProps) {
  const { t, list } = useTexts();
  const { say } = useTools();
  const [text, setText] = useState('');
  const { needed, read } = tableFiles[table];
  const reading = useMemo(() => (text.trim() === '' ? null : read(text, plan)), [read, text, plan]);
  const count = reading?.taken.length ?? 0;
  const take = () => {
    if (!reading || count === 0) return;
    // Only what the table changes is changed: another view may have edited the plan meanwhile.
    const change = (from: Plan, to: Plan) => edit((now) => carriedOver(from, to, now), 'at-once');
    change(plan, reading.plan);
    onClose();
    say(t('table-import.taken', { count }), () => change(reading.plan, plan));
  };
  return (
    <Dialog title={t('table-import.title', { table: t(`table-files.${table}`) })} onClose={onClose} wide>
      <form
        class="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <p class="quiet">{t(`table-import.${table}`)}</p>
        <SourceFields
          text={text}
          onText={setText}
          label={t('table-import.paste')}
          hint={t('table-import.hint', { headings: list(needed) })}
          hasTemplate={false}
        />
        {reading && <TablePreview reading={reading} />}
        <DialogButtons>
          <Button onClick={onClose}>{t('dialog.cancel')}</Button>
          <Button look="primary" type="submit" disabled={count === 0}>
            {t('table-import.take', { count })}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
