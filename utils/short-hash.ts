/** FNV-1a of a text, 32 bits as at most eight hexadecimal digits: for telling apart a few things, never for hiding one. */
export function shortHashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16);
}
