import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BackupDue } from '../../../utils/backup-due';
import type { DashboardActions } from '../actions';

export interface Reminder {
  readonly due: BackupDue | null;
  /** Looks anew, after a backup or a merge. */
  readonly look: () => void;
  readonly later: () => void;
}

/** The reminder of a backup that is due. It is looked for once: nobody works a month in one view. */
export function useBackupDue({ backup }: DashboardActions): Reminder {
  const [due, setDue] = useState<BackupDue | null>(null);
  const look = useCallback(() => {
    // Where the database fails there are worse things to say, and they are said.
    backup.due().then(setDue, () => setDue(null));
  }, [backup]);
  useEffect(look, [look]);
  const later = useCallback(() => {
    setDue(null);
    void backup.remindLater().catch(() => undefined);
  }, [backup]);
  return { due, look, later };
}
