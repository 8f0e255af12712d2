/**
 * What of a plan somebody filled in. A line that was added and left empty says nothing: rules and completeness count
 * what is said, not how many lines there are.
 */
import type { Plan, PlannedChannel } from './plan';
import type { CommunicationEntry } from './parts/communication';
import type { Goal } from './parts/goals';
import { workflowParts, type Workflow } from './parts/governance';
import type { Kpi } from './parts/measurement';
import { oncePer } from './once-per';

/**
 * Fields that say nothing by themselves: a line's id, and choices that stand on a line from its first moment on, whether
 * anybody chose or not: of a platform that was considered, of an influencer, of a KPI, of a budget.
 */
const SAYS_NOTHING = ['id', 'choice', 'inside', 'metric', 'period'];

/**
 * True where nothing is said: no value, blanks, an empty list, or an object all of whose fields are blank but for those
 * that say nothing by themselves. Whether an entry of the communication plan is said, `statedEntries` knows.
 */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isBlank);
  if (typeof value !== 'object') return false;
  return Object.entries(value).every(([field, inner]) => SAYS_NOTHING.includes(field) || isBlank(inner));
}

/** What somebody said, without blanks around it; `null` where nobody did. */
export const said = (text: string): string | null => text.trim() || null;

/** The goals of which something is said. */
export const statedGoals = ({ goals }: Pick<Plan, 'goals'>): readonly Goal[] =>
  goals.list.filter((goal) => !isBlank(goal));

/** The one goal that goes before the others, as a single one does by itself; `null` where there is none. */
export function mainGoalOf(plan: Pick<Plan, 'goals'>): Goal | null {
  const goals = statedGoals(plan);
  const main = goals.length === 1 ? goals[0] : goals.find(({ id }) => id === plan.goals.mainGoalId);
  return main ?? null;
}

/** The KPIs of which more is said than what they count. */
export const statedKpis = ({ measurement }: Pick<Plan, 'measurement'>): readonly Kpi[] =>
  measurement.kpis.filter((kpi) => !isBlank(kpi));

/** The entries of the communication plan that say what or where; a day, a kind and a state stand on each from the first. */
export const statedEntries = ({
  communication,
}: Pick<Plan, 'communication'>): readonly CommunicationEntry[] =>
  communication.entries.filter(({ title, where }) => !isBlank([title, where]));

/** The goals that a channel of the plan serves: those that it names and that still stand in the plan. */
export const servedGoals = (
  plan: Pick<Plan, 'goals'>,
  { goalIds }: Pick<PlannedChannel, 'goalIds'>,
): readonly Goal[] => statedGoals(plan).filter(({ id }) => goalIds.includes(id));

/** The lines of the workflow that name somebody, for all channels or for one that the plan still has. */
export const namedWorkflow = oncePer(
  ({ governance, channels }: Pick<Plan, 'governance' | 'channels'>): readonly Workflow[] => {
    const ids = new Set(channels.map(({ id }) => id));
    return governance.workflow.filter(
      (line) =>
        (line.channelId === null || ids.has(line.channelId)) &&
        workflowParts.some((part) => !isBlank(line[part])),
    );
  },
);

/** True where the plan says anything of what to do in a crisis. Who knows the guide is no guide yet. */
export const hasCrisisGuide = ({ crisis }: Pick<Plan, 'crisis'>): boolean =>
  !isBlank([crisis.whatCounts, crisis.firstSteps, crisis.decides, crisis.speaks, crisis.contacts]);

/** True where the communication plan holds an entry that was not dropped. */
export const hasCommunicationPlan = (plan: Pick<Plan, 'communication'>): boolean =>
  statedEntries(plan).some(({ state }) => state !== 'dropped');
