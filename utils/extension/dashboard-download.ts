/** Handing a file to the browser's downloads. */

/** Parts are joined to chunks of about this many characters: many small Blob parts are slow, one string is big. */
const CHUNK = 1 << 20;

/** Downloads at once and without a dialog (unless the auditor told the browser to ask). */
export function download(fileName: string, parts: Iterable<string>, mediaType: string): void {
  const chunks = new Chunks();
  for (const part of parts) chunks.add(part);
  handOver(fileName, chunks.file(mediaType));
}

/**
 * Downloads what takes long to make, once it is made; the page stays usable meanwhile. Rejects where a part cannot be
 * made, and with the signal's reason where that stops it. Nothing is downloaded then.
 */
export async function downloadLater(
  fileName: string,
  parts: AsyncIterable<string | Blob> | Iterable<string>,
  mediaType: string,
  signal: AbortSignal,
): Promise<void> {
  const chunks = new Chunks();
  for await (const part of parts) {
    signal.throwIfAborted();
    chunks.add(part);
    await nextTask();
  }
  signal.throwIfAborted();
  handOver(fileName, chunks.file(mediaType));
}

/** Text on its way into a file. Each full chunk becomes a Blob, which the browser may keep out of memory. */
class Chunks {
  readonly #full: Blob[] = [];
  #chunk = '';

  add(part: string | Blob): void {
    if (typeof part === 'string') this.#chunk += part;
    if (this.#chunk.length >= CHUNK || typeof part !== 'string') {
      this.#full.push(new Blob([this.#chunk]));
      this.#chunk = '';
    }
    if (typeof part !== 'string') this.#full.push(part);
  }

  file(type: string): Blob {
    return new Blob([...this.#full, this.#chunk], { type });
  }
}

/** Lets the browser draw, and hear a click, before the work goes on. A timer would wait a second in a tab behind. */
const nextTask = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });

function handOver(fileName: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click; a minute is far more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
