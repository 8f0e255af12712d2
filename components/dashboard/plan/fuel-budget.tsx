import { useId } from 'preact/hooks';
import { periods } from '../../../utils/plan/fields';
import type { Fuel } from '../../../utils/plan/parts/fuel';
import type { Texts } from '../../../utils/i18n/texts';
import { useTexts } from '../../shared/texts-context';
import { EditedField } from './edited-field';
import { NumberField } from './fields';
import { OneOfField } from './one-of-field';
import { currencyIn } from './plan-values';
import type { PlanEdits } from './use-plan-edits';

type Budget = Fuel['budget'];

/** What is spent in a period, with a label each. */
const amounts = { people: 'fuel.people', tools: 'fuel.tools-cost', advertising: 'fuel.advertising' } as const;
const amountNames = ['people', 'tools', 'advertising'] as const;

/** What the company spends in a period on people, tools and advertising. */
export function FuelBudget({ plan, edit, flush }: PlanEdits) {
  const { t } = useTexts();
  const { budget } = plan.fuel;
  const set = (changed: Partial<Budget>) =>
    edit((now) => ({ ...now, fuel: { ...now.fuel, budget: { ...now.fuel.budget, ...changed } } }));
  return (
    <section class="fuel-part" aria-labelledby="fuel-budget-title">
      <h3 id="fuel-budget-title">{t('fuel.budget')}</h3>
      <div class="plan-fields plan-fields-narrow">
        <CurrencyField value={budget.currency} onValue={(currency) => set({ currency })} onLeave={flush} />
        <OneOfField
          label={t('fuel.period')}
          value={budget.period}
          choices={periods}
          wordFor={(period) => t(`period.${period}`)}
          onValue={(period) => set({ period })}
          onLeave={flush}
        />
        {amountNames.map((name) => (
          <NumberField
            key={name}
            label={t(amounts[name])}
            value={budget[name]}
            onValue={(amount) => set({ [name]: amount })}
            onLeave={flush}
          />
        ))}
      </div>
      <BudgetSum budget={budget} />
    </section>
  );
}

/** What the amounts come to; where not all are said, the least that they come to. Nothing where none is. */
function BudgetSum({ budget }: { readonly budget: Budget }) {
  const texts = useTexts();
  const { t } = texts;
  const unsaid = amountNames.filter((name) => budget[name] === null);
  if (unsaid.length === amountNames.length) return null;
  const { period, currency } = budget;
  const sum = moneyText(
    texts,
    amountNames.reduce((total, name) => total + (budget[name] ?? 0), 0),
    currency,
  );
  return (
    <p>
      {unsaid.length === 0
        ? t('fuel.sum', { sum, period })
        : t('fuel.sum-least', { sum, period, unsaid: unsaid.map((name) => t(amounts[name])).join(', ') })}
    </p>
  );
}

/** An amount in the plan's currency; just the number while none is named. */
export const moneyText = ({ t }: Texts, amount: number, currency: string): string =>
  t('fuel.amount', { amount, currency }).trim();

interface CurrencyFieldProps {
  readonly value: string;
  readonly onValue: (currency: string) => void;
  readonly onLeave: () => void;
}

function CurrencyField(props: CurrencyFieldProps) {
  const { t, language } = useTexts();
  const list = useId();
  const names = new Intl.DisplayNames([language], { type: 'currency' });
  return (
    <>
      <EditedField
        {...props}
        label={t('fuel.currency')}
        hint={t('fuel.currency-hint')}
        list={list}
        taken="finished"
        read={currencyIn}
      />
      <datalist id={list}>
        {Intl.supportedValuesOf('currency').map((code) => (
          <option key={code} value={code}>
            {names.of(code)}
          </option>
        ))}
      </datalist>
    </>
  );
}
