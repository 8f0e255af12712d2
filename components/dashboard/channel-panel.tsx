import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Plan } from '../../utils/plan/plan';
import { isolated } from '../../utils/i18n/isolated';
import { isMadeUp } from '../../utils/plan/samples/made-up';
import { platformOf } from '../../utils/reading/platforms/platform';
import type { ChannelLine } from '../../utils/report/channel-line';
import { lineText, stateText } from '../../utils/report/wording';
import { INBOX } from '../../utils/store/channels';
import { Button } from '../shared/button';
import { ExternalLink } from '../shared/external-link';
import { Handle } from '../shared/handle';
import { MarkBadge } from '../shared/mark-badge';
import { platformName, PlatformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';
import { Belonging } from './belonging';
import { ChannelFacts } from './channel-facts';
import { ChannelFindings } from './channel-findings';
import { ChannelHistory } from './channel-history';
import { ChannelNote } from './channel-note';
import { ByHandButton } from './decisions/by-hand-button';
import { CalmNote } from './decisions/calm-note';
import { ChangesSince } from './decisions/changes-since';
import { DecisionSection } from './decisions/decision-section';
import { PLACE_TITLE_ID } from './place-header';
import { PlannedLine } from './planned-line';
import { useTools } from './tools';
import './channel-panel.css';

/** Of the heading that takes the focus when a channel is opened. */
export const PANEL_TITLE_ID = 'channel-panel-title';

interface ChannelPanelProps {
  readonly line: ChannelLine;
  readonly plans: readonly Plan[];
  readonly onClose: () => void;
}

/** One channel beside the table: what it shows, what is wrong, whose it is, and how it was before. */
export function ChannelPanel({ line, plans, onClose }: ChannelPanelProps) {
  const texts = useTexts();
  const { t } = texts;
  const { channel, reading } = line;
  const hasReader = platformOf(line.platform) !== undefined;
  const byHand = <ByHandButton line={line} planId={line.plan?.id ?? INBOX} plans={plans} />;
  const closeOnEscape = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // A dialog over the panel is closed by itself.
    if ((event.target as Element).closest('dialog')) return;
    event.preventDefault();
    onClose();
  };
  return (
    <aside class="channel-panel" aria-labelledby={PANEL_TITLE_ID} onKeyDown={closeOnEscape}>
      <header class="channel-panel-header">
        <div class="channel-panel-names">
          <h2 id={PANEL_TITLE_ID} tabIndex={-1}>
            <Handle>{line.label}</Handle>
          </h2>
          <p class="quiet">
            <PlatformName platform={line.platform} />
            {line.handle && line.handle !== line.label && (
              <>
                {' · '}
                <Handle>{line.handle}</Handle>
              </>
            )}
          </p>
        </div>
        <Button look="quiet" aria-label={t('channel.close')} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </Button>
      </header>
      <div class="channel-panel-state">
        <MarkBadge mark={line.mark} word={stateText(texts, line)} />
        <span>{lineText(texts, line)}</span>
        {isMadeUp(line.url) ? (
          <span class="quiet">{t('sample.made-up')}</span>
        ) : (
          <ExternalLink href={line.url} label={t('channel.open-named', { name: line.label })}>
            {t('channel.open')}
          </ExternalLink>
        )}
      </div>
      {/* Where no reader covers the platform this is the only way to check: it stands first, and stays there once used. */}
      {!hasReader && (
        <div class="channel-panel-by-hand">
          <p>{t('channel.no-reader', { platform: platformName(line.platform) })}</p>
          {byHand}
        </div>
      )}
      {line.subject && <CalmNote subject={line.subject} />}
      <ChannelFindings line={line} />
      {line.subject && <DecisionSection line={line} subject={line.subject} />}
      <ChangesSince line={line} />
      <section class="channel-panel-section" aria-labelledby="channel-whose">
        <h3 id="channel-whose">{t('channel.whose')}</h3>
        <Belonging line={line} plans={plans} />
        {channel && <ChannelNote key={channel.id} channel={channel} />}
      </section>
      {line.planned && <PlannedLine planned={line.planned} />}
      {reading ? (
        <ChannelFacts line={line} reading={reading} />
      ) : (
        <NeverRead line={line} hasReader={hasReader} />
      )}
      {hasReader && <div>{byHand}</div>}
      {channel && <ChannelHistory channel={channel} timeZone={line.plan?.company.timeZone} />}
      {channel && <ForgetButton line={line} id={channel.id} />}
    </aside>
  );
}

interface NeverReadProps {
  readonly line: ChannelLine;
  readonly hasReader: boolean;
}

function NeverRead({ line: { channel }, hasReader }: NeverReadProps) {
  const { t, moment } = useTexts();
  const attempt = channel?.lastAttempt;
  return (
    <section class="channel-panel-section" aria-labelledby="channel-facts">
      <h3 id="channel-facts">{t('channel.facts')}</h3>
      <p>{t(hasReader ? 'channel.never-read' : 'channel.never-entered')}</p>
      {attempt && (
        <p>{t('channel.attempt', { state: t(`state.${attempt.state}`), moment: moment(attempt.at) })}</p>
      )}
    </section>
  );
}

/** Deletes what was kept about a channel. It can be undone, so nothing is asked. */
function ForgetButton({ line, id }: { readonly line: ChannelLine; readonly id: string }) {
  const { t } = useTexts();
  const { actions, attempt, say, show, view, focusSoon } = useTools();
  const [busy, setBusy] = useState(false);
  const forget = async () => {
    setBusy(true);
    // What the plan names stays open, under the name that it has there.
    if (line.planned) show({ ...view, open: line.planned.id }, 'adjust');
    const forgotten = await attempt(actions.forget(id));
    setBusy(false);
    if (!forgotten) return;
    if (!line.planned) show({ ...view, open: null }, 'adjust');
    // The button is gone, and so may be the row that led here.
    focusSoon(`#${line.planned ? PANEL_TITLE_ID : PLACE_TITLE_ID}`);
    const platform = platformName(line.platform);
    say(
      t('channel.forgotten', { channel: isolated(line.handle || line.label), platform }),
      () => void attempt(actions.restore(forgotten)),
    );
  };
  return (
    <section class="channel-panel-section">
      <Button look="danger" disabled={busy} onClick={() => void forget()}>
        {t('channel.forget')}
      </Button>
      <p class="quiet">{t(line.planned ? 'channel.forget-planned' : 'channel.forget-hint')}</p>
    </section>
  );
}
