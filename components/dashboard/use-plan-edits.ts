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
 * that what another view stored meanwhile stays. Edits that could not be stored wait for the next attempt.
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
      void attempt(actions.editPlan(stored.id, (plan) => allOf(edits, plan))).then((after) => {
        underWay.current = underWay.current.filter((edit) => !edits.includes(edit));
        if (after) written.current = after;
        // `null`: the plan was deleted elsewhere; `undefined`: it could not be stored, and is tried again.
        else if (after === undefined) waiting.current = [...edits, ...waiting.current];
        redraw(null);
      });
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

const allOf = (edits: readonly PlanEdit[], plan: Plan): Plan => edits.reduce((now, edit) => edit(now), plan);
