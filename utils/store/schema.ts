/** What is stored: the object stores of the database and their records. */
import type { DBSchema } from 'idb';
import type { Finding } from '../audit/finding';
import type { Plan, PlanId, Role } from '../plan/plan';
import type { AccountKey, EpochMs, Obstacle, PlatformId, Reading } from '../reading/reading';

export type ChannelId = string;
export type AuditId = string;

/** A reading and its findings at a moment. Immutable. */
export interface Audit {
  /** The id of the message that brought the reading, so that storing twice is storing once. */
  readonly id: AuditId;
  readonly channelId: ChannelId;
  readonly auditedAt: EpochMs;
  readonly rulesetVersion: string;
  readonly toolVersion: string;
  /** The auditor's name from the settings, as it was then. */
  readonly auditor: string;
  /** The company whose plan it was held against; `''` in the inbox. */
  readonly planId: PlanId;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  /** The audit of the same UTC day that this one replaces as that day's word. */
  readonly supersedes: AuditId | null;
}

/** A visit that told nothing, and so made no audit. */
export interface Attempt {
  readonly at: EpochMs;
  readonly state: Obstacle;
}

/** An account that belongs to a company or waits in the inbox, with its latest audit. */
export interface Channel {
  readonly id: ChannelId;
  readonly platform: PlatformId;
  /** Every key under which a page named this account. */
  readonly aliases: readonly AccountKey[];
  /** The platform's id, once a page proved it: a handle can change hands, this cannot. */
  readonly platformId: string | null;
  /** `''`: in the inbox. A string, because IndexedDB cannot index `null`. */
  readonly planId: PlanId;
  /** What the auditor said when assigning it; the plan's own word goes before. */
  readonly role: Role | null;
  readonly latest: Audit | null;
  readonly firstSeen: EpochMs;
  /** When it was last read, with or without a new audit. */
  readonly lastChecked: EpochMs | null;
  readonly lastAttempt: Attempt | null;
  readonly note: string;
  /** When the inbox forgets it; absent once it belongs to a company. */
  readonly expiresAt?: EpochMs;
}

/** A plan with the account keys of its channels, by which an address finds it. */
export interface StoredPlan {
  readonly plan: Plan;
  readonly keys: readonly AccountKey[];
}

export interface ChannelAuditDatabase extends DBSchema {
  plans: {
    key: PlanId;
    value: StoredPlan;
    indexes: { byKey: AccountKey; byName: string };
  };
  channels: {
    key: ChannelId;
    value: Channel;
    indexes: { byAlias: AccountKey; byPlan: string; byExpiry: EpochMs };
  };
  audits: {
    key: AuditId;
    value: Audit;
    indexes: { byChannel: [ChannelId, EpochMs]; byTime: EpochMs };
  };
}
