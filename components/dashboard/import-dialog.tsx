import { useState } from 'preact/hooks';
import type { Plan, PlanId } from '../../utils/plan/plan';
import { useTexts } from '../shared/texts-context';
import { Dialog } from './dialog';
import { ChannelImport } from './import-channels';
import { PlanImport } from './import-plan';
import { kindOfSource } from './import-source';
import { SourceFields } from './import-source-fields';
import './import-dialog.css';

interface ImportDialogProps {
  readonly plans: readonly Plan[];
  /** The company shown, to which channels are added unless another is chosen. */
  readonly planId: PlanId | null;
  /** What was pasted elsewhere and belongs here. */
  readonly pasted?: string;
  readonly onClose: () => void;
}

/**
 * Channels by pasted addresses, from a CSV or a JSON list, or a plan from its JSON file. Everything is shown before
 * anything is stored: what will be added, and each problem with its line and column.
 */
export function ImportDialog({ plans, planId, pasted = '', onClose }: ImportDialogProps) {
  const { t } = useTexts();
  const [text, setText] = useState(pasted);
  const kind = kindOfSource(text);
  return (
    <Dialog title={t('importing.title')} onClose={onClose} wide>
      <div class="dialog-form">
        <SourceFields text={text} onText={setText} />
        {kind === 'plan' ? (
          <PlanImport key={text} text={text} plans={plans} onClose={onClose} />
        ) : (
          <ChannelImport text={text} kind={kind} plans={plans} planId={planId} onClose={onClose} />
        )}
      </div>
    </Dialog>
  );
}
