import { checkedText, lastPostPrecisionText, postsSeenText } from '../../utils/report/wording';
import { isKnown, type EpochMs, type Reading } from '../../utils/reading/reading';
import type { ChannelLine } from '../../utils/report/channel-line';
import { Disclosure } from '../shared/disclosure';
import { Evidence } from '../shared/evidence';
import { Followers } from '../shared/followers';
import { KindText } from '../shared/kind-text';
import { LastPost } from '../shared/last-post';
import { useTexts } from '../shared/texts-context';

interface ReadFactsProps {
  readonly line: ChannelLine;
  readonly reading: Reading;
  readonly checkedAt: EpochMs | null;
  /** A step that would settle what is not told stands below. */
  readonly hasStep: boolean;
  readonly now: EpochMs;
}

/** Kind of account, last post and followers, with the moment of the check and behind "why?" how they are known. */
export function ReadFacts({ line, reading, checkedAt, hasStep, now }: ReadFactsProps) {
  const texts = useTexts();
  const { t } = texts;
  const isReadable = reading.state === 'readable';
  const at = checkedAt ?? reading.readAt;
  const postsSeen = isReadable ? postsSeenText(texts, reading, at) : '';
  return (
    <div class="this-page-facts">
      <Disclosure
        class="this-page-kind"
        word={t('popup.why')}
        summary={isReadable ? <KindText kind={reading.kind} /> : <span>{t(`state.${reading.state}`)}</span>}
      >
        <div class="this-page-evidence">
          <Evidence reading={reading} />
          {isKnown(reading.lastPost) && <p>{lastPostPrecisionText(texts, reading.lastPost)}</p>}
          <Remarks reading={reading} />
        </div>
      </Disclosure>
      {isReadable && (
        <p>
          <LastPost
            lastPost={reading.lastPost}
            readAt={reading.readAt}
            hasStep={hasStep}
            {...(line.plan && { timeZone: line.plan.company.timeZone })}
          />
        </p>
      )}
      <p class="quiet">
        {isReadable && (
          <>
            <Followers followers={reading.followers} />
            {' · '}
          </>
        )}
        {checkedText(texts, at, now)}
        {postsSeen && ` · ${postsSeen}`}
      </p>
    </div>
  );
}

/** What else the page showed that limits or explains what is known. */
function Remarks({ reading }: { readonly reading: Reading }) {
  const { t, has } = useTexts();
  const said = reading.remarks.map((remark) => `remark.${remark}`).filter(has);
  return (
    <>
      {said.map((id) => (
        <p key={id}>{t(id)}</p>
      ))}
    </>
  );
}
