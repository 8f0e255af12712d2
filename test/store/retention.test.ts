import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { changesBetween, sameJson, withChanges } from '../../utils/plan/field-changes';
import { openDatabase, type Database } from '../../utils/store/database';
import { reduceEditsBefore } from '../../utils/store/reduce-edits';
import { countAuditsBefore, deleteAuditsBefore, yearsBefore } from '../../utils/store/retention';
import type { Edit } from '../../utils/store/schema';
import { aChannel, anAudit, aReading, DAY, daysAgo, NOW } from '../factories';

let database: Database;
beforeEach(async () => {
  database = await openDatabase();
  await Promise.all([...database.objectStoreNames].map((name) => database.clear(name)));
});

/** A channel audited so many days ago, latest first. */
async function audited(...days: readonly number[]): Promise<string> {
  const channel = aChannel(null);
  const audits = days.map((ago) => anAudit(aReading({ readAt: daysAgo(ago) }), { channelId: channel.id }));
  for (const audit of audits) await database.put('audits', audit);
  await database.put('channels', {
    ...channel,
    latest: audits[0] ?? null,
    followersSeen: days.toReversed().map((ago) => ({ count: ago, precision: 'exact', at: daysAgo(ago) })),
  });
  return channel.id;
}
const ages = async () =>
  (await database.getAllFromIndex('audits', 'byTime'))
    .map(({ auditedAt }) => (NOW - auditedAt) / DAY)
    .reverse();

describe('audits', () => {
  test('older than the period go, in batches; those within it stay', async () => {
    await audited(1, 100, 364, 366, 400, 500, 600, 700);
    expect(await countAuditsBefore(database, daysAgo(365))).toBe(5);
    expect(await deleteAuditsBefore(database, daysAgo(365), 2)).toBe(5);
    expect(await ages()).toEqual([1, 100, 364]);
  });

  test('one made at that very moment stays', async () => {
    await audited(1, 365);
    expect(await deleteAuditsBefore(database, daysAgo(365))).toBe(0);
  });

  test('the latest of each channel stays however old it is, since its state rests on it', async () => {
    await audited(800, 900);
    await audited(2, 900);
    expect(await deleteAuditsBefore(database, daysAgo(365), 1)).toBe(2);
    expect(await ages()).toEqual([2, 800]);
  });

  test('the channel forgets what it remembers of those that went', async () => {
    const id = await audited(1, 100, 400);
    const stored = await database.get('channels', id);
    if (stored) {
      const previous = { auditedAt: daysAgo(400) } as NonNullable<typeof stored.previous>;
      await database.put('channels', { ...stored, previous });
    }
    await deleteAuditsBefore(database, daysAgo(365));
    const after = await database.get('channels', id);
    expect(after?.previous).toBeUndefined();
    expect(after?.followersSeen?.map(({ count }) => count)).toEqual([100, 1]);
    expect(after?.latest).toEqual(stored?.latest);
  });

  test('whose channel is gone already go too', async () => {
    const id = await audited(400);
    await database.delete('channels', id);
    expect(await deleteAuditsBefore(database, daysAgo(365))).toBe(1);
  });
});

test('years are counted by the calendar', () => {
  expect(yearsBefore(Date.UTC(2026, 10, 20, 12), 2)).toBe(Date.UTC(2024, 10, 20, 12));
  expect(yearsBefore(Date.UTC(2028, 1, 29), 1)).toBe(Date.UTC(2027, 2, 1));
});

describe('edits', () => {
  const edit = (at: number, changes: Edit['changes'], about = 'plan:p'): Edit => ({
    id: `edit-${String(at).padStart(8, '0')}-${about}`,
    about,
    at,
    by: 'the auditor',
    changes,
  });
  const folded = async (about = 'plan:p') =>
    (await database.getAllFromIndex('edits', 'byAbout'))
      .filter((one) => one.about === about)
      .reduce<unknown>((document, { changes }) => withChanges(document, changes), undefined);

  test('a value that was replaced later goes; the latest word on it stays, however old', async () => {
    const note = (at: number, value: string) =>
      edit(at, [{ path: ['note'], value }], 'account:facebook:rosenthal');
    for (const one of [note(1, 'first'), note(2, 'second'), note(3, 'third')])
      await database.put('edits', one);
    expect(await reduceEditsBefore(database, 10)).toBe(2);
    expect(await database.getAll('edits')).toEqual([note(3, 'third')]);
  });

  test('which account an edit means is no later edit’s to replace', async () => {
    const word = (at: number, path: string) =>
      edit(
        at,
        [
          { path: [path], value: at },
          { path: ['platformId'], value: String(at) },
        ],
        'account:facebook:x',
      );
    for (const one of [word(1, 'role'), word(2, 'note')]) await database.put('edits', one);
    expect(await reduceEditsBefore(database, 10)).toBe(0);
    expect(await database.getAll('edits')).toEqual([word(1, 'role'), word(2, 'note')]);
  });

  test('edits within the period stay as they are', async () => {
    for (const at of [5, 6, 7]) await database.put('edits', edit(at, [{ path: ['note'], value: at }]));
    expect(await reduceEditsBefore(database, 6)).toBe(1);
    expect(await database.count('edits')).toBe(2);
  });

  test('whatever was edited, what comes of all edits is the same, stopped between or not', async () => {
    const row = fc.record({ id: fc.constantFrom('a', 'b', 'c'), text: fc.constantFrom('x', 'y', 'z') });
    const document = fc.record({
      name: fc.constantFrom('one', 'two'),
      rows: fc.uniqueArray(row, { selector: ({ id }) => id }),
      inner: fc.record({ flag: fc.boolean(), list: fc.array(fc.nat(3), { maxLength: 3 }) }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(document, { minLength: 1, maxLength: 8 }),
        fc.nat(10),
        fc.nat(10),
        async (documents, first, second) => {
          await database.clear('edits');
          let before: unknown;
          for (const [at, after] of documents.entries()) {
            const changes = before ? changesBetween(before, after) : [{ path: [], value: after }];
            if (changes.length > 0) await database.put('edits', edit(at, changes));
            before = after;
          }
          await reduceEditsBefore(database, first);
          expect(sameJson(await folded(), before)).toBe(true);
          await reduceEditsBefore(database, second);
          expect(sameJson(await folded(), before)).toBe(true);
        },
      ),
      { seed: 8, numRuns: 60 },
    );
  });
});
