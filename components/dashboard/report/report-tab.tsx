import { useMemo } from 'preact/hooks';
import { textsFor, type Texts } from '../../../utils/i18n/texts';
import { reportOf } from '../../../utils/report/report';
import type { Summary } from '../../../utils/report/summary';
import { Button } from '../../shared/button';
import { TextsContext, useTexts } from '../../shared/texts-context';
import { useAuditor } from '../decisions/use-auditor';
import { useTools } from '../tools';
import { reportParts, type ReportPart } from '../view';
import { ReportPaper } from './report-paper';
import { usePrintTitle } from './use-print-title';
import './report.css';
import './report-tables.css';
import './report-print.css';

/** The report for a company's client, as it is printed, below the bar in which the auditor chooses what it holds. */
export function ReportTab({ summary }: { readonly summary: Summary }) {
  const own = useTexts();
  const { actions, view } = useTools();
  const { name, languages } = summary.plan.company;
  const auditor = useAuditor();
  const texts = useMemo(() => (languages.length > 0 ? textsFor(languages) : own), [languages.join(), own]);
  const without = view.without ?? [];
  const report = useMemo(
    () =>
      reportOf(
        summary,
        { advice: !without.includes('advice'), details: !without.includes('details') },
        Date.now(),
      ),
    [summary, without.join()],
  );
  usePrintTitle(texts.t('report.file-title', { company: name, day: texts.day(report.madeAt) }));
  return (
    <div class="report-tab">
      <ReportBar languages={languages} texts={texts} />
      <TextsContext.Provider value={texts}>
        <ReportPaper report={report} auditor={auditor} toolVersion={actions.extensionVersion()} />
      </TextsContext.Provider>
    </div>
  );
}

interface ReportBarProps {
  /** The company's. */
  readonly languages: readonly string[];
  /** The report's. */
  readonly texts: Texts;
}

/** For the auditor alone: it is not printed. */
function ReportBar({ languages, texts }: ReportBarProps) {
  const { t, language: ownLanguage } = useTexts();
  const { show, view } = useTools();
  const without = view.without ?? [];
  const choose = (part: ReportPart, isIn: boolean) => {
    const left = reportParts.filter((one) => (one === part ? !isIn : without.includes(one)));
    show({ ...view, without: left }, 'adjust');
  };
  const [wanted] = languages;
  const named = (tag: string): string =>
    new Intl.DisplayNames(ownLanguage, { type: 'language' }).of(tag) ?? tag;
  return (
    <div class="report-bar">
      <Button look="primary" onClick={() => print()}>
        {t('report.print')}
      </Button>
      <fieldset class="report-options">
        <legend class="visually-hidden">{t('report.options')}</legend>
        {reportParts.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={!without.includes(part)}
              onChange={(event) => choose(part, event.currentTarget.checked)}
            />
            {t(`report.with-${part}`)}
          </label>
        ))}
      </fieldset>
      <p class="quiet">{t('report.print-hint')}</p>
      {wanted === undefined ? (
        <p class="quiet">{t('report.no-language')}</p>
      ) : (
        languageOf(wanted) !== texts.language && (
          <p>{t('report.no-texts', { language: named(wanted), instead: named(texts.language) })}</p>
        )
      )}
    </div>
  );
}

const languageOf = (tag: string): string => tag.split('-')[0] ?? tag;
