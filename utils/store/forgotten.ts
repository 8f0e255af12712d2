/**
 * What was deleted on purpose: a one-way hash of its name, so that it does not come back unasked with a colleague's
 * file. The hash is the same in every browser. Nobody can read a name from it; whoever guesses one can try it.
 */
import type { EpochMs } from '../reading/reading';
import type { PlanId } from '../plan/plan';
import type { Database } from './database';
import type { Channel } from './schema';
import type { ForgottenStore } from './stores';

/** Keeps these hashes apart from any other hash of the same names. Never to be changed: what it made is in databases. */
const DOMAIN = 'channel-audit:forgotten:1:';

/**
 * The hash of an account's key or of a company's name for this purpose (`companyToForget`): SHA-256, 64 hexadecimal
 * digits. Await it before a transaction begins, which would end meanwhile.
 */
export async function forgottenHash(name: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(DOMAIN + name));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A company as it is hashed. No platform is called so, and so no account's key is the same. */
export const companyToForget = (id: PlanId): string => `company:${id}`;

/** All that names an account, as it is hashed: every key that it bore, and the platform's own id of it. */
export const accountToForget = ({
  platform,
  aliases,
  platformId,
}: Pick<Channel, 'platform' | 'aliases' | 'platformId'>): readonly string[] =>
  platformId === null ? aliases : [...aliases, `id:${platform}:${platformId}`];

/** Remembers these, deleted at that moment. Within the transaction that deletes them. */
export async function rememberForgotten(
  forgotten: ForgottenStore,
  hashes: readonly string[],
  at: EpochMs,
): Promise<void> {
  await Promise.all(hashes.map((hash) => forgotten.put({ hash, at })));
}

/** Remembers these no longer: they are back. */
export async function recallForgotten(forgotten: ForgottenStore, hashes: readonly string[]): Promise<void> {
  await Promise.all(hashes.map((hash) => forgotten.delete(hash)));
}

/** Remembers nothing of what was deleted: it can come back with a file then. */
export const clearForgotten = (database: Database): Promise<void> => database.clear('forgotten');

/** So many names of accounts and companies are remembered; an account has one or more. */
export const forgottenCount = (database: Database): Promise<number> => database.count('forgotten');
