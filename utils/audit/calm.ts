/** Decisions calm rules: a channel that is meant to be silent is not stale, not behind, and takes no place under the cap. */
import { dayIn } from '../plan/calendar';
import type { EpochMs } from '../reading/reading';
import { whose, type ChannelSubject } from './finding';

/** Why a channel is meant to be silent. */
export type Calm = 'parked' | 'closing' | 'paused';

/** Why the channel is meant to be silent at that moment, by the decision that holds or a planned pause; `null`: it is not. */
export function calmOf({ plan, planned, decision }: ChannelSubject, at: EpochMs): Calm | null {
  if (decision?.word === 'park') return 'parked';
  if (decision?.word === 'close') return 'closing';
  if (!planned || planned.pauses.length === 0) return null;
  const day = dayIn(plan.company.timeZone, at);
  return planned.pauses.some(({ from, until }) => from <= day && day <= until) ? 'paused' : null;
}

/** True for a channel of the company's own that it means to keep up at that moment. */
export const isKept = (subject: ChannelSubject, at: EpochMs): boolean =>
  whose(subject) === 'own' && calmOf(subject, at) === null;
