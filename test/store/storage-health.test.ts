import { describe, expect, test } from 'vitest';
import { comparedWith, type KnownDatabase } from '../../utils/store/storage-health';
import { problemOf, type StorageProblem } from '../../utils/store/storage-problem';
import { daysAgo, NOW } from '../factories';

const mark = { key: 'database', id: 'this one', createdAt: daysAgo(90) } as const;
const known: KnownDatabase = { id: mark.id, createdAt: mark.createdAt, seenAt: daysAgo(0.5) };

describe('the database that is there, held against the one that is remembered', () => {
  test('none is remembered: from now on it is this one', () => {
    expect(comparedWith(null, mark, NOW)).toEqual({ is: 'to-note', known: { ...known, seenAt: NOW } });
  });

  test('it is the one', () => {
    expect(comparedWith(known, mark, NOW)).toEqual({ is: 'known' });
  });

  test('it is the one, and was last noted over a day ago: it was seen now', () => {
    const long = { ...known, seenAt: daysAgo(2) };
    expect(comparedWith(long, mark, NOW)).toEqual({ is: 'to-note', known: { ...known, seenAt: NOW } });
  });

  test('a clock that was set back does not keep it from being noted', () => {
    const ahead = { ...known, seenAt: daysAgo(-400) };
    expect(comparedWith(ahead, mark, NOW)).toMatchObject({ is: 'to-note' });
  });

  test('it is another one: the one that was there has vanished', () => {
    const another = { ...mark, id: 'another', createdAt: NOW };
    expect(comparedWith(known, another, NOW)).toEqual({
      is: 'another',
      vanished: { from: known.createdAt, seenAt: known.seenAt, since: NOW },
    });
  });
});

test.each<[StorageProblem, unknown]>([
  ['newer-version', new DOMException('', 'VersionError')],
  ['full', new DOMException('', 'QuotaExceededError')],
  ['full', new DOMException('Failed to write: IOError', 'DataError')],
  // A key that is none is our own mistake, and no full disk.
  ['unreadable', new DOMException('The parameter is not a valid key.', 'DataError')],
  ['unreadable', new DOMException('', 'InvalidStateError')],
  ['unreadable', 'no error at all'],
])('%s is told from the error', (problem, error) => {
  expect(problemOf(error)).toBe(problem);
});
