import { useState } from 'preact/hooks';
import { isMadeUp } from '../../../utils/plan/samples/made-up';
import { isOpenable, type RoundItem, type RoundState } from '../../../utils/report/round';
import { lineText, stateText } from '../../../utils/report/wording';
import { Button } from '../../shared/button';
import { ExternalLink } from '../../shared/external-link';
import { Handle } from '../../shared/handle';
import { MarkBadge } from '../../shared/mark-badge';
import { platformName } from '../../shared/platform-name';
import { useTexts } from '../../shared/texts-context';
import type { Mark } from '../../../utils/report/channel-line';
import { useTools } from '../tools';
import { hashOf } from '../view';
import { SkipForm } from './skip-form';

interface RoundRowProps {
  readonly item: RoundItem;
  readonly wasOpened: boolean;
  readonly onOpen: () => void;
  readonly onSkip: (reason: string) => void;
  readonly onTakeUp: () => void;
  readonly onByHand: () => void;
}

/** One channel of a round: what became of it, and what can be done about it now. */
export function RoundRow({ item, wasOpened, onOpen, onSkip, onTakeUp, onByHand }: RoundRowProps) {
  const { t } = useTexts();
  const { view } = useTools();
  const [skipping, setSkipping] = useState(false);
  const { line, state } = item;
  const named = { name: line.label, platform: platformName(line.platform) };
  return (
    <li class="round-row">
      <div class="round-row-name">
        <a
          href={hashOf({ ...view, open: line.id })}
          aria-current={view.open === line.id ? 'true' : undefined}
          data-opens={line.id}
        >
          <Handle>{line.label}</Handle>
        </a>
        <span class="quiet">{named.platform}</span>
      </div>
      <div class="round-row-state">
        {state.is === 'done' ? (
          <span class="round-row-done">
            <span aria-hidden="true">✓</span> {t('round.mark.done')}
          </span>
        ) : (
          <MarkBadge mark={markOf[state.is]} word={t(`round.mark.${state.is}`)} />
        )}
        <div>
          <WhatBecameOfIt item={item} wasOpened={wasOpened} />
        </div>
      </div>
      {skipping ? (
        <SkipForm named={named} onSkip={onSkip} onCancel={() => setSkipping(false)} />
      ) : (
        <div class="round-row-actions">
          {isOpenable(item) ? (
            <ExternalLink
              class="button"
              href={line.url}
              label={t('round.open-named', named)}
              onFollow={onOpen}
            >
              {t('round.open')}
            </ExternalLink>
          ) : (
            line.url !== '' &&
            !isMadeUp(line.url) && (
              <ExternalLink class="button" href={line.url} label={t('round.look-named', named)}>
                {t('round.look')}
              </ExternalLink>
            )
          )}
          {state.is !== 'done' && (
            <Button aria-label={t('round.by-hand-named', named)} onClick={onByHand}>
              {t('hand.enter')}
            </Button>
          )}
          {(state.is === 'to-visit' || state.is === 'blocked') && (
            <Button look="quiet" aria-label={t('round.skip-named', named)} onClick={() => setSkipping(true)}>
              {t('round.skip')}
            </Button>
          )}
          {state.is === 'skipped' && (
            <Button look="quiet" aria-label={t('round.take-up-named', named)} onClick={onTakeUp}>
              {t('round.take-up')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** Blocked is no verdict on the channel: nothing could be told. One that is done has a mark of its own. */
const markOf: Readonly<Record<Exclude<RoundState['is'], 'done'>, Mark>> = {
  'to-visit': 'not-visited',
  blocked: 'cannot-tell',
  skipped: 'not-visited',
};

/** What is known of the channel in this round; of a blocked one what blocked it, and the one next step. */
function WhatBecameOfIt({ item, wasOpened }: { readonly item: RoundItem; readonly wasOpened: boolean }) {
  const texts = useTexts();
  const { t, moment } = texts;
  const { line, group, state } = item;
  switch (state.is) {
    case 'done':
      return (
        <>
          <MarkBadge mark={line.mark} word={stateText(texts, line)} /> {lineText(texts, line)}{' '}
          <span class="quiet">{t('round.checked-at', { moment: moment(state.at) })}</span>
        </>
      );
    case 'blocked': {
      const platform = platformName(line.platform);
      return (
        <>
          <strong>{t(`popup.hindrance.${state.by}`, { platform })}</strong>{' '}
          {t(`popup.hindrance.${state.by}.next`)}{' '}
          <span class="quiet">{t('round.blocked-at', { moment: moment(state.at) })}</span>
        </>
      );
    }
    case 'skipped':
      return <bdi>{state.reason}</bdi>;
    case 'to-visit':
      return (
        <span class="quiet">
          {t(`round.group.${group}`, { moment: moment(line.channel?.lastChecked ?? 0) })}
          {wasOpened && <> {t('round.opened')}</>}
          {isMadeUp(line.url) && <> {t('sample.made-up')}</>}
        </span>
      );
  }
}
