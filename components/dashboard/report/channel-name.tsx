import type { ChannelLine } from '../../../utils/report/channel-line';
import { platformName } from '../../shared/platform-name';
import { useTexts } from '../../shared/texts-context';

/** Which channel is meant: its name and platform, with its brand or market where it has one; or the company as a whole. */
export function ChannelName({ line }: { readonly line: ChannelLine | null }) {
  const { t } = useTexts();
  if (!line) return <strong>{t('report.company')}</strong>;
  const { brandOrMarket = '' } = line.planned ?? {};
  return (
    <span class="report-channel-name">
      <strong>
        <bdi>{line.label}</bdi>
      </strong>{' '}
      <span class="report-quiet">
        {platformName(line.platform)}
        {brandOrMarket !== '' && (
          <>
            {' · '}
            <bdi>{brandOrMarket}</bdi>
          </>
        )}
      </span>
    </span>
  );
}
