/** The files that can be had besides the CSV of what the table shows, and what is in them. */
import type { Texts } from '../../utils/i18n/texts';
import type { ChannelLine } from '../../utils/report/channel-line';
import { csvParts } from '../../utils/report/csv';
import { findingRows, findingsCsvParts } from '../../utils/report/findings-csv';
import { historyCsvParts } from '../../utils/report/history-csv';
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
  /** How many rows it will have. */
  readonly total: number;
  /** Its text; `onRows` is told of so many more rows as they are made. */
  readonly parts: (onRows: (count: number) => void) => Iterable<string> | AsyncIterable<string>;
}

const CSV = { extension: 'csv', mediaType: 'text/csv;charset=utf-8' } as const;

/** The file of that kind. Nothing of it is made before its parts are asked for. */
export async function makingOf(
  what: OtherExport,
  { survey, view, lines }: Shown,
  { actions, texts }: { readonly actions: DashboardActions; readonly texts: Texts },
): Promise<Making> {
  switch (what) {
    case 'history': {
      const { total, batches } = await actions.historyOfAll(channelIds(lines));
      const plans = survey.companies.map(({ plan }) => plan);
      const parts: Making['parts'] = (onRows) =>
        historyCsvParts(countedBatches(batches, onRows), plans, texts);
      return { ...CSV, contents: 'history', total, parts };
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
): Pick<Making, 'total' | 'parts'> {
  return { total: rows.length, parts: (onRows) => partsOf(counted(rows, onRows)) };
}

function* counted<Row>(rows: Iterable<Row>, onRows: (count: number) => void): Generator<Row, void> {
  for (const row of rows) {
    onRows(1);
    yield row;
  }
}

async function* countedBatches<Row>(
  batches: AsyncIterable<readonly Row[]>,
  onRows: (count: number) => void,
): AsyncGenerator<readonly Row[], void> {
  for await (const batch of batches) {
    onRows(batch.length);
    yield batch;
  }
}
