/** The whole history as a CSV file: what is asked of the worker that makes it, what it tells, and how it is made. */
import { textsFor } from '../i18n/texts';
import { newPlan, type Plan } from '../plan/plan';
import { historyCsvParts } from '../report/history-csv';
import type { Database } from '../store/database';
import { planNames, type PlanName } from '../store/plans';
import type { Audit, ChannelId } from '../store/schema';
import { historyOfAll } from './dashboard-history';
import { beginFile } from './made-files';

export interface HistoryOrder {
  /** What the file is called until it is downloaded. */
  readonly name: string;
  /** The channels whose audits are wanted. */
  readonly ids: readonly ChannelId[];
  /** In which it is written, the first that there is. */
  readonly languages: readonly string[];
}

/** How far it is, or the whole file. */
export type HistoryNews = { readonly done: number; readonly total: number } | { readonly file: Blob };

/** Makes the file; `tell` is called with the rows that are made so far, and last with the file. */
export async function makeHistory(
  database: Database,
  { name, ids, languages }: HistoryOrder,
  tell: (news: HistoryNews) => void,
): Promise<void> {
  const { total, batches } = await historyOfAll(database, ids);
  tell({ done: 0, total });
  const counted = countedBatches(batches, (done) => tell({ done, total }));
  const plans = (await planNames(database)).map(plainlyNamed);
  const file = await beginFile(name);
  for await (const part of historyCsvParts(counted, plans, textsFor(languages))) file.write(part);
  tell({ file: await file.finish() });
}

/** All that the history says of a plan is what its company is called: whole ones would fill the memory. */
const plainlyNamed = ({ id, name }: PlanName): Plan => ({ ...newPlan(name, 0, 'UTC'), id });

async function* countedBatches(
  batches: AsyncIterable<readonly Audit[]>,
  onRows: (done: number) => void,
): AsyncGenerator<readonly Audit[], void> {
  let done = 0;
  for await (const batch of batches) {
    yield batch;
    done += batch.length;
    onRows(done);
  }
}
