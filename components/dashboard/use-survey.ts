import { useEffect, useMemo, useState } from 'preact/hooks';
import type { StorageProblem } from '../../utils/store/storage-problem';
import type { DashboardActions } from './actions';
import { surveyOf, type Records, type Survey } from './records';

/** Everything judged as of now, again whenever a record changes or the page comes back into view; `null` until loaded. */
export function useSurvey(actions: DashboardActions): {
  readonly survey: Survey | null;
  readonly problem: StorageProblem | null;
} {
  const [records, setRecords] = useState<Records>({ state: 'loading' });
  const [today, setToday] = useState(() => Date.now());
  useEffect(
    () =>
      actions.watch((read) => {
        setRecords(read);
        setToday(Date.now());
      }),
    [actions],
  );
  useEffect(() => {
    // A tab that stood open overnight judges by the new day.
    const comeBack = () => {
      if (document.visibilityState === 'visible') setToday(Date.now());
    };
    document.addEventListener('visibilitychange', comeBack);
    return () => document.removeEventListener('visibilitychange', comeBack);
  }, []);
  const survey = useMemo(
    () => (records.state === 'loaded' ? surveyOf(records.plans, records.channels, today) : null),
    [records, today],
  );
  return { survey, problem: records.state === 'failed' ? records.problem : null };
}
