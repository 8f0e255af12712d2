import type { PartHealth } from '../../../utils/report/report-plan';
import { useTexts } from '../../shared/texts-context';
import { ReportFinding, type Cite } from './report-finding';
import { ReportSection } from './report-section';

interface ReportPlanProps {
  readonly parts: readonly PartHealth[];
  /** The planned work against the hours that there are, in a sentence. */
  readonly work: string;
  readonly cite: Cite;
}

/** How the plan stands, part by part, and what is wrong with it. */
export function ReportPlan({ parts, work, cite }: ReportPlanProps) {
  const { t } = useTexts();
  const failing = parts.filter(({ failed }) => failed.length > 0);
  return (
    <ReportSection title={t('report.plan')}>
      <table class="report-table report-table-plan">
        <thead>
          <tr>
            <th scope="col">{t('report.plan.part')}</th>
            <th scope="col">{t('report.plan.filled')}</th>
            <th scope="col">{t('report.plan.points')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, filled, total, failed }) => (
            <tr key={part}>
              <th scope="row">{t(`section.${part}`)}</th>
              <td>
                {total > 0 && (
                  <>
                    <FilledBar filled={filled} total={total} />{' '}
                    {t('report.plan.filled-of', { filled, total })}
                  </>
                )}
              </td>
              <td>{failed.length > 0 ? t('report.plan.points-count', { count: failed.length }) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <strong>{t('report.work')}:</strong> {work}
      </p>
      {failing.length === 0 && <p>{t('report.plan-fine')}</p>}
      {failing.map(({ part, failed }) => (
        <div key={part} class="report-part">
          <h4>{t('report.plan-points', { part: t(`section.${part}`) })}</h4>
          {failed.map((finding) => (
            <ReportFinding key={finding.rule} finding={finding} cite={cite} />
          ))}
        </div>
      ))}
    </ReportSection>
  );
}

/** Drawn, not a browser's own bar: those are left white on paper, and look otherwise in every browser. */
const FilledBar = ({ filled, total }: { readonly filled: number; readonly total: number }) => (
  <svg class="report-bar-drawn" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="report-bar-all" width="100" height="10" />
    <rect class="report-bar-part" width={(100 * filled) / total} height="10" />
  </svg>
);
