import type { Report } from '../../../utils/report/report';
import { useTexts } from '../../shared/texts-context';
import { ReportChannel } from './report-channel';
import { FindingTitle, WhyAndWhatToDo, type Cite } from './report-finding';
import { ReportSection } from './report-section';

interface ReportChannelsProps {
  readonly report: Pick<Report, 'channels' | 'shared' | 'plan'>;
  readonly cite: Cite;
}

/** The channels one by one, after what many of them share. */
export function ReportChannels({ report: { channels, shared, plan }, cite }: ReportChannelsProps) {
  const { t } = useTexts();
  const sharedRules = new Set(shared.map(({ finding }) => finding.rule));
  return (
    <>
      {shared.length > 0 && (
        <ReportSection title={t('report.shared')} what={t('report.shared-what')}>
          {shared.map(({ finding, channels: count }) => (
            <div key={finding.rule} class="report-finding">
              <p class="report-finding-title">
                <FindingTitle finding={finding} />{' '}
                <span class="report-quiet">({t('report.shared-count', { count })})</span>
              </p>
              <dl class="report-reasons">
                <WhyAndWhatToDo rule={finding.rule} cite={cite} />
              </dl>
            </div>
          ))}
        </ReportSection>
      )}
      {channels.length > 0 && (
        <ReportSection title={t('report.channels')}>
          {channels.map((channel) => (
            <ReportChannel
              key={channel.line.id}
              channel={channel}
              shared={sharedRules}
              timeZone={plan.company.timeZone}
              cite={cite}
            />
          ))}
        </ReportSection>
      )}
    </>
  );
}
