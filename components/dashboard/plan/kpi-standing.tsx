import { dayValue } from '../../../utils/plan/calendar';
import type { IsoDate } from '../../../utils/plan/fields';
import {
  kpiStanding,
  latestValueOf,
  type KpiStanding as Standing,
  type LatestValue,
} from '../../../utils/plan/kpi';
import { isLessBetter, type Kpi } from '../../../utils/plan/parts/measurement';
import type { Texts } from '../../../utils/i18n/texts';
import { MarkBadge, type Shape } from '../../shared/mark-badge';
import { useTexts } from '../../shared/texts-context';

const shapes: Readonly<Record<Standing, Shape>> = {
  met: 'fine',
  missed: 'warning',
  'on-the-way': 'slowing',
  'cannot-tell': 'cannot-tell',
  'no-value': 'not-visited',
  'no-target': 'not-visited',
};

interface KpiStandingProps {
  readonly kpi: Kpi;
  /** What the page of its channel showed last, where it shows that. */
  readonly seen: LatestValue | null;
  readonly today: IsoDate;
}

/** The latest value held against the target, in words. */
export function KpiStanding({ kpi, seen, today }: KpiStandingProps) {
  const texts = useTexts();
  const { t } = texts;
  const latest = latestValueOf(kpi, seen);
  const standing = kpiStanding(kpi, latest, today);
  return (
    <p class="kpi-standing">
      <MarkBadge mark={shapes[standing]} word={t(`standing.${standing}`)} />
      {'. '}
      {latest && (
        <bdi>
          {t('standing.last', { value: valueText(texts, latest.shown, kpi.unit), on: dayValue(latest.on) })}
        </bdi>
      )}{' '}
      {latest && latest === seen && t('standing.as-seen')} <bdi>{targetText(texts, kpi)}</bdi>{' '}
      {standing === 'cannot-tell' &&
        t(isRounded(latest) ? 'standing.is-rounded' : 'standing.measured-before')}
    </p>
  );
}

const isRounded = (latest: LatestValue | null): boolean => latest !== null && latest.least < latest.most;

/** A value in the KPI's own unit. */
export const valueText = ({ t }: Texts, value: number, unit: string): string =>
  unit.trim() ? t('kpi.written-unit', { value, unit: unit.trim() }) : t('kpi.written', { value });

/** What it shall reach by when; empty without a target. */
function targetText(texts: Texts, kpi: Kpi): string {
  const { target, by, unit } = kpi;
  if (target === null) return '';
  const side = isLessBetter(kpi) ? 'most' : 'least';
  const values = { target: valueText(texts, target, unit) };
  return by === null
    ? texts.t(`standing.target-${side}`, values)
    : texts.t(`standing.target-${side}-by`, { ...values, by: dayValue(by) });
}
