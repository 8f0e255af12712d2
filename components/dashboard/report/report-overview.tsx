import type { ReportedChannel } from '../../../utils/report/report';
import { followersCountText, lineText, stateText } from '../../../utils/report/wording';
import { MarkBadge } from '../../shared/mark-badge';
import { useTexts } from '../../shared/texts-context';
import { ChannelName } from './channel-name';
import { ReportSection } from './report-section';

/** All channels in one table. */
export function ReportOverview({ channels }: { readonly channels: readonly ReportedChannel[] }) {
  const texts = useTexts();
  const { t } = texts;
  if (channels.length === 0)
    return (
      <ReportSection title={t('report.overview')}>
        <p>{t('report.no-channels')}</p>
      </ReportSection>
    );
  return (
    <ReportSection title={t('report.overview')} what={t('report.overview-what')}>
      <table class="report-table report-table-overview">
        <thead>
          <tr>
            <th scope="col">{t('report.overview.channel')}</th>
            <th scope="col">{t('report.overview.state')}</th>
            <th scope="col">{t('report.overview.brief')}</th>
            <th scope="col">{t('report.overview.followers')}</th>
            <th scope="col">{t('report.overview.decision')}</th>
          </tr>
        </thead>
        <tbody>
          {channels.map(({ line }) => (
            <tr key={line.id}>
              <th scope="row">
                <ChannelName line={line} />
              </th>
              <td>
                <MarkBadge mark={line.mark} word={stateText(texts, line)} />
              </td>
              <td>{lineText(texts, line)}</td>
              <td>{(line.reading && followersCountText(texts, line.reading.followers)) ?? '–'}</td>
              <td>{line.subject?.decision?.word ? t(`decision.${line.subject.decision.word}`) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ReportSection>
  );
}
