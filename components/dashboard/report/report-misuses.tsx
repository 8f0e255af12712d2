import type { Misuse } from '../../../utils/report/report';
import { useTexts } from '../../shared/texts-context';
import { ChannelName } from './channel-name';
import { FindingTitle, WhatWasSeen, WhyAndWhatToDo, type Cite } from './report-finding';
import { ReportSection } from './report-section';

interface ReportMisusesProps {
  readonly misuses: readonly Misuse[];
  /** Something was looked at: else that nothing was found says nothing. */
  readonly isChecked: boolean;
  readonly cite: Cite;
}

/** Every misuse once, with all channels that it was found on. */
export function ReportMisuses({ misuses, isChecked, cite }: ReportMisusesProps) {
  const { t } = useTexts();
  const none = isChecked ? 'report.misuses-none' : 'report.misuses-unchecked';
  return (
    <ReportSection title={t('report.misuses')} what={t(misuses.length > 0 ? 'report.misuses-what' : none)}>
      {misuses.map(({ rule, found: [first, ...others] }) => {
        if (!first) return null;
        return (
          <div key={rule} class="report-misuse">
            <h4>
              <FindingTitle finding={first.finding} />
            </h4>
            <dl class="report-reasons">
              <WhyAndWhatToDo rule={rule} cite={cite} />
            </dl>
            <ul class="report-found">
              {[first, ...others].map(({ line, finding }) => (
                <li key={line?.id ?? ''}>
                  <ChannelName line={line} />{' '}
                  <dl class="report-reasons">
                    <WhatWasSeen finding={finding} />
                  </dl>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </ReportSection>
  );
}
