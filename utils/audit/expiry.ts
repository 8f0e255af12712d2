/** Whether a plan for some weeks or months still holds: what the rules on the editorial and communication plans share. */
import { addMonths, dayValue } from '../plan/calendar';
import type { IsoDate } from '../plan/fields';
import { cannotTell, fail, pass, type Message, type Outcome } from './finding';

/** From when until when it is said to hold, first and last day included; `null` for a day that nobody named. */
export interface Term {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

/**
 * Fails past the last day and, whatever that is, once it is older than so many months; on the very day it still holds.
 * Cannot tell where the first day is not named: then its age is unknown. `today` as the company's time zone counts.
 */
export function expiry(ruleId: string, { from, until }: Term, months: number, today: IsoDate): Outcome {
  const expected: Message = { id: `rule.${ruleId}.expected`, values: { months } };
  const since = (part: string, day: IsoDate): Outcome =>
    fail({ id: `rule.${ruleId}.${part}`, values: { day: dayValue(day) } }, expected);
  if (until !== null && until < today) return since('observed-ended', until);
  if (from === null) return cannotTell({ id: `rule.${ruleId}.cannot-tell`, values: { months } });
  return addMonths(from, months) < today ? since('observed-old', from) : pass;
}
