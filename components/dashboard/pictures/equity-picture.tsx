import { useMemo } from 'preact/hooks';
import { dayValue } from '../../../utils/plan/calendar';
import { equityAspects } from '../../../utils/plan/parts/channel';
import type { EpochMs } from '../../../utils/reading/reading';
import type { Texts } from '../../../utils/i18n/texts';
import type { ChannelLine } from '../../../utils/report/channel-line';
import { equityBars, type EquityBars } from '../../../utils/report/pictures/equity';
import { EmptyState } from '../../shared/empty-state';
import { Handle } from '../../shared/handle';
import { platformName } from '../../shared/platform-name';
import { useTexts } from '../../shared/texts-context';
import { ScoreBar } from '../plan/score-bar';
import '../plan/equity.css';
import { ChannelMark, type ChannelLinks } from './channel-mark';
import { Picture, type PictureTable } from './picture';
import { useFirst } from './show-all';
import './bars.css';

/** So many channels are drawn at first. */
const SHOWN = 50;

interface EquityPictureProps {
  readonly lines: readonly ChannelLine[];
  /** Which channels are kept is asked of this moment, epoch ms. */
  readonly now: EpochMs;
  readonly links?: ChannelLinks;
  /** So many channels are shown until somebody asks for all; `Infinity` on paper. */
  readonly most?: number;
}

/** What each kept channel is worth beyond its numbers, as four small bars and their average. */
export function EquityPicture({ lines, now, links, most = SHOWN }: EquityPictureProps) {
  const texts = useTexts();
  const { t } = texts;
  const bars = useMemo(() => equityBars(lines, now), [lines, now]);
  const { shown, more } = useFirst(bars, most);
  if (bars.length === 0)
    return (
      <EmptyState title={t('equity-bars.none')}>
        <p>{t('equity-bars.none-hint')}</p>
      </EmptyState>
    );
  const scored = bars.filter(({ average }) => average !== null).length;
  return (
    <Picture
      caption={t('equity-bars.caption', { count: bars.length, scored })}
      table={() => tableOf(texts, bars)}
    >
      <ol class="equity-bars">
        {shown.map((one) => (
          <EquityBarsRow key={one.line.id} bars={one} links={links} />
        ))}
      </ol>
      {more}
    </Picture>
  );
}

interface EquityBarsRowProps {
  readonly bars: EquityBars;
  readonly links: ChannelLinks | undefined;
}

function EquityBarsRow({ bars: { line, scores, average, scored }, links }: EquityBarsRowProps) {
  const { t } = useTexts();
  return (
    <li class="equity-bars-row">
      <span class="equity-bars-channel">
        <ChannelMark line={line} links={links} /> <span class="quiet">{platformName(line.platform)}</span>
      </span>
      {average === null ? (
        <span class="equity-bars-unscored quiet">– {t('equity-bars.unscored')}</span>
      ) : (
        <>
          <dl class="equity-bars-aspects">
            {scores.map(({ aspect, score }) => (
              <div key={aspect}>
                <dt class="quiet">{t(`aspect.${aspect}`)}</dt>
                <dd>
                  {score === null ? (
                    <>
                      <span aria-hidden="true">–</span>
                      <span class="visually-hidden">{t('equity-bars.unscored')}</span>
                    </>
                  ) : (
                    <>
                      <ScoreBar value={score} /> {t('equity-bars.points', { score })}
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
          <span>
            {t('equity.average-of', { average })}
            {scored < equityAspects.length && (
              <span class="quiet"> ({t('equity.scored', { count: scored })})</span>
            )}
          </span>
        </>
      )}
    </li>
  );
}

function tableOf({ t }: Texts, bars: readonly EquityBars[]): PictureTable {
  return {
    caption: t('equity-bars.title'),
    head: [
      t('pictures.channel'),
      t('pictures.platform'),
      ...equityAspects.map((aspect) => t(`aspect.${aspect}`)),
      t('equity.average'),
      t('equity-bars.on'),
    ],
    rows: bars.map(({ line, scores, average }) => {
      const scoredOn = line.planned?.equity?.scoredOn ?? null;
      return [
        <Handle key="name">{line.label}</Handle>,
        platformName(line.platform),
        ...scores.map(({ score }) =>
          score === null ? t('equity-bars.unscored') : t('equity-bars.points', { score }),
        ),
        average === null ? '–' : t('equity.average-of', { average }),
        scoredOn === null ? '–' : t('pictures.on', { on: dayValue(scoredOn) }),
      ];
    }),
  };
}
