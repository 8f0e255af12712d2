import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedOver } from '../../utils/plan/carry-over';

const row = (id: string, name = '') => ({ id, name });

describe('a change carried over to a document that changed elsewhere', () => {
  test.each([
    ['a word', { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 3 }, { a: 2, b: 3 }],
    ['a word that both changed: the last one has it', { a: 1 }, { a: 2 }, { a: 3 }, { a: 2 }],
    ['what was set for the first time', { a: null }, { a: { b: 1 } }, { a: null }, { a: { b: 1 } }],
    [
      'one shape for another, whole',
      { a: { b: 1 } as object },
      { a: { c: 1 } },
      { a: { b: 2 } },
      { a: { c: 1 } },
    ],
  ])('%s', (_, from, to, onto, result) => {
    expect(carriedOver<unknown>(from, to, onto)).toEqual(result);
  });

  test.each([
    ['a row added at the end', 'ab', 'abc', 'abx', 'abcx'],
    ['a row added in between', 'ab', 'acb', 'xab', 'xacb'],
    ['a row added first', 'ab', 'cab', 'abx', 'cabx'],
    ['a row removed', 'abc', 'ac', 'abcx', 'acx'],
    ['a row put back into its place', 'ac', 'abc', 'xac', 'xabc'],
    ['a row removed there stays removed', 'abc', 'acb', 'ab', 'ab'],
    ['a row moved', 'abc', 'cab', 'abxc', 'caxb'],
    ['a row moved, where it stands so already', 'abc', 'bac', 'bac', 'bac'],
  ])('%s', (_, from, to, onto, result) => {
    const rows = (ids: string) => Array.from(ids, (id) => row(id));
    expect(carriedOver(rows(from), rows(to), rows(onto))).toEqual(rows(result));
    // Words are known by what they are.
    expect(carriedOver(Array.from(from), Array.from(to), Array.from(onto))).toEqual(Array.from(result));
  });

  test('a row keeps what was said in it elsewhere', () => {
    const from = [{ ...row('a', 'one'), note: '' }];
    const to = [{ ...row('a', 'two'), note: '' }];
    const onto = [row('b'), { ...row('a', 'one'), note: 'there' }].map((one) => ({ note: '', ...one }));
    expect(carriedOver(from, to, onto)).toEqual([
      { ...row('b'), note: '' },
      { ...row('a', 'two'), note: 'there' },
    ]);
  });

  const rows = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), name: fc.string() }),
    {
      selector: ({ id }) => id,
    },
  );
  const documents = fc.record({ words: fc.array(fc.constantFrom('x', 'y', 'z')), rows, said: fc.string() });

  test('is the change itself where nothing else changed', () => {
    fc.assert(
      fc.property(documents, documents, (from, to) => {
        expect(carriedOver(from, to, structuredClone(from))).toEqual(to);
      }),
    );
  });

  test('is taken back by its opposite, where nothing else changed', () => {
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        expect(carriedOver(after, before, structuredClone(after))).toEqual(before);
      }),
    );
  });

  test('made twice is made once, and none is none', () => {
    const distinct = documents.map((one) => ({ ...one, words: [...new Set(one.words)] }));
    fc.assert(
      fc.property(distinct, distinct, distinct, (from, to, onto) => {
        const once = carriedOver(from, to, onto);
        expect(carriedOver(from, to, once)).toEqual(once);
        expect(carriedOver(from, structuredClone(from), onto)).toEqual(onto);
      }),
    );
  });
});
