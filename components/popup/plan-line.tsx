import { isMadeUp } from '../../utils/plan/samples/made-up';
import { lineText, stateText } from '../../utils/report/wording';
import type { ChannelLine } from '../../utils/report/channel-line';
import { ExternalLink } from '../shared/external-link';
import { Handle } from '../shared/handle';
import { MarkBadge } from '../shared/mark-badge';
import { platformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';
import './plan-line.css';

interface PlanLineProps {
  readonly line: ChannelLine;
  /** The platform alone does not say which channel is meant. */
  readonly isNamed: boolean;
}

/** One channel of the plan: platform, state in a few words, and the way there. */
export function PlanLine({ line, isNamed }: PlanLineProps) {
  const texts = useTexts();
  const platform = platformName(line.platform);
  return (
    <li class="plan-line">
      <span>{platform}</span>
      <span class="plan-line-state">
        <MarkBadge mark={line.mark} word={stateText(texts, line)} wordHidden />
        <span>
          {isNamed && (
            <>
              <Handle>
                {line.planned?.brandOrMarket ? line.planned.brandOrMarket : line.handle || line.label}
              </Handle>
              {': '}
            </>
          )}
          {lineText(texts, line)}
        </span>
      </span>
      {!isMadeUp(line.url) && (
        <ExternalLink href={line.url} label={texts.t('popup.open-channel', { platform, name: line.label })}>
          {texts.t('popup.open')}
        </ExternalLink>
      )}
    </li>
  );
}
