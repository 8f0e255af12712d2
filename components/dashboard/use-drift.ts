import { useEffect, useMemo, useState } from 'preact/hooks';
import { platforms, signalsOf } from '../../utils/reading/platforms/platform';
import type { PlatformId } from '../../utils/reading/reading';
import { driftOf, type PlatformDrift } from '../../utils/report/drift';
import type { Visit } from '../../utils/store/schema';
import type { StorageProblem } from '../../utils/store/storage-problem';
import type { DashboardActions } from './actions';

/** The last visits to every platform with a reader, newest first. */
export type Visits =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: StorageProblem }
  | { readonly state: 'loaded'; readonly byPlatform: ReadonlyMap<PlatformId, readonly Visit[]> };

/** Whether each platform's pages go on telling. */
export type Drift =
  | Exclude<Visits, { readonly state: 'loaded' }>
  | { readonly state: 'loaded'; readonly platforms: readonly PlatformDrift[] };

/** The watch over the platforms' pages, as of the newest visit. */
export function useDrift(actions: DashboardActions): Drift {
  const [visits, setVisits] = useState<Visits>({ state: 'loading' });
  useEffect(() => actions.watchVisits(setVisits), [actions]);
  return useMemo(
    () =>
      visits.state === 'loaded'
        ? {
            state: 'loaded',
            platforms: platforms().map(({ id, asked = [] }) =>
              driftOf(
                id,
                visits.byPlatform.get(id) ?? [],
                Object.keys(signalsOf(id)).filter((signal) => !asked.includes(signal)),
              ),
            ),
          }
        : visits,
    [visits],
  );
}
