import { useState } from 'preact/hooks';
import { dayValue } from '../../../utils/plan/calendar';
import type { IsoDate } from '../../../utils/plan/fields';
import type { Kpi, KpiValue } from '../../../utils/plan/parts/measurement';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import { useTools } from '../tools';
import { AddKpiValue } from './kpi-add-value';
import { valueText } from './kpi-standing';
import type { ChangeValues } from './kpis';
import './plan-table.css';

/** So many values are drawn at first: a year of monthly ones. */
const SHOWN = 12;

interface KpiValuesProps {
  readonly kpi: Kpi;
  readonly today: IsoDate;
  readonly onValues: ChangeValues;
}

/** A KPI's values over time, newest first, and a line to add one. */
export function KpiValues({ kpi, today, onValues }: KpiValuesProps) {
  const { t } = useTexts();
  const { say } = useTools();
  const [all, setAll] = useState(false);
  const newestFirst = kpi.values.toSorted((a, b) => b.on.localeCompare(a.on));
  const shown = all ? newestFirst : newestFirst.slice(0, SHOWN);

  const remove = (value: KpiValue) => {
    const place = kpi.values.indexOf(value);
    onValues((values) => values.filter(({ id }) => id !== value.id));
    say(t('kpi.value-removed', { day: dayValue(value.on) }), () =>
      onValues((values) => values.toSpliced(place, 0, value)),
    );
  };

  return (
    <div class="kpi-values">
      <h4>{t('kpi.values')}</h4>
      {shown.length === 0 ? (
        <p class="quiet">{t('kpi.values-none')}</p>
      ) : (
        <table class="plan-table">
          <caption class="visually-hidden">
            {t('kpi.values-of', { name: kpi.name.trim() || t(`metric.${kpi.metric}`) })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('kpi.value-on')}</th>
              <th scope="col" class="number">
                {t('kpi.value')}
              </th>
              <th scope="col">{t('kpi.value-from')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {shown.map((value) => (
              <ValueRow key={value.id} value={value} unit={kpi.unit} onRemove={() => remove(value)} />
            ))}
          </tbody>
        </table>
      )}
      {shown.length < newestFirst.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('kpi.values-all', { count: newestFirst.length })}
        </Button>
      )}
      <AddKpiValue
        values={kpi.values}
        today={today}
        onAdd={(value) => onValues((values) => [...values, value])}
      />
    </div>
  );
}

interface ValueRowProps {
  readonly value: KpiValue;
  readonly unit: string;
  readonly onRemove: () => void;
}

function ValueRow({ value: { on, value, from, rounded }, unit, onRemove }: ValueRowProps) {
  const texts = useTexts();
  const { t, day } = texts;
  return (
    <tr>
      <th scope="row">{day(dayValue(on), 'UTC')}</th>
      <td class="number">
        <bdi>{valueText(texts, value, unit)}</bdi>
      </td>
      <td>{t(`kpi.from.${rounded ? 'rounded' : from}`)}</td>
      <td>
        <Button
          look="quiet"
          aria-label={t('kpi.value-remove-named', { day: dayValue(on) })}
          title={t('kpi.value-remove')}
          onClick={onRemove}
        >
          <span aria-hidden="true">✕</span>
        </Button>
      </td>
    </tr>
  );
}
