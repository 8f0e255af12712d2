/** Object stores within a transaction that writes, whatever other stores it spans. */
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
