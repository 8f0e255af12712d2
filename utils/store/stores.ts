/** Object stores within a transaction that writes, whatever other stores it spans; and its end. */
import type { IDBPObjectStore, StoreNames } from 'idb';
import type { ChannelAuditDatabase } from './schema';

type Writable<Name extends StoreNames<ChannelAuditDatabase>> = IDBPObjectStore<
  ChannelAuditDatabase,
  StoreNames<ChannelAuditDatabase>[],
  Name,
  'readwrite'
>;

export type ChannelStore = Writable<'channels'>;
export type AuditStore = Writable<'audits'>;
export type PlanStore = Writable<'plans'>;
export type VisitStore = Writable<'visits'>;
export type EditStore = Writable<'edits'>;
export type ForgottenStore = Writable<'forgotten'>;

/**
 * Ends a transaction with its last requests, without waiting for the answer to each; resolves once it is complete.
 * Rejects where one of them failed: nothing is stored then.
 */
export async function completed(
  transaction: { commit(): void; readonly done: Promise<void> },
  ...requests: readonly unknown[]
): Promise<void> {
  transaction.commit();
  await Promise.all([...requests, transaction.done]);
}
