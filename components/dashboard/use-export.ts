import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChannelLine } from '../../utils/report/channel-line';
import { csvParts } from '../../utils/report/csv';
import type { StorageProblem } from '../../utils/store/storage-problem';
import { useTexts } from '../shared/texts-context';
import type { DashboardActions } from './actions';
import { fileNameFor } from './file-names';
import { summaryAt, type Survey } from './records';
import type { Tools } from './tools';
import { useAsked } from './use-asked';
import { EXPORT_HASH, type View } from './view';

interface ExportOptions {
  readonly survey: Survey | null;
  readonly problem: StorageProblem | null;
  /** What the table shows. */
  readonly lines: readonly ChannelLine[] | null;
  readonly view: View;
  readonly actions: DashboardActions;
  readonly say: Tools['say'];
}

/**
 * Downloads what the table shows as CSV. Asked before the records are loaded, it does so once they are. An address
 * that ends in `#export` asks too; the hash is taken off, so that a reload does not ask again.
 */
export function useExport({ survey, problem, lines, view, actions, say }: ExportOptions): () => void {
  const texts = useTexts();
  const [asked, setAsked] = useState(0);
  const answered = useRef(0);

  useAsked(EXPORT_HASH, () => {
    history.replaceState(null, '', '#');
    setAsked((times) => times + 1);
  });

  useEffect(() => {
    if (asked === answered.current) return;
    if (problem) {
      answered.current = asked;
      say(texts.t(`problem.${problem}`));
    }
    if (!survey || !lines) return;
    answered.current = asked;
    const fileName = fileNameFor('audit', placeName(survey, view), Date.now(), 'csv');
    actions.download(fileName, csvParts(lines, texts), 'text/csv;charset=utf-8');
    say(texts.t('export.done', { count: lines.length, file: fileName }));
  }, [asked, survey, problem]);

  return () => setAsked((times) => times + 1);
}

/** Whose channels the file holds, for its name. */
export function placeName(survey: Survey, { place }: View): string {
  if (place.in === 'company') return summaryAt(survey, place)?.plan.company.name ?? '';
  return place.in === 'inbox' ? 'inbox' : 'all';
}
