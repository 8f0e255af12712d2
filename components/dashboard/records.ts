/** What the database holds, and what the dashboard makes of it: every channel's line, each company's summary. */
import type { Plan, PlanId } from '../../utils/plan/plan';
import type { EpochMs } from '../../utils/reading/reading';
import { linesOf, type ChannelLine } from '../../utils/report/channel-line';
import { summarise, type Summary } from '../../utils/report/summary';
import { INBOX } from '../../utils/store/channels';
import type { Channel } from '../../utils/store/schema';
import type { StorageProblem } from '../../utils/store/storage-problem';
import type { Place } from './view';

export type Records =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: StorageProblem }
  | { readonly state: 'loaded'; readonly plans: readonly Plan[]; readonly channels: readonly Channel[] };

/** All companies judged by today's plans, and the channels that belong to none. */
export interface Survey {
  readonly companies: readonly Summary[];
  readonly inbox: readonly ChannelLine[];
  /** Every channel, the inbox included. */
  readonly everything: readonly ChannelLine[];
}

/** Judges everything anew. `today` in epoch ms. */
export function surveyOf(plans: readonly Plan[], channels: readonly Channel[], today: EpochMs): Survey {
  const byPlan = new Map<PlanId, Channel[]>();
  for (const channel of channels) {
    const belonging = byPlan.get(channel.planId);
    if (belonging) belonging.push(channel);
    else byPlan.set(channel.planId, [channel]);
  }
  const companies = plans.map((plan) => summarise(plan, byPlan.get(plan.id) ?? [], today));
  const inbox = linesOf(null, byPlan.get(INBOX) ?? [], today);
  return { companies, inbox, everything: [...companies.flatMap(({ lines }) => lines), ...inbox] };
}

/** The lines that stand at a place; none for a company that is gone. */
export function linesAt(survey: Survey, place: Place): readonly ChannelLine[] {
  if (place.in === 'everything') return survey.everything;
  if (place.in === 'inbox') return survey.inbox;
  return summaryAt(survey, place)?.lines ?? [];
}

/** The company shown; `null` where none is, or it is gone. */
export const summaryAt = (survey: Survey, place: Place): Summary | null =>
  (place.in === 'company' && survey.companies.find(({ plan }) => plan.id === place.id)) || null;

/** The line that is open beside the table; one that was planned by this id keeps it after its first visit. */
export const lineNamed = (lines: readonly ChannelLine[], id: string | null): ChannelLine | null =>
  id === null
    ? null
    : (lines.find((line) => line.id === id) ?? lines.find(({ planned }) => planned?.id === id) ?? null);
