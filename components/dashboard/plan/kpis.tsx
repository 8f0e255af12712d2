import type { IsoDate } from '../../../utils/plan/fields';
import { seenValueOf } from '../../../utils/plan/kpi';
import { kpiKinds, newKpi, type Kpi } from '../../../utils/plan/parts/measurement';
import { Disclosure } from '../../shared/disclosure';
import { useTexts } from '../../shared/texts-context';
import { KpiFields } from './kpi-fields';
import { KpiStanding } from './kpi-standing';
import { KpiValues } from './kpi-values';
import { TakeFromAudits } from './kpi-take';
import type { SectionProps } from './plan-editor';
import { RowsEditor } from './rows-editor';
import { usePart } from './use-part';
import './kpis.css';

/** Changes the values of one KPI as they stand by the time that the change is stored. */
export type ChangeValues = (change: (values: Kpi['values']) => Kpi['values']) => void;

/** The KPIs, each with its values over time. `today` in the company's time zone. */
export function Kpis(props: SectionProps & { readonly today: IsoDate }) {
  const { summary, plan, flush, today } = props;
  const { t } = useTexts();
  const { part, setRows } = usePart(props, 'measurement');
  const { timeZone } = plan.company;
  const changeValuesOf =
    (id: string): ChangeValues =>
    (change) =>
      setRows('kpis')(
        (kpis) => kpis.map((kpi) => (kpi.id === id ? { ...kpi, values: change(kpi.values) } : kpi)),
        'at-once',
      );
  return (
    <section class="kpis" aria-labelledby="kpis-title">
      <h3 id="kpis-title">{t('kpi.title')}</h3>
      <KindsExplained />
      <RowsEditor
        rows={part.kpis}
        onRows={setRows('kpis')}
        blank={() => newKpi('followers')}
        nameOf={({ name }) => name.trim()}
        addLabel={t('kpi.add')}
        empty={t('kpi.none')}
      >
        {(kpi, change) => {
          const line = summary.lines.find(({ planned }) => planned && planned.id === kpi.channelId) ?? null;
          const seen = seenValueOf(kpi, line?.reading ?? null, timeZone);
          return (
            <>
              <KpiFields kpi={kpi} plan={plan} onChange={change} onLeave={flush} />
              <div class="kpi-measured">
                <KpiStanding kpi={kpi} seen={seen} today={today} />
                <KpiValues kpi={kpi} today={today} onValues={changeValuesOf(kpi.id)} />
                <TakeFromAudits kpi={kpi} timeZone={timeZone} line={line} onValues={changeValuesOf(kpi.id)} />
              </div>
            </>
          );
        }}
      </RowsEditor>
    </section>
  );
}

function KindsExplained() {
  const { t } = useTexts();
  return (
    <Disclosure summary={`${t('kpi.kinds')}: `} word={t('kpi.kinds-word')}>
      <dl class="kpi-kinds">
        {kpiKinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`kpi-kind.${kind}`)}</dt>
            <dd>{t(`kpi-kind.${kind}.what`)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
