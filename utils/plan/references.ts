/**
 * What names what in a plan. Its entries name goals, channels and communication entries by their ids; where some of
 * these leave, nothing may go on naming them, and what was decided follows the account.
 */
import { withoutLine } from './decide';
import type { EditorialPlan, PlannedChannel } from './parts/channel';
import { otherPlaces } from './parts/communication';
import type { Plan } from './plan';
import { identityOf } from './planned-channels';

/**
 * The plan as it is `after` something was put in place of what was there `before`, in which no id names something that
 * is gone. Decisions, what was set aside and what rounds leave out hold on for the accounts of lines that left. Workflow
 * lines, KPIs, campaigns and communication entries follow an account to its new line, where there is one. What was said
 * only of the workflow of a channel that is gone goes with it.
 */
export function withoutDangling(before: Plan, after: Plan): Plan {
  const linked = withLinkedParts(withDecisionsKept(before, after), lineFinder(before, after));
  return withPartsOf(after, linked);
}

/** The plan with the very parts of another where both say the same, so that a change tells which parts it touched. */
function withPartsOf(other: Plan, plan: Plan): Plan {
  const same = (Object.keys(plan) as (keyof Plan)[]).filter(
    (part) => JSON.stringify(plan[part]) === JSON.stringify(other[part]),
  );
  return { ...plan, ...Object.fromEntries(same.map((part) => [part, other[part]])) };
}

/** The plan with what was said of lines that left said of their accounts. */
function withDecisionsKept(before: Plan, after: Plan): Plan {
  const isThere = idsOf(after.channels);
  const named = new Set([
    ...after.decisions.map(({ about }) => about),
    ...after.setAside.map(({ about }) => about),
    ...after.rounds.flatMap(({ skipped }) => skipped.map(({ about }) => about)),
  ]);
  // Of a thousand lines few are decided on, and each that is takes a walk of its own.
  const left = before.channels.filter(({ id }) => named.has(id) && !isThere.has(id));
  return left.reduce((plan, { id }) => withoutLine(plan, id), {
    ...after,
    channels: [...after.channels, ...left],
  });
}

/** The line that an id names now; `null` where it names none any more. */
type LineFinder = (id: string | null) => string | null;

/** Finds a line that left by its account, which may be there again under another id. */
function lineFinder(before: Plan, after: Plan): LineFinder {
  const isThere = idsOf(after.channels);
  const byAccount = new Map(after.channels.toReversed().map((line) => [identityOf(line), line.id]));
  const moved = new Map(before.channels.map((line) => [line.id, byAccount.get(identityOf(line))]));
  return (id) => (id === null ? null : isThere.has(id) ? id : (moved.get(id) ?? null));
}

function withLinkedParts(plan: Plan, lineFor: LineFinder): Plan {
  const { goals, channels, communication, governance, measurement, fuel } = plan;
  const [hasGoal, hasEntry] = [idsOf(goals.list), idsOf(communication.entries)];
  const goalFor = (id: string | null) => (id !== null && hasGoal.has(id) ? id : null);
  return {
    ...plan,
    goals: { ...goals, mainGoalId: goalFor(goals.mainGoalId) },
    channels: channels.map((channel) => linkedChannel(channel, hasGoal, hasEntry)),
    communication: {
      ...communication,
      entries: communication.entries.map((entry) => ({ ...entry, where: placesIn(entry.where, lineFor) })),
    },
    governance: {
      ...governance,
      workflow: governance.workflow
        // Without its channel it would become the word on all others.
        .filter(({ channelId }) => channelId === null || lineFor(channelId) !== null)
        .map((one) => ({ ...one, channelId: lineFor(one.channelId) })),
    },
    measurement: {
      kpis: measurement.kpis.map((kpi) => ({
        ...kpi,
        goalId: goalFor(kpi.goalId),
        channelId: lineFor(kpi.channelId),
      })),
    },
    fuel: {
      ...fuel,
      campaigns: fuel.campaigns.map((one) => ({ ...one, channelId: lineFor(one.channelId) })),
    },
  };
}

function linkedChannel(
  channel: PlannedChannel,
  goals: ReadonlySet<string>,
  entries: ReadonlySet<string>,
): PlannedChannel {
  const linked = (editorial: EditorialPlan): EditorialPlan => ({
    ...editorial,
    lines: editorial.lines.map((line) =>
      line.entryId === null || entries.has(line.entryId) ? line : { ...line, entryId: null },
    ),
  });
  return {
    ...channel,
    goalIds: channel.goalIds.filter((id) => goals.has(id)),
    editorial: channel.editorial && linked(channel.editorial),
  };
}

/** The places of an entry, each once: two lines that left may have been one account. */
const placesIn = (where: readonly string[], lineFor: LineFinder): string[] => [
  ...new Set(
    where.map((place) => (isOtherPlace(place) ? place : lineFor(place))).filter((one) => one !== null),
  ),
];

const isOtherPlace = (place: string): boolean => otherPlaces.some((other) => other === place);

const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(list.map(({ id }) => id));
