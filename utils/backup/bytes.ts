/** Bytes of a stream, cut as they are needed. */

/** As `BlobPart`s and WebCrypto want them: never of memory that others share. */
export type Bytes = Uint8Array<ArrayBuffer>;

export function joinedBytes(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export const areSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** The bytes in pieces of one size, the last one smaller, perhaps empty: there is always one. */
export async function* inPieces(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ readonly piece: Bytes; readonly isLast: boolean }> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const more of bytes) {
    parts.push(more);
    length += more.length;
    if (length < size) continue;
    let whole = joinedBytes(parts);
    // One that is just full waits: it may be the last one.
    while (whole.length > size) {
      yield { piece: whole.slice(0, size), isLast: false };
      whole = whole.slice(size);
    }
    parts = [whole];
    length = whole.length;
  }
  yield { piece: joinedBytes(parts), isLast: true };
}

/** Reads a file from its begin, so many bytes at a time; never more of it than that is in memory. */
export class FileReading {
  readonly #file: Blob;
  #at = 0;

  constructor(file: Blob) {
    this.#file = file;
  }

  get left(): number {
    return this.#file.size - this.#at;
  }

  /** The next so many bytes; `null` where there are fewer. */
  async take(length: number): Promise<Bytes | null> {
    if (length > this.left) return null;
    const part = this.#file.slice(this.#at, this.#at + length);
    this.#at += length;
    return new Uint8Array(await part.arrayBuffer());
  }

  /** The bytes up to a line's end, which is passed over; `null` where none ends within so many. */
  async line(most: number): Promise<Bytes | null> {
    const part = new Uint8Array(await this.#file.slice(this.#at, this.#at + most).arrayBuffer());
    const end = part.indexOf(0x0a);
    if (end < 0) return null;
    this.#at += end + 1;
    return part.slice(0, end);
  }
}
