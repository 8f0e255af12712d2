import type { StorageHealth } from '../../utils/store/storage-health';
import { Button } from '../shared/button';
import { StorageNote } from '../shared/storage-note';
import { useTexts } from '../shared/texts-context';
import { ProblemNote } from './problem-note';

interface StorageNotesProps {
  readonly health: StorageHealth;
  readonly onOpenDashboard: () => void;
}

/** That what was stored is gone, or that the last page could not be kept. What there is to do is on the dashboard. */
export function StorageNotes({ health: { vanished, unkept }, onOpenDashboard }: StorageNotesProps) {
  const { t, moment } = useTexts();
  return (
    <>
      {vanished && (
        <StorageNote
          title={t('vanished.popup', { since: moment(vanished.since) })}
          actions={<Button onClick={onOpenDashboard}>{t('vanished.popup-open')}</Button>}
        />
      )}
      {unkept && <ProblemNote problem={unkept} />}
    </>
  );
}
