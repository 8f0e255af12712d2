/** What the popup shows, and what the auditor can do in it. The extension's session answers; a test hands in its own. */
import type { PlanId, Role } from '../../utils/plan/plan';
import type { AccountAddress, EpochMs, Obstacle, PlatformId } from '../../utils/reading/reading';
import type { FeedFailure } from '../../utils/reading/feed';
import type { NextStep } from '../../utils/reading/next-step';
import type { ChannelLine } from '../../utils/report/channel-line';
import type { Summary } from '../../utils/report/summary';
import type { PlanName } from '../../utils/store/plans';
import type { StorageHealth } from '../../utils/store/storage-health';
import type { Problem } from '../../utils/problem';
import type { HostBrowser, MissingAccess } from '../../utils/site-access';

/**
 * Why the page was not read at all. `no-reader`: the tab is older than the extension, or than its switch;
 * `on-request`: the platform is read only when the auditor asks; `switched-off`: never.
 */
export type Unread = 'no-reader' | 'on-request' | 'switched-off';

/** Why nothing, or nothing new, could be read in the tab. */
export type Hindrance = Obstacle | Unread | 'not-understood' | 'stale-data' | 'administrator-view';

/** What would settle what the page leaves open. */
export interface Next {
  readonly step: NextStep;
  /** How asking for the feed goes, or went; `null`: it was not asked for, or told something. */
  readonly feed: 'asking' | FeedFailure | null;
}

/** The profile in the tab. */
export interface ProfileView {
  readonly address: AccountAddress;
  readonly hindrance: Hindrance | null;
  /** `null` where nothing is open, nothing is known to help, or a hindrance has a step of its own. */
  readonly next: Next | null;
  /** What the page shows, or what was kept of it before, judged today; `null` where nothing was ever read. */
  readonly line: ChannelLine | null;
  /** When that was last checked; `null`: never. */
  readonly checkedAt: EpochMs | null;
  /** The companies whose plans name this address, where it belongs to none and more than one does. */
  readonly claimedBy: readonly PlanName[];
  /** Companies whose names are like the page's, where it belongs to none. */
  readonly similar: readonly PlanName[];
  /** The auditor's note, the last keystroke included. */
  readonly note: string;
  /** Present in a private window of which nothing is kept: nothing can be done with the profile there but look at it. */
  readonly isUnkept?: true;
}

/** The company whose plan is shown. */
export type CompanyView =
  | { readonly state: 'first-run' }
  | { readonly state: 'none-chosen' }
  | { readonly state: 'chosen'; readonly summary: Summary };

export interface PopupView {
  /** The moment at which it was put together. */
  readonly now: EpochMs;
  /** `null` where the tab shows no profile. */
  readonly profile: ProfileView | null;
  readonly company: CompanyView;
}

/** What the browser keeps from the extension. */
export interface AccessView {
  /** The platforms to ask for: those that are not switched off. */
  readonly missing: readonly MissingAccess[];
  /** Of these platforms, switched off or not, a profile may stand in the tab unseen; none where its address is seen. */
  readonly unseen: readonly PlatformId[];
}

export type PopupState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | {
      readonly state: 'shown';
      readonly view: PopupView;
      readonly access: AccessView;
      readonly health: StorageHealth;
      /** Present where a month of work is in no backup. */
      readonly isBackupDue?: true;
      /** What the last action did, said to screen readers. */
      readonly done: Done | null;
      /** Why the last action could not be stored. */
      readonly problem: Problem | null;
    };

/** What an action did, with the name of whom it concerned. */
export interface Done {
  readonly what: 'assigned' | 'unassigned' | 'role' | 'planned' | 'planned-already';
  readonly company: string;
}

/** Nothing here rejects: what could not be stored comes back as a `problem`. */
export interface PopupActions {
  /** All companies, for the select; asked when it is opened. */
  readonly companies: () => Promise<readonly PlanName[]>;
  /** Gives the profile to a company; `INBOX` takes it back. */
  readonly assign: (planId: PlanId) => void;
  /** Sets up a company and gives the profile to it. */
  readonly assignToNew: (name: string) => void;
  readonly setRole: (role: Role) => void;
  /** Adds the profile to the plan that is shown. */
  readonly addToPlan: () => void;
  /** Keeps the note; called at every keystroke. */
  readonly typeNote: (note: string) => void;
  /** The note's field was left: writes at once what was typed. */
  readonly flushNote: () => void;
  /** Shows another company's plan. */
  readonly choose: (planId: PlanId) => void;
  /** Sets up a company and opens its plan on the dashboard. */
  readonly setUp: (name: string) => void;
  readonly trySample: () => void;
  readonly reload: () => void;
  /** Reads this one page of a platform that is read only when the auditor asks. */
  readonly readPage: () => void;
  /** Takes the next step that is shown. */
  readonly takeStep: () => void;
  readonly visit: (url: string) => void;
  /** The dashboard at a view (`#…`). */
  readonly openDashboard: (view: string) => void;
  /** Has the browser ask for these platforms' pages, which may close the popup; false where there is no access after it. */
  readonly allow: (platforms: readonly PlatformId[]) => Promise<boolean>;
  readonly hostBrowser: HostBrowser;
  readonly retry: () => void;
}
