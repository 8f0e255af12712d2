import type { TableReading, TakenRow } from '../../../utils/plan/tables/table';
import { useTexts } from '../../shared/texts-context';
import { PreviewTable, ProblemList } from '../import-channel-preview';

/** So many rows are drawn; the counts tell of all. */
const SHOWN = 100;

/** What a table changes in the plan, what it leaves as it is, and what cannot be taken of it. */
export function TablePreview({ reading }: { readonly reading: TableReading }) {
  const { t, list } = useTexts();
  const { taken, unchanged, problems, unknown } = reading;
  const added = taken.filter(({ isNew }) => isNew).length;
  const changed = taken.length - added;
  const counts = [
    ...(changed > 0 ? [t('table-import.changed', { count: changed })] : []),
    ...(added > 0 ? [t('table-import.added', { count: added })] : []),
  ];
  return (
    <div class="import-preview" aria-live="polite">
      {problems.length > 0 && (
        <ProblemList title={t('table-import.problems', { count: problems.length })} problems={problems} />
      )}
      <section>
        <h3 id="table-import-changes">{counts.length > 0 ? list(counts) : t('table-import.no-changes')}</h3>
        {taken.length > 0 && (
          <PreviewTable
            titleId="table-import-changes"
            heads={[t('importing.line'), t('table-import.what'), t('table-import.change')]}
          >
            {taken.slice(0, SHOWN).map((row) => (
              <tr key={row.line}>
                <td>{row.line}</td>
                <td>
                  <bdi>{row.name}</bdi>
                </td>
                <td>
                  <Changes row={row} />
                </td>
              </tr>
            ))}
          </PreviewTable>
        )}
        {taken.length > SHOWN && (
          <p class="quiet">{t('importing.and-more', { count: taken.length - SHOWN })}</p>
        )}
        {unchanged > 0 && <p class="quiet">{t('table-import.unchanged', { count: unchanged })}</p>}
        {unknown.length > 0 && <p>{t('table-import.unknown', { headings: list(unknown) })}</p>}
      </section>
    </div>
  );
}

/** Each column that changes, with what it says now and what it will say. */
function Changes({ row: { isNew, changes } }: { readonly row: TakenRow }) {
  const { t } = useTexts();
  return (
    <div class="table-import-changes">
      {isNew && <strong>{t('table-import.new')}</strong>}
      {changes.map(({ heading, before, after }) => (
        <div key={heading}>
          {heading}:{' '}
          {!isNew && (
            <>
              <del>
                <bdi>{before || t('table-import.nothing')}</bdi>
              </del>{' '}
              →{' '}
            </>
          )}
          <ins>
            <bdi>{after || t('table-import.nothing')}</bdi>
          </ins>
        </div>
      ))}
    </div>
  );
}
