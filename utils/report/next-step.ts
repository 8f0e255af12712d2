/** Which question a channel's line leaves open, and the step that would settle it. */
import { nextStep, type NextStep } from '../reading/next-step';
import { isKnown, type EpochMs, type Reading } from '../reading/reading';
import type { ChannelLine } from './channel-line';

/**
 * The step for what the line cannot tell: the kind of account first, then, by the thresholds that hold for it, how
 * recently it posted. `null` where nothing is open, or nothing that is known would help. `inView`: what the page shows
 * now; `documentAge`: for how long it has been open, in ms.
 */
export function stepFor(
  { reading: known, staleness }: ChannelLine,
  inView: Reading,
  documentAge: EpochMs = 0,
): NextStep | null {
  if (known?.state !== 'readable') return null;
  const kind = isKnown(known.kind) ? null : nextStep({ question: 'kind', inView, known }, documentAge);
  if (kind || staleness.level !== 'cannot-tell') return kind;
  return nextStep({ question: 'last-post', inView, known }, documentAge);
}
