import { isKept } from '../../../utils/audit/calm';
import type { Plan, PlannedChannel } from '../../../utils/plan/plan';
import type { EpochMs } from '../../../utils/reading/reading';
import type { ChannelLine } from '../../../utils/report/channel-line';
import type { Summary } from '../../../utils/report/summary';

/** A planned channel that the company keeps up, with all that is known of it. */
export interface KeptLine {
  /** As the plan says now, stored or not. */
  readonly planned: PlannedChannel;
  readonly line: ChannelLine;
}

/** The company's own planned channels that it keeps up, in the plan's order. `today` in epoch ms. */
export function keptLinesOf(plan: Plan, { lines }: Summary, today: EpochMs): readonly KeptLine[] {
  const byPlanned = new Map(lines.map((line) => [line.planned?.id, line]));
  return plan.channels.flatMap((planned) => {
    const line = byPlanned.get(planned.id);
    return line?.subject && isKept({ ...line.subject, plan, planned, role: planned.role }, today)
      ? [{ planned, line }]
      : [];
  });
}

/** The kept channels of the company that the plan does not name. */
export const keptUnplanned = ({ lines }: Summary, today: EpochMs): readonly ChannelLine[] =>
  lines.filter(({ planned, subject }) => !planned && subject && isKept(subject, today));
