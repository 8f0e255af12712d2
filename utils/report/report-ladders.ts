/** From which day on channels of the report count as slowing, stale, dormant and abandoned. */
import type { Thresholds } from '../audit/thresholds';
import type { Cadence } from '../plan/plan';
import { platformOf } from '../reading/platforms/platform';
import type { PlatformId } from '../reading/reading';
import type { ChannelLine } from './channel-line';

/** Thresholds with the channels that they hold for. */
export interface LadderRow {
  readonly thresholds: Thresholds;
  /** The planned rhythm that they follow from; `null` for channels without one. */
  readonly cadence: Cadence | null;
  /** The platform, where it has a measure of its own for channels without a rhythm; else `null`. */
  readonly platform: PlatformId | null;
  readonly channels: number;
}

/** Every ladder that holds for some channel, each once: those without a rhythm first, then as the channels come. */
export function laddersOf(lines: readonly ChannelLine[]): readonly LadderRow[] {
  const rows = new Map<string, LadderRow>();
  for (const { staleness, planned, platform } of lines) {
    const { thresholds } = staleness;
    const row = {
      thresholds,
      cadence: planned?.cadence ?? null,
      platform: !planned?.cadence && platformOf(platform)?.ladder ? platform : null,
    };
    const key = JSON.stringify(row);
    rows.set(key, { ...row, channels: (rows.get(key)?.channels ?? 0) + 1 });
  }
  return [...rows.values()].sort((a, b) => Number(a.cadence !== null) - Number(b.cadence !== null));
}
