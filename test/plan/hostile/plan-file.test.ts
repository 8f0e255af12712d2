/** Files that are no plan: each is refused whole, with the place and the reason, and none throws. */
import { describe, expect, test } from 'vitest';
import { decoded } from '../../../utils/plan/decoded';
import { MAX_CHARACTERS } from '../../../utils/plan/import-problem';
import { planSchema } from '../../../utils/plan/plan';
import { planFromJson, planToJson, type PlanFileError } from '../../../utils/plan/plan-file';
import { rosenthalBakery } from '../../../utils/plan/samples/rosenthal-bakery';
import { NOW } from '../../factories';
import { expectSaid, one, randomBytes, tryAll, tryEach } from './cases';

const plan = rosenthalBakery(NOW);
const text = planToJson(plan);
const file: unknown = JSON.parse(text);

type Path = readonly (string | number)[];
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** All values of the file that hold no others, each with where it stands. */
function leavesOf(value: unknown, path: Path = []): { readonly path: Path; readonly value: unknown }[] {
  if (!isObject(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
const leaves = leavesOf(file).filter(({ path }) => path[0] !== 'format' && path[0] !== 'version');

/** The file with something else at a place. */
function withAt(path: Path, put: unknown): unknown {
  const copy = structuredClone(file);
  const holder = path.slice(0, -1).reduce<unknown>((part, key) => (isObject(part) ? part[key] : null), copy);
  const last = path.at(-1);
  if (isObject(holder) && last !== undefined) holder[last] = put;
  return copy;
}

const whereOf = (path: Path): string =>
  path.reduce<string>(
    (where, key) => (typeof key === 'number' ? `${where}[${key}]` : `${where}${where && '.'}${key}`),
    '',
  );

/** All that is wrong with a file; fails where it is taken. */
function errorsOf(json: string): readonly PlanFileError[] {
  const read = planFromJson(json);
  if (!('errors' in read)) throw new Error(`It was taken: ${json.slice(0, 300)}`);
  expect(read.errors.length).toBeGreaterThan(0);
  for (const { message } of read.errors) expectSaid(message);
  return read.errors;
}

/** True where one of the errors names this place, what it is a part of, or a part of it. */
const names = (errors: readonly PlanFileError[], path: Path): boolean =>
  errors.some(({ where }) => whereOf(path).startsWith(where) || where.startsWith(whereOf(path)));

const hasPlace = ([error]: readonly PlanFileError[]): boolean =>
  error?.message.values?.line !== undefined && error.message.values.column !== undefined;

const JSON_SIGNS = ['{', '}', '[', ']', ',', ':', '"', '0', '-', '.', 'e', ' ', '\\', 'u', '\n', '"format"'];

describe('a text that is no JSON', () => {
  const points = [...text.matchAll(/[{}[\],:"]/g)].map(({ index }) => index);

  test('of random bytes', () => {
    tryAll('Random bytes as a plan', (dice) => {
      const read = decoded(randomBytes(dice, 400));
      return 'problem' in read || errorsOf(read.text).length > 0;
    });
  });

  test('of random JSON signs', () => {
    tryAll('Random signs of JSON as a plan', (dice) => {
      const signs = Array.from({ length: 1 + dice.below(60) }, () => one(dice, JSON_SIGNS));
      return errorsOf(signs.join('')).length > 0;
    });
  });

  test('since it is cut off', () => {
    tryAll('A plan cut off at a bracket, quotation mark, comma or colon', (dice) =>
      hasPlace(errorsOf(text.slice(0, one(dice, points)))),
    );
  });

  test('since a sign of it is missing', () => {
    tryAll('A plan without one of its brackets, commas or colons', (dice) => {
      // Between the lines, where it is a sign of JSON and not of a text.
      const lines = text.split('\n');
      const at = one(
        dice,
        [...lines.entries()].filter(([, line]) => /[{[\]}]$/.test(line)).map(([index]) => index),
      );
      lines[at] = (lines[at] ?? '').slice(0, -1);
      return hasPlace(errorsOf(lines.join('\n')));
    });
  });

  test('but lists in lists without end', () => {
    tryAll('A plan with thousands of lists or objects within each other', (dice) => {
      const { path } = one(dice, leaves);
      const [open, close] = one(dice, [['[', ']'] as const, ['{"a":', '}'] as const]);
      const depth = 101 + dice.below(20_000);
      const deep = `${open.repeat(depth)}1${close.repeat(depth)}`;
      const [error] = errorsOf(JSON.stringify(withAt(path, '@@')).replace('"@@"', deep));
      return error?.message.id === 'import.too-deep' && error.message.values?.line === 1;
    });
  });
});

describe('a part that does not fit', () => {
  /** What fits nowhere in place of such a value; where there was none, a text or a number might. */
  function wrongFor(value: unknown): readonly unknown[] {
    const never = [{}, [[]], JSON.parse('{ "toString": 1 }') as unknown];
    return value === null ? never : [...never, typeof value === 'string' ? 7 : 'seven'];
  }

  test('is named where it stands', () => {
    tryAll('A plan with a value of another kind', (dice) => {
      const { path, value } = one(dice, leaves);
      return names(errorsOf(JSON.stringify(withAt(path, one(dice, wrongFor(value))))), path);
    });
  });

  test('is named where it is missing', () => {
    tryAll('A plan without one of its parts', (dice) => {
      const { path } = one(
        dice,
        leaves.filter((leaf) => typeof leaf.path.at(-1) === 'string' && leaf.path.at(-1) !== 'rounded'),
      );
      return names(errorsOf(JSON.stringify(withAt(path, undefined))), path);
    });
  });

  test('is named where its number is out of range', () => {
    const numbers = leaves.filter(({ value }) => typeof value === 'number');
    tryAll('A plan with a number that no computer holds', (dice) => {
      const { path } = one(dice, numbers);
      const number = one(dice, ['1e400', '-1e400', '1e999999']);
      return names(errorsOf(JSON.stringify(withAt(path, '@@')).replace('"@@"', number)), path);
    });
  });

  test('is named where its text is none', () => {
    const strings = leaves.filter(({ value }) => typeof value === 'string');
    tryAll('A plan with half a sign, or NUL, in a text', (dice) => {
      const { path, value } = one(dice, strings);
      const sign = one(dice, ['\0', '\ud83d', '\udc4d']);
      return names(errorsOf(JSON.stringify(withAt(path, `${String(value)}${sign}`))), path);
    });
  });

  test('is named where an id stands twice', () => {
    const lists = listsWithIds(file);
    tryAll('A plan with the same id twice in a list', (dice) => {
      const { path, entries } = one(dice, lists);
      const errors = errorsOf(JSON.stringify(withAt(path, [...entries, one(dice, entries)])));
      return errors.some(({ where }) => where === `${whereOf(path)}[${entries.length}].id`);
    });
  });
});

/** All lists of entries that bear ids. */
function listsWithIds(
  value: unknown,
  path: Path = [],
): { readonly path: Path; readonly entries: readonly unknown[] }[] {
  if (!isObject(value)) return [];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    listsWithIds(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  const isOne =
    Array.isArray(value) && value.length > 0 && value.every((entry) => isObject(entry) && 'id' in entry);
  return isOne ? [{ path, entries: value }, ...inner] : inner;
}

test('of another version it is refused as such', () => {
  tryEach('Plans of versions that there are not yet', [3, 4, 99, 2 ** 31, 1e300], (version) => {
    const [error] = errorsOf(text.replace('"version": 2', `"version": ${version}`));
    expect(error?.message.id).toBe('import.newer-version');
  });
  tryEach(
    'Plans of versions that there never were',
    ['0', '-1', '1.5', '"2"', 'null', '[]', '{}'],
    (version) => {
      expect(names(errorsOf(text.replace('"version": 2', `"version": ${version}`)), ['version'])).toBe(true);
    },
  );
});

test('nothing comes in by keys that every object has', () => {
  const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  tryEach('Prototype keys in every object of a plan', keys, (key) => {
    const hostile = text
      .replaceAll('{', `{ ${JSON.stringify(key)}: { "isAdmin": true },`)
      .replaceAll(/,(\s*})/g, '$1');
    expect(planFromJson(hostile)).toEqual({ plan });
    expect({}).not.toHaveProperty('isAdmin');
  });
});

test('what is too large is refused before it is parsed', () => {
  const filled = (words: string) => words.repeat(Math.ceil((MAX_CHARACTERS + 1) / words.length));
  tryEach('Plans of more than five million characters', ['[', '{"a":', '"', ' ', '\\"', '1'], (words) => {
    expect(errorsOf(filled(words))[0]?.message.id).toBe('import.too-large');
  });
});

test('whatever single sign is another, it is no plan, or one that fits', () => {
  tryAll('A plan with one byte changed: refused, or a plan that fits', (dice) => {
    const bytes = new TextEncoder().encode(text);
    bytes[dice.below(bytes.length)] = dice.below(256);
    const read = decoded(bytes);
    if ('problem' in read) return true;
    const after = planFromJson(read.text);
    return 'errors' in after || planSchema.safeParse(after.plan).success;
  });
});
