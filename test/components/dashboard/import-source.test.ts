import { describe, expect, test } from 'vitest';
import {
  guessedMapping,
  isList,
  kindOfSource,
  textOfFile,
  type SourceKind,
} from '../../../components/dashboard/import-source';

test.each<[SourceKind, string]>([
  ['nothing', ''],
  ['nothing', ' \n '],
  ['addresses', 'facebook.com/acme'],
  ['addresses', 'https://x.com/acme\nhttps://www.youtube.com/@acme'],
  ['addresses', 'Facebook, https://www.facebook.com/acme'],
  ['table', 'address,platform\nfacebook.com/acme,Facebook'],
  ['table', 'Link;Netz\r\nfacebook.com/acme;Facebook'],
  ['table', 'address\tnotes\nfacebook.com/acme\t'],
  ['table', 'address\nfacebook.com/acme'],
  ['plan', '{"format":"channel-audit-plan"}'],
  ['plan', '\uFEFF{ broken'],
  ['json-list', '[{"address":"facebook.com/acme"}]'],
  ['table', 'sep=;\naddress\nfacebook.com/acme'],
])('takes for %s: %j', (kind, text) => {
  expect(kindOfSource(text)).toBe(kind);
});

test.each([
  ['facebook.com/acme', false],
  [' https://x.com/acme ', false],
  ['', false],
  ['facebook.com/acme\nx.com/acme', true],
  ['https://facebook.com/acme https://x.com/acme', true],
  ['address,owner\nx.com/acme,Mira', true],
])('for a list of channels is taken: %j %s', (text, is) => {
  expect(isList(text)).toBe(is);
});

describe('columns', () => {
  test('of the template are known', () => {
    expect(guessedMapping(['address', 'posts_per_week', 'brand_or_market'])).toEqual({
      address: 'address',
      postsPerWeek: 'posts_per_week',
      brandOrMarket: 'brand_or_market',
    });
  });

  test('as clients head them are guessed, each for one thing', () => {
    expect(guessedMapping(['Network', 'Profile URL', 'Responsible', 'Colour'])).toEqual({
      platform: 'Network',
      address: 'Profile URL',
      owner: 'Responsible',
    });
  });
});

describe('a file', () => {
  const read = (...bytes: number[]) => textOfFile(new Blob([new Uint8Array(bytes)]));
  test('in UTF-8', async () => {
    expect(await textOfFile(new Blob(['Grüße']))).toEqual({ text: 'Grüße', isAssumed: false });
  });
  test('in Windows-1252', async () => {
    expect(await read(0x47, 0x72, 0xfc, 0xdf, 0x65)).toEqual({ text: 'Grüße', isAssumed: true });
  });
  test('in UTF-16 with its mark', async () => {
    expect(await read(0xff, 0xfe, 0x41, 0x00, 0xfc, 0x00)).toEqual({ text: 'Aü', isAssumed: false });
  });
  test.each([
    ['newer', [0x50, 0x4b, 3, 4]],
    ['older', [0xd0, 0xcf, 0x11, 0xe0]],
  ])('that is a spreadsheet, %s', async (_, bytes) => {
    expect(await read(...bytes)).toEqual({ problem: 'spreadsheet' });
  });
});
