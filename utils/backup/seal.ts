/**
 * What keeps a backup's body whole: it is cut into pieces, each with its number and whether it is the last one, and a chain
 * of SHA-256 over all of them stands at its end. With a passphrase each piece is encrypted for itself (AES-GCM, 256 bits),
 * header, number and last mark going into its tag: no piece can be cut off, moved, or put into another file unseen.
 */
import { areSame, joinedBytes, type Bytes, type FileReading } from './bytes';
import type { Encryption } from './header';

/** Memory that a piece takes, and what the loss of a byte makes unreadable. Our choice. */
export const PIECE_BYTES = 1_048_576;
/** A piece with its tag, and room to spare. */
const MOST_PIECE_BYTES = 2 * PIECE_BYTES;
const DIGEST_BYTES = 32;
/** Before each piece: whether it is the last one (1) or not (0), and its length, four bytes, the highest first. */
const FRAME_BYTES = 5;

/** What OWASP's Password Storage Cheat Sheet asks of PBKDF2 with SHA-256 (2023). */
const ITERATIONS = 600_000;

/** Encrypts or decrypts a piece. */
interface Cipher {
  encrypt(piece: Bytes, about: PieceOf): Promise<Bytes>;
  /** Rejects where the key is wrong or anything was changed. */
  decrypt(piece: Bytes, about: PieceOf): Promise<Bytes>;
}

interface PieceOf {
  /** The SHA-256 of the file's first line. */
  readonly header: Bytes;
  /** From 0. */
  readonly number: number;
  readonly isLast: boolean;
}

const PLAIN: Cipher = {
  encrypt: (piece) => Promise.resolve(piece),
  decrypt: (piece) => Promise.resolve(piece),
};

/** Parameters for a new file: a salt of its own, so that no two files have one key. */
export const newEncryption = (): Encryption => ({
  cipher: 'AES-GCM-256',
  derivation: 'PBKDF2-SHA-256',
  iterations: ITERATIONS,
  salt: btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))),
});

/** The cipher of this passphrase; without encryption one that does nothing. Takes about a second, on purpose. */
export async function cipherFor(encryption: Encryption | null, passphrase: string): Promise<Cipher> {
  if (!encryption) return PLAIN;
  const { iterations, salt } = encryption;
  // The same word typed on another keyboard can be other code points.
  const word = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', word, 'PBKDF2', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    {
      name: 'PBKDF2',
      hash: 'SHA-256',
      iterations,
      salt: Uint8Array.from(atob(salt), (one) => one.charCodeAt(0)),
    },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return {
    encrypt: async (piece, about) =>
      new Uint8Array(await crypto.subtle.encrypt(parameters(about), key, piece)),
    decrypt: async (piece, about) =>
      new Uint8Array(await crypto.subtle.decrypt(parameters(about), key, piece)),
  };
}

/** The key is this file's alone, so a piece's number is a nonce that never comes twice. */
const parameters = ({ header, number, isLast }: PieceOf): AesGcmParams => ({
  name: 'AES-GCM',
  iv: joinedBytes([new Uint8Array(8), numbered(number)]),
  additionalData: joinedBytes([header, numbered(number), Uint8Array.of(Number(isLast))]),
});

function numbered(number: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number);
  return bytes;
}

export const digestOf = async (...parts: readonly Uint8Array[]): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', joinedBytes(parts)));

/** The body's bytes as they stand in the file, piece by piece. `header`: the first line. */
export async function* sealed(
  pieces: AsyncIterable<{ readonly piece: Bytes; readonly isLast: boolean }>,
  headerLine: Bytes,
  cipher: Cipher,
): AsyncGenerator<Bytes> {
  const header = await digestOf(headerLine);
  let chain = header;
  let number = 0;
  for await (const { piece, isLast } of pieces) {
    const body = await cipher.encrypt(piece, { header, number, isLast });
    const framed = joinedBytes([Uint8Array.of(Number(isLast)), numbered(body.length), body]);
    chain = await digestOf(chain, framed);
    number += 1;
    yield framed;
  }
  yield chain;
}

/** Why a body is not as it was written. */
export type Broken = 'cut-off' | 'damaged' | 'passphrase';

export class BrokenSeal extends Error {
  constructor(readonly broken: Broken) {
    super(`A backup’s body: ${broken}`);
  }
}

/**
 * Whether the body, of which `file` is at the begin, is as it was written: read once before a byte of it is believed.
 * Throws a `BrokenSeal`.
 */
export async function checkSeal(file: FileReading, headerLine: Bytes): Promise<void> {
  let chain = await digestOf(headerLine);
  for await (const { frame, body } of framesIn(file)) chain = await digestOf(chain, frame, body);
  const end = await file.take(DIGEST_BYTES);
  if (!end) throw new BrokenSeal('cut-off');
  if (file.left > 0 || !areSame(end, chain)) throw new BrokenSeal('damaged');
}

/** The pieces of a body that `checkSeal` found whole. Throws a `BrokenSeal` where they do not open. */
export async function* unsealed(file: FileReading, headerLine: Bytes, cipher: Cipher): AsyncGenerator<Bytes> {
  const header = await digestOf(headerLine);
  let number = 0;
  for await (const { isLast, body } of framesIn(file)) {
    const piece = await cipher.decrypt(body, { header, number, isLast }).catch(() => null);
    if (!piece) throw new BrokenSeal('passphrase');
    number += 1;
    yield piece;
  }
}

/** The pieces up to the last one, as they stand in the file. */
async function* framesIn(
  file: FileReading,
): AsyncGenerator<{ readonly frame: Bytes; readonly body: Bytes; readonly isLast: boolean }> {
  for (let isLast = false; !isLast;) {
    const frame = await file.take(FRAME_BYTES);
    if (!frame) throw new BrokenSeal('cut-off');
    const length = new DataView(frame.buffer).getUint32(1);
    const mark = frame[0] ?? 0;
    if (mark > 1 || length > MOST_PIECE_BYTES) throw new BrokenSeal('damaged');
    isLast = mark === 1;
    const body = await file.take(length);
    if (!body) throw new BrokenSeal('cut-off');
    yield { frame, body, isLast };
  }
}
