/** The records of a backup's body, believed one by one: each by the schema of its kind, lengths and counts bounded. */
import { z } from '../zod';
import { upgradedPlan } from '../plan/versions';
import { keptOf } from '../store/kept-reading';
import type { Audit } from '../store/schema';
import { contentsKinds, type Contents, type ContentsKind } from '../store/whole-contents';
import { NONE_COUNTED, type BackupCounts, type BackupSettings } from './body';
import { countsSchema } from './header';
import { Refused, refuse } from './refused';
import { schemas } from './schemas';

/** Characters of a line: far above any plan. A line is in memory whole. */
const MOST_LINE = 32_000_000;
/** Bytes of a body: above a hundred thousand audits, each with the longest list of posts. What gzip makes small can be endless. */
const MOST_BYTES = 4_000_000_000;
/** Bytes of the body of a file of so many: what we write shrinks some tenfold, and a little is small in any case. */
const mostBytes = (fileBytes: number): number => Math.min(MOST_BYTES, 50_000_000 + 100 * fileBytes);
/** Nothing that is stored is nested deeper; what walks through a value must come to an end. */
const MOST_DEPTH = 40;

const settingsSchema = z.record(
  z.string().check(z.maxLength(60)),
  z.union([z.string().check(z.maxLength(2000)), z.number(), z.boolean(), z.null()]),
);

export interface Body {
  readonly settings: BackupSettings;
  readonly contents: Contents;
}

/** Reads all of the body of a file of so many bytes, or throws a `Refused`. `told`: how many records were read so far. */
export async function readBody(
  chunks: AsyncIterable<Uint8Array>,
  fileBytes: number,
  told: (records: number) => void,
): Promise<Body> {
  const reading = new BodyReading();
  for await (const line of linesIn(chunks, mostBytes(fileBytes))) {
    reading.read(line);
    told(reading.records);
  }
  return reading.whole();
}

/** The lines of a body, the last one too only where it ends. */
async function* linesIn(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest: string[] = [];
  let [length, bytes] = [0, 0];
  for await (const chunk of chunks) {
    bytes += chunk.length;
    const [first = '', ...others] = decoded(decoder, chunk).split('\n');
    rest.push(first);
    length += first.length;
    for (const next of others) {
      yield rest.join('');
      rest = [next];
      length = next.length;
    }
    if (length > MOST_LINE || bytes > most) throw refuse('backup.refused.too-large');
  }
  if (rest.join('') + decoded(decoder) !== '') throw refuse('backup.refused.damaged');
}

function decoded(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw refuse('backup.refused.damaged');
  }
}

class BodyReading {
  #settings: BackupSettings | null = null;
  #end: BackupCounts | null = null;
  #counts: Record<ContentsKind, number> = { ...NONE_COUNTED };
  readonly #ids = new Set<string>();
  readonly #contents: { readonly [Kind in ContentsKind]: Contents[Kind][number][] } = {
    plans: [],
    edits: [],
    channels: [],
    audits: [],
    visits: [],
    forgotten: [],
  };

  get records(): number {
    return this.#ids.size;
  }

  read(line: string): void {
    const [kind, value] = entryIn(line);
    if (this.#end) throw refuse('backup.refused.damaged');
    if (!this.#settings)
      this.#settings = believed(kind === 'settings' ? settingsSchema.safeParse(value) : null);
    else if (kind === 'end') this.#end = believed(countsSchema.safeParse(value));
    else this.#readRecord(kind, value);
  }

  #readRecord(kind: string, value: unknown): void {
    if (!isKind(kind)) throw refuse('backup.refused.damaged');
    const line = (this.#counts[kind] += 1);
    const wrong = (where: string) =>
      new Refused({ id: 'backup.refused.record', values: { kind, line, where } });
    if (isDeeper(value, MOST_DEPTH)) throw wrong(WHOLE);
    const parsed = schemas[kind].safeParse(kind === 'plans' ? upgradedRecord(value) : value);
    if (!parsed.success) throw wrong(pathOf(parsed.error.issues[0]?.path ?? []));
    const record = reduced(parsed.data) as never;
    const id = `${kind} ${idOf(kind, record)}`;
    if (this.#ids.has(id)) throw wrong(kind === 'forgotten' ? 'hash' : 'id');
    this.#ids.add(id);
    this.#contents[kind].push(record);
  }

  /** All of it, where its end was read and says the same. */
  whole(): Body {
    const counts = this.#counts;
    if (!this.#settings || !this.#end || contentsKinds.some((kind) => this.#end?.[kind] !== counts[kind]))
      throw refuse('backup.refused.damaged');
    return { settings: this.#settings, contents: this.#contents };
  }
}

/** A record without what is not kept of persons, whoever wrote the file. */
function reduced(record: Contents[ContentsKind][number]): Contents[ContentsKind][number] {
  if ('reading' in record) return keptAudit(record);
  return 'latest' in record && record.latest ? { ...record, latest: keptAudit(record.latest) } : record;
}

const keptAudit = (audit: Audit): Audit => ({ ...audit, reading: keptOf(audit.reading) });

function entryIn(line: string): [kind: string, value: unknown] {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw refuse('backup.refused.damaged');
  }
  if (!Array.isArray(json) || json.length !== 2 || typeof json[0] !== 'string')
    throw refuse('backup.refused.damaged');
  return [json[0], json[1]];
}

function believed<T>(
  parsed: { readonly success: true; readonly data: T } | { readonly success: false } | null,
): T {
  if (!parsed?.success) throw refuse('backup.refused.damaged');
  return parsed.data;
}

const isKind = (kind: string): kind is ContentsKind => (contentsKinds as readonly string[]).includes(kind);

/** A plan of an older version, in today's. */
const upgradedRecord = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'plan' in value
    ? { ...value, plan: upgradedPlan(value.plan) }
    : value;

function idOf(kind: ContentsKind, record: Contents[ContentsKind][number]): string {
  if ('plan' in record) return record.plan.id;
  return 'hash' in record && kind === 'forgotten' ? record.hash : 'id' in record ? record.id : '';
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1));
}

/** Stands for the record as a whole. */
const WHOLE = 'record';

/** Such as `plan.channels[2].url`. */
const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
    .slice(0, 200) || WHOLE;
