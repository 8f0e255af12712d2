import { useEffect, useState } from 'preact/hooks';
import { WELL, type StorageHealth } from '../../utils/store/storage-health';
import type { DashboardActions } from './actions';

/** How the storage is, as far as it is known. */
export function useHealth(actions: DashboardActions): StorageHealth {
  const [health, setHealth] = useState(WELL);
  useEffect(() => actions.watchHealth(setHealth), [actions]);
  return health;
}
