/**
 * The rows of the audit CSV as JSON: an object a channel with the same columns and words. A number is a number, what
 * is unknown is `null`. Text for programs: nothing is made harmless for spreadsheets, and no byte-order mark (RFC 8259).
 */
import type { Texts } from '../i18n/texts';
import type { ChannelLine } from './channel-line';
import { columns } from './csv-columns';

const ROWS_A_PART = 1000;

/** One array, an object a line, in parts. */
export function* jsonParts(rows: Iterable<ChannelLine>, texts: Texts): Generator<string, void> {
  let before = '[\n';
  for (const objects of batchesOf(rows, texts)) {
    yield before + objects.join(',\n');
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** An object a line (newline-delimited JSON), in parts. */
export function* ndjsonParts(rows: Iterable<ChannelLine>, texts: Texts): Generator<string, void> {
  for (const objects of batchesOf(rows, texts)) yield `${objects.join('\n')}\n`;
}

function* batchesOf(rows: Iterable<ChannelLine>, texts: Texts): Generator<string[], void> {
  let batch: string[] = [];
  for (const row of rows) {
    batch.push(objectOf(row, texts));
    if (batch.length < ROWS_A_PART) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** An empty text is as unknown as an empty cell. */
const objectOf = (row: ChannelLine, texts: Texts): string =>
  JSON.stringify(
    Object.fromEntries(
      columns.map(([name, cell]) => {
        const value = cell(row, texts);
        return [name, value === '' ? null : value];
      }),
    ),
  );
