import type { ChannelLine } from '../../utils/report/channel-line';
import { FindingItem } from '../shared/finding-item';
import { useTexts } from '../shared/texts-context';

/** What is wrong with a channel, worst first, and apart from it what could not be told. */
export function ChannelFindings({ line: { findings, plan } }: { readonly line: ChannelLine }) {
  const { t } = useTexts();
  const failed = findings.filter(({ result }) => result === 'fail');
  const doubtful = findings.filter(({ result }) => result === 'cannot-tell');
  return (
    <section class="channel-panel-section" aria-labelledby="channel-findings">
      <h3 id="channel-findings">{t('channel.findings')}</h3>
      {failed.length === 0 && <p class="quiet">{t(plan ? 'channel.no-findings' : 'channel.not-judged')}</p>}
      <ul class="finding-list">
        {failed.map((finding) => (
          <li key={finding.rule}>
            <FindingItem finding={finding} />
          </li>
        ))}
      </ul>
      {doubtful.length > 0 && (
        <>
          <h4>{t('channel.doubtful')}</h4>
          <ul class="finding-list">
            {doubtful.map((finding) => (
              <li key={finding.rule}>
                <FindingItem finding={finding} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
