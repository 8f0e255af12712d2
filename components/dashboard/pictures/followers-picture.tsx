import { useMemo } from 'preact/hooks';
import { dayValue } from '../../../utils/plan/calendar';
import type { Texts } from '../../../utils/i18n/texts';
import { isolated } from '../../../utils/i18n/isolated';
import type { ChannelLine } from '../../../utils/report/channel-line';
import {
  changeIn,
  followersSeries,
  type Series,
  type SeriesPoint,
} from '../../../utils/report/pictures/series';
import { EmptyState } from '../../shared/empty-state';
import { Handle } from '../../shared/handle';
import { platformName } from '../../shared/platform-name';
import { useTexts } from '../../shared/texts-context';
import { ChannelMark, type ChannelLinks } from './channel-mark';
import { Picture, type PictureTable } from './picture';
import { SeriesChart } from './series-chart';
import { useFirst } from './show-all';

/** So many charts are drawn at first. */
const SHOWN = 12;

interface FollowersPictureProps {
  readonly lines: readonly ChannelLine[];
  /** The company's, by which days are told. */
  readonly timeZone: string;
  readonly links?: ChannelLinks;
}

interface Counted {
  readonly line: ChannelLine;
  readonly series: Series;
}

/** How many followed each channel at which audit: a small chart a channel. */
export function FollowersPicture({ lines, timeZone, links }: FollowersPictureProps) {
  const texts = useTexts();
  const { t } = texts;
  const counted = useMemo(
    () =>
      lines
        .map((line) => ({ line, series: followersSeries(line, timeZone) }))
        .filter(({ series }) => series.points.length > 0),
    [lines, timeZone],
  );
  const { shown, more } = useFirst(counted, SHOWN);
  if (counted.length === 0)
    return (
      <EmptyState title={t('followers.none')}>
        <p>{t('followers.none-hint')}</p>
      </EmptyState>
    );
  const isRounded = counted.some(({ series }) => series.points.some((point) => point.isRounded));
  return (
    <Picture caption={captionOf(texts, counted, lines.length)} table={() => tableOf(texts, counted)}>
      <ul class="series-list">
        {shown.map(({ line, series }) => (
          <li key={line.id} class="series-item">
            <p>
              <ChannelMark line={line} links={links} />{' '}
              <span class="quiet">{platformName(line.platform)}</span>
            </p>
            <SeriesChart
              series={series}
              label={t('followers.chart', { name: isolated(line.label) })}
              told={(point) => pointText(texts, point)}
            />
          </li>
        ))}
      </ul>
      {more}
      {isRounded && <p class="quiet">{t('followers.band')}</p>}
    </Picture>
  );
}

const pointText = ({ t }: Texts, { on, shown, isRounded }: SeriesPoint): string =>
  t('followers.at', { on: dayValue(on), value: shown, about: isRounded ? 'yes' : 'no' });

function captionOf({ t, list }: Texts, counted: readonly Counted[], all: number): string {
  const courses = counted.map(({ series }) => courseOf(series));
  const changes = (['grown', 'fallen', 'level', 'once'] as const)
    .map((course) => ({ course, count: courses.filter((one) => one === course).length }))
    .filter(({ count }) => count > 0)
    .map(({ course, count }) => t(`followers.${course}`, { count }));
  return t('followers.caption', {
    count: counted.length,
    changes: list(changes),
    without: all - counted.length,
  });
}

/** What is proven of the change between the first and the last count. */
function courseOf(series: Series): 'grown' | 'fallen' | 'level' | 'once' {
  const change = changeIn(series);
  if (!change) return 'once';
  if (change.least > 0) return 'grown';
  return change.most < 0 ? 'fallen' : 'level';
}

function tableOf(texts: Texts, counted: readonly Counted[]): PictureTable {
  const { t } = texts;
  return {
    caption: t('followers.title'),
    head: [t('pictures.channel'), t('pictures.platform'), t('pictures.day'), t('followers.followers')],
    rows: counted.flatMap(({ line, series }) =>
      series.points.map(({ on, shown, isRounded }) => [
        <Handle key="name">{line.label}</Handle>,
        platformName(line.platform),
        t('pictures.on', { on: dayValue(on) }),
        t(isRounded ? 'followers.rounded' : 'followers.exact', { count: shown }),
      ]),
    ),
  };
}
