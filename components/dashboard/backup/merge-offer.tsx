import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import { DialogButtons } from '../dialog';
import { useTools } from '../tools';
import type { BackupAtHand } from './backup-actions';
import { BackupHolds } from './backup-holds';
import { FocusedHeading } from './focused-heading';
import { LeftOutPart } from './left-out-part';
import { isAnyLeftOut, outcomeWords } from './merge-words';
import { PreviewPart } from './preview-part';
import { SettingsChoice } from './settings-choice';
import { Told } from './told';
import { useMergePreview } from './use-merge-preview';
import { useStoppable } from './use-stoppable';
import { WorkProgress } from './work-progress';

interface MergeOfferProps {
  readonly backup: BackupAtHand;
  /** Its file's. */
  readonly name: string;
  /** What closing does instead while a merge goes on; `null` when it no longer does. */
  readonly onBusy: (closing: (() => void) | null) => void;
  /** Something is stored now. */
  readonly onMerged: () => void;
  readonly onOther: () => void;
  readonly onClose: () => void;
}

/** What came of the last try; after one that `isOver` there is nothing left to try. */
interface Said {
  readonly words: string;
  readonly look: 'done' | 'problem';
  readonly isOver: boolean;
}

/** What an opened backup holds and what a merge would do here, before anything is stored; and the merge. */
export function MergeOffer({ backup, name, onBusy, onMerged, onOther, onClose }: MergeOfferProps) {
  const texts = useTexts();
  const { t } = texts;
  const { actions } = useTools();
  const [bringBackForgotten, setBringBack] = useState(false);
  const [takeSettings, setTakeSettings] = useState(true);
  const [said, setSaid] = useState<Said | null>(null);
  const [isHeld, setHeld] = useState(false);
  const { preview, isWorking, problem } = useMergePreview(backup, bringBackForgotten);
  const { running, run, stop } = useStoppable();
  useEffect(
    () => () => {
      onBusy(null);
      backup.close();
    },
    [backup],
  );
  // Once there was something to bring back, its box stays: it would take the focus with it.
  const hasLeftOut = useRef(false);
  hasLeftOut.current ||= preview !== null && isAnyLeftOut(preview);

  const isRestore = preview?.into === 'empty';
  const word = isRestore ? 'restore' : 'merge';
  const merge = async () => {
    setSaid(null);
    setHeld(false);
    // It would be stopped by it, and nobody be told what became of it.
    onBusy(() => setHeld(true));
    const choices = { bringBackForgotten, takeSettings: isRestore && takeSettings };
    const ended = await run((progress, signal) => backup.merge(choices, progress, signal));
    onBusy(null);
    if (ended.state === 'failed') {
      const why = t(`problem.${actions.problemOf(ended.error)}`);
      setSaid({ words: t(`backup.${word}.failed`, { why }), look: 'problem', isOver: false });
    } else if (ended.state === 'stopped')
      setSaid({ words: t(`backup.${word}.stopped`), look: 'done', isOver: false });
    else {
      onMerged();
      const words = outcomeWords(texts, ended.value);
      const whole = ended.isTooLate ? `${t('backup.merge.too-late')} ${words}` : words;
      setSaid({ words: whole, look: 'done', isOver: true });
    }
  };

  if (running)
    return (
      <WorkProgress
        title={t(`backup.${word}.working`)}
        running={running}
        note={isHeld ? t('backup.still-merging') : ''}
        onStop={stop}
      />
    );
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
  return (
    <form
      class="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        void merge();
      }}
    >
      <BackupHolds backup={backup} name={name} />
      <section class="backup-part" aria-labelledby="backup-preview" aria-busy={isWorking}>
        <FocusedHeading id="backup-preview">
          {t(preview ? `backup.preview.${word}` : 'backup.preview.unknown')}
        </FocusedHeading>
        {problem && <Told look="problem">{t(`problem.${problem}`)}</Told>}
        <PreviewPart preview={preview} isWorking={isWorking} />
        {preview && hasLeftOut.current && (
          <LeftOutPart preview={preview} isBroughtBack={bringBackForgotten} onBringBack={setBringBack} />
        )}
        {isRestore && (
          <SettingsChoice auditor={backup.auditor} isTaken={takeSettings} onTake={setTakeSettings} />
        )}
      </section>
      {said && <Told look={said.look}>{said.words}</Told>}
      <DialogButtons>
        <Button onClick={onOther}>{t('backup.open.other')}</Button>
        <Button look="primary" type="submit" disabled={!preview || isWorking || preview.isNothingNew}>
          {t(`backup.${word}.button`)}
        </Button>
      </DialogButtons>
    </form>
  );
}
