import { expect, test } from 'vitest';
import { entriesByDay, inTimeOrder, newEntry, withEntry } from '../../utils/plan/entries';

const may = newEntry('may', '2026-05-03');
const april = newEntry('april', '2026-04-20');
const alsoMay = newEntry('also may', '2026-05-03');

test('the entries of a day stand together, as they stand in the plan', () => {
  const byDay = entriesByDay([may, april, alsoMay]);
  expect(byDay.get('2026-05-03')).toEqual([may, alsoMay]);
  expect(byDay.get('2026-05-04')).toBeUndefined();
});

test('all entries stand in the order of time', () =>
  expect(inTimeOrder([may, april, alsoMay])).toEqual([april, may, alsoMay]));

test('an entry is changed where it stands, and put last where it is new', () => {
  expect(withEntry([may, april], may, { title: 'Fair' })).toEqual([{ ...may, title: 'Fair' }, april]);
  expect(withEntry([may], april, { title: 'Fair' })).toEqual([may, { ...april, title: 'Fair' }]);
});
