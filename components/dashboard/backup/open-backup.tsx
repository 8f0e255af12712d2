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
  /** What closing does instead while a merge goes on; `null` when it no longer does. */
  readonly onBusy: (closing: (() => void) | null) => void;
  readonly onMerged: () => void;
  readonly onClose: () => void;
}

/** A backup's file, from the choice to what a merge of it would do. */
export function OpenBackup({ steps, onBusy, onMerged, onClose }: OpenBackupProps) {
  const { t, say } = useTexts();
  const { file, name, running, said, isAsked, choose, unlock, stop, chooseOther } = steps;
  if (file.is === 'locked')
    return (
      <>
        <UnlockBackup
          about={file.about}
          name={name}
          problem={file.problem}
          running={running}
          onStop={stop}
          onPassphrase={unlock}
          onOther={chooseOther}
        />
        {said && <Told>{said}</Told>}
      </>
    );
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
        name={name}
        onBusy={onBusy}
        onMerged={onMerged}
        onOther={chooseOther}
        onClose={onClose}
      />
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
