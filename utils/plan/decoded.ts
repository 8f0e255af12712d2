/** The text in a file's bytes, as far as the bytes say which it is. */

export type UndecodedReason = 'spreadsheet' | 'damaged' | 'undecodable' | 'not-utf8';

export type Decoded =
  | {
      readonly text: string;
      /** True where nothing says that these letters are meant, but that none of them is impossible. */
      readonly isAssumed: boolean;
    }
  | { readonly problem: UndecodedReason };

/**
 * UTF-8, UTF-16 with its mark, else Windows-1252, in which spreadsheets still save CSV. Never with a sign in place of one
 * that could not be read: such a file is `damaged` where it is UTF all but in places, `undecodable` where it is no text of
 * these kinds, `not-utf8` where it is JSON, which is always that.
 */
export function decoded(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  // A zip file, as spreadsheets are by now, or the binary that they were.
  if ((first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf))
    return { problem: 'spreadsheet' };
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff && 'utf-16be';
  const utf = readAs(marked || 'utf-8', bytes);
  // Zeros are in no text; in UTF-16 without its mark every second byte is one.
  if (utf !== null) return utf.includes('\0') ? { problem: 'undecodable' } : { text: utf, isAssumed: false };
  return marked ? { problem: 'damaged' } : decodedByGuess(bytes);
}

/** `null` where a byte does not fit. */
function readAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes that stand for nothing in Windows-1252, and those that no text holds: all below the blank but tabs and breaks. */
const isNoLetter = (byte: number): boolean =>
  [0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte) || (byte < 0x20 && (byte < 0x09 || byte > 0x0d));

function decodedByGuess(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (/^\s*[[{]/.test(text)) return { problem: 'not-utf8' };
  const asUtf8 = new TextDecoder('utf-8').decode(bytes);
  const right = asUtf8.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  const wrong = asUtf8.match(/\uFFFD/g)?.length ?? 0;
  // In another encoding, letters that happen to be UTF-8 are the rare ones.
  if (right > wrong) return { problem: 'damaged' };
  return bytes.some(isNoLetter) ? { problem: 'undecodable' } : { text, isAssumed: true };
}
