import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { Plan } from '../../utils/plan/plan';
import type { PlanEdit } from './actions';
import { useTools } from './tools';
import { KEEP_AFTER } from './use-kept-text';

export interface PlanEdits {
  /** The plan with all edits, stored or not. */
  readonly plan: Plan;
  /** Makes a change that fits the schema. It is stored soon; with `atOnce` now. */
  readonly edit: (change: PlanEdit, when?: 'soon' | 'at-once') => void;
  /** Stores what is not stored yet. */
  readonly flush: () => void;
  readonly isStored: boolean;
}

/**
 * Edits of one plan, shown at once and stored while one types. Each is a change made on whatever is stored by then, so
 * that what another view stored meanwhile stays. Edits that could not be stored wait for the next attempt; one that
 * breaks a limit of the plan is said and dropped.
 */
export function usePlanEdits(stored: Plan): PlanEdits {
  const { actions, attempt } = useTools();
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  /** The plan as our last edit left it, until the store's own word comes round. */
  const written = useRef<Plan | null>(null);
  const waiting = useRef<readonly PlanEdit[]>([]);
  const underWay = useRef<readonly PlanEdit[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const { edit, flush } = useMemo(() => {
    const flushNow = () => {
      clearTimeout(timer.current);
      const edits = waiting.current;
      if (edits.length === 0) return;
      waiting.current = [];
      underWay.current = [...underWay.current, ...edits];
      void store(edits).then(({ after, again }) => {
        underWay.current = underWay.current.filter((edit) => !edits.includes(edit));
        if (after) written.current = after;
        waiting.current = [...again, ...waiting.current];
        redraw(null);
      });
    };
    /** Stores edits; where some do not fit, the others. What could not be stored for now comes back as `again`. */
    const store = async (edits: readonly PlanEdit[]): Promise<Stored> => {
      const storing = actions.editPlan(stored.id, (plan) => allOf(edits, plan));
      try {
        return { after: await storing, again: [] };
      } catch (error) {
        const fits = actions.problemOf(error) !== 'does-not-fit';
        if (!fits && edits.length > 1) return storeOneByOne(edits);
        void attempt(storing);
        return { after: null, again: fits ? edits : [] };
      }
    };
    const storeOneByOne = async (edits: readonly PlanEdit[]): Promise<Stored> => {
      let last: Stored = { after: null, again: [] };
      for (const one of edits) {
        const { after, again } = await store([one]);
        last = { after: after ?? last.after, again: [...last.again, ...again] };
      }
      return last;
    };
    const editNow = (change: PlanEdit, when: 'soon' | 'at-once' = 'soon') => {
      waiting.current = [...waiting.current, change];
      clearTimeout(timer.current);
      if (when === 'at-once') flushNow();
      else timer.current = setTimeout(flushNow, KEEP_AFTER);
      redraw(null);
    };
    return { edit: editNow, flush: flushNow };
  }, [stored.id]);

  useEffect(() => {
    addEventListener('visibilitychange', flush);
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('visibilitychange', flush);
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const base = written.current && written.current.changedAt > stored.changedAt ? written.current : stored;
  const unstored = [...underWay.current, ...waiting.current];
  return { plan: allOf(unstored, base), edit, flush, isStored: unstored.length === 0 };
}

/** `after`: the plan as it is stored now; `null` where nothing was stored, or the plan was deleted elsewhere. */
interface Stored {
  readonly after: Plan | null;
  readonly again: readonly PlanEdit[];
}

const allOf = (edits: readonly PlanEdit[], plan: Plan): Plan => edits.reduce((now, edit) => edit(now), plan);
