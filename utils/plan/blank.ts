/**
 * What of a plan somebody filled in. A line that was added and left empty says nothing: rules and completeness count
 * what is said, not how many lines there are.
 */
import type { Plan, PlannedChannel } from './plan';
import type { Goal } from './parts/goals';
import { workflowParts, type Workflow } from './parts/governance';
import { oncePer } from './once-per';

/** True where nothing is said: no value, blanks, an empty list, or an object all of whose fields are blank but for its id. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isBlank);
  if (typeof value !== 'object') return false;
  return Object.entries(value).every(([field, inner]) => field === 'id' || isBlank(inner));
}

/** What somebody said, without blanks around it; `null` where nobody did. */
export const said = (text: string): string | null => text.trim() || null;

/** The goals of which something is said. */
export const statedGoals = ({ goals }: Pick<Plan, 'goals'>): readonly Goal[] =>
  goals.list.filter((goal) => !isBlank(goal));

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
export const hasCommunicationPlan = ({ communication }: Pick<Plan, 'communication'>): boolean =>
  communication.entries.some(({ state }) => state !== 'dropped');
