import { useState } from 'preact/hooks';
import type { PlannedChannel } from '../../../../utils/plan/plan';
import { Button } from '../../../shared/button';
import { useTexts } from '../../../shared/texts-context';
import { channelName } from '../channel-name';
import type { PlanEdits } from '../use-plan-edits';
import { useWorkflow, workflowColumns, type WorkflowWords } from './use-workflow';
import { AddWorkflowLine } from './add-workflow-line';
import { WorkflowCell } from './workflow-cell';
import './workflow-table.css';

/** So many lines are drawn at first; a plan may hold thousands of channels. */
const SHOWN = 50;

/** Who does what: a line for all channels, and one for each channel in which it is otherwise. */
export function WorkflowTable(edits: PlanEdits) {
  const { t } = useTexts();
  const { lines, without, setWords, add, remove } = useWorkflow(edits);
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, SHOWN);
  const forAll = lines[0]?.words;
  return (
    <>
      <p class="quiet" id="workflow-hint">
        {t('workflow.hint')}
      </p>
      {/* The roles are said once more: drawn as blocks where there is little room, a table loses them. */}
      <div class="workflow-place">
        <table
          class="workflow"
          role="table"
          aria-labelledby="workflow-title"
          aria-describedby="workflow-hint"
        >
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {t('workflow.channel')}
              </th>
              {workflowColumns.map((column) => (
                <th key={column} role="columnheader" scope="col">
                  {t(`workflow.${column}`)}
                </th>
              ))}
              <td role="cell" />
            </tr>
          </thead>
          <tbody role="rowgroup">
            {shown.map(({ channel, words }) => (
              <WorkflowRow
                key={channel?.id ?? ''}
                channel={channel}
                words={words}
                otherwise={channel && forAll ? forAll : null}
                onWords={(changed) => setWords(channel?.id ?? null, changed)}
                onLeave={edits.flush}
                onRemove={remove}
              />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < lines.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('workflow.show-all', { count: lines.length })}
        </Button>
      )}
      <AddWorkflowLine hasChannels={edits.plan.channels.length > 0} channels={without} onAdd={add} />
    </>
  );
}

interface WorkflowRowProps {
  /** `null`: the line for all channels. */
  readonly channel: PlannedChannel | null;
  readonly words: WorkflowWords;
  /** What holds where this line says nothing. */
  readonly otherwise: WorkflowWords | null;
  readonly onWords: (words: Partial<WorkflowWords>) => void;
  readonly onLeave: () => void;
  readonly onRemove: (channel: PlannedChannel) => void;
}

function WorkflowRow({ channel, words, otherwise, onWords, onLeave, onRemove }: WorkflowRowProps) {
  const { t } = useTexts();
  const name = channel ? channelName(channel) : t('workflow.all');
  return (
    <tr role="row" data-line={channel?.id ?? 'all'}>
      <th role="rowheader" scope="row">
        <bdi>{name}</bdi>
      </th>
      {workflowColumns.map((column) => (
        <td key={column} role="cell" data-label={t(`workflow.${column}`)}>
          <WorkflowCell
            label={t('workflow.cell', { part: t(`workflow.${column}`), channel: name })}
            isWho={column !== 'publishesWhen'}
            value={words[column]}
            otherwise={otherwise?.[column] ?? ''}
            onValue={(value) => onWords({ [column]: value })}
            onLeave={onLeave}
          />
        </td>
      ))}
      <td role="cell">
        {channel && (
          <Button
            look="quiet"
            aria-label={t('workflow.remove', { channel: name })}
            onClick={() => onRemove(channel)}
          >
            <span aria-hidden="true">✕</span>
          </Button>
        )}
      </td>
    </tr>
  );
}
