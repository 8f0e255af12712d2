/** Files in whatever encoding: their letters are what was written, or the file is refused. Never one put in for another. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoded, type UndecodedReason } from '../../../utils/plan/decoded';
import { tryAll, tryEach, one, randomBytes } from './cases';

const TABLE = 'Address,Owner\nhttps://x.com/rosenthalbakery,Bäckerei Rößler – наан\n';
const utf8 = new TextEncoder().encode(TABLE);
const utf16 = (text: string, isBigEnd = false): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !isBigEnd);
  return bytes;
};
const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const joined = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

test.each<[string, Uint8Array, boolean, string]>([
  ['UTF-8', utf8, false, TABLE],
  ['UTF-8 with a mark', joined([0xef, 0xbb, 0xbf], utf8), false, TABLE],
  ['UTF-16, little end first', utf16(`\uFEFF${TABLE}`), false, TABLE],
  ['UTF-16, big end first', utf16(`\uFEFF${TABLE}`, true), false, TABLE],
  ['Windows-1252', bytesOf('B\xe4ckerei,caf\xe9'), true, 'Bäckerei,café'],
])('%s is read as it was written', (_, bytes, isAssumed, text) => {
  expect(decoded(bytes)).toEqual({ text, isAssumed });
});

test('what is no text of these kinds is refused, and says why', () => {
  const cases: readonly (readonly [UndecodedReason, Uint8Array])[] = [
    ['undecodable', utf16(TABLE)],
    ['undecodable', utf16(TABLE, true)],
    ['undecodable', joined(utf8, [0])],
    ['undecodable', bytesOf('a,b\n\x81\x8d\x8f')],
    ['undecodable', joined([0xff, 0xfe, 0, 0], [0x41, 0, 0, 0])],
    ['damaged', joined(utf8.slice(0, -2), [0xd0])],
    ['damaged', joined(utf8, [0xc3, 0x28])],
    ['damaged', utf16(`\uFEFF${TABLE}`).slice(0, -1)],
    ['damaged', utf16('\uFEFFa\ud83d,b')],
    ['not-utf8', bytesOf('{ "format": "channel-audit-plan", "name": "B\xe4ckerei" }')],
    ['not-utf8', bytesOf('[{ "owner": "caf\xe9" }]')],
    ['spreadsheet', bytesOf('PK\x03\x04')],
    ['spreadsheet', bytesOf('\xd0\xcf\x11\xe0')],
  ];
  tryEach(
    'Files in no encoding that can be told: UTF-16 without its mark, NULs, cut letters',
    cases,
    ([problem, bytes]) => {
      expect(decoded(bytes)).toEqual({ problem });
    },
  );
});

test('a file cut amid a letter is never taken with another in its place', () => {
  const words = ['Rößler', 'Bäckerei', 'наан', '面包', 'מאפייה', 'bánh mì', '🥐'];
  tryAll('A text in UTF-8 cut amid a letter', (dice) => {
    const text = Array.from({ length: 3 + dice.below(5) }, () => one(dice, words)).join(', ');
    const bytes = new TextEncoder().encode(text);
    const cuts = [...bytes.keys()].filter(
      (at) => at > bytes.length / 2 && ((bytes[at] ?? 0) & 0xc0) === 0x80,
    );
    const read = decoded(bytes.slice(0, one(dice, cuts)));
    return 'problem' in read && read.problem === 'damaged';
  });
});

test('random bytes are refused', () => {
  tryAll('Random bytes as a file', (dice) => {
    // So many that one of them stands for no letter; a few bytes may well be a word.
    return (
      'problem' in
      decoded(
        Uint8Array.from([...randomBytes(dice, 100), ...Array.from({ length: 100 }, () => dice.below(256))]),
      )
    );
  });
});

test('whatever was written in UTF is read as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (words, isBigEnd) => {
      const text = `a${words.replaceAll('\0', '')}`;
      expect(decoded(new TextEncoder().encode(text))).toEqual({ text, isAssumed: false });
      expect(decoded(utf16(`\uFEFF${text}`, isBigEnd))).toEqual({ text, isAssumed: false });
    }),
  );
});
