import { newId } from '../../../../utils/plan/fields';
import { newWorkflow, type Governance, type Workflow } from '../../../../utils/plan/parts/governance';
import type { PlannedChannel } from '../../../../utils/plan/plan';
import { useTools } from '../../tools';
import { useTexts } from '../../../shared/texts-context';
import { channelName } from '../channel-name';
import { carriedOver } from '../../../../utils/plan/carry-over';
import type { PlanEdits } from '../use-plan-edits';

/** The words of a line: who does what, and when. */
export type WorkflowWords = Omit<Workflow, 'id' | 'channelId'>;
/** The columns of the table, as they are filled in. */
export const workflowColumns = [
  'creates',
  'publishes',
  'publishesWhen',
  'answers',
  'keepsCalendar',
  'approves',
] as const satisfies readonly (keyof WorkflowWords)[];

/** One line of the table; `channel` is `null` in the one for all channels. */
export interface ShownLine {
  readonly channel: PlannedChannel | null;
  readonly words: WorkflowWords;
}

/** The workflow as a table shows it, and ways to change it. A channel has one line, whichever view begins it. */
export function useWorkflow({ plan, edit }: PlanEdits) {
  const { t } = useTexts();
  const { say } = useTools();
  const { workflow } = plan.governance;
  const lineFor = (channelId: string | null) => workflow.find((line) => line.channelId === channelId);
  const own = plan.channels.filter(({ id }) => lineFor(id));
  const lines: readonly ShownLine[] = [
    { channel: null, words: lineFor(null) ?? newWorkflow('', null) },
    ...own.map((channel) => ({ channel, words: lineFor(channel.id) ?? newWorkflow('', channel.id) })),
  ];
  const change = (make: (now: Governance['workflow']) => Governance['workflow'], when?: 'soon' | 'at-once') =>
    edit(
      (now) => ({ ...now, governance: { ...now.governance, workflow: make(now.governance.workflow) } }),
      when,
    );

  return {
    lines,
    /** The channels that have no line of their own yet. */
    without: plan.channels.filter(({ id }) => !lineFor(id)),
    setWords: (channelId: string | null, words: Partial<WorkflowWords>) => {
      const id = newId();
      change((now) => withWords(now, newWorkflow(id, channelId), words));
    },
    add: (channelId: string) => {
      const line = newWorkflow(newId(), channelId);
      change((now) => withWords(now, line, {}), 'at-once');
    },
    remove: (channel: PlannedChannel) => {
      const without = workflow.filter((line) => line.channelId !== channel.id);
      change((now) => now.filter((line) => line.channelId !== channel.id), 'at-once');
      say(t('rows.removed', { name: channelName(channel) }), () =>
        change((now) => carriedOver(without, workflow, now), 'at-once'),
      );
    },
  };
}

/** The lines with these words in the channel's one; `otherwise` is the line that begins where it has none. */
function withWords(
  lines: readonly Workflow[],
  otherwise: Workflow,
  words: Partial<WorkflowWords>,
): Governance['workflow'] {
  const there = lines.find(({ channelId }) => channelId === otherwise.channelId);
  if (!there) return [...lines, { ...otherwise, ...words }];
  return lines.map((line) => (line === there ? { ...line, ...words } : line));
}
