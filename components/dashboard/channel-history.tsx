import { useEffect, useState } from 'preact/hooks';
import type { FactName } from '../../utils/reading/facts';
import type { Audit, Channel } from '../../utils/store/schema';
import { useTexts } from '../shared/texts-context';
import { withChanges, type AuditWithChanges } from './audit-changes';
import { valueInWords } from './facts';
import { useTools } from './tools';

/** So many audits are shown at first; a channel that is checked every week has fifty a year. */
const SHOWN = 20;

interface ChannelHistoryProps {
  readonly channel: Channel;
  readonly timeZone: string | undefined;
}

/** A channel's audits, newest first, with what each found changed. */
export function ChannelHistory({ channel, timeZone }: ChannelHistoryProps) {
  const { t } = useTexts();
  const audits = useHistory(channel);
  const [all, setAll] = useState(false);
  const history = withChanges(audits ?? []);
  const shown = all ? history : history.slice(0, SHOWN);
  return (
    <section class="channel-panel-section" aria-labelledby="channel-history" aria-busy={audits === null}>
      <h3 id="channel-history">{t('channel.history')}</h3>
      {audits?.length === 0 && <p class="quiet">{t('history.none')}</p>}
      <ol class="history">
        {shown.map((entry) => (
          <HistoryEntry key={entry.audit.id} entry={entry} timeZone={timeZone} />
        ))}
      </ol>
      {shown.length < history.length && (
        <button type="button" class="button button-quiet" onClick={() => setAll(true)}>
          {t('history.all', { count: history.length })}
        </button>
      )}
    </section>
  );
}

/** The audits of a channel, read anew when another one is made; `null` until they are there. */
function useHistory({ id, latest }: Channel): readonly Audit[] | null {
  const { actions, attempt } = useTools();
  const [audits, setAudits] = useState<readonly Audit[] | null>(null);
  useEffect(() => {
    let left = false;
    void attempt(actions.historyOf(id)).then((read) => {
      if (!left) setAudits(read ?? []);
    });
    return () => (left = true);
  }, [id, latest?.id]);
  return audits;
}

interface HistoryEntryProps {
  readonly entry: AuditWithChanges;
  readonly timeZone: string | undefined;
}

function HistoryEntry({ entry, timeZone }: HistoryEntryProps) {
  const { t, moment } = useTexts();
  const { audit } = entry;
  return (
    <li class="history-entry">
      <time dateTime={new Date(audit.auditedAt).toISOString()}>{moment(audit.auditedAt)}</time>
      {audit.auditor && <span class="quiet"> · {audit.auditor}</span>}
      {audit.byHand && <span class="quiet"> · {t('hand.entered')}</span>}
      <AuditNews entry={entry} timeZone={timeZone} />
    </li>
  );
}

/** What an audit found changed, as against the one before it. */
export function AuditNews({ entry: { audit, before, changed, stateChanged }, timeZone }: HistoryEntryProps) {
  const texts = useTexts();
  const { t } = texts;
  const change = (name: FactName) => {
    const after = valueInWords(audit.reading, name, texts, timeZone) ?? '';
    const was = before && valueInWords(before.reading, name, texts, timeZone);
    const fact = t(`fact.${name}`);
    return was ? t('history.changed', { fact, before: was, after }) : t('history.known', { fact, after });
  };
  return (
    <>
      {!before && <p class="quiet">{t('history.first')}</p>}
      {before && changed.length === 0 && !stateChanged && <p class="quiet">{t('history.unchanged')}</p>}
      <ul>
        {stateChanged && <li>{t(`state.${audit.reading.state}`)}</li>}
        {changed.map((name) => (
          <li key={name}>{change(name)}</li>
        ))}
      </ul>
    </>
  );
}
