import type { Reading } from '../reading/reading';
import { notApplicable, notVisited, roleUnsaid, whose, type ChannelSubject, type Outcome } from './finding';

/**
 * Judges what the page of a company's own channel showed. Other people's channels are not applicable, one never visited
 * cannot be told; and where nobody said whose the channel is, what would fail the company's own cannot be told either.
 */
export function judgeOwnPage(subject: ChannelSubject, judge: (reading: Reading) => Outcome): Outcome {
  const role = whose(subject);
  if (role !== null && role !== 'own') return notApplicable;
  if (!subject.reading) return notVisited(subject);
  const outcome = judge(subject.reading);
  return role === null && outcome.result === 'fail' ? roleUnsaid : outcome;
}
