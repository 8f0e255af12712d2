/** What was said of accounts' channels, by the edits about them: whose they are, in which role, and the note. */
import { roles, type PlanId, type Role } from '../plan/plan';
import { INBOX } from '../store/channels';
import { platformIdOf, type Said } from '../store/edits';
import type { Edit } from '../store/schema';
import type { Account } from './accounts';
import { inOrder, type Moment } from './facts';
import { Finder } from './finder';
import { accountOfEdit, platformOfKey } from './sightings';

/**
 * Ends the id of a word that stood in a record and of which no edit tells when it was said. Any word of which that is
 * known goes before it.
 */
export const UNDATED = ':undated';

/** One word, and when it was said; `isDated` is false where nobody knows. */
export interface Word<Field extends keyof Said> extends Moment {
  readonly value: Said[Field];
  readonly isDated: boolean;
}

/** All words about one account, each kind earliest first, those without a date before all others. */
export type Words = { readonly [Field in keyof Said]: readonly Word<Field>[] };

const NO_WORDS: Words = { owner: [], role: [], note: [] };

/** The words about each of these accounts: an edit names an account by a key, and means who bore it at that moment. */
export function wordsAbout(accounts: readonly Account[], edits: Iterable<Edit>): (account: Account) => Words {
  let finder: Finder<Account> | undefined;
  const meant = new Map<Account, Edit[]>();
  for (const edit of edits) {
    const key = accountOfEdit(edit);
    if (key === null) continue;
    const sought = { platform: platformOfKey(key), platformId: platformIdOf(edit), keys: [key], at: edit.at };
    finder ??= new Finder(accounts);
    const account = finder.find(sought);
    if (!account) continue;
    const before = meant.get(account);
    if (before) before.push(edit);
    else meant.set(account, [edit]);
  }
  return (account) => wordsIn(meant.get(account) ?? []);
}

function wordsIn(edits: readonly Edit[]): Words {
  if (edits.length === 0) return NO_WORDS;
  const sorted = edits.toSorted((a, b) => Number(isDated(a)) - Number(isDated(b)) || inOrder(a, b));
  return {
    owner: said(sorted, 'owner', isText(60)),
    role: said(sorted, 'role', isRole),
    note: said(sorted, 'note', isText(5000)),
  };
}

const isDated = ({ id }: Edit): boolean => !id.endsWith(UNDATED);

const said = <Field extends keyof Said>(
  edits: readonly Edit[],
  field: Field,
  isOne: (value: unknown) => value is Said[Field],
): Word<Field>[] =>
  edits.flatMap((edit) =>
    edit.changes.flatMap(({ path, value }) =>
      path.length === 1 && path[0] === field && isOne(value)
        ? [{ id: edit.id, at: edit.at, value, isDated: isDated(edit) }]
        : [],
    ),
  );

const isText =
  (most: number) =>
  (value: unknown): value is string =>
    typeof value === 'string' && value.length <= most;
const isRole = (value: unknown): value is Role | null =>
  value === null || (roles as readonly unknown[]).includes(value);

/** The role that was said last; `null` where none was. */
export const roleBy = ({ role }: Words): Role | null => role.at(-1)?.value ?? null;

/** The note that was written last. Of several of which nobody knows when, all stay. */
export function noteBy({ note }: Words): string {
  const last = note.at(-1);
  if (!last || last.isDated) return last?.value ?? '';
  return [...new Set(note.map(({ value }) => value))].join('\n').slice(0, 5000);
}

/**
 * Whose it was said to be last, and when; `null` where nobody said. A word that names a company which is not there says
 * nothing: `isThere` tells which are.
 */
export const ownerBy = ({ owner }: Words, isThere: (planId: PlanId) => boolean): Word<'owner'> | null =>
  owner.findLast(({ value }) => value === INBOX || isThere(value)) ?? null;
