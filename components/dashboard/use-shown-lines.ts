import { useMemo } from 'preact/hooks';
import type { ChannelLine } from '../../utils/report/channel-line';
import { useTexts } from '../shared/texts-context';
import { matching } from './filtering';
import { linesAt, type Survey } from './records';
import { sorted } from './sorting';
import type { View } from './view';

/** The lines that the table shows, filtered and sorted; `null` until they are loaded. */
export function useShownLines(survey: Survey | null, view: View): readonly ChannelLine[] | null {
  const { language } = useTexts();
  const collator = useMemo(
    () => new Intl.Collator(language, { numeric: true, sensitivity: 'base' }),
    [language],
  );
  const { place, filter, sort } = view;
  // The view is read anew from the hash at every step: compare what it says, not which object says it.
  const wanted = JSON.stringify([place, filter, sort]);
  return useMemo(
    () => survey && sorted(matching(linesAt(survey, place), filter), sort, collator),
    [survey, wanted, collator],
  );
}
