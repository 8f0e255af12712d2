/** Why a backup is refused: data, put into words when it is shown (`utils/i18n/en/backup-problems.ts`). */
import type { ContentsKind } from '../store/whole-contents';

/** The kinds of record in a backup, in the order in which they stand there. */
export { contentsKinds as backedUp, type ContentsKind as BackedUp } from '../store/whole-contents';

export type BackupProblem =
  | {
      readonly id:
        | 'backup.refused.not-a-backup'
        /** Made by a later version of the extension. */
        | 'backup.refused.newer'
        /** The wrong passphrase, or a file that somebody changed: nobody can tell which of both. */
        | 'backup.refused.passphrase'
        /** Not as it was written. */
        | 'backup.refused.damaged'
        /** It ends before its end: a download or a copy that broke off. */
        | 'backup.refused.cut-off'
        | 'backup.refused.too-large';
    }
  /** A record that does not fit: of which kind, the how many-th of them (from 1), and where in it; `record`: as a whole. */
  | {
      readonly id: 'backup.refused.record';
      readonly values: { readonly kind: ContentsKind; readonly line: number; readonly where: string };
    };
