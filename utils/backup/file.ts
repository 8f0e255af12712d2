/**
 * A backup as a file: a first line of JSON that anyone can read, then the body (`body.ts`), sealed (`seal.ts`). Neither
 * writing nor checking it takes more memory than a piece of it.
 */
import type { EpochMs } from '../reading/reading';
import type { Database } from '../store/database';
import { NEWEST_VERSION } from '../store/migrations';
import { contentsKinds, countContents } from '../store/whole-contents';
import { gunzipped, gzipped, linesOf, NONE_COUNTED, type BackupCounts, type BackupSettings } from './body';
import { FileReading, inPieces, type Bytes } from './bytes';
import { FORMAT, FORMAT_VERSION, headerIn, isHeaderBegin, MOST_HEADER_BYTES, type Header } from './header';
import type { BackupProblem } from './problem';
import { readBody, type Body } from './records';
import { refuse, Refused } from './refused';
import { BrokenSeal, checkSeal, cipherFor, newEncryption, PIECE_BYTES, sealed, unsealed } from './seal';

/** Larger ones are not opened. */
const MOST_FILE_BYTES = 2_000_000_000;
export const MIME_TYPE = 'application/octet-stream';

export interface WriteOptions {
  readonly settings: BackupSettings;
  readonly toolVersion: string;
  readonly now: EpochMs;
  /** Empty: not encrypted. */
  readonly passphrase: string;
}

/** Writes everything. `told`: how many records are written, of how many. */
export async function writeBackup(
  database: Database,
  { settings, toolVersion, now, passphrase }: WriteOptions,
  told: (done: number, of: number) => void,
  signal: AbortSignal | undefined,
): Promise<{ readonly blob: Blob; readonly counts: BackupCounts }> {
  const counted = await countContents(database);
  const header: Header = {
    format: FORMAT,
    version: FORMAT_VERSION,
    madeAt: now,
    toolVersion,
    databaseVersion: NEWEST_VERSION,
    counts: counted,
    encryption: passphrase === '' ? null : newEncryption(),
  };
  const line: Bytes = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const cipher = await cipherFor(header.encryption, passphrase);
  let counts = NONE_COUNTED;
  const lines = linesOf(database, settings, (written) => {
    signal?.throwIfAborted();
    counts = written;
    told(Math.min(sumOf(written), sumOf(counted)), sumOf(counted));
  });
  signal?.throwIfAborted();
  // A blob of each piece: the browser may keep it on disk.
  const parts: Blob[] = [new Blob([line])];
  for await (const part of sealed(inPieces(gzipped(lines), PIECE_BYTES), line, cipher)) {
    signal?.throwIfAborted();
    parts.push(new Blob([part]));
  }
  return { blob: new Blob(parts, { type: MIME_TYPE }), counts };
}

export const sumOf = (counts: BackupCounts): number =>
  contentsKinds.reduce((sum, kind) => sum + counts[kind], 0);

export type ReadBackup =
  | { readonly state: 'read'; readonly header: Header; readonly body: Body }
  | { readonly state: 'needs-passphrase'; readonly header: Header }
  | { readonly state: 'refused'; readonly problem: BackupProblem };

/** Reads a file; nothing of it is believed unless all of it is. */
export async function readBackup(
  blob: Blob,
  passphrase: string,
  told: (done: number, of: number) => void,
  signal: AbortSignal | undefined,
): Promise<ReadBackup> {
  try {
    return await read(blob, passphrase, told, signal);
  } catch (error) {
    signal?.throwIfAborted();
    const problem = problemIn(error);
    if (!problem) throw error;
    return { state: 'refused', problem };
  }
}

async function read(
  blob: Blob,
  passphrase: string,
  told: (done: number, of: number) => void,
  signal: AbortSignal | undefined,
): Promise<ReadBackup> {
  const file = new FileReading(blob);
  const line = await file.line(MOST_HEADER_BYTES);
  if (!line && (await endsInHeader(blob))) throw refuse('backup.refused.cut-off');
  const header = headerIn(line ? new TextDecoder().decode(line) : '');
  if (header === 'newer') throw refuse('backup.refused.newer');
  if (!line || header === 'not-a-backup') throw refuse('backup.refused.not-a-backup');
  if (blob.size > MOST_FILE_BYTES) throw refuse('backup.refused.too-large');
  const headerLine: Bytes = new Uint8Array([...line, 0x0a]);
  // Told before the passphrase is asked for: no passphrase opens half a file.
  await checkSeal(new FileReading(blob.slice(headerLine.length)), headerLine);
  if (header.encryption && passphrase === '') return { state: 'needs-passphrase', header };
  const cipher = await cipherFor(header.encryption, passphrase);
  const pieces = unsealed(file, headerLine, cipher);
  const of = sumOf(header.counts);
  const body = await readBody(gunzipped(pieces), blob.size, (done) => {
    signal?.throwIfAborted();
    told(Math.min(done, of), of);
  });
  return { state: 'read', header, body };
}

/** True where a file begins as a backup and ends within its first line. */
const endsInHeader = async (blob: Blob): Promise<boolean> =>
  blob.size < MOST_HEADER_BYTES && isHeaderBegin(await blob.text());

/** `null`: no fault of the file's. */
function problemIn(error: unknown): BackupProblem | null {
  if (error instanceof Refused) return error.problem;
  if (error instanceof BrokenSeal) return { id: `backup.refused.${error.broken}` };
  return null;
}
