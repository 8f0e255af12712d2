import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBackground } from '../../utils/messages';
import { handleInPlainSight, nameInPlainSight } from '../../utils/reading/in-plain-sight';
import { known, type Reading } from '../../utils/reading/reading';
import { readingSchema } from '../../utils/reading/reading-schema';
import { aReading } from '../factories';
import { tried } from '../reliability/tried';

/** A name as somebody might give it to themselves, and as it is shown; `null`: as it is. */
const names: readonly [what: string, name: string, shown: string | null][] = [
  ['turned around', 'Rosenthal \u202Eyrekab', 'Rosenthal [U+202E]yrekab'],
  ['that ends its own isolation', 'A\u2069\u2066B', 'A[U+2069][U+2066]B'],
  ['with a line break', 'A\nB\u2028C', 'A[U+000A]B[U+2028]C'],
  ['with a null and a bell', 'A\0\x07', 'A[U+0000][U+0007]'],
  ['with spaces that nobody sees', 'Rosen\u200Bthal\u2060', 'Rosen[U+200B]thal[U+2060]'],
  ['with a letter drawn as nothing', '\u3164', '[U+3164]'],
  ['of two scripts in a word', 'Ros\u0435nthal Bakery', 'Ros[U+0435]nthal Bakery'],
  ['with a Greek letter among Latin ones', 'R\u03BFsenthal', 'R[U+03BF]senthal'],
  ['wrapped by the page, for its direction’s sake', '\u2068Rosenthal\u2069', 'Rosenthal'],
  ['in Hebrew, with marks of direction', '\u200Fמאפייה (2)\u200F', null],
  ['in Persian, with a joiner', 'نان\u200Cوایی', null],
  ['with emoji that are joined', 'Bakers 👩\u200D🍳', null],
  ['with the flag of England', 'Pub 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}', null],
  ['all in Cyrillic', 'Роса и хлеб', null],
  ['in two scripts, a word each', 'Пекарня Rosenthal', null],
  ['with letters that look like no others', 'KoЯn', null],
];

const handles: typeof names = [
  ['of two scripts', 'ros\u0435nthal', 'ros[U+0435]nthal'],
  [
    'that is Latin to the eye and has no Latin letter',
    '\u0441\u043E\u0441\u0430',
    '[U+0441][U+043E][U+0441][U+0430]',
  ],
  ['one word of which is such', 'bakery-\u0440\u0430\u0443', 'bakery-[U+0440][U+0430][U+0443]'],
  ['with a joiner that nobody sees', 'rosen\u200Cthal', 'rosen[U+200C]thal'],
  ['turned around', '\u202Elahtnesor', '[U+202E]lahtnesor'],
  ['after the page’s mark of direction', '\u200Erosenthal', 'rosenthal'],
  ['in Cyrillic that is seen to be', 'пекарня', null],
  ['in Japanese', 'パン屋', null],
  ['as most are', 'rosenthal.bakery_1', null],
];

describe('a name', () => {
  test.for(names)('%s', ([, name, shown]) => {
    expect(nameInPlainSight(name, 300)).toBe(shown ?? name);
  });
});

describe('a handle', () => {
  test.for(handles)('%s', ([, handle, shown]) => {
    expect(handleInPlainSight(handle, 300)).toBe(shown ?? handle);
  });
});

test('twice is once, whatever the name, and never too long', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(anything, (name) => {
      for (const inPlainSight of [nameInPlainSight, handleInPlainSight]) {
        const once = inPlainSight(name, 300);
        expect(once.length).toBeLessThanOrEqual(300);
        expect(inPlainSight(once, 300)).toBe(once);
      }
    }),
    { seed: 5 },
  );
});

describe('a reading with such names', () => {
  const account = aReading({}).account;
  const disguised: Reading = aReading({
    account: {
      ...account,
      name: known('Rosenthal \u202Eyrekab', 'test.header'),
      handle: known('ros\u0435nthal', 'test.header'),
    },
    category: known('B\u0430kery', 'test.header'),
    link: known('https://bakery.example:secret@elsewhere.example/', 'test.header'),
  });

  test('is believed with them written out, says so, and stays the same when it is parsed again', () => {
    const parsed = readingSchema.parse(disguised);
    expect(parsed).toMatchObject({
      account: { name: { value: 'Rosenthal [U+202E]yrekab' }, handle: { value: 'ros[U+0435]nthal' } },
      category: { value: 'B[U+0430]kery' },
      link: { value: 'https://elsewhere.example/' },
      remarks: ['letters-written-out'],
    });
    expect(readingSchema.parse(parsed)).toEqual(parsed);
  });

  test('comes to the background and to the popup alike', () => {
    const message = toBackground.parse({ type: 'reading', id: '12345678', reading: disguised });
    expect(message).toMatchObject({ reading: { account: { handle: { value: 'ros[U+0435]nthal' } } } });
  });

  test('one that needs nothing of it is taken as it is', () => {
    const plain = aReading({});
    expect(readingSchema.parse(plain)).toEqual(plain);
  });
});

test('noted', () => {
  const disguises = [...names, ...handles].filter(([, , shown]) => shown !== null);
  tried({
    trial: 'attack',
    what: 'A name or handle with letters that cannot be seen, that turn the text around, or that look like others',
    times: disguises.length,
    survived: [
      ...names.filter(([, name, shown]) => shown !== null && nameInPlainSight(name, 300) === shown),
      ...handles.filter(([, handle, shown]) => shown !== null && handleInPlainSight(handle, 300) === shown),
    ].length,
  });
});
