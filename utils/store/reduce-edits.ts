/** The retention period for edits: of old ones, what later ones overtook is deleted. What came of them all stays the same. */
import type { FieldChange } from '../plan/field-changes';
import type { EpochMs } from '../reading/reading';
import type { Database } from './database';
import { editsAbout } from './edits';

/**
 * Takes out of all edits made before that moment the values that later edits replaced. A value's latest edit stays, and
 * so do rows that came, went or moved, since the places of others rest on them. Plan by plan: it may be stopped at any
 * line, and goes on the next time. Returns how many edits went as a whole.
 */
export async function reduceEditsBefore(database: Database, before: EpochMs): Promise<number> {
  let gone = 0;
  for (const about of await aboutsBefore(database, before)) gone += await reduce(database, about, before);
  return gone;
}

/** What edits before that moment are about, each once. */
async function aboutsBefore(database: Database, before: EpochMs): Promise<string[]> {
  const abouts: string[] = [];
  let cursor = await database.transaction('edits').store.index('byAbout').openKeyCursor();
  while (cursor) {
    const [about, first] = cursor.key;
    if (first < before) abouts.push(about);
    cursor = await cursor.continue([about, Infinity]);
  }
  return abouts;
}

async function reduce(database: Database, about: string, before: EpochMs): Promise<number> {
  const { store, done } = database.transaction('edits', 'readwrite');
  const edits = await store.index('byAbout').getAll(editsAbout(about));
  const replaced = new Set<string>();
  let gone = 0;
  for (const edit of edits.toReversed()) {
    // From the last change to the first one.
    const changes = edit.changes.toReversed().filter((change) => {
      const isOvertaken = edit.at < before && (replaced.has(WHOLE) || isReplacedBy(replaced, change));
      if ('value' in change) replaced.add(placeOf(change));
      return !isOvertaken;
    });
    if (changes.length === edit.changes.length) continue;
    if (changes.length > 0) await store.put({ ...edit, changes: changes.toReversed() });
    else await store.delete(edit.id);
    gone += Number(changes.length === 0);
  }
  await done;
  return gone;
}

const placeOf = ({ path }: FieldChange): string => JSON.stringify(path);
const WHOLE = placeOf({ path: [] });

/** True for a field whose value was replaced later. A row's place in its list would be lost with its first edit. */
const isReplacedBy = (replaced: ReadonlySet<string>, change: FieldChange): boolean =>
  'value' in change &&
  !('after' in change) &&
  !isRow(change) &&
  !isOfEdit(change) &&
  replaced.has(placeOf(change));

/** Which account an edit means, and what was seen of it: of this edit alone, and no later one's to replace. */
const isOfEdit = ({ path: [first] }: FieldChange): boolean => first === 'platformId' || first === 'seen';

const isRow = ({ path, value }: FieldChange): boolean =>
  typeof value === 'object' && value !== null && 'id' in value && value.id === path.at(-1);
