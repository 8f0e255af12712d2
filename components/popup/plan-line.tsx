import { isMadeUp } from '../../utils/plan/samples/made-up';
import { lineText, stateText } from '../../utils/report/wording';
import type { ChannelLine } from '../../utils/report/channel-line';
import { ExternalLink } from '../shared/external-link';
import { Handle } from '../shared/handle';
import { MarkBadge, MarkShape } from '../shared/mark-badge';
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
  const [state, words] = [stateText(texts, line), lineText(texts, line)];
  return (
    <li class="plan-line">
      <span>{platform}</span>
      <span class="plan-line-state">
        {state === words ? (
          <span class="mark">
            <MarkShape shape={line.mark} />
          </span>
        ) : (
          <MarkBadge mark={line.mark} word={state} wordHidden />
        )}
        <span>
          {isNamed && (
            <>
              <Handle>
                {line.planned?.brandOrMarket ? line.planned.brandOrMarket : line.handle || line.label}
              </Handle>
              {': '}
            </>
          )}
          {words}
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
