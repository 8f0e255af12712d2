/** A backup's body: lines of JSON, gzipped. First the settings, then every record with its kind, at the end how many. */
import { NotForABackupError } from '../problem';
import type { Database } from '../store/database';
import { refuse } from './refused';
import { schemas } from './schemas';
import { batchesOf, contentsKinds, type Contents, type ContentsKind } from '../store/whole-contents';

/** The settings that stand in a backup; whoever takes them over parses them as its own. */
export type BackupSettings = Readonly<Record<string, string | number | boolean | null>>;
export type BackupCounts = Readonly<Record<ContentsKind, number>>;

export const NONE_COUNTED: BackupCounts = {
  plans: 0,
  edits: 0,
  channels: 0,
  audits: 0,
  visits: 0,
  forgotten: 0,
};

/** The lines in batches. `written` is told how many records of each kind there are so far. */
export async function* linesOf(
  database: Database,
  settings: BackupSettings,
  written: (counts: BackupCounts) => void,
): AsyncGenerator<string> {
  const line = (kind: string, value: unknown) => `${JSON.stringify([kind, value])}\n`;
  let counts = NONE_COUNTED;
  yield line('settings', settings);
  for (const kind of contentsKinds) {
    for await (const records of batchesOf(database, kind)) {
      counts = { ...counts, [kind]: counts[kind] + records.length };
      written(counts);
      for (const record of records) holdTo(kind, record);
      yield records.map((record) => line(kind, record)).join('');
    }
  }
  yield line('end', counts);
}

/** Throws a `NotForABackupError` where a record does not fit: better no file than one that will not open. */
function holdTo(kind: ContentsKind, record: Contents[ContentsKind][number]): void {
  const parsed = schemas[kind].safeParse(record);
  if (parsed.success) return;
  const id = 'plan' in record ? record.plan.id : 'id' in record ? record.id : record.hash;
  throw new NotForABackupError(`No backup can hold ${kind} ${id}: ${parsed.error.message.slice(0, 300)}`);
}

export const gzipped = (lines: AsyncGenerator<string>): AsyncGenerator<Uint8Array> =>
  chunksOf(streamOf(encoded(lines)).pipeThrough(new CompressionStream('gzip')));

/** Throws a `Refused` where the bytes are no gzip, or end too early; what their source throws as it is. */
export async function* gunzipped(bytes: AsyncGenerator<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array> {
  let ofSource: { readonly error: unknown } | undefined;
  const noted = (async function* () {
    try {
      yield* bytes;
    } catch (error) {
      ofSource = { error };
      throw error;
    }
  })();
  try {
    yield* chunksOf(streamOf(noted).pipeThrough(new DecompressionStream('gzip')));
  } catch {
    // Each browser has another word for what is no gzip.
    throw ofSource ? ofSource.error : refuse('backup.refused.damaged');
  }
}

async function* encoded(lines: AsyncGenerator<string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  for await (const text of lines) yield encoder.encode(text);
}

/** A stream that asks for the next part once the one before is worked off. */
const streamOf = <Part>(parts: AsyncGenerator<Part>): ReadableStream<Part> =>
  new ReadableStream({
    async pull(controller) {
      const next = await parts.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });

/** What a stream holds. Leaving early cancels it, and so whatever feeds it. */
async function* chunksOf<Chunk>(stream: ReadableStream<Chunk>): AsyncGenerator<Chunk> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
