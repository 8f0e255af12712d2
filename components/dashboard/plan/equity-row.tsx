import { averageScore, scoredAspects } from '../../../utils/plan/equity';
import type { IsoDate } from '../../../utils/plan/fields';
import { equityAspects, type Equity } from '../../../utils/plan/parts/channel';
import { withRemark, withScore } from '../../../utils/plan/score';
import { Followers } from '../../shared/followers';
import { Handle } from '../../shared/handle';
import { MarkBadge } from '../../shared/mark-badge';
import { PlatformName } from '../../shared/platform-name';
import { useTexts } from '../../shared/texts-context';
import { channelLabel } from './channel-label';
import { DateField, WordsField } from './fields';
import type { KeptLine } from './kept-lines';
import { ScoreBar } from './score-bar';
import { ScoreInput } from './score-input';

interface EquityRowProps {
  readonly kept: KeptLine;
  /** An average under it is low. */
  readonly floor: number;
  /** In the company's time zone. */
  readonly today: IsoDate;
  readonly onEquity: (change: (equity: Equity | null) => Equity | null) => void;
  readonly onLeave: () => void;
}

/** A channel's scores with their average beside its followers; below them the note and the day. */
export function EquityRow({ kept: { planned, line }, floor, today, onEquity, onLeave }: EquityRowProps) {
  const { t } = useTexts();
  const { equity } = planned;
  const name = channelLabel(planned);
  const isScored = equity !== null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={isScored ? 2 : 1} class="equity-channel">
          <PlatformName platform={planned.platform} />
          <Handle>{line.label}</Handle>
          {planned.brandOrMarket.trim() && <bdi class="quiet">{planned.brandOrMarket}</bdi>}
        </th>
        {equityAspects.map((aspect) => (
          <td key={aspect}>
            <ScoreInput
              label={t('equity.score-of', { aspect: t(`aspect.${aspect}`), channel: name })}
              column={aspect}
              value={equity?.[aspect] ?? null}
              onValue={(score) => onEquity((now) => withScore(now, aspect, score, today))}
              onLeave={onLeave}
            />
          </td>
        ))}
        <td>
          <Average equity={equity} floor={floor} />
        </td>
        <td class="number">
          {line.reading ? (
            <Followers followers={line.reading.followers} />
          ) : (
            <span class="quiet">{t('equity.not-seen')}</span>
          )}
        </td>
      </tr>
      {isScored && (
        <tr>
          <td colSpan={6}>
            <div class="equity-remark" role="group" aria-label={name}>
              <WordsField
                label={t('equity.note')}
                most={5000}
                value={equity.note}
                onValue={(note) => onEquity((now) => withRemark(now, { note }))}
                onLeave={onLeave}
              />
              <DateField
                label={t('equity.scored-on')}
                value={equity.scoredOn}
                onValue={(scoredOn) => onEquity((now) => withRemark(now, { scoredOn }))}
                onLeave={onLeave}
              />
            </div>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Average({ equity, floor }: { readonly equity: Equity | null; readonly floor: number }) {
  const { t } = useTexts();
  const average = averageScore(equity);
  if (average === null) return <span class="quiet">{t('equity.unscored')}</span>;
  const scored = scoredAspects(equity);
  return (
    <div class="equity-average">
      <ScoreBar value={average} />
      <span>{t('equity.average-of', { average })}</span>
      {average < floor && <MarkBadge mark="advice" word={t('equity.low')} />}
      {scored < equityAspects.length && <span class="quiet">{t('equity.scored', { count: scored })}</span>}
    </div>
  );
}
