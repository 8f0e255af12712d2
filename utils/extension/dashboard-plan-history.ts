/** What was edited in a plan, for the view of its history. */
import type { PlanId } from '../plan/plan';
import type { Database } from '../store/database';
import type { Edit } from '../store/schema';

/** All edits of a plan, earliest first, those of one moment by their ids: the order in which it is made of them. */
export function editsOfPlan(database: Database, id: PlanId): Promise<Edit[]> {
  const about = `plan:${id}`;
  return database.getAllFromIndex(
    'edits',
    'byAbout',
    IDBKeyRange.bound([about, -Infinity], [about, Infinity]),
  );
}
