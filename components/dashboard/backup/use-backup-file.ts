import { useState } from 'preact/hooks';
import type { AboutBackup, BackupProblem } from '../../../utils/backup/backup';
import { useTexts } from '../../shared/texts-context';
import { useTools } from '../tools';
import type { BackupAtHand } from './backup-actions';
import { useStoppable, type Running } from './use-stoppable';

/** How far one is with a backup's file. */
export type BackupFile =
  | { readonly is: 'not-chosen' }
  /** `problem`: why the last passphrase did not open it. */
  | { readonly is: 'locked'; readonly about: AboutBackup; readonly problem: BackupProblem | null }
  | { readonly is: 'refused'; readonly problem: BackupProblem }
  | { readonly is: 'at-hand'; readonly backup: BackupAtHand };

export interface BackupFileSteps {
  readonly file: BackupFile;
  readonly name: string;
  /** While it is being opened. */
  readonly running: Running | null;
  /** What came of the last try, where it led nowhere; empty where it did. */
  readonly said: string;
  /** Whether somebody came for a file, and none is chosen yet: the browser's list of files opens at once. */
  readonly isAsked: boolean;
  readonly choose: (file: File) => void;
  readonly unlock: (passphrase: string) => void;
  readonly stop: () => void;
  /** Lets the file go, for another one. */
  readonly chooseOther: () => void;
}

/** Opens a backup's file, with its passphrase where it has one. `begin`: whether somebody comes for just that. */
export function useBackupFile(begin: 'making' | 'file'): BackupFileSteps {
  const { t } = useTexts();
  const { actions } = useTools();
  const { running, run, stop } = useStoppable();
  const [file, setFile] = useState<BackupFile>({ is: 'not-chosen' });
  const [chosen, setChosen] = useState<File | null>(null);
  const [said, setSaid] = useState('');
  const [isAsked, setAsked] = useState(begin === 'file');

  const open = async (opening: File, passphrase: string) => {
    setSaid('');
    const ended = await run((progress, signal) => actions.backup.open(opening, passphrase, progress, signal));
    if (ended.state === 'stopped') setSaid(t('backup.open.stopped'));
    else if (ended.state === 'failed')
      setSaid(t('backup.open.failed', { why: t(`problem.${actions.problemOf(ended.error)}`) }));
    else {
      const opened = ended.value;
      if (opened.state === 'opened') setFile({ is: 'at-hand', backup: opened.backup });
      else if (opened.state === 'needs-passphrase')
        setFile({ is: 'locked', about: opened.about, problem: null });
      else
        setFile((before) =>
          before.is === 'locked'
            ? { ...before, problem: opened.problem }
            : { is: 'refused', problem: opened.problem },
        );
    }
  };
  return {
    file,
    name: chosen?.name ?? '',
    running,
    said,
    isAsked,
    choose: (next) => {
      setAsked(false);
      setChosen(next);
      setFile({ is: 'not-chosen' });
      void open(next, '');
    },
    unlock: (passphrase) => {
      // What was wrong with the one before is not said of this one.
      setFile((before) => (before.is === 'locked' ? { ...before, problem: null } : before));
      if (chosen) void open(chosen, passphrase);
    },
    stop,
    chooseOther: () => {
      setAsked(true);
      setFile({ is: 'not-chosen' });
      setSaid('');
    },
  };
}
