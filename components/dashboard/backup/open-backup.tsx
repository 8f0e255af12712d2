import { isolated } from '../../../utils/i18n/isolated';
import { useTexts } from '../../shared/texts-context';
import { FileChoice } from './file-choice';
import { MergeOffer } from './merge-offer';
import { Told } from './told';
import { UnlockBackup } from './unlock-backup';
import type { BackupFileSteps } from './use-backup-file';
import { WorkProgress } from './work-progress';

interface OpenBackupProps {
  readonly steps: BackupFileSteps;
  /** Whether somebody came for just this. */
  readonly isAsked: boolean;
  readonly onBusy: (isBusy: boolean) => void;
  readonly onMerged: () => void;
  readonly onClose: () => void;
}

/** A backup's file, from the choice to what a merge of it would do. */
export function OpenBackup({ steps, isAsked, onBusy, onMerged, onClose }: OpenBackupProps) {
  const { t, say } = useTexts();
  const { file, name, running, said, choose, unlock, stop, forget } = steps;
  if (running)
    return (
      <WorkProgress
        title={t('backup.open.opening', { file: isolated(name) })}
        running={running}
        onStop={stop}
      />
    );
  if (file.is === 'at-hand')
    return (
      <MergeOffer
        backup={file.backup}
        onBusy={onBusy}
        onMerged={onMerged}
        onOther={forget}
        onClose={onClose}
      />
    );
  if (file.is === 'locked')
    return (
      <>
        <UnlockBackup about={file.about} problem={file.problem} onPassphrase={unlock} onOther={forget} />
        {said && <Told>{said}</Told>}
      </>
    );
  return (
    <section class="backup-part" aria-labelledby="backup-open">
      <h3 id="backup-open">{t('backup.open.title')}</h3>
      <p class="quiet">{t('backup.open.what')}</p>
      {file.is === 'refused' && (
        <Told look="problem">
          <bdi>{name}</bdi>: {say(file.problem)}
        </Told>
      )}
      {said && <Told>{said}</Told>}
      <FileChoice
        label={t(file.is === 'refused' ? 'backup.open.other' : 'backup.open.choose')}
        onFile={choose}
        isAsked={isAsked}
      />
    </section>
  );
}
