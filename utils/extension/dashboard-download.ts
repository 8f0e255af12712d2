/** Handing a file to the browser's downloads. */

/** Parts are joined to chunks of about this many characters: many small Blob parts are slow, one string is big. */
const CHUNK = 1 << 20;

/** Downloads at once and without a dialog (unless the auditor told the browser to ask). */
export function download(fileName: string, parts: Iterable<string>, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([...chunked(parts)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click; a minute is far more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function* chunked(parts: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const part of parts) {
    chunk += part;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}
