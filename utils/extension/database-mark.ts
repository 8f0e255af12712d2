/**
 * Which database was there before, in the extension's own storage: a browser that loses the whole database (in a crash,
 * or when it makes room) keeps this one. By it a database that vanished is noticed, not taken for a first start.
 */
import { browser } from 'wxt/browser';
import type { EpochMs } from '../reading/reading';
import { openDatabase, type Database } from '../store/database';
import { comparedWith, type KnownDatabase, type Vanished } from '../store/storage-health';
import { z } from '../zod';
import { onStoredChange } from './stored-change';

const knownSchema: z.ZodMiniType<KnownDatabase> = z.object({
  id: z.string().check(z.maxLength(60)),
  createdAt: z.number(),
  seenAt: z.number(),
});

const KEY = 'database';

/**
 * Holds the open database against the one that is remembered; one that is seen for the first time is remembered from now
 * on. `null` where nothing is missing, as far as that can be told.
 */
export async function checkDatabase(now: EpochMs): Promise<Vanished | null> {
  const [stored, mark] = await Promise.all([browser.storage.local.get(KEY), markOf(await openDatabase())]);
  if (!mark) return null;
  const known = knownSchema.safeParse(stored[KEY]);
  const compared = comparedWith(known.success ? known.data : null, mark, now);
  if (compared.is === 'to-note') await remember(compared.known);
  return compared.is === 'another' ? compared.vanished : null;
}

/**
 * Takes the database as it is now for the one to be remembered: after the auditor chose to start anew, restored a backup,
 * or had everything forgotten.
 */
export async function acceptDatabase(now: EpochMs = Date.now()): Promise<void> {
  const mark = await markOf(await openDatabase());
  if (mark) await remember({ id: mark.id, createdAt: mark.createdAt, seenAt: now });
}

/** Remembers none for a while, in which the database gets another mark: whoever looks meanwhile misses nothing. */
export const rememberNoDatabase = (): Promise<void> => browser.storage.local.remove(KEY);

/** Calls `changed` when another database is remembered, in whichever part of the extension; returns the end of it. */
export const onAccepted = (changed: () => void): (() => void) => onStoredChange('local', KEY, changed);

const remember = (known: KnownDatabase): Promise<void> => browser.storage.local.set({ [KEY]: known });

const markOf = (database: Database) => database.get('marks', 'database');
