/** What the auditor can do on the dashboard. The extension's session answers; a test hands in its own. */
import type { Review } from '../../utils/capture/capture-file';
import type { Plan, PlanId, Role } from '../../utils/plan/plan';
import type { Problem } from '../../utils/problem';
import type { AccountAddress, PlatformId, Reading } from '../../utils/reading/reading';
import type { ForgottenChannel } from '../../utils/store/forget';
import type { Audit, AuditId, ChannelId, Edit } from '../../utils/store/schema';
import type { StorageHealth } from '../../utils/store/storage-health';
import type { HostBrowser, MissingAccess } from '../../utils/site-access';
import type { Mode, Switch } from '../../utils/switch';
import type { BackupActions } from './backup/backup-actions';
import type { Records } from './records';
import type { PrivacyActions } from './privacy/privacy-actions';
import type { Place } from './view';
import type { Visits } from './use-drift';

/**
 * A change of a plan, to be made on whatever the plan is by then: two views may edit one plan. One that gives the same
 * plan back changes nothing.
 */
export type PlanEdit = (plan: Plan) => Plan;

/** What somebody saw and typed in. */
export interface HandEntry {
  readonly id: AuditId;
  readonly reading: Reading;
  /** The company for which it was entered; `INBOX` for none. */
  readonly planId: PlanId;
  readonly seenBy: string;
  /** Goes to the channel's notes; may be empty. */
  readonly note: string;
}

/** A tab that stands on a profile, whether or not a reader runs in it. */
export interface ProfileTab {
  readonly tabId: number;
  readonly url: string;
  readonly account: AccountAddress;
}

/** Everything resolves after it is stored. What cannot be stored rejects; `problemOf` says why. */
export interface DashboardActions {
  /**
   * Calls back with all records, at first and again after every change, until the returned function is called. Where they
   * are very many, those of `place` come before all of them do.
   */
  watch(listener: (records: Records) => void, place: Place): () => void;
  /** The same with the last visits to all platforms, whoever was visited. */
  watchVisits(listener: (visits: Visits) => void): () => void;
  /** Calls back, as `watch` does, where what was stored is gone, or the last page could not be kept; and once it is well. */
  watchHealth(listener: (health: StorageHealth) => void): () => void;
  /** Takes what is stored now for what counts from now on: that something vanished before is not said any more. */
  acceptDatabase(): Promise<void>;
  /** Why an action rejected. */
  problemOf(error: unknown): Problem;

  createCompany(name: string): Promise<PlanId>;
  /** Stores the sample company with what its pages showed, and resolves with its id. */
  trySample(): Promise<PlanId>;
  /**
   * Makes the edit on the plan as it is stored now; `null` where it was deleted. `isApart`: it replaces values as a whole,
   * and is no more of what was typed just before. Rejects where it would not fit the schema.
   */
  editPlan(id: PlanId, edit: PlanEdit, isApart?: boolean): Promise<Plan | null>;
  /** Stores a whole plan, in place of one with the same id. */
  putPlan(plan: Plan): Promise<void>;
  /** All that was edited in a plan, in the order in which it is made of it. */
  editsOf(id: PlanId): Promise<readonly Edit[]>;
  /** The company's channels go back to the inbox. */
  deletePlan(id: PlanId): Promise<void>;

  assign(id: ChannelId, planId: PlanId): Promise<void>;
  setRole(id: ChannelId, role: Role | null): Promise<void>;
  setNote(id: ChannelId, note: string): Promise<void>;
  /** Deletes a channel with its audits; `null` where it was gone already. */
  forget(id: ChannelId): Promise<ForgottenChannel | null>;
  restore(forgotten: ForgottenChannel): Promise<void>;
  /** Keeps what somebody saw as an audit, and resolves with its channel. Sending one entry twice keeps it once. */
  enterByHand(entry: HandEntry): Promise<ChannelId>;
  /** A channel's audits, newest first. */
  historyOf(id: ChannelId): Promise<readonly Audit[]>;

  /**
   * All audits of these channels as CSV, which may take long: `tell` is called with the rows made so far, of how many.
   * Rejects as `downloadLater` does.
   */
  historyFile(
    ids: readonly ChannelId[],
    tell: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<Blob>;

  readonly backup: BackupActions;
  readonly privacy: PrivacyActions;

  auditor(): Promise<string>;
  setAuditor(name: string): Promise<void>;
  /** How the pages of each platform with a reader are read. */
  switches(): Promise<readonly Switch[]>;
  setSwitch(platform: PlatformId, mode: Mode): Promise<void>;
  /** Calls back with the platforms whose pages the browser keeps from the extension, as `watch` does. */
  watchAccess(listener: (missing: readonly MissingAccess[]) => void): () => void;
  /** Has the browser ask for these platforms' pages: in the click itself. False where there is no access after it. */
  allow(platforms: readonly PlatformId[]): Promise<boolean>;
  readonly hostBrowser: HostBrowser;
  /** The open tabs that show a profile. */
  profileTabs(): Promise<readonly ProfileTab[]>;
  /**
   * The page in a tab, redacted; `null` where no reader answers. Rejects where it cannot be redacted, with `PageTooLarge`
   * where it is too long for that.
   */
  capturePage(tabId: number): Promise<Review | null>;
  extensionVersion(): string;
  /** Hands a file to the browser's downloads, at once and without a dialog. */
  download(fileName: string, parts: Iterable<string>, mediaType: string): void;
  /**
   * The same once all parts are made, which may take long. Rejects where they cannot be made or `signal` stops it;
   * nothing is downloaded then.
   */
  downloadLater(
    fileName: string,
    parts: AsyncIterable<string | Blob> | Iterable<string>,
    mediaType: string,
    signal: AbortSignal,
  ): Promise<void>;
}
