/**
 * What told of an account: every audit, and what a channel's record knows beyond its audits. By them alone it is decided
 * which channels there are.
 */
import { obstacles, valueOf, type AccountKey, type EpochMs, type PlatformId } from '../reading/reading';
import { aboutAccount } from '../store/edits';
import type { Attempt, Audit, Edit } from '../store/schema';
import { z } from '../zod';
import type { Moment } from './facts';

/** The account that was seen at a moment. */
export interface Sighting extends Moment {
  readonly platform: PlatformId;
  /** The newest name first. */
  readonly keys: readonly AccountKey[];
  readonly platformId: string | null;
  readonly audit: Audit | null;
  readonly seen: Seen | null;
}

/** What a channel's record knew of its account beyond its audits, kept as an edit about it. */
export interface Seen {
  readonly aliases: readonly AccountKey[];
  readonly platformId: string | null;
  readonly firstSeen: EpochMs;
  readonly lastChecked: EpochMs | null;
  readonly lastAttempt: Attempt | null;
  /** When the inbox would forget it; `null` where it is a company's. */
  readonly expiresAt: EpochMs | null;
}

const moment = z.number().check(z.gte(0), z.lte(8.64e15));
const key = z.string().check(z.maxLength(300), z.regex(/^[a-z0-9-]+:./u));
const seenSchema = z.object({
  aliases: z.array(key).check(z.minLength(1), z.maxLength(100)),
  platformId: z.nullable(z.string().check(z.maxLength(200))),
  firstSeen: moment,
  lastChecked: z.nullable(moment),
  lastAttempt: z.nullable(z.object({ at: moment, state: z.enum(obstacles) })),
  expiresAt: z.nullable(moment),
});

const SEEN = 'seen';
const ACCOUNT = aboutAccount('');

/** The key of the account that an edit is about; `null` for one about a plan. */
export const accountOfEdit = ({ about }: Edit): AccountKey | null =>
  about.startsWith(ACCOUNT) ? about.slice(ACCOUNT.length) : null;

/** What a record knew, as an edit about its newest name. */
export const editOfSeen = (id: string, seen: Seen): Edit => ({
  id,
  about: aboutAccount(seen.aliases[0] ?? ''),
  at: Math.max(seen.firstSeen, seen.lastChecked ?? 0, seen.lastAttempt?.at ?? 0),
  by: '',
  changes: [{ path: [SEEN], value: seen }],
});

/** A platform is named by a key's beginning. */
export const platformOfKey = (key: AccountKey): PlatformId => key.slice(0, key.indexOf(':'));

export function* sightingsIn(audits: Iterable<Audit>, edits: Iterable<Edit>): Generator<Sighting> {
  for (const audit of audits) yield sightingOf(audit);
  for (const edit of edits) {
    const seen = seenIn(edit);
    if (seen) yield sightingOfSeen(edit, seen);
  }
}

function sightingOf(audit: Audit): Sighting {
  const { platform, account } = audit.reading;
  return {
    id: audit.id,
    at: audit.auditedAt,
    platform,
    keys: account.aliases,
    platformId: valueOf(account.platformId) ?? null,
    audit,
    seen: null,
  };
}

function sightingOfSeen({ id, at }: Edit, seen: Seen): Sighting {
  const { aliases: keys, platformId } = seen;
  return { id, at, platform: platformOfKey(keys[0] ?? ''), keys, platformId, audit: null, seen };
}

/** What an edit tells was seen of its account; `null` for every other edit, and where it is none of ours. */
function seenIn(edit: Edit): Seen | null {
  const account = accountOfEdit(edit);
  const [change] = edit.changes;
  if (account === null || change?.path[0] !== SEEN || change.path.length !== 1) return null;
  const parsed = seenSchema.safeParse(change.value);
  if (!parsed.success) return null;
  const platform = platformOfKey(account);
  return parsed.data.aliases.every((alias) => platformOfKey(alias) === platform) ? parsed.data : null;
}
