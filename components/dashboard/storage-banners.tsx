import type { StorageHealth, Vanished } from '../../utils/store/storage-health';
import { Button } from '../shared/button';
import { StorageNote } from '../shared/storage-note';
import { useTexts } from '../shared/texts-context';
import { BACKUP_BUTTON } from './dashboard-header';
import { useTools } from './tools';

interface StorageBannersProps {
  readonly health: StorageHealth;
  readonly onRestore: () => void;
}

/** That what was stored is gone, with what can be done about it; or that the last page could not be kept. */
export function StorageBanners({ health: { vanished, unkept }, onRestore }: StorageBannersProps) {
  const { t } = useTexts();
  return (
    <>
      {vanished && <VanishedBanner vanished={vanished} onRestore={onRestore} />}
      {unkept && (
        <StorageNote title={t('unkept.title')}>
          <p>
            {t(`problem.${unkept}`)} {t('unkept.again')}
          </p>
        </StorageNote>
      )}
    </>
  );
}

function VanishedBanner({
  vanished: { from, seenAt, since },
  onRestore,
}: {
  readonly vanished: Vanished;
  readonly onRestore: () => void;
}) {
  const { t, day, moment } = useTexts();
  const { actions, attempt, say, focusSoon } = useTools();
  const startAnew = async () => {
    const accepted = await attempt(actions.acceptDatabase().then(() => true));
    if (!accepted) return;
    focusSoon(`#${BACKUP_BUTTON}`);
    say(t('vanished.started-anew'));
  };
  return (
    <StorageNote
      title={t('vanished.title')}
      actions={
        <>
          <Button look="primary" onClick={onRestore}>
            {t('vanished.restore')}
          </Button>
          <Button onClick={() => void startAnew()}>{t('vanished.start-anew')}</Button>
        </>
      }
    >
      <p>{t('vanished.what', { from: day(from), seen: moment(seenAt), since: moment(since) })}</p>
      <p>{t('vanished.restore-hint')}</p>
    </StorageNote>
  );
}
