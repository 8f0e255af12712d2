/** What campaigns cost, held against an advertising budget that is named for a period of the calendar. */
import { addDays, addMonths } from './calendar';
import type { IsoDate, Period } from './fields';
import type { Fuel } from './parts/fuel';

type Campaign = Fuel['campaigns'][number];

/** What the campaigns of one period cost, in the currency of the budget. */
export interface CampaignSpend {
  /** First and last day of the period. */
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** Of campaigns that lie in the period with both ends. */
  readonly least: number;
  /** With those that may reach out of it or into it: how much of them falls into it nobody knows. */
  readonly most: number;
  /** Campaigns that may fall into the period, and of which nobody said what they cost. */
  readonly unsaid: number;
  /** Of all campaigns, whenever they run. */
  readonly total: number;
}

/** Months a period. */
const MONTHS: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };

/** The month, quarter or year of the calendar that a day lies in. A business year may begin elsewhere; nobody said. */
export function periodAround(period: Period, day: IsoDate): { from: IsoDate; until: IsoDate } {
  const [year = '', month = '1'] = day.split('-');
  const first = Number(month) - ((Number(month) - 1) % MONTHS[period]);
  const from = `${year}-${String(first).padStart(2, '0')}-01`;
  return { from, until: addDays(addMonths(from, MONTHS[period]), -1) };
}

/** What the campaigns of today's period cost. */
export function campaignSpend(campaigns: readonly Campaign[], period: Period, today: IsoDate): CampaignSpend {
  const { from, until } = periodAround(period, today);
  const possible = campaigns.filter((one) => mayRunBetween(one, from, until));
  const within = possible.filter((one) => liesBetween(one, from, until));
  return {
    from,
    until,
    least: spendOf(within),
    most: spendOf(possible),
    unsaid: possible.filter(({ spend }) => spend === null).length,
    total: spendOf(campaigns),
  };
}

/**
 * Whether that keeps to the budget of the period. `cannot-tell`: it depends on campaigns without a cost, or on how much
 * of one falls into the period. `null`: nobody named a budget.
 */
export function spendAgainst(
  { least, most, unsaid }: CampaignSpend,
  budget: number | null,
): 'within' | 'over' | 'cannot-tell' | null {
  if (budget === null) return null;
  if (least > budget) return 'over';
  return most <= budget && unsaid === 0 ? 'within' : 'cannot-tell';
}

/** True unless it is known to end before or to begin after: a day that nobody named may be any. */
const mayRunBetween = (campaign: Campaign, from: IsoDate, until: IsoDate): boolean =>
  (campaign.from === null || campaign.from <= until) && (campaign.until === null || campaign.until >= from);

const liesBetween = (campaign: Campaign, from: IsoDate, until: IsoDate): boolean =>
  campaign.from !== null && campaign.from >= from && campaign.until !== null && campaign.until <= until;

const spendOf = (campaigns: readonly Campaign[]): number =>
  campaigns.reduce((sum, { spend }) => sum + (spend ?? 0), 0);
