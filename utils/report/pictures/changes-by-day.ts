/** What changed on a company's channels, under the day of the audit that showed it. */
import { dayIn } from '../../plan/calendar';
import type { IsoDate } from '../../plan/fields';
import type { EpochMs } from '../../reading/reading';
import type { LineChanges } from '../changes';

export interface DayOfChanges {
  readonly day: IsoDate;
  readonly changed: readonly LineChanges[];
}

/** When the audit that showed the changes was made. */
const shownAt = ({ line, since }: LineChanges): EpochMs => line.audit?.auditedAt ?? since;

/** The changed channels, the one that was audited last first. */
export const newestChanges = (changed: readonly LineChanges[]): readonly LineChanges[] =>
  changed.toSorted((a, b) => shownAt(b) - shownAt(a));

/** Changed channels by the day of their audit, in the order in which they come. */
export function changesByDay(changed: readonly LineChanges[], zone: string): readonly DayOfChanges[] {
  const days = new Map<IsoDate, LineChanges[]>();
  for (const one of changed) {
    const day = dayIn(zone, shownAt(one));
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return [...days].map(([day, ofDay]) => ({ day, changed: ofDay }));
}
