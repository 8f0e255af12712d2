import { isMadeUpPlan } from '../../../utils/plan/samples/made-up';
import type { Round } from '../../../utils/plan/parts/rounds';
import type { Texts } from '../../../utils/i18n/texts';
import type { Report } from '../../../utils/report/report';
import { summaryTexts } from '../../../utils/report/report-words';
import { useTexts } from '../../shared/texts-context';
import { ReportSection } from './report-section';

interface ReportHeadProps {
  readonly report: Report;
  readonly auditor: string;
}

/** Whose report it is, by whom, from when to when the channels were checked, and how it stands in a few sentences. */
export function ReportHead({ report, auditor }: ReportHeadProps) {
  const texts = useTexts();
  const { t } = texts;
  const { plan } = report;
  return (
    <>
      <header class="report-head">
        <p class="report-kicker">{t('report.title')}</p>
        <h2>
          <bdi>{plan.company.name}</bdi>
        </h2>
        {isMadeUpPlan(plan.id) && <p>{t('sample.made-up')}</p>}
        <dl class="report-facts">
          {headFacts(texts, report, auditor).map(([term, said]) => (
            <div key={term} class="report-fact">
              <dt>{term}</dt>
              <dd>
                <bdi>{said}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </header>
      <ReportSection title={t('report.summary')}>
        {summaryTexts(texts, report).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {!report.options.advice && <p class="report-quiet">{t('report.advice-left-out')}</p>}
      </ReportSection>
    </>
  );
}

/** What is known of these, in the order of asking. */
function headFacts(texts: Texts, report: Report, auditor: string): readonly (readonly [string, string])[] {
  const { t, day, list } = texts;
  const { plan, checked, madeAt } = report;
  const { timeZone, otherNames, websites } = plan.company;
  const facts: readonly (readonly [string, string])[] = [
    [t('report.other-names'), list(otherNames)],
    [t('report.websites'), list(websites.map(withoutScheme))],
    [t('report.made-on'), day(madeAt, timeZone)],
    [t('report.auditor'), auditor],
    [t('report.period'), checked ? spanText(texts, checked, timeZone) : ''],
    [t('report.round'), roundText(texts, report.round, timeZone)],
  ];
  return facts.filter(([, said]) => said !== '');
}

function spanText({ t, day }: Texts, span: { from: number; until: number }, timeZone: string): string {
  const [from, until] = [day(span.from, timeZone), day(span.until, timeZone)];
  return from === until ? from : t('report.period-span', { from, until });
}

function roundText(texts: Texts, round: Round | null, timeZone: string): string {
  if (!round) return '';
  const { startedAt, endedAt } = round;
  return endedAt === null
    ? texts.t('report.round-open', { from: texts.day(startedAt, timeZone) })
    : spanText(texts, { from: startedAt, until: endedAt }, timeZone);
}

const withoutScheme = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
