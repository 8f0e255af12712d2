/** The edits that tell of single accounts: those about their channels, and what edits of plans say of them. */
import type { AccountKey } from '../reading/reading';
import { aboutAccount, editsAbout } from './edits';
import { changeWithout, rowsAbout } from './mentions';
import type { Edit } from './schema';
import type { EditStore } from './stores';

/** All edits about the channels of these accounts. */
export async function editsOfAccounts(edits: EditStore, keys: readonly AccountKey[]): Promise<Edit[]> {
  const byAbout = edits.index('byAbout');
  const found = await Promise.all(keys.map((key) => byAbout.getAll(editsAbout(aboutAccount(key)))));
  return found.flat();
}

/** So many edits are looked through in one go: one may hold a whole plan. Our choice. */
const BATCH = 200;

/**
 * Takes out of all edits of plans what they tell about these accounts; an edit of nothing else goes. Returns those edits
 * as they were.
 */
export async function cleanEdits(edits: EditStore, keys: ReadonlySet<AccountKey>): Promise<Edit[]> {
  const cleaned: Edit[] = [];
  for (const [about, rows] of await rowsByPlan(edits, keys)) {
    for (const edit of await edits.index('byAbout').getAll(editsAbout(about))) {
      const left = edit.changes.map((change) => changeWithout(change, keys, rows));
      if (left.every((change, place) => change === edit.changes[place])) continue;
      const changes = left.filter((change) => change !== null);
      await (changes.length > 0 ? edits.put({ ...edit, changes }) : edits.delete(edit.id));
      cleaned.push(edit);
    }
  }
  return cleaned;
}

/** Of every plan whose edits tell about these accounts, the ids of the rows that are about them. */
async function rowsByPlan(
  edits: EditStore,
  keys: ReadonlySet<AccountKey>,
): Promise<Map<string, ReadonlySet<string>>> {
  const byPlan = new Map<string, ReadonlySet<string>>();
  for (let range: IDBKeyRange | null = null; ;) {
    const batch = await edits.getAll(range, BATCH);
    for (const { about, changes } of batch) {
      const { found, ids } = rowsAbout(changes, keys);
      if (found) byPlan.set(about, new Set([...(byPlan.get(about) ?? []), ...ids]));
    }
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) return byPlan;
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}
