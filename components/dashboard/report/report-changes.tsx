import type { CompanyChanges } from '../../../utils/report/changes';
import { changeText } from '../../../utils/report/changes-words';
import { useTexts } from '../../shared/texts-context';
import { ChannelName } from './channel-name';
import { ReportSection } from './report-section';

interface ReportChangesProps {
  readonly changes: CompanyChanges;
  readonly timeZone: string;
}

/** What changed on each channel since its last audit of an earlier day; nothing where there is none to compare with. */
export function ReportChanges({
  changes: { changed, compared, rulesChanged },
  timeZone,
}: ReportChangesProps) {
  const texts = useTexts();
  const { t, day } = texts;
  if (compared === 0) return null;
  return (
    <ReportSection
      title={t('report.changes')}
      what={
        changed.length > 0
          ? t('changes.some', { changed: changed.length, compared })
          : t('changes.none', { compared })
      }
    >
      {changed.length > 0 && (
        <table class="report-table report-table-unvisited">
          <thead>
            <tr>
              <th scope="col">{t('report.overview.channel')}</th>
              <th scope="col">{t('changes.title')}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(({ line, since, changes }) => (
              <tr key={line.id}>
                <th scope="row">
                  <ChannelName line={line} />
                </th>
                <td>
                  {t('changes.since', { day: day(since, timeZone) })}
                  <ul class="report-list">
                    {changes.map((change) => {
                      const words = changeText(texts, change);
                      return <li key={words}>{words}</li>;
                    })}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rulesChanged > 0 && <p class="report-quiet">{t('changes.rules-changed', { count: rulesChanged })}</p>}
    </ReportSection>
  );
}
