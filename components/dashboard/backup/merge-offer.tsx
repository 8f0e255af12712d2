import { useEffect, useState } from 'preact/hooks';
import { isolated } from '../../../utils/i18n/isolated';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import { DialogButtons } from '../dialog';
import { useTools } from '../tools';
import type { BackupAtHand } from './backup-actions';
import { BackupHolds } from './backup-holds';
import { FocusedHeading } from './focused-heading';
import { leftOutWords, outcomeWords, previewLines } from './merge-words';
import { Told } from './told';
import { useMergePreview } from './use-merge-preview';
import { useStoppable } from './use-stoppable';
import { WorkProgress } from './work-progress';

interface MergeOfferProps {
  readonly backup: BackupAtHand;
  /** A merge begins, or has come to its end. */
  readonly onBusy: (isBusy: boolean) => void;
  /** Something is stored now. */
  readonly onMerged: () => void;
  readonly onOther: () => void;
  readonly onClose: () => void;
}

/** What an opened backup holds and what a merge would do here, before anything is stored; and the merge. */
export function MergeOffer({ backup, onBusy, onMerged, onOther, onClose }: MergeOfferProps) {
  const texts = useTexts();
  const { t } = texts;
  const { actions } = useTools();
  const [bringBackForgotten, setBringBack] = useState(false);
  const [takeSettings, setTakeSettings] = useState(true);
  const [said, setSaid] = useState<{ readonly words: string; readonly isOver: boolean } | null>(null);
  const { preview, isWorking, problem } = useMergePreview(backup, bringBackForgotten);
  const { running, run, stop } = useStoppable();
  useEffect(() => () => backup.close(), [backup]);

  const isRestore = preview?.into === 'empty';
  const word = isRestore ? 'restore' : 'merge';
  const merge = async () => {
    setSaid(null);
    onBusy(true);
    const choices = { bringBackForgotten, takeSettings: isRestore && takeSettings };
    const ended = await run((_progress, signal) => backup.merge(choices, signal));
    onBusy(false);
    if (ended.state === 'failed') {
      const why = t(`problem.${actions.problemOf(ended.error)}`);
      setSaid({ words: t('backup.merge.failed', { why }), isOver: false });
      return;
    }
    onMerged();
    const words = ended.state === 'done' ? outcomeWords(texts, ended.value) : t('backup.merge.stopped');
    setSaid({ words, isOver: true });
  };

  if (running) return <WorkProgress title={t(`backup.${word}.working`)} running={running} onStop={stop} />;
  if (said?.isOver)
    return (
      <>
        <Told>{said.words}</Told>
        <DialogButtons>
          <Button onClick={onOther}>{t('backup.open.other')}</Button>
          <Button look="primary" onClick={onClose}>
            {t('backup.close')}
          </Button>
        </DialogButtons>
      </>
    );
  const leftOut = preview ? leftOutWords(texts, preview) : '';
  return (
    <form
      class="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        void merge();
      }}
    >
      <BackupHolds backup={backup} />
      <section class="backup-part" aria-labelledby="backup-preview" aria-busy={isWorking}>
        <FocusedHeading id="backup-preview">
          {t(preview ? `backup.preview.${word}` : 'backup.preview.unknown')}
        </FocusedHeading>
        {problem && <Told look="problem">{t(`problem.${problem}`)}</Told>}
        <div aria-live="polite">
          {!preview && isWorking && <p class="quiet">{t('backup.preview.working')}</p>}
          {preview?.isNothingNew && <p>{t('backup.preview.nothing')}</p>}
          {preview && !preview.isNothingNew && (
            <>
              {isRestore && <p>{t('backup.preview.empty')}</p>}
              <ul class="backup-preview">
                {previewLines(texts, preview).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              {!isRestore && <p class="quiet">{t('backup.preview.kept')}</p>}
            </>
          )}
          {leftOut && <p>{t('backup.preview.left-out', { what: leftOut })}</p>}
        </div>
        {(leftOut || bringBackForgotten) && (
          <label>
            <input
              type="checkbox"
              checked={bringBackForgotten}
              onChange={({ currentTarget }) => setBringBack(currentTarget.checked)}
            />{' '}
            {t('backup.preview.bring-back')}
          </label>
        )}
        {isRestore && (
          <div class="backup-choice">
            <label>
              <input
                type="checkbox"
                aria-describedby="backup-settings"
                checked={takeSettings}
                onChange={({ currentTarget }) => setTakeSettings(currentTarget.checked)}
              />{' '}
              {t('backup.preview.settings')}
            </label>
            <span class="field-hint" id="backup-settings">
              {t('backup.preview.settings-hint', {
                auditor: backup.auditor === '' ? 'none' : 'named',
                name: isolated(backup.auditor),
              })}
            </span>
          </div>
        )}
      </section>
      {said && <Told look="problem">{said.words}</Told>}
      <DialogButtons>
        <Button onClick={onOther}>{t('backup.open.other')}</Button>
        <Button look="primary" type="submit" disabled={!preview || isWorking || preview.isNothingNew}>
          {t(`backup.${word}.button`)}
        </Button>
      </DialogButtons>
    </form>
  );
}
