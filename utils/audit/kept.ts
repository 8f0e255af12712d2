/** The channels that rules on the plan hold to it: the company's own, or of these only those that it means to keep up. */
import type { PlannedChannel } from '../plan/plan';
import type { EpochMs } from '../reading/reading';
import { calmOf, isKept } from './calm';
import { whose, type ChannelSubject, type CompanySubject } from './finding';

/**
 * The plan's line of a channel that the company keeps up at that moment (epoch ms); `null` for one that the plan does
 * not name, that is somebody else's, or that is silent on purpose.
 */
export const keptLine = (channel: ChannelSubject, at: EpochMs): PlannedChannel | null =>
  isKept(channel, at) ? channel.planned : null;

/**
 * The plan's line of a channel of the company's own, silent on purpose or not: a pause calms what is asked of posts, and
 * names no owner. `null` for one that the plan does not name or that is somebody else's.
 */
export const ownLine = (channel: ChannelSubject): PlannedChannel | null =>
  whose(channel) === 'own' ? channel.planned : null;

/** The plan's lines of all channels that the company keeps up at that moment. */
export const keptLines = ({ channels }: CompanySubject, at: EpochMs): readonly PlannedChannel[] =>
  channels.flatMap((channel) => keptLine(channel, at) ?? []);

/** How many channels the company keeps up at a moment, in the plan or not, and of how many more nobody said whose they are. */
export function countKept({ channels }: CompanySubject, at: EpochMs): { own: number; unsaid: number } {
  const own = channels.filter((channel) => isKept(channel, at)).length;
  const unsaid = channels.filter((channel) => whose(channel) === null && calmOf(channel, at) === null).length;
  return { own, unsaid };
}
