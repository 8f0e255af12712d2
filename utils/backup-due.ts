/** When it is time for a backup. */
import type { EpochMs } from './reading/reading';

const DAY: EpochMs = 86_400_000;

/** What was stored this long ago, in ms, and is in no backup yet is worth a reminder: a month of work. */
export const BACKUP_DUE_AFTER: EpochMs = 30 * DAY;
/** For so long, in ms, *Later* puts the reminder off. Our choice. */
export const REMIND_AGAIN_AFTER: EpochMs = 7 * DAY;

/** A month of work that no backup of this browser holds. */
export interface BackupDue {
  /** When the last backup was made here; `null`: never. */
  readonly lastMade: EpochMs | null;
  /** When the oldest audit or edit was made that it lacks. */
  readonly oldestLacking: EpochMs;
}
