import { expect, test } from 'vitest';
import { StaleRecords } from '../../utils/extension/stale-records';

const fresh = () => {
  const records = new StaleRecords(['plans', 'channels']);
  records.take();
  return records;
};

test('at first any record is', () => {
  const records = new StaleRecords(['plans', 'channels']);
  expect(records.take()).toEqual(
    new Map([
      ['plans', 'any'],
      ['channels', 'any'],
    ]),
  );
  expect(records.take()).toEqual(new Map());
});

test('records that changed one after the other are together', () => {
  const records = fresh();
  expect(records.note([{ store: 'channels', ids: ['a', 'b'] }])).toBe(true);
  records.note(['visits', { store: 'channels', ids: ['b', 'c'] }]);
  expect(records.take()).toEqual(new Map([['channels', new Set(['a', 'b', 'c'])]]));
});

test('where any may have changed it is any, whatever else is said', () => {
  const records = fresh();
  records.note([{ store: 'channels', ids: ['a'] }, 'channels', { store: 'channels', ids: ['b'] }]);
  expect(records.take()).toEqual(new Map([['channels', 'any']]));
});

test('a change of another store, or of no record, is nothing', () => {
  const records = fresh();
  expect(records.note(['audits', { store: 'visits', ids: ['a'] }, { store: 'channels', ids: [] }])).toBe(
    false,
  );
  expect(records.take()).toEqual(new Map());
});

test('what is given back joins what changed meanwhile', () => {
  const records = fresh();
  records.note([{ store: 'channels', ids: ['a'] }, 'plans']);
  const taken = records.take();
  records.note([{ store: 'channels', ids: ['b'] }]);
  records.giveBack(taken);
  expect(records.take()).toEqual(
    new Map<string, unknown>([
      ['plans', 'any'],
      ['channels', new Set(['a', 'b'])],
    ]),
  );
});
