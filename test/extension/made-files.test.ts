import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginFile, forgetFile } from '../../utils/extension/made-files';
import { NOW } from '../factories';

const HOUR = 3_600_000;
/** What the disk takes of each piece that is written. */
let takes = (bytes: Uint8Array) => bytes.length;
/** The files in the extension's corner of the disk: their text, and when they were written. */
let files: Map<string, { text: string; at: number }>;

const fileHandle = (name: string) => ({
  kind: 'file',
  getFile: () => {
    const { text = '', at = NOW } = files.get(name) ?? {};
    return Promise.resolve(Object.assign(new Blob([text]), { lastModified: at }));
  },
  createSyncAccessHandle: () =>
    Promise.resolve({
      write(bytes: Uint8Array) {
        const text =
          (files.get(name)?.text ?? '') + new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        files.set(name, { text, at: NOW });
        return takes(bytes);
      },
      close: () => undefined,
    }),
});
const folder = {
  getFileHandle: (name: string) => Promise.resolve(fileHandle(name)),
  removeEntry: (name: string) => Promise.resolve(files.delete(name)),
  entries: () => [...files.keys()].map((name) => [name, fileHandle(name)])[Symbol.iterator](),
};

beforeEach(() => {
  files = new Map();
  takes = (bytes) => bytes.length;
  vi.stubGlobal('navigator', {
    storage: { getDirectory: () => Promise.resolve({ getDirectoryHandle: () => Promise.resolve(folder) }) },
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('a file that is made', () => {
  test('holds all that was written, on the disk', async () => {
    const file = await beginFile('a.csv');
    file.write('name,');
    file.write('žluťoučký\r\n');
    expect(await (await file.finish()).text()).toBe('name,žluťoučký\r\n');
    expect([...files.keys()]).toEqual(['a.csv']);
  });

  test('fails where the disk takes a part only', async () => {
    takes = (bytes) => bytes.length - 1;
    const file = await beginFile('a.csv');
    expect(() => file.write('name')).toThrow(expect.objectContaining({ name: 'QuotaExceededError' }));
  });

  test('stands in memory where the browser keeps its disk closed', async () => {
    vi.stubGlobal('navigator', { storage: { getDirectory: () => Promise.reject(new Error('closed')) } });
    const file = await beginFile('a.csv');
    file.write('name');
    expect(await (await file.finish()).text()).toBe('name');
    expect(files.size).toBe(0);
  });
});

test('a file is forgotten by its name, and others once they have lain there for hours', async () => {
  files.set('mine.csv', { text: '', at: NOW });
  files.set('new.csv', { text: '', at: NOW - HOUR / 2 });
  files.set('left.csv', { text: '', at: NOW - 2 * HOUR });
  await forgetFile('mine.csv', NOW);
  expect([...files.keys()]).toEqual(['new.csv']);
});
