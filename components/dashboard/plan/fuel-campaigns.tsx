import { campaignSpend, spendAgainst } from '../../../utils/plan/campaign-spend';
import { dayValue } from '../../../utils/plan/calendar';
import { newId, type IsoDate } from '../../../utils/plan/fields';
import type { Fuel } from '../../../utils/plan/parts/fuel';
import { useTexts } from '../../shared/texts-context';
import { ChannelField } from './channel-field';
import { NumberField, WordsField } from './fields';
import { moneyText } from './fuel-budget';
import { RowsEditor } from './rows-editor';
import { TermFields } from './term-fields';
import { usePart } from './use-part';
import type { PlanEdits } from './use-plan-edits';

/** Paid or planned pushes, and what they cost against the advertising budget. `today` in the company's time zone. */
export function FuelCampaigns(props: PlanEdits & { readonly today: IsoDate }) {
  const { plan, flush, today } = props;
  const { t } = useTexts();
  const { part: fuel, setRows } = usePart(props, 'fuel');
  return (
    <section class="fuel-part" aria-labelledby="fuel-campaigns-title">
      <h3 id="fuel-campaigns-title">{t('fuel.campaigns')}</h3>
      <RowsEditor
        rows={fuel.campaigns}
        onRows={setRows('campaigns')}
        blank={newCampaign}
        nameOf={({ name }) => name.trim()}
        addLabel={t('campaign.add')}
        empty={t('campaign.none')}
      >
        {(campaign, change) => (
          <>
            <WordsField
              label={t('campaign.name')}
              value={campaign.name}
              onValue={(name) => change({ name })}
              onLeave={flush}
            />
            <ChannelField
              label={t('campaign.channel')}
              none={t('campaign.channel-none')}
              channelId={campaign.channelId}
              plan={plan}
              onValue={(channelId) => change({ channelId })}
              onLeave={flush}
            />
            <TermFields
              term={campaign}
              labels={{ from: t('campaign.from'), until: t('campaign.until') }}
              onTerm={change}
              onLeave={flush}
            />
            <NumberField
              label={t('campaign.spend')}
              value={campaign.spend}
              onValue={(spend) => change({ spend })}
              onLeave={flush}
            />
            {(['goal', 'result'] as const).map((field) => (
              <WordsField
                key={field}
                label={t(`campaign.${field}`)}
                rows={2}
                most={500}
                value={campaign[field]}
                onValue={(words) => change({ [field]: words })}
                onLeave={flush}
              />
            ))}
          </>
        )}
      </RowsEditor>
      {fuel.campaigns.length > 0 && <CampaignSum fuel={fuel} today={today} />}
    </section>
  );
}

/** All that campaigns cost, and what of it falls into the budget's period, as far as anybody said. */
function CampaignSum({
  fuel: { campaigns, budget },
  today,
}: {
  readonly fuel: Fuel;
  readonly today: IsoDate;
}) {
  const texts = useTexts();
  const { t } = texts;
  const money = (amount: number) => moneyText(texts, amount, budget.currency);
  const spend = campaignSpend(campaigns, budget.period, today);
  const { least, most, total } = spend;
  const unsaid = campaigns.filter((one) => one.spend === null).length;
  const days = { from: dayValue(spend.from), until: dayValue(spend.until) };
  const verdict = spendAgainst(spend, budget.advertising);
  return (
    <p class="campaign-sum">
      {unsaid === 0
        ? t('campaign.total', { total: money(total) })
        : t('campaign.total-least', { total: money(total), unsaid })}{' '}
      {least === most
        ? t('campaign.in-period', { ...days, sum: money(least) })
        : t('campaign.in-period-span', { ...days, least: money(least), most: money(most) })}{' '}
      {spend.unsaid > 0 && t('campaign.unsaid-there', { count: spend.unsaid })}{' '}
      {verdict === null || budget.advertising === null
        ? t('campaign.no-budget')
        : t(`campaign.${verdict}`, { budget: money(budget.advertising) })}
    </p>
  );
}

const newCampaign = (): Fuel['campaigns'][number] => ({
  id: newId(),
  name: '',
  channelId: null,
  from: null,
  until: null,
  spend: null,
  goal: '',
  result: '',
});
