import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Plan } from '../../../utils/plan/plan';
import type { Problem } from '../../../utils/problem';
import { pastEdits, type PastEdit } from '../../../utils/report/plan-history/past-edits';
import type { Edit } from '../../../utils/store/schema';
import { useTools } from '../tools';

export type PastEdits =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'read'; readonly edits: readonly PastEdit[] };

/** The plan's edits, newest first; read anew whenever it is stored. */
export function usePastEdits({ id, changedAt }: Plan): PastEdits {
  const { actions } = useTools();
  const [read, setRead] = useState<readonly Edit[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let isWanted = true;
    actions.editsOf(id).then(
      (edits) => isWanted && setRead(edits),
      (error: unknown) => isWanted && setProblem(actions.problemOf(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [id, changedAt]);
  const edits = useMemo(() => read && pastEdits(read), [read]);
  if (edits) return { state: 'read', edits };
  return problem ? { state: 'failed', problem } : { state: 'loading' };
}
