import { LastPostsPicture } from '../pictures/last-posts-picture';
import { EquityPicture } from '../pictures/equity-picture';
import type { Report } from '../../../utils/report/report';
import { useTexts } from '../../shared/texts-context';
import { ReportSection } from './report-section';

/** What is seen sooner than read: when each channel posted last, and what it is worth. Nothing leads anywhere on paper. */
export function ReportPictures({ report }: { readonly report: Report }) {
  const { t } = useTexts();
  const lines = report.channels.map(({ line }) => line);
  if (!lines.some(({ reading }) => reading)) return null;
  const isScored = lines.some(({ planned }) => planned?.equity);
  return (
    <>
      <ReportSection title={t('report.last-posts')}>
        <LastPostsPicture
          lines={lines}
          now={report.madeAt}
          timeZone={report.plan.company.timeZone}
          most={Infinity}
        />
      </ReportSection>
      {isScored && (
        <ReportSection title={t('report.equity')}>
          <EquityPicture lines={lines} now={report.madeAt} most={Infinity} />
        </ReportSection>
      )}
    </>
  );
}
