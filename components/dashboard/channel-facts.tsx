import type { Texts } from '../../utils/i18n/texts';
import { isKnown, type EpochMs, type Reading } from '../../utils/reading/reading';
import type { ChannelLine } from '../../utils/report/channel-line';
import { isLaterVisit } from '../../utils/report/wording';
import type { Audit } from '../../utils/store/schema';
import { Disclosure } from '../shared/disclosure';
import { Evidence } from '../shared/evidence';
import { ExternalLink } from '../shared/external-link';
import { useTexts } from '../shared/texts-context';
import { factsInWords, type FactInWords } from './facts';

interface ChannelFactsProps {
  readonly line: ChannelLine;
  readonly reading: Reading;
}

/** All that the page told, each fact with where it stood, and when it was read. */
export function ChannelFacts({ line, reading }: ChannelFactsProps) {
  const texts = useTexts();
  const { t, moment } = texts;
  const { channel, audit, plan } = line;
  const attempt = channel?.lastAttempt;
  // The posts may be told by an earlier view of the day (`reading.readAt`) than the rest.
  const asOf = audit?.auditedAt ?? reading.readAt;
  const known = factsInWords(reading, texts, plan?.company.timeZone);
  return (
    <section class="channel-panel-section" aria-labelledby="channel-facts">
      <h3 id="channel-facts">{t('channel.facts')}</h3>
      <p class="quiet">
        {readText(texts, audit, asOf)}
        {isKnown(reading.lastPost) && isLaterVisit(asOf, reading.readAt) && (
          <> {t('channel.posts-seen', { moment: moment(reading.readAt) })}</>
        )}
        {channel?.lastChecked && isLaterVisit(channel.lastChecked, asOf) && (
          <> {t('channel.checked', { moment: moment(channel.lastChecked) })}</>
        )}
      </p>
      {attempt && attempt.at > (channel.lastChecked ?? 0) && (
        <p>{t('channel.attempt', { state: t(`state.${attempt.state}`), moment: moment(attempt.at) })}</p>
      )}
      {reading.state !== 'readable' && <p>{t(`state.${reading.state}`)}</p>}
      <dl class="facts">
        {known.map((fact) => (
          <div key={fact.name} class="fact">
            <dt>{t(`fact.${fact.name}`)}</dt>
            <dd>
              <FactValue fact={fact} />
              {fact.name === 'kind' ? (
                <Disclosure summary="" word={t('fact.why')}>
                  <Evidence reading={reading} />
                </Disclosure>
              ) : (
                <span class="fact-because quiet">{fact.because}</span>
              )}
              {fact.name === 'lastPost' && <LastPostLink reading={reading} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** When it was read and by whom; what was typed in says so. */
function readText({ t, moment }: Texts, audit: Audit | null, at: EpochMs): string {
  const seen = { moment: moment(at) };
  if (!audit?.auditor) return t(audit?.byHand ? 'hand.entered-on' : 'channel.read', seen);
  return t(audit.byHand ? 'hand.entered-by' : 'channel.read-by', { ...seen, auditor: audit.auditor });
}

function FactValue({ fact: { name, value, foreign } }: { readonly fact: FactInWords }) {
  const { t } = useTexts();
  if (value === null)
    return <span class="fact-unknown">{t(name === 'kind' ? 'kind.unknown' : 'fact.unknown')}</span>;
  if (name === 'link')
    return (
      <ExternalLink href={value}>
        <bdi>{value}</bdi>
      </ExternalLink>
    );
  return foreign ? <bdi class="fact-value">{value}</bdi> : <span class="fact-value">{value}</span>;
}

function LastPostLink({ reading: { lastPost } }: { readonly reading: Reading }) {
  const { t } = useTexts();
  const url = 'value' in lastPost ? lastPost.value.url : null;
  return url ? <ExternalLink href={url}>{t('fact.open-post')}</ExternalLink> : null;
}
