import { useMemo, useState } from 'preact/hooks';
import { peopleNamed, teamsNamed } from '../../../utils/plan/people-named';
import type { Plan } from '../../../utils/plan/plan';

/** The ids of the lists of names that the plan holds already; a field offers one by its `list`. */
export const PEOPLE_LIST = 'plan-people';
export const TEAMS_LIST = 'plan-teams';

/** The names as they stood when a field was last entered: one that is still being typed is no name yet. */
export function useNames(plan: Plan) {
  const [asOf, setAsOf] = useState(plan);
  return {
    names: useMemo(() => ({ people: peopleNamed(asOf), teams: teamsNamed(asOf) }), [asOf]),
    onFocusIn: ({ target }: FocusEvent) => {
      if (target instanceof Element && target.hasAttribute('list')) setAsOf(plan);
    },
  };
}

/** What the fields of a plan offer, drawn once for all of them. */
export const NameLists = ({ names }: { readonly names: ReturnType<typeof useNames>['names'] }) => (
  <>
    <Names id={PEOPLE_LIST} names={names.people} />
    <Names id={TEAMS_LIST} names={names.teams} />
  </>
);

const Names = ({ id, names }: { readonly id: string; readonly names: readonly string[] }) => (
  <datalist id={id}>
    {names.map((name) => (
      <option key={name} value={name} />
    ))}
  </datalist>
);
