import { useRef } from 'preact/hooks';
import { useTexts } from '../../shared/texts-context';
import { Dialog } from '../dialog';
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
  const steps = useBackupFile();
  const isMerging = useRef(false);
  // A merge would be stopped by it, and nobody would be told what became of it.
  const close = () => {
    if (!isMerging.current) onClose();
  };
  const isTakingIn = steps.running !== null || steps.file.is === 'at-hand' || steps.file.is === 'locked';
  return (
    <Dialog title={t('backup.title')} onClose={close}>
      <div class="backup">
        {!isTakingIn && <MakeBackup onMade={onChange} />}
        <OpenBackup
          steps={steps}
          isAsked={begin === 'file'}
          onBusy={(isBusy) => (isMerging.current = isBusy)}
          onMerged={onChange}
          onClose={onClose}
        />
      </div>
    </Dialog>
  );
}
