import type { ComponentChildren } from 'preact';
import type { Texts } from '../../../utils/i18n/texts';
import { isMadeUp } from '../../../utils/plan/samples/made-up';
import { isKnown, type Reading } from '../../../utils/reading/reading';
import type { ChannelLine } from '../../../utils/report/channel-line';
import { unknownText } from '../../../utils/report/settling';
import {
  followersText,
  isLaterVisit,
  kindText,
  lastPostPrecisionText,
  lastPostText,
  lineLastPostText,
} from '../../../utils/report/wording';
import type { Audit } from '../../../utils/store/schema';
import { Evidence } from '../../shared/evidence';
import { ExternalLink } from '../../shared/external-link';
import { useTexts } from '../../shared/texts-context';

interface ChannelEvidenceProps {
  readonly line: ChannelLine;
  readonly timeZone: string;
}

/** What was seen of a channel, each fact with what proves it, or why it is not known. */
export function ChannelEvidence({ line, timeZone }: ChannelEvidenceProps) {
  const texts = useTexts();
  const { t, moment } = texts;
  const { reading, url, channel, audit } = line;
  const attempt = channel?.lastAttempt;
  return (
    <>
      {url !== '' && (
        <Fact term={t('report.fact.address')}>
          <Address url={url} />
        </Fact>
      )}
      {reading && reading.state !== 'readable' && (
        <Fact term={t('report.fact.page')}>{t(`state.${reading.state}`)}</Fact>
      )}
      {reading && <WhatThePageTold line={line} reading={reading} timeZone={timeZone} />}
      {audit && <Fact term={t('report.fact.checked')}>{checkedText(texts, line, audit, timeZone)}</Fact>}
      {attempt && attempt.at > (channel.lastChecked ?? 0) && (
        <Fact term={t('report.fact.attempt')}>
          {t(`state.${attempt.state}`)} ({moment(attempt.at, timeZone)})
        </Fact>
      )}
    </>
  );
}

function WhatThePageTold({ line, reading, timeZone }: ChannelEvidenceProps & { readonly reading: Reading }) {
  const texts = useTexts();
  const { t, moment } = texts;
  const { lastPost, followers, readAt, kind, kindEvidence } = reading;
  const isOld = line.audit !== null && isLaterVisit(line.audit.auditedAt, readAt);
  // The evidence begins with the kind that it proves.
  const isProven = isKnown(kind) && kindEvidence.length > 0;
  const { level } = line.staleness;
  // Of an earlier view of the day it says the moment; else the day, where that is not the report's.
  const posted = isOld ? lastPostText(texts, lastPost, readAt, timeZone) : lineLastPostText(texts, line);
  return (
    <>
      <Fact term={t('fact.kind')}>
        {isProven ? (
          <Evidence reading={reading} />
        ) : (
          <>
            {kindText(texts, kind)}
            <div class="report-proof">
              <Evidence reading={reading} />
            </div>
          </>
        )}
      </Fact>
      <Fact term={t('fact.lastPost')}>
        {level === 'cannot-tell' ? posted : t('report.level', { level: t(`level.${level}`), words: posted })}
        {isOld && isKnown(lastPost) && <> ({t('report.posts-seen', { moment: moment(readAt, timeZone) })})</>}
        <div class="report-proof">
          {isKnown(lastPost)
            ? lastPostPrecisionText(texts, lastPost)
            : unknownText(texts, lastPost.unknown, 'lastPost')}
          {isKnown(lastPost) && lastPost.value.url && (
            <>
              {' '}
              <ExternalLink class="report-link" href={lastPost.value.url}>
                {t('report.the-post')}
              </ExternalLink>
            </>
          )}
        </div>
      </Fact>
      <Fact term={t('fact.followers')}>
        {isKnown(followers)
          ? followersText(texts, followers)
          : unknownText(texts, followers.unknown, 'followers')}
      </Fact>
    </>
  );
}

/** When it was checked and by whom, and when it was found unchanged since. */
function checkedText(
  { t, moment, list }: Texts,
  { channel }: ChannelLine,
  audit: Audit,
  timeZone: string,
): string {
  const { auditor, byHand, auditedAt } = audit;
  const seen = { moment: moment(auditedAt, timeZone), auditor };
  const first = byHand
    ? t(auditor ? 'report.checked-by-hand' : 'report.checked-by-hand-unnamed', seen)
    : t(auditor ? 'report.checked-by' : 'report.checked', seen);
  const last = channel?.lastChecked;
  return last && isLaterVisit(last, auditedAt)
    ? list([first, t('report.checked-again', { moment: moment(last, timeZone) })])
    : first;
}

/** An address that is printed whole; one that is made up leads nowhere. */
const Address = ({ url }: { readonly url: string }) =>
  isMadeUp(url) ? (
    <bdi>{url}</bdi>
  ) : (
    <ExternalLink href={url}>
      <bdi>{url}</bdi>
    </ExternalLink>
  );

export const Fact = ({ term, children }: { readonly term: string; readonly children: ComponentChildren }) => (
  <div class="report-fact">
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);
