import { useMemo } from 'preact/hooks';
import { dayValue } from '../../../utils/plan/calendar';
import type { IsoDate } from '../../../utils/plan/fields';
import { kpiStanding, kpiStandings, latestValueOf, type LatestValue } from '../../../utils/plan/kpi';
import type { Kpi } from '../../../utils/plan/parts/measurement';
import type { Texts } from '../../../utils/i18n/texts';
import { isolated } from '../../../utils/i18n/isolated';
import { kpiSeries, type Series, type SeriesPoint } from '../../../utils/report/pictures/series';
import { useTexts } from '../../shared/texts-context';
import { KpiStanding, valueText } from '../plan/kpi-standing';
import { Picture, type PictureTable } from './picture';
import { SeriesChart } from './series-chart';
import { useFirst } from './show-all';

/** So many charts are drawn at first. */
const SHOWN = 12;

/** A KPI with what the page of its channel shows of it; `null` where it shows nothing. */
export interface SeenKpi {
  readonly kpi: Kpi;
  readonly seen: LatestValue | null;
}

interface KpiPictureProps {
  /** At least one. */
  readonly kpis: readonly SeenKpi[];
  /** In the company's time zone. */
  readonly today: IsoDate;
}

interface Charted extends SeenKpi {
  readonly name: string;
  readonly series: Series;
}

/** What each KPI stood at when, against its target: a small chart a KPI. */
export function KpiPicture({ kpis, today }: KpiPictureProps) {
  const texts = useTexts();
  const { t } = texts;
  const charted = useMemo(
    () =>
      kpis.map(({ kpi, seen }, index) => ({
        kpi,
        seen,
        name: kpi.name.trim() || t('kpis.unnamed', { number: index + 1 }),
        series: kpiSeries(kpi, seen),
      })),
    [kpis, t],
  );
  const { shown, more } = useFirst(charted, SHOWN);
  return (
    <Picture caption={captionOf(texts, kpis, today)} table={() => tableOf(texts, charted)}>
      <ul class="series-list">
        {shown.map(({ kpi, seen, name, series }) => (
          <li key={kpi.id} class="series-item">
            <p>
              <strong>
                <bdi>{name}</bdi>
              </strong>
            </p>
            <KpiStanding kpi={kpi} seen={seen} today={today} />
            {series.points.length > 0 && (
              <SeriesChart
                series={series}
                label={t('kpis.chart', { name: isolated(name) })}
                told={(point) => pointText(texts, point, kpi.unit)}
              />
            )}
          </li>
        ))}
      </ul>
      {more}
    </Picture>
  );
}

const pointText = (texts: Texts, { on, shown, isRounded }: SeriesPoint, unit: string): string =>
  texts.t('kpis.at', {
    on: dayValue(on),
    value: isolated(valueText(texts, shown, unit)),
    about: isRounded ? 'yes' : 'no',
  });

function captionOf({ t, list }: Texts, kpis: readonly SeenKpi[], today: IsoDate): string {
  const found = kpis.map(({ kpi, seen }) => kpiStanding(kpi, latestValueOf(kpi, seen), today));
  const standings = kpiStandings
    .map((standing) => ({ standing, count: found.filter((one) => one === standing).length }))
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => t(`kpis.standing.${standing}`, { count }));
  return t('kpis.caption', { count: kpis.length, standings: list(standings) });
}

function tableOf(texts: Texts, charted: readonly Charted[]): PictureTable {
  const { t } = texts;
  return {
    caption: t('kpis.title'),
    head: [t('kpis.name'), t('pictures.day'), t('kpis.value'), t('kpis.target'), t('kpis.by')],
    rows: charted.flatMap(({ kpi: { unit }, name, series: { points, target, by } }) => {
      const aim = [
        target === null ? '–' : valueText(texts, target, unit),
        by === null ? '–' : t('pictures.on', { on: dayValue(by) }),
      ];
      const label = <bdi key="name">{name}</bdi>;
      if (points.length === 0) return [[label, '–', '–', ...aim]];
      return points.map((point) => [
        label,
        t('pictures.on', { on: dayValue(point.on) }),
        t('pictures.value', {
          value: valueText(texts, point.shown, unit),
          about: point.isRounded ? 'yes' : 'no',
        }),
        ...aim,
      ]);
    }),
  };
}
