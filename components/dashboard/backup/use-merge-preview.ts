import { useEffect, useState } from 'preact/hooks';
import type { MergePreview } from '../../../utils/backup/backup';
import type { Problem } from '../../../utils/problem';
import { useTools } from '../tools';
import type { BackupAtHand } from './backup-actions';

export interface Previewed {
  /** `null` until it is known; what was shown before stays while another is worked out. */
  readonly preview: MergePreview | null;
  readonly isWorking: boolean;
  readonly problem: Problem | null;
}

/** What a merge would do here, worked out anew where something else is chosen. */
export function useMergePreview(backup: BackupAtHand, bringBackForgotten: boolean): Previewed {
  const { actions } = useTools();
  const [shown, setShown] = useState<Previewed>({ preview: null, isWorking: true, problem: null });
  useEffect(() => {
    let isWanted = true;
    const show = (next: (before: Previewed) => Previewed) => {
      if (isWanted) setShown(next);
    };
    show((before) => ({ ...before, isWorking: true }));
    backup.preview({ bringBackForgotten }).then(
      (preview) => show(() => ({ preview, isWorking: false, problem: null })),
      (error: unknown) =>
        show((before) => ({ ...before, isWorking: false, problem: actions.problemOf(error) })),
    );
    return () => {
      isWanted = false;
    };
  }, [backup, bringBackForgotten]);
  return shown;
}
