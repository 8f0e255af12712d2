/**
 * Files that are made before they are handed to the browser's downloads: on the disk, in the extension's own corner of
 * it, so that a long one does not stand in memory. For workers: only they may write there at once.
 */

import type { EpochMs } from '../reading/reading';

/** A file in the making. */
export interface MadeFile {
  write(text: string): void;
  /** The whole file. */
  finish(): Promise<Blob>;
}

const FOLDER = 'made-files';
/** A file that was not forgotten after its download belongs to a page that was closed; in ms. Our choice. */
const LEFT_OVER: EpochMs = 3_600_000;

/** Begins a file of that name; in memory where the browser has no such corner, or keeps it closed. */
export async function beginFile(name: string): Promise<MadeFile> {
  try {
    return await onDisk(name);
  } catch {
    return inMemory();
  }
}

async function onDisk(name: string): Promise<MadeFile> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  const file = await folder.getFileHandle(name, { create: true });
  const access = await file.createSyncAccessHandle();
  const encoder = new TextEncoder();
  return {
    write(text) {
      const bytes = encoder.encode(text);
      // Half a file must not pass for a whole one.
      if (access.write(bytes) < bytes.length)
        throw new DOMException('the disk took a part only', 'QuotaExceededError');
    },
    finish: () => {
      access.close();
      return file.getFile();
    },
  };
}

function inMemory(): MadeFile {
  const parts: Blob[] = [];
  return {
    write: (text) => void parts.push(new Blob([text])),
    finish: () => Promise.resolve(new Blob(parts)),
  };
}

/** Deletes the file of that name, and those that pages left behind which were closed too soon. */
export async function forgetFile(name: string | null, now = Date.now()): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  for await (const [found, handle] of folder.entries()) {
    // One that is still written cannot be deleted, and need not be.
    if (found === name || (await isLeftOver(handle, now)))
      await folder.removeEntry(found).catch(() => undefined);
  }
}

const isLeftOver = async (handle: FileSystemHandle, now: EpochMs): Promise<boolean> =>
  now - (await (handle as FileSystemFileHandle).getFile()).lastModified > LEFT_OVER;
