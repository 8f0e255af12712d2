import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../shared/texts-context';
import { BACKUP_BUTTON } from '../dashboard-header';
import { Dialog } from '../dialog';
import { useTools } from '../tools';
import { hearFileDrags } from './file-drags';
import { MakeBackup } from './make-backup';
import { OpenBackup } from './open-backup';
import { useBackupFile } from './use-backup-file';
import './backup.css';

interface BackupDialogProps {
  /** With what somebody came: to look, or with a file at once. */
  readonly begin: 'making' | 'file';
  /** What is in a backup changed, or what is stored. */
  readonly onChange: () => void;
  readonly onClose: () => void;
}

/** Makes a backup, or takes one in. A file that is being taken in has the dialog to itself. */
export function BackupDialog({ begin, onChange, onClose }: BackupDialogProps) {
  const { t } = useTexts();
  const { focusSoon } = useTools();
  const steps = useBackupFile(begin);
  useEffect(() => hearFileDrags({}), []);
  // An address that opens it leaves no place to which the focus could go back.
  const [isOfNoPlace] = useState(() => document.activeElement === document.body);
  const closeNow = () => {
    if (isOfNoPlace) focusSoon(`#${BACKUP_BUTTON}`);
    onClose();
  };
  const insteadOfClosing = useRef<(() => void) | null>(null);
  const setBusy = (closing: (() => void) | null) => (insteadOfClosing.current = closing);
  const close = () => (insteadOfClosing.current ?? closeNow)();
  const isTakingIn = steps.running !== null || steps.file.is === 'at-hand' || steps.file.is === 'locked';
  return (
    <Dialog title={t('backup.title')} onClose={close}>
      <div
        class="backup"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !insteadOfClosing.current) return;
          // A browser closes a dialog on the second Escape, whatever the dialog says to it.
          event.preventDefault();
          close();
        }}
      >
        {!isTakingIn && <MakeBackup onBusy={setBusy} onMade={onChange} />}
        <OpenBackup steps={steps} onBusy={setBusy} onMerged={onChange} onClose={closeNow} />
      </div>
    </Dialog>
  );
}
