/**
 * One channel as the popup, the dashboard and the CSV show it: its latest audit judged by today's plan. Planned
 * channels that were never visited have a line too.
 */
import type { Finding } from '../audit/finding';
import type { Staleness } from '../audit/staleness';
import type { Plan, PlannedChannel, Role } from '../plan/plan';
import type { PlatformId, Reading } from '../reading/reading';
import type { Audit, Channel } from '../store/schema';

/**
 * The one state that stands for a channel, worst first. `error`: an error or misuse, dormant or abandoned; `warning`;
 * `slowing`; `cannot-tell`; `fine`: advice at most; `not-visited`.
 */
export const marks = ['error', 'warning', 'slowing', 'cannot-tell', 'fine', 'not-visited'] as const;
export type Mark = (typeof marks)[number];

export interface ChannelLine {
  /** Stable for lists and addresses: the channel's id, else the planned channel's. */
  readonly id: string;
  readonly platform: PlatformId;
  /** Where it can be visited. */
  readonly url: string;
  /** Its display name, else its handle, else its address without the scheme. */
  readonly label: string;
  /** Without `@`; empty where unknown. */
  readonly handle: string;
  readonly plan: Plan | null;
  readonly planned: PlannedChannel | null;
  readonly channel: Channel | null;
  readonly audit: Audit | null;
  readonly reading: Reading | null;
  readonly role: Role | null;
  readonly staleness: Staleness;
  /** Today's findings, worst first; only failed and cannot-tell ones matter to a reader. */
  readonly findings: readonly Finding[];
  readonly mark: Mark;
}
