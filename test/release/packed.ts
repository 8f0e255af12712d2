/**
 * The zip files for the stores, packed so that the same files give the same bytes: whoever builds this version again can
 * hold what a store offers to it. WXT packs in the order in which the disk tells its files, with the times at which they
 * were written.
 */
import { readFile, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';

/** The first day that a zip file can tell. */
const EPOCH = new Date(Date.UTC(1980, 0, 1));

/** What a reviewer needs to build the extension again; nothing else that happens to lie in the folder. */
const SOURCES = [
  /^(?:components|entrypoints|public|test\/release|utils)\//,
  /^(?:package|package-lock|tsconfig)\.json$/,
  /^wxt\.config\.ts$/,
  /^(?:LICENSE|PRIVACY\.md|README\.md)$/,
];

export const isSource = (name: string): boolean => SOURCES.some((pattern) => pattern.test(name));

/** Packs a zip file anew: sorted, without times and rights, only the files that are to be kept. */
export async function repack(file: string, isKept: (name: string) => boolean = () => true): Promise<void> {
  const before = await JSZip.loadAsync(await readFile(file));
  const after = new JSZip();
  const names = Object.values(before.files)
    .filter(({ name, dir }) => !dir && isKept(name))
    .map(({ name }) => name)
    .sort();
  for (const name of names) {
    const contents = await before.file(name)?.async('nodebuffer');
    if (contents) after.file(name, contents, { date: EPOCH, createFolders: false });
  }
  const packed = await after.generateAsync({
    type: 'nodebuffer',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
  await writeFile(file, packed);
}
