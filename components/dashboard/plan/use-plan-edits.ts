import { useMemo, useReducer, useRef } from 'preact/hooks';
import type { Plan } from '../../../utils/plan/plan';
import type { PlanEdit } from '../actions';
import { useTools } from '../tools';
import { useFlushOnLeave } from '../use-flush-on-leave';
import { KEEP_AFTER } from '../use-kept-text';
import { partOf, remembered, takenBack, type Done } from './undo';

/** When a change is stored. `apart`: now, and by itself, so that what stood there before stays in the plan's history. */
export type When = 'soon' | 'at-once' | 'apart';

export interface PlanEdits {
  /** The plan with all edits, stored or not. */
  readonly plan: Plan;
  /**
   * Makes a change that fits the schema. It is stored soon, unless `when` says otherwise. The change is made several times,
   * on the plan as it stands each time: a new id belongs outside of it.
   */
  readonly edit: (change: PlanEdit, when?: When) => void;
  /** Stores what is not stored yet. */
  readonly flush: () => void;
  readonly isStored: boolean;
  /** Takes back the last change made here, and nothing that was changed elsewhere; `null` where there is none. */
  readonly undo: (() => void) | null;
  /** The part of the plan that the last change was made in; `null` where there is none. */
  readonly lastEdited: keyof Plan | null;
}

/**
 * Edits of one plan, shown at once and stored while one types. Each is a change made on whatever is stored by then, so
 * that what another view stored meanwhile stays. Edits that could not be stored wait for the next attempt; one that
 * breaks a limit of the plan is said and dropped.
 */
export function usePlanEdits(stored: Plan): PlanEdits {
  const { actions, attempt } = useTools();
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  /** The plan that our edits are shown on. While some are being stored it waits for their answer: they would show twice. */
  const base = useRef(stored);
  /** The plan as our last edit left it, until the store's own word comes round. */
  const written = useRef<Plan | null>(null);
  const waiting = useRef<readonly PlanEdit[]>([]);
  const underWay = useRef<readonly PlanEdit[]>([]);
  /** Those that are stored by themselves, also where they have to wait for the next attempt. */
  const apart = useRef(new WeakSet<PlanEdit>());
  const done = useRef<readonly Done[]>([]);
  const shown = useRef(stored);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const { edit, flush, undo } = useMemo(() => {
    const flushNow = () => {
      clearTimeout(timer.current);
      const edits = waiting.current;
      if (edits.length === 0) return;
      waiting.current = [];
      underWay.current = [...underWay.current, ...edits];
      void store(edits).then(({ after, again }) => {
        underWay.current = underWay.current.filter((edit) => !edits.includes(edit));
        if (after) written.current = base.current = after;
        waiting.current = [...again, ...waiting.current];
        redraw(null);
      });
    };
    /** Stores edits; where some do not fit, the others. What could not be stored for now comes back as `again`. */
    const store = async (edits: readonly PlanEdit[]): Promise<Stored> => {
      const isApart = edits.some((one) => apart.current.has(one));
      const storing = actions.editPlan(stored.id, (plan) => allOf(edits, plan), isApart);
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
    const undoLast = () => {
      const last = done.current.at(-1);
      if (!last) return;
      done.current = done.current.slice(0, -1);
      queue(takenBack(last), 'apart');
    };
    const editNow = (change: PlanEdit, when: When = 'soon') => {
      done.current = remembered(done.current, shown.current, change(shown.current), Date.now());
      queue(change, when);
    };
    const queue = (change: PlanEdit, when: When) => {
      if (when === 'apart') {
        flushNow();
        apart.current.add(change);
      }
      waiting.current = [...waiting.current, change];
      shown.current = change(shown.current);
      clearTimeout(timer.current);
      if (when === 'soon') timer.current = setTimeout(flushNow, KEEP_AFTER);
      else flushNow();
      redraw(null);
    };
    return { edit: editNow, flush: flushNow, undo: undoLast };
  }, [stored.id]);

  useFlushOnLeave(flush);

  if (written.current && stored.changedAt >= written.current.changedAt) written.current = null;
  if (underWay.current.length === 0) base.current = written.current ?? stored;
  const unstored = [...underWay.current, ...waiting.current];
  const plan = allOf(unstored, base.current);
  shown.current = plan;
  const last = done.current.at(-1);
  return {
    plan,
    edit,
    flush,
    isStored: unstored.length === 0,
    undo: last ? undo : null,
    lastEdited: last ? partOf(last) : null,
  };
}

/** `after`: the plan as it is stored now; `null` where nothing was stored, or the plan was deleted elsewhere. */
interface Stored {
  readonly after: Plan | null;
  readonly again: readonly PlanEdit[];
}

const allOf = (edits: readonly PlanEdit[], plan: Plan): Plan => edits.reduce((now, edit) => edit(now), plan);
