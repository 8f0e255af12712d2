/** What can be done with backups on the dashboard. The extension's session answers; a test hands in its own. */
import type {
  AboutBackup,
  BackupCounts,
  BackupProblem,
  MergeOptions,
  MergeOutcome,
  MergePreview,
  Progress,
} from '../../../utils/backup/backup';
import type { BackupDue } from '../../../utils/backup-due';

/** A backup that was handed to the browser's downloads: what became of it there, no page is told. */
export interface DownloadedBackup {
  /** The name that was proposed; the browser, or who is asked by it, may take another. */
  readonly fileName: string;
  /** Whether a passphrase protects it. */
  readonly isProtected: boolean;
  readonly counts: BackupCounts;
}

export interface MergeChoices extends MergeOptions {
  /** Whether the settings in the backup take the place of those here. */
  readonly takeSettings: boolean;
}

/** A backup from a file, understood and held against what is here. */
export interface BackupAtHand {
  readonly about: AboutBackup;
  /** The auditor's name in its settings; may be empty. */
  readonly auditor: string;
  /** What a merge would do here. Rejects where the database fails. */
  preview(options: MergeOptions): Promise<MergePreview>;
  /**
   * Does it, whole or not at all. Rejects where it cannot be stored, and where the signal stopped it: nothing is merged then.
   * Where that came too late it answers as if nobody had asked.
   */
  merge(options: MergeChoices, progress: Progress, signal: AbortSignal): Promise<MergeOutcome>;
  /** Lets it go: a long history fills the memory. */
  close(): void;
}

export type OpenedFile =
  | { readonly state: 'opened'; readonly backup: BackupAtHand }
  | { readonly state: 'needs-passphrase'; readonly about: AboutBackup }
  | { readonly state: 'refused'; readonly problem: BackupProblem };

export interface BackupActions {
  /** Hands everything to the browser's downloads as one file; an empty passphrase: readable by anyone. Rejects as `DashboardActions` says. */
  make(passphrase: string, progress: Progress, signal: AbortSignal): Promise<DownloadedBackup>;
  /** Understands a file. Rejects with the signal's reason where that stops it; a file that is none is `refused`. */
  open(file: Blob, passphrase: string, progress: Progress, signal: AbortSignal): Promise<OpenedFile>;
  /** Whether a month of work is in no backup; `null` where it is, or nobody wants to be reminded. */
  due(): Promise<BackupDue | null>;
  /** Puts the reminder off. */
  remindLater(): Promise<void>;
}
