import { useMemo } from 'preact/hooks';
import { RULESET_VERSION } from '../../../utils/audit/audit';
import { toldRules, type Report } from '../../../utils/report/report';
import { capacityText, sourcesOf } from '../../../utils/report/report-words';
import { useTexts } from '../../shared/texts-context';
import { ReportChanges } from './report-changes';
import { ReportChannels } from './report-channels';
import { ReportDecisions, ReportSetAside, ReportUnvisited } from './report-lists';
import { ReportDoubts } from './report-doubts';
import { ReportHead } from './report-head';
import { ReportMethod } from './report-method';
import { ReportMisuses } from './report-misuses';
import { ReportOverview } from './report-overview';
import { ReportPictures } from './report-pictures';
import { ReportPlan } from './report-plan';

interface ReportPaperProps {
  readonly report: Report;
  readonly auditor: string;
  readonly toolVersion: string;
}

/** The report itself, from the title to the sources: all that is printed. */
export function ReportPaper({ report, auditor, toolVersion }: ReportPaperProps) {
  const texts = useTexts();
  const { t } = texts;
  const sources = useMemo(() => sourcesOf(texts, toldRules(report)), [texts, report]);
  const cite = sources.numberOf;
  return (
    <article class="report" lang={texts.language} dir={texts.direction}>
      <ReportHead report={report} auditor={auditor} />
      <ReportMisuses misuses={report.misuses} isChecked={report.checked !== null} cite={cite} />
      <ReportOverview channels={report.channels} />
      <ReportPictures report={report} />
      <ReportDecisions decisions={report.decisions} timeZone={report.plan.company.timeZone} />
      <ReportChanges changes={report.changes} timeZone={report.plan.company.timeZone} />
      {report.options.details && <ReportChannels report={report} cite={cite} />}
      <ReportPlan parts={report.parts} work={capacityText(texts, report.capacity)} cite={cite} />
      <ReportDoubts groups={report.doubts} />
      <ReportSetAside setAside={report.setAside} timeZone={report.plan.company.timeZone} />
      <ReportUnvisited channels={report.notVisited} timeZone={report.plan.company.timeZone} />
      <ReportMethod report={report} sources={sources.list} />
      <p class="report-tool">{t('report.tool', { version: toolVersion, ruleset: RULESET_VERSION })}</p>
    </article>
  );
}
