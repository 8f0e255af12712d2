import { useState } from 'preact/hooks';
import { tableFiles, type TableName } from '../../../utils/plan/tables/tables';
import { tableParts, type CsvOptions } from '../../../utils/report/csv';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import { fileNameFor } from '../file-names';
import { useTools } from '../tools';
import { TableImportDialog } from './table-import-dialog';
import type { PlanEdits } from './use-plan-edits';
import './table-files.css';

interface TableFilesProps extends Pick<PlanEdits, 'plan' | 'edit' | 'flush'> {
  /** The tables of this section. */
  readonly tables: readonly TableName[];
}

/** The tables of a section as files: out as CSV, and in again after a look at what that changes. */
export function TableFiles({ tables, plan, edit, flush }: TableFilesProps) {
  const { t } = useTexts();
  const { actions, say } = useTools();
  const [importing, setImporting] = useState<TableName | null>(null);
  const save = (table: TableName, options: CsvOptions = {}) => {
    const { headings, rowsOf } = tableFiles[table];
    const rows = rowsOf(plan);
    const file = fileNameFor(`plan-${table}`, plan.company.name, Date.now(), 'csv');
    actions.download(file, tableParts(headings, rows, options), 'text/csv;charset=utf-8');
    say(t('table-files.exported', { count: rows.length, file }));
  };
  return (
    <section class="table-files" aria-labelledby="table-files-title">
      <h3 id="table-files-title">{t('table-files.title')}</h3>
      {tables.map((table) => {
        const name = t(`table-files.${table}`);
        return (
          <div key={table} class="table-file" role="group" aria-label={name}>
            {tables.length > 1 && <span class="table-file-name">{name}</span>}
            <Button aria-label={t('table-files.export-named', { table: name })} onClick={() => save(table)}>
              {t('table-files.export')}
            </Button>
            <Button
              look="quiet"
              aria-label={t('table-files.semicolons-named', { table: name })}
              onClick={() => save(table, { separator: ';' })}
            >
              {t('table-files.semicolons')}
            </Button>
            <Button
              aria-label={t('table-files.import-named', { table: name })}
              onClick={() => {
                flush();
                setImporting(table);
              }}
            >
              {t('table-files.import')}
            </Button>
          </div>
        );
      })}
      {importing && (
        <TableImportDialog table={importing} plan={plan} edit={edit} onClose={() => setImporting(null)} />
      )}
    </section>
  );
}
