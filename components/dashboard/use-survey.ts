import { useEffect, useMemo, useState } from 'preact/hooks';
import type { StorageProblem } from '../../utils/store/storage-problem';
import type { DashboardActions } from './actions';
import { surveyInSlices, surveyOf, type Records, type Survey } from './records';
import type { Place } from './view';

/** So many channels are judged in one go, too quickly to be noticed; more of them in slices. Our choice. */
const AT_ONCE = 300;

export interface Surveyed {
  /** Everything, judged; `null` until then. While it is judged anew, as it was before. */
  readonly survey: Survey | null;
  /** The first of very many records, to be looked at until everything is judged. */
  readonly begun: Survey | null;
  readonly problem: StorageProblem | null;
}

/**
 * Everything judged as of now, again whenever a record changes or the page comes back into view. `place`: what is looked
 * at first.
 */
export function useSurvey(actions: DashboardActions, place: Place): Surveyed {
  const [records, setRecords] = useState<Records>({ state: 'loading' });
  const [begun, setBegun] = useState<Survey | null>(null);
  const [today, setToday] = useState(() => Date.now());
  useEffect(
    () =>
      actions.watch((read) => {
        if (read.state === 'begun') setBegun(surveyOf(read.plans, read.channels, Date.now()));
        else setRecords(read);
        setToday(Date.now());
      }, place),
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
  const atOnce = useMemo(
    () =>
      records.state === 'loaded' && records.channels.length <= AT_ONCE
        ? surveyOf(records.plans, records.channels, today)
        : null,
    [records, today],
  );
  const [inSlices, setInSlices] = useState<Survey | null>(null);
  useEffect(() => {
    if (records.state !== 'loaded' || atOnce) return;
    const stop = new AbortController();
    void surveyInSlices(records.plans, records.channels, today, stop.signal).then((survey) => {
      if (survey) setInSlices(survey);
    });
    return () => stop.abort();
  }, [records, today, atOnce]);
  const survey = records.state === 'loaded' ? (atOnce ?? inSlices) : null;
  return {
    survey,
    begun: survey ? null : begun,
    problem: records.state === 'failed' ? records.problem : null,
  };
}
