/** The files that can be had besides the CSV of what the table shows, and what is in them. */
import type { Texts } from '../../utils/i18n/texts';
import type { ChannelLine } from '../../utils/report/channel-line';
import { csvParts } from '../../utils/report/csv';
import { findingRows, findingsCsvParts } from '../../utils/report/findings-csv';
import { jsonParts, ndjsonParts } from '../../utils/report/json-rows';
import type { Summary } from '../../utils/report/summary';
import type { DashboardActions } from './actions';
import type { FileContents } from './file-names';
import { isFiltered } from './filtering';
import { summaryAt, type Survey } from './records';
import type { View } from './view';

export const otherExports = ['history', 'warnings', 'semicolons', 'json', 'ndjson'] as const;
export type OtherExport = (typeof otherExports)[number];

/** What an export is made from: what the table shows, in its order. */
export interface Shown {
  readonly survey: Survey;
  readonly view: View;
  readonly lines: readonly ChannelLine[];
}

/** A file to be made. */
export interface Making {
  readonly contents: FileContents;
  readonly extension: 'csv' | 'json' | 'ndjson';
  readonly mediaType: string;
  /** What is in it. Nothing of it is made before it is asked for. */
  readonly parts: (making: InTheMaking) => Iterable<string> | AsyncIterable<Blob>;
}

export interface InTheMaking {
  /** Called as rows are made, with how many there are by then, of how many. */
  readonly tell: (done: number, total: number) => void;
  /** Stops it. */
  readonly signal: AbortSignal;
}

const CSV = { extension: 'csv', mediaType: 'text/csv;charset=utf-8' } as const;

/** The file of that kind. */
export function makingOf(
  what: OtherExport,
  { survey, view, lines }: Shown,
  { actions, texts }: { readonly actions: DashboardActions; readonly texts: Texts },
): Making {
  switch (what) {
    case 'history': {
      const file = ({ tell, signal }: InTheMaking) => actions.historyFile(channelIds(lines), tell, signal);
      return { ...CSV, contents: 'history', parts: (making) => whole(file(making)) };
    }
    case 'warnings': {
      const rows = [...findingRows(companiesShown({ survey, view, lines }), lines)];
      return { ...CSV, contents: 'warnings', ...madeOf(rows, (counted) => findingsCsvParts(counted, texts)) };
    }
    case 'semicolons': {
      const made = madeOf(lines, (counted) => csvParts(counted, texts, { separator: ';' }));
      return { ...CSV, contents: 'semicolons', ...made };
    }
    case 'json': {
      const made = madeOf(lines, (counted) => jsonParts(counted, texts));
      return { contents: 'audit', extension: 'json', mediaType: 'application/json', ...made };
    }
    case 'ndjson': {
      const made = madeOf(lines, (counted) => ndjsonParts(counted, texts));
      return { contents: 'audit', extension: 'ndjson', mediaType: 'application/x-ndjson', ...made };
    }
  }
}

/** The companies at this place; where channels are filtered out, those of which one is left. */
function companiesShown({ survey, view, lines }: Shown): readonly Summary[] {
  const here = view.place.in === 'everything' ? survey.companies : [summaryAt(survey, view.place)];
  const left = new Set(lines.map(({ plan }) => plan?.id));
  return here.filter(
    (summary): summary is Summary =>
      summary !== null && (!isFiltered(view.filter) || left.has(summary.plan.id)),
  );
}

const channelIds = (lines: readonly ChannelLine[]): string[] =>
  lines.flatMap(({ channel }) => (channel ? [channel.id] : []));

function madeOf<Row>(
  rows: readonly Row[],
  partsOf: (rows: Iterable<Row>) => Iterable<string>,
): Pick<Making, 'parts'> {
  return { parts: ({ tell }) => partsOf(counted(rows, tell)) };
}

function* counted<Row>(rows: readonly Row[], tell: InTheMaking['tell']): Generator<Row, void> {
  for (const [index, row] of rows.entries()) {
    tell(index + 1, rows.length);
    yield row;
  }
}

/** A file that is made elsewhere is one part. */
async function* whole(file: Promise<Blob>): AsyncGenerator<Blob, void> {
  yield await file;
}
