/** Who leads, creates, publishes, answers and approves; who listens; what each department may say. */
import { z } from '../../zod';
import { date, hours, id, line, listOf, optionalAddress, prose, text } from '../fields';

/** Who does what on one channel, or overall. Empty where nobody is named. */
const workflowSchema = z.object({
  id,
  /** A planned channel's id; `null`: for all channels that have no line of their own. */
  channelId: z.nullable(id),
  creates: line,
  publishes: line,
  publishesWhen: line,
  answers: line,
  keepsCalendar: line,
  /** Who gives the final approval. */
  approves: line,
});
export type Workflow = z.infer<typeof workflowSchema>;
/** Of a line of the workflow, the fields that name people. */
export const workflowParts = ['creates', 'publishes', 'answers', 'keepsCalendar', 'approves'] as const;

export const governanceSchema = z.object({
  strategyLead: line,
  monitors: line,
  workflow: listOf(workflowSchema, 5000),
  influencers: listOf(z.object({ id, name: line, inside: z.boolean(), where: line, note: text(500) })),
  departments: listOf(
    z.object({ id, name: line, part: text(500), topicsAllowed: prose, topicsForbidden: prose }),
  ),
  /** The listening and response routine. */
  listening: listOf(
    z.object({ id, who: line, where: line, /** `null`: not said. */ answerWithinHours: z.nullable(hours) }),
  ),
  policyUrl: optionalAddress,
  reviewedOn: z.nullable(date),
});
export type Governance = z.infer<typeof governanceSchema>;

export const emptyGovernance = (): Governance => ({
  strategyLead: '',
  monitors: '',
  workflow: [],
  influencers: [],
  departments: [],
  listening: [],
  policyUrl: '',
  reviewedOn: null,
});

/** A line of the workflow in which nobody is named yet. */
export const newWorkflow = (id: string, channelId: string | null): Workflow => ({
  id,
  channelId,
  creates: '',
  publishes: '',
  publishesWhen: '',
  answers: '',
  keepsCalendar: '',
  approves: '',
});

/** Who does something on a channel: its own line's word, else the one for all channels; empty where neither names anybody. */
export function whoDoes(
  { workflow }: Governance,
  channelId: string,
  part: (typeof workflowParts)[number] | 'publishesWhen',
): string {
  const said = [channelId, null].map((id) => workflow.find((one) => one.channelId === id)?.[part].trim());
  return said.find(Boolean) ?? '';
}
