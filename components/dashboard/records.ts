/** What the database holds, and what the dashboard makes of it: every channel's line, each company's summary. */
import { dayIn } from '../../utils/plan/calendar';
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
  | (Loaded & { readonly state: 'loaded' })
  /** The first of very many, to be looked at until all are loaded. */
  | (Loaded & { readonly state: 'begun' });

interface Loaded {
  readonly plans: readonly Plan[];
  readonly channels: readonly Channel[];
}

/** All companies judged by today's plans, and the channels that belong to none. */
export interface Survey {
  readonly companies: readonly Summary[];
  readonly inbox: readonly ChannelLine[];
  /** Every channel, the inbox included. */
  readonly everything: readonly ChannelLine[];
}

/** Judges everything anew. `today` in epoch ms. */
export function surveyOf(plans: readonly Plan[], channels: readonly Channel[], today: EpochMs): Survey {
  const judging = judge(plans, channels, today);
  for (;;) {
    const { done, value } = judging.next();
    if (done) return value;
  }
}

/**
 * The same in slices of `slice` ms, between which the page goes on drawing and answering. `null` where `signal` stopped it.
 */
export async function surveyInSlices(
  plans: readonly Plan[],
  channels: readonly Channel[],
  today: EpochMs,
  signal: AbortSignal,
  slice: EpochMs = 12,
): Promise<Survey | null> {
  const judging = judge(plans, channels, today);
  let until = performance.now() + slice;
  while (!signal.aborted) {
    const { done, value } = judging.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + slice;
  }
  return null;
}

/** Judges a company at each step. */
function* judge(
  plans: readonly Plan[],
  channels: readonly Channel[],
  today: EpochMs,
): Generator<undefined, Survey> {
  const byPlan = new Map<PlanId, Channel[]>();
  for (const channel of channels) {
    const belonging = byPlan.get(channel.planId);
    if (belonging) belonging.push(channel);
    else byPlan.set(channel.planId, [channel]);
  }
  const companies: Summary[] = [];
  for (const plan of plans) {
    companies.push(summaryOf(plan, byPlan.get(plan.id) ?? [], today));
    yield;
  }
  const inbox = linesOf(null, byPlan.get(INBOX) ?? [], today);
  return { companies, inbox, everything: [...companies.flatMap(({ lines }) => lines), ...inbox] };
}

interface Judged {
  readonly channels: readonly Channel[];
  readonly today: EpochMs;
  readonly summary: Summary;
}

/** What every company was judged to be last. */
const judged = new WeakMap<Plan, Judged>();

/** The company's summary: the one before, if no record of it changed and the same day is still on there. */
function summaryOf(plan: Plan, channels: readonly Channel[], today: EpochMs): Summary {
  const before = judged.get(plan);
  if (before && areSame(before.channels, channels) && isSameDay(plan, before.today, today))
    return before.summary;
  const summary = summarise(plan, channels, today);
  judged.set(plan, { channels, today, summary });
  return summary;
}

const isSameDay = ({ company }: Plan, a: EpochMs, b: EpochMs): boolean =>
  dayIn(company.timeZone, a) === dayIn(company.timeZone, b);

const areSame = (a: readonly Channel[], b: readonly Channel[]): boolean =>
  a.length === b.length && a.every((channel, place) => channel === b[place]);

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
