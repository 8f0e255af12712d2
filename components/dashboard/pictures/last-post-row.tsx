import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { LastPostRow as Row } from '../../../utils/report/pictures/last-posts';
import { stateText } from '../../../utils/report/wording';
import { MarkShape } from '../../shared/mark-badge';
import { platformName } from '../../shared/platform-name';
import { useTexts } from '../../shared/texts-context';
import { ChannelMark, type ChannelLinks } from './channel-mark';
import { lastPostDays } from './last-post-words';

interface LastPostRowProps {
  readonly row: Row;
  readonly timeZone: string;
  readonly links: ChannelLinks | undefined;
  readonly marked?: Readonly<Record<string, unknown>>;
  /** The bar; where nothing is known the reason stands in its place. */
  readonly children: JSX.Element;
}

/** A channel: its state and name, its bar, and its last post in words. */
export function LastPostRow({ row: { line, seen }, timeZone, links, marked, children }: LastPostRowProps) {
  const texts = useTexts();
  const said = useId();
  const isDrawn = seen.what === 'span' || seen.what === 'open';
  const words = lastPostDays(texts, seen, timeZone);
  return (
    <li class="last-posts-row">
      <span class="last-posts-channel">
        <ChannelMark line={line} links={links} marked={{ ...marked, 'aria-describedby': said }} />
        <span class="last-posts-state quiet">
          {/* That nobody visited it is said in the bar's place. */}
          {seen.what !== 'not-visited' && (
            <>
              <MarkShape shape={line.mark} /> {stateText(texts, line)} ·{' '}
            </>
          )}
          {platformName(line.platform)}
        </span>
      </span>
      {isDrawn ? (
        <>
          {children}
          <span class="last-posts-words" id={said}>
            {words}
          </span>
        </>
      ) : (
        <span class="last-posts-unknown quiet" id={said}>
          <MarkShape shape={seen.what === 'unknown' ? 'cannot-tell' : 'not-visited'} /> {words}
        </span>
      )}
    </li>
  );
}
