import { dayValue } from '../../../utils/plan/calendar';
import { linesOn, withLine, withoutLines } from '../../../utils/plan/editorial';
import { newId, type Weekday } from '../../../utils/plan/fields';
import type { PlannedChannel } from '../../../utils/plan/plan';
import { useTexts } from '../../shared/texts-context';
import { useTools } from '../tools';
import { addressText } from './channel/address-text';
import { dayOfWeekday } from './weekday-day';

/** A change of an editorial plan, made on what it is by then. */
export type EditorialEdit = (editorial: PlannedChannel['editorial']) => PlannedChannel['editorial'];

/** What a single key does with a weekday of a channel. */
export function useWeekEdits(
  onEditorial: (id: string, change: EditorialEdit, when?: 'soon' | 'at-once') => void,
) {
  const { t } = useTexts();
  const { say } = useTools();
  return {
    /** Nothing is planned for the day any more, with a way back. */
    clear: (channel: PlannedChannel, weekday: Weekday) => {
      const lines = linesOn(channel.editorial, weekday);
      if (lines.length === 0) return;
      onEditorial(channel.id, (now) => withoutLines(now, lines), 'at-once');
      const restored: EditorialEdit = (now) =>
        lines.reduce<typeof now>((all, line) => withLine(all, line), now);
      const values = { day: dayValue(dayOfWeekday(weekday)), address: addressText(channel) };
      say(t('week.cleared', values), () => onEditorial(channel.id, restored, 'at-once'));
    },
    /** The day is planned without content, or no longer. What was said for a day is not lost so. */
    toggle: (channel: PlannedChannel, weekday: Weekday) => {
      const lines = linesOn(channel.editorial, weekday);
      if (lines.some(({ content, entryId }) => content !== '' || entryId !== null)) return;
      const line = { id: newId(), weekday, content: '', entryId: null };
      const change: EditorialEdit = (now) =>
        lines.length === 0 ? withLine(now, line) : withoutLines(now, lines);
      onEditorial(channel.id, change, 'at-once');
    },
  };
}
