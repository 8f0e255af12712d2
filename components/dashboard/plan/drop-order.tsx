import { useMemo, useState } from 'preact/hooks';
import type { Message } from '../../../utils/audit/finding';
import type { EpochMs } from '../../../utils/reading/reading';
import type { ChannelLine } from '../../../utils/report/channel-line';
import { dropOrder, type DropPlace } from '../../../utils/report/drop-order';
import type { Summary } from '../../../utils/report/summary';
import { Button } from '../../shared/button';
import { Disclosure } from '../../shared/disclosure';
import { Handle } from '../../shared/handle';
import { PlatformName } from '../../shared/platform-name';
import { useTexts } from '../../shared/texts-context';

/** So many are drawn at first: nobody gives up more at once. */
const SHOWN = 10;

interface DropOrderProps {
  readonly summary: Summary;
  readonly hasGoals: boolean;
  readonly today: EpochMs;
}

/** The kept channels, first to give up first, each with what speaks against it and what would be lost. */
export function DropOrder({ summary, hasGoals, today }: DropOrderProps) {
  const { t } = useTexts();
  const [all, setAll] = useState(false);
  const order = useMemo(() => dropOrder(summary.lines, today), [summary, today]);
  const shown = all ? order : order.slice(0, SHOWN);
  if (order.length === 0) return null;
  return (
    <Disclosure summary={`${t('drop.title')}: `} word={t('drop.word')}>
      <div class="drop-order">
        <p class="quiet">{t('drop.what')}</p>
        {!hasGoals && <p class="quiet">{t('drop.no-goals')}</p>}
        <ol class="drop-list">
          {shown.map((one) => (
            <DropItem key={one.line.id} drop={one} />
          ))}
        </ol>
        {shown.length < order.length && (
          <Button look="quiet" onClick={() => setAll(true)}>
            {t('drop.all', { count: order.length })}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}

function DropItem({ drop }: { readonly drop: DropPlace<ChannelLine> }) {
  const { t, say } = useTexts();
  const { line, place, isShared, reasons, losses, unknown } = drop;
  const listed = (messages: readonly Message[]) => messages.map(say).join('; ');
  return (
    <li value={place}>
      <p>
        <span class="drop-place">{t('drop.place', { place })}</span> <PlatformName platform={line.platform} />{' '}
        <strong>
          <Handle>{line.label}</Handle>
        </strong>
      </p>
      <p>
        {reasons.length === 0 ? t('drop.nothing-against') : t('drop.against', { reasons: listed(reasons) })}
      </p>
      {losses.length > 0 && <p>{t('drop.would-lose', { losses: listed(losses) })}</p>}
      {unknown.length > 0 && <p class="quiet">{t('drop.not-known', { unknown: listed(unknown) })}</p>}
      {isShared && <p class="quiet">{t('drop.shared')}</p>}
    </li>
  );
}
