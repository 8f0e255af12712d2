import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween, withChanges, type FieldChange } from '../../utils/plan/field-changes';

const row = (id: string, name = '') => ({ id, name });
const rows = (ids: string) => Array.from(ids, (id) => row(id));

describe('the changes between two documents', () => {
  test.each<[string, unknown, unknown, FieldChange[]]>([
    ['none', { a: 1, b: [{ id: 'x' }] }, { b: [{ id: 'x' }], a: 1 }, []],
    ['a field', { a: { b: 1, c: 1 } }, { a: { b: 2, c: 1 } }, [{ path: ['a', 'b'], value: 2 }]],
    ['a field that came', { a: 1 }, { a: 1, b: 2 }, [{ path: ['b'], value: 2 }]],
    ['a field that went', { a: 1, b: 2 }, { a: 1 }, [{ path: ['b'] }]],
    ['one shape for another, whole', { a: { b: 1 } }, { a: { c: 1 } }, [{ path: ['a'], value: { c: 1 } }]],
    ['a list of words, whole', { a: ['x'] }, { a: ['x', 'y'] }, [{ path: ['a'], value: ['x', 'y'] }]],
    ['a field of a row', [row('a', 'one')], [row('a', 'two')], [{ path: ['a', 'name'], value: 'two' }]],
    ['a row taken away', rows('abc'), rows('ac'), [{ path: ['b'] }]],
    ['a row added first', rows('a'), rows('ba'), [{ path: ['b'], value: row('b'), after: null }]],
    ['a row added in between', rows('ab'), rows('acb'), [{ path: ['c'], value: row('c'), after: 'a' }]],
    ['a row added at the end', rows('a'), rows('ab'), [{ path: ['b'], value: row('b') }]],
    ['the one row that moved', rows('abcde'), rows('bcdea'), [{ path: ['a'], after: 'e' }]],
    ['rows that bear one id, as words', rows('aa'), rows('a'), [{ path: [], value: rows('a') }]],
    ['the whole', undefined, { a: 1 }, [{ path: [], value: { a: 1 } }]],
  ])('%s', (_, before, after, changes) => {
    expect(changesBetween(before, after)).toEqual(changes);
  });
});

describe('changes made on a document that changed elsewhere', () => {
  const made = (before: unknown, after: unknown, elsewhere: unknown) =>
    withChanges(elsewhere, changesBetween(before, after));

  test('both changes stand in it', () => {
    expect(made({ a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 3 })).toEqual({ a: 2, b: 3 });
  });

  test('a change within a row that is gone is left out', () => {
    expect(made([row('a'), row('b')], [row('a', 'x'), row('b', 'y')], [row('b')])).toEqual([row('b', 'y')]);
  });

  test('of two rows added at the end the later one is last', () => {
    expect(made(rows('a'), rows('ac'), rows('ab'))).toEqual(rows('abc'));
  });

  test('a row whose neighbour is gone comes last', () => {
    expect(made(rows('ab'), rows('acb'), rows('b'))).toEqual(rows('bc'));
  });

  test('a row that was added there already stands once', () => {
    expect(made(rows('a'), rows('ab'), rows('ab'))).toEqual(rows('ab'));
  });

  test('names of an object’s own machinery are fields like any other', () => {
    const hostile = JSON.parse('{"__proto__": {"x": 1}}') as unknown;
    const changed = withChanges({ a: {} }, [
      { path: ['a', '__proto__', 'x'], value: 1 },
      { path: ['constructor', 'prototype', 'x'], value: 1 },
      { path: ['a', '__proto__'], value: hostile },
    ]);
    expect(({} as { x?: unknown }).x).toBeUndefined();
    expect(Object.getPrototypeOf((changed as { a: unknown }).a)).toBe(Object.prototype);
    expect(Object.keys((changed as { a: object }).a)).toEqual(['__proto__']);
  });
});

const word = fc.constantFrom('x', 'y', 'z');
const someRows = fc
  .shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({ id: fc.constant(id), name: word, outcome: word }, { requiredKeys: ['id'] }),
      ),
    ),
  );
const documents = fc.record({
  said: word,
  words: fc.array(word, { maxLength: 3 }),
  rows: someRows,
  shape: fc.oneof(fc.record({ perWeek: word }), fc.record({ gap: word }), fc.constant(null)),
  inner: fc.record({ rows: someRows, said: word }),
});

describe('for any two documents', () => {
  test('the changes between them lead from one to the other', () => {
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        expect(withChanges(before, changesBetween(before, after))).toEqual(after);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test('of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(withChanges(before, changesBetween(before, after))).toEqual(after);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test('neither is changed', () => {
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        const copies = structuredClone([before, after]);
        withChanges(before, changesBetween(before, after));
        expect([before, after]).toEqual(copies);
      }),
      { seed: 1 },
    );
  });

  test('a third one can take the changes, whatever it holds', () => {
    fc.assert(
      fc.property(documents, documents, fc.jsonValue(), (before, after, other) => {
        expect(() => withChanges(other, changesBetween(before, after))).not.toThrow();
      }),
      { seed: 1 },
    );
  });
});
