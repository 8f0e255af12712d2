import { unknownText } from '../../utils/report/settling';
import { lastPostText } from '../../utils/report/wording';
import { isKnown, type EpochMs, type Fact, type LastPost as Span } from '../../utils/reading/reading';
import { useTexts } from './texts-context';

interface LastPostProps {
  readonly lastPost: Fact<Span>;
  /** The moment of reading, from which ages are counted. */
  readonly readAt: EpochMs;
  readonly timeZone?: string;
  /** Leaves out what would settle it, where that is offered beside it. */
  readonly hasStep?: boolean;
  /** Leaves out why it is unknown, where there is no room for it. */
  readonly brief?: boolean;
}

/** When the account last posted, as the honest range; where unknown, why and what would settle it. */
export function LastPost({ lastPost, readAt, timeZone, hasStep = false, brief = false }: LastPostProps) {
  const texts = useTexts();
  return (
    <span class="last-post">
      {lastPostText(texts, lastPost, readAt, timeZone)}
      {!isKnown(lastPost) && !brief && (
        <span class="last-post-reason quiet">
          .{' '}
          {hasStep ? texts.t(`reason.${lastPost.unknown}`) : unknownText(texts, lastPost.unknown, 'lastPost')}
        </span>
      )}
    </span>
  );
}
