import { useRef, useState } from 'preact/hooks';
import { newId, type IsoDate } from '../../../utils/plan/fields';
import type { KpiValue } from '../../../utils/plan/parts/measurement';
import { MOST_VALUES } from '../../../utils/report/kpi-from-audits';
import { Button } from '../../shared/button';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts-context';
import { MOST_MEASURE } from './kpi-fields';
import { numberIn, type Refusal } from './plan-values';

interface AddKpiValueProps {
  readonly values: readonly KpiValue[];
  readonly today: IsoDate;
  readonly onAdd: (value: KpiValue) => void;
}

interface Wrong {
  readonly on?: Refusal;
  readonly value?: Refusal;
}

/** A line to type in one value with its day: today's, until another is chosen. */
export function AddKpiValue({ values, today, onAdd }: AddKpiValueProps) {
  const { t, say } = useTexts();
  const [on, setOn] = useState(today);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<Wrong>({});
  const valueBox = useRef<HTMLInputElement>(null);
  const dayBox = useRef<HTMLInputElement>(null);

  const add = (event: Event) => {
    event.preventDefault();
    const value = numberIn(text) ?? NaN;
    const found = wrongIn(on, value, values, today);
    setWrong(found);
    if (found.on) dayBox.current?.focus();
    else valueBox.current?.focus();
    if (found.on || found.value) return;
    onAdd({ id: newId(), on, value, from: 'typed' });
    setText('');
  };

  return (
    <form class="kpi-add-value" onSubmit={add} noValidate>
      <Field label={t('kpi.value-on')} {...(wrong.on && { error: say(wrong.on) })}>
        {(control) => (
          <input
            {...control}
            ref={dayBox}
            type="date"
            min="1970-01-01"
            max={today}
            value={on}
            onInput={({ currentTarget }) => {
              setOn(currentTarget.value);
              setWrong(({ value }) => (value ? { value } : {}));
            }}
          />
        )}
      </Field>
      <Field label={t('kpi.value')} {...(wrong.value && { error: say(wrong.value) })}>
        {(control) => (
          <input
            {...control}
            ref={valueBox}
            type="text"
            inputMode="decimal"
            value={text}
            onInput={({ currentTarget }) => {
              setText(currentTarget.value);
              setWrong(({ on }) => (on ? { on } : {}));
            }}
          />
        )}
      </Field>
      <Button type="submit">{t('kpi.value-add')}</Button>
    </form>
  );
}

/** `value`: `NaN` for what is no number. */
function wrongIn(on: IsoDate, value: number, values: readonly KpiValue[], today: IsoDate): Wrong {
  if (values.length >= MOST_VALUES) return { value: { id: 'kpi.wrong.full', values: { most: MOST_VALUES } } };
  const day = dayRefusal(on, values, today);
  return {
    ...(day && { on: { id: day } }),
    ...(!(Math.abs(value) <= MOST_MEASURE) && { value: { id: 'kpi.wrong.value' } }),
  };
}

function dayRefusal(on: IsoDate, values: readonly KpiValue[], today: IsoDate): string | null {
  if (on === '') return 'kpi.wrong.day';
  if (on > today) return 'kpi.wrong.future';
  return values.some((one) => one.on === on) ? 'kpi.wrong.twice' : null;
}
