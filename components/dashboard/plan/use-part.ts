import { carriedOver } from '../../../utils/plan/carry-over';
import type { Plan } from '../../../utils/plan/plan';
import type { PlanEdits } from './use-plan-edits';

/** The parts of a plan that are documents of their own. */
type PartName = {
  [Name in keyof Plan]: Plan[Name] extends readonly unknown[]
    ? never
    : Plan[Name] extends object
      ? Name
      : never;
}[keyof Plan];

/** A list among a part's keys. */
type ListName<Part> = {
  [Key in keyof Part]: Part[Key] extends readonly { readonly id: string }[] ? Key : never;
}[keyof Part];

/** One part of the plan, and ways to change it as it stands by the time that the change is stored. */
export function usePart<Name extends PartName>({ plan, edit }: PlanEdits, name: Name) {
  type Part = Plan[Name];
  const part = plan[name];
  return {
    part,
    /**
     * Changes some fields of the part. Of a list or a group of fields only what differs from what stands here is changed,
     * so that a line which another view added meanwhile stays.
     */
    set: (changed: Partial<Part>, when?: 'soon' | 'at-once') => {
      const wanted: Part = { ...part, ...changed };
      edit((now) => ({ ...now, [name]: carriedOver(part, wanted, now[name]) }), when);
    },
    /** Changes one of its lists. */
    setRows:
      <Key extends ListName<Part>>(key: Key) =>
      (change: (rows: Part[Key]) => Part[Key], when?: 'soon' | 'at-once') =>
        edit((now) => {
          const changed = now[name];
          return { ...now, [name]: { ...changed, [key]: change(changed[key]) } };
        }, when),
  };
}
