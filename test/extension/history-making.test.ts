import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeHistory, type HistoryNews } from '../../utils/extension/history-making';
import { openDatabase, type Database } from '../../utils/store/database';
import { savePlan } from '../../utils/store/plans';
import { aChannel, anAudit, aPlan, aReading, daysAgo } from '../factories';

let database: Database;
beforeEach(async () => {
  database = await openDatabase();
  for (const store of ['plans', 'channels', 'audits'] as const) await database.clear(store);
  const mill = aPlan({ id: 'mill', company: { name: 'Mill' } });
  await savePlan(database, mill);
  for (const id of ['a', 'b']) {
    await database.put('channels', aChannel(aReading(), { id, planId: mill.id }));
    for (const days of [1, 2]) {
      const reading = aReading({ readAt: daysAgo(days) });
      await database.put('audits', anAudit(reading, { id: `${id}${days}`, channelId: id, planId: mill.id }));
    }
  }
});

/** What is told while the file is made, and the file's lines. */
async function made(ids: readonly string[]) {
  const news: HistoryNews[] = [];
  await makeHistory(database, { name: 'history.csv', ids, languages: ['en'] }, (said) => news.push(said));
  const last = news.at(-1);
  const text = last && 'file' in last ? await last.file.text() : '';
  return { told: news.slice(0, -1), lines: text.trimEnd().split('\r\n') };
}

describe('the file of the whole history', () => {
  test('has a line an audit under its header, with the company’s name', async () => {
    const { lines } = await made(['b', 'a']);
    expect(lines.map((line) => line.split(',')[0]?.replace('\uFEFF', ''))).toEqual([
      'audit_id',
      'a2',
      'a1',
      'b2',
      'b1',
    ]);
    expect(lines.slice(1).every((line) => line.includes(',Mill,'))).toBe(true);
  });

  test('tells how far it is', async () => {
    const { told } = await made(['b']);
    expect(told.at(0)).toEqual({ done: 0, total: 2 });
    expect(told.at(-1)).toEqual({ done: 2, total: 2 });
  });

  test('of no channels is a header', async () => {
    expect((await made([])).lines).toHaveLength(1);
  });
});
