import type { ComponentChildren } from 'preact';
import { dayIn } from '../../../utils/plan/calendar';
import { decisionText } from '../../../utils/report/decision-words';
import type { LogEntry } from '../../../utils/report/pictures/company-log';
import { platformName } from '../../shared/platform-name';
import { useTexts } from '../../shared/texts-context';
import { withChanges } from '../audit-changes';
import { AuditNews } from '../channel-history';
import { ChannelMark, type ChannelLinks } from '../pictures/channel-mark';

interface LogItemProps {
  readonly entry: LogEntry;
  /** The company's. */
  readonly timeZone: string;
  readonly links: ChannelLinks;
}

/** One entry of the company's log: when, what it is about, what happened, and by whom. */
export function LogItem({ entry, timeZone, links }: LogItemProps) {
  const { t, moment } = useTexts();
  const { at, line } = entry;
  return (
    <li class="past-entry">
      <p>
        <time dateTime={new Date(at).toISOString()}>{moment(at, timeZone)}</time>
        <br />
        {line ? (
          <>
            <ChannelMark line={line} links={links} /> <span class="quiet">{platformName(line.platform)}</span>
          </>
        ) : (
          <strong>{t('past.company')}</strong>
        )}
      </p>
      <Happened entry={entry} timeZone={timeZone} />
    </li>
  );
}

function Happened({ entry, timeZone }: Omit<LogItemProps, 'links'>) {
  const texts = useTexts();
  const { t, say } = texts;
  if (entry.what === 'audit') {
    const { audit, before } = entry;
    const [news] = withChanges(before ? [audit, before] : [audit]);
    return (
      <div>
        <What what={t('past.audited')} by={audit.auditor}>
          {audit.byHand && t('hand.entered')}
        </What>
        {news && <AuditNews entry={news} timeZone={timeZone} />}
      </div>
    );
  }
  if (entry.what === 'decision') {
    const { decision } = entry;
    // As it was when it was made: an old one is not overdue for ever.
    const words = decisionText(texts, decision, dayIn(timeZone, decision.decidedAt));
    return (
      <div>
        <What
          what={decision.word === null ? t('past.withdrawn') : t('past.decided', { decision: words })}
          by={decision.decidedBy}
        />
        {decision.reason && <p dir="auto">{decision.reason}</p>}
        {decision.actor && (
          <p class="quiet">
            <bdi>{t('past.actor', { actor: decision.actor })}</bdi>
          </p>
        )}
      </div>
    );
  }
  const { setAside } = entry;
  return (
    <div>
      <What what={t('past.aside', { title: say({ id: `rule.${setAside.rule}.title` }) })} by={setAside.by} />
      <p dir="auto">{setAside.reason}</p>
    </div>
  );
}

interface WhatProps {
  readonly what: string;
  /** Empty where nobody is named. */
  readonly by: string;
  readonly children?: ComponentChildren;
}

function What({ what, by, children }: WhatProps) {
  return (
    <p>
      {what}
      {by && (
        <span class="quiet">
          {' · '}
          <bdi>{by}</bdi>
        </span>
      )}
      {children && <span class="quiet"> · {children}</span>}
    </p>
  );
}
