/** Watches whether all that was stored is there still, and whether more can be, for popup and dashboard. */
import { WELL, type StorageHealth } from '../store/storage-health';
import { checkDatabase, onAccepted } from './database-mark';
import { loadUnkept, onUnkept } from './unkept';

/**
 * Calls back whenever the storage is no longer as it was, and at first where it is not well, until the returned function
 * is called. Of a database that cannot be opened nothing is said: whoever shows its records says why.
 */
export function watchHealth(listener: (health: StorageHealth) => void): () => void {
  let stopped = false;
  let told = WELL;
  const check = async (): Promise<void> => {
    const [vanished, unkept] = await Promise.all([checkDatabase(Date.now()).catch(() => null), loadUnkept()]);
    if (stopped || (vanished?.since === told.vanished?.since && unkept === told.unkept)) return;
    told = { vanished, unkept };
    listener(told);
  };
  const look = (): void => void check().catch(() => undefined);
  const ends = [onAccepted(look), onUnkept(look)];
  look();
  return () => {
    stopped = true;
    for (const end of ends) end();
  };
}
