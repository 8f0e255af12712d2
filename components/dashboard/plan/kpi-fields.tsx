import { statedGoals } from '../../../utils/plan/blank';
import { isLessBetter, kpiKinds, kpiMetrics, type Kpi } from '../../../utils/plan/parts/measurement';
import type { Plan } from '../../../utils/plan/plan';
import { useTexts } from '../../shared/texts-context';
import { ChannelField, withOwn } from './channel-field';
import { ChoiceField, DateField, NumberField, WordsField } from './fields';
import { OneOfField } from './one-of-field';

/** What the schema takes as a measured value, either way. */
export const MOST_MEASURE = 1e15;

interface KpiFieldsProps {
  readonly kpi: Kpi;
  readonly plan: Plan;
  readonly onChange: (changed: Partial<Kpi>) => void;
  readonly onLeave: () => void;
}

/** What is measured how, what it shall reach by when, and what is done when it does not. */
export function KpiFields({ kpi, plan, onChange, onLeave }: KpiFieldsProps) {
  const { t } = useTexts();
  const bounds = { least: -MOST_MEASURE, most: MOST_MEASURE };
  return (
    <>
      <WordsField
        label={t('kpi.name')}
        value={kpi.name}
        onValue={(name) => onChange({ name })}
        onLeave={onLeave}
      />
      <OneOfField
        label={t('kpi.metric')}
        value={kpi.metric}
        choices={kpiMetrics}
        wordFor={(metric) => t(`metric.${metric}`)}
        onValue={(metric) => onChange({ metric })}
        onLeave={onLeave}
      />
      <ChoiceField
        label={t('kpi.kind')}
        {...(kpi.kind && { hint: t(`kpi-kind.${kpi.kind}.what`) })}
        value={kpi.kind}
        choices={kpiKinds}
        wordFor={(kind) => t(`kpi-kind.${kind}`)}
        onValue={(kind) => onChange({ kind })}
        onLeave={onLeave}
      />
      <WordsField
        label={t('kpi.unit')}
        hint={t('kpi.unit-hint')}
        most={40}
        value={kpi.unit}
        onValue={(unit) => onChange({ unit })}
        onLeave={onLeave}
      />
      <NumberField
        label={t('kpi.baseline')}
        hint={t('kpi.baseline-hint')}
        {...bounds}
        value={kpi.baseline}
        onValue={(baseline) => onChange({ baseline })}
        onLeave={onLeave}
      />
      <NumberField
        label={t('kpi.target')}
        {...(kpi.target !== null && { hint: t(`kpi.target-${isLessBetter(kpi) ? 'most' : 'least'}`) })}
        {...bounds}
        value={kpi.target}
        onValue={(target) => onChange({ target })}
        onLeave={onLeave}
      />
      <DateField label={t('kpi.by')} value={kpi.by} onValue={(by) => onChange({ by })} onLeave={onLeave} />
      <GoalField kpi={kpi} plan={plan} onChange={onChange} onLeave={onLeave} />
      <ChannelField
        label={t('kpi.channel')}
        none={t('kpi.channel-none')}
        channelId={kpi.channelId}
        plan={plan}
        onValue={(channelId) => onChange({ channelId })}
        onLeave={onLeave}
      />
      <WordsField
        label={t('kpi.corrective')}
        rows={2}
        most={2000}
        value={kpi.correctiveAction}
        onValue={(correctiveAction) => onChange({ correctiveAction })}
        onLeave={onLeave}
      />
    </>
  );
}

/** The goal that a KPI measures; one that was removed since is called so, and stays until another is chosen. */
function GoalField({ kpi: { goalId }, plan, onChange, onLeave }: KpiFieldsProps) {
  const { t } = useTexts();
  const goals = statedGoals(plan);
  const words = new Map(
    goals.map(({ id, statement }, index) => [
      id,
      statement.trim() || t('kpi.goal-unnamed', { number: index + 1 }),
    ]),
  );
  return (
    <ChoiceField
      label={t('kpi.goal')}
      value={goalId}
      choices={withOwn([...words.keys()], goalId)}
      wordFor={(id) => words.get(id) ?? t('kpi.goal-gone')}
      onValue={(chosen) => onChange({ goalId: chosen })}
      onLeave={onLeave}
    />
  );
}
