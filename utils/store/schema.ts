/** What is stored: the object stores of the database and their records. */
import type { DBSchema } from 'idb';
import type { Finding, FollowersSeen } from '../audit/finding';
import type { StalenessLevel } from '../audit/staleness';
import type { FieldChange } from '../plan/field-changes';
import type { Plan, PlanId, Role } from '../plan/plan';
import type {
  AccountKey,
  AccountKind,
  EpochMs,
  Followers,
  Obstacle,
  PageState,
  PlatformId,
  Reading,
} from '../reading/reading';
import type { Told } from '../reading/told';

export type ChannelId = string;
export type AuditId = string;
export type VisitId = string;
export type EditId = string;

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
  /** True where no page was read: somebody saw the channel and typed in what it showed. */
  readonly byHand?: true;
}

/** How a channel was by an audit of an earlier day, as far as it is compared with the latest one. */
export interface Snapshot {
  readonly auditedAt: EpochMs;
  readonly rulesetVersion: string;
  /** Against whose plan it was judged. */
  readonly planId: PlanId;
  readonly state: PageState;
  readonly kind: AccountKind | null;
  readonly name: string | null;
  readonly handle: string | null;
  readonly followers: Followers | null;
  readonly level: StalenessLevel | 'cannot-tell';
  /** Ids of the rules that failed, those set aside among them. */
  readonly failed: readonly string[];
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
  /** How it was by the last audit of an earlier day than the latest one's; absent where there is none. */
  readonly previous?: Snapshot;
  /** Followers by its audits, oldest first, at least a week apart; absent where none showed them. */
  readonly followersSeen?: readonly FollowersSeen[];
  readonly firstSeen: EpochMs;
  /** When it was last read, with or without a new audit. */
  readonly lastChecked: EpochMs | null;
  readonly lastAttempt: Attempt | null;
  readonly note: string;
  /** When the inbox forgets it; absent once it belongs to a company. */
  readonly expiresAt?: EpochMs;
  /** Which visits are its own on the day of its last one: only here, so that they are nobody's once it is gone. */
  readonly visits?: VisitsOfDay;
}

/** By view, the visits that were noted on a UTC day (counted from 1970-01-01). */
export interface VisitsOfDay {
  readonly day: number;
  readonly views: Readonly<Record<string, VisitId>>;
}

/** What a page told at one visit, and not whose it was: a platform's newest ones show whether its pages still tell. */
export interface Visit {
  /** The id of the message that brought its first reading. */
  readonly id: VisitId;
  readonly platform: PlatformId;
  /** Counts the platform's visits; the greatest is the newest. */
  readonly serial: number;
  /** UTC day, counted from 1970-01-01. No time of day is kept. */
  readonly day: number;
  /** Which view of a profile: its tab in the platform's own word, `''` for the first one; `mobile:` before a mobile site's. */
  readonly view: string;
  readonly state: Reading['state'];
  /** What kind of account the page said this is; `null` where it did not. */
  readonly kind: AccountKind | null;
  /** What kind it was known as from earlier visits, else as `kind`. */
  readonly knownAs: AccountKind | null;
  readonly told: Told;
}

/** A plan with the account keys of its channels, by which an address finds it. */
export interface StoredPlan {
  readonly plan: Plan;
  readonly keys: readonly AccountKey[];
}

/**
 * One edit: what somebody changed at a moment, kept so that two auditors' databases can be made one. A plan is what its
 * edits, in their order, made of it.
 */
export interface Edit {
  readonly id: EditId;
  /** `plan:` and a plan's id, or `account:` and a key of the account whose channel it is about. */
  readonly about: string;
  /** When it was made, or last added to; of two edits of one value the later one shows. */
  readonly at: EpochMs;
  /** The auditor's name from the settings, as it was then; may be empty. */
  readonly by: string;
  readonly changes: readonly FieldChange[];
}

/** What was deleted on purpose, so that a colleague's file does not bring it back: nobody can read from it whose it was. */
export interface Forgotten {
  /** A one-way hash of an account's key or a company's id (`forgotten.ts`). */
  readonly hash: string;
  readonly at: EpochMs;
}

/** What this database is. Its id stands in the extension's own storage too: by it a database that vanished is noticed. */
export interface DatabaseMark {
  readonly key: 'database';
  readonly id: string;
  readonly createdAt: EpochMs;
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
  visits: {
    key: VisitId;
    value: Visit;
    indexes: { byPlatform: [PlatformId, number] };
  };
  edits: {
    key: EditId;
    value: Edit;
    indexes: { byAbout: [string, EpochMs]; byTime: EpochMs };
  };
  forgotten: {
    key: string;
    value: Forgotten;
  };
  marks: {
    key: DatabaseMark['key'];
    value: DatabaseMark;
  };
}
