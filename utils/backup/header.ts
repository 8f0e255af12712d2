/** A backup's first line: what stands in it, readable by anyone, and how the rest is read. */
import { NEWEST_VERSION } from '../store/migrations';
import { z } from '../zod';

/** Tells such a file from any other. */
export const FORMAT = 'channel-audit-backup';
/** The version of the file itself; what stands in its records is of the database's version. */
export const FORMAT_VERSION = 1;
/** A first line has some five hundred characters. */
export const MOST_HEADER_BYTES = 10_000;

const count = z.int().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER));
/** Base64 of sixteen bytes or more: what decodes, and is no weaker than ours. */
const salt = z
  .string()
  .check(
    z.maxLength(200),
    z.regex(/^(?:[A-Za-z0-9+/]{4}){5,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/),
  );

/** How the key is made of the passphrase. Bounded: whoever opens a file waits for it. */
const encryptionSchema = z.object({
  cipher: z.literal('AES-GCM-256'),
  derivation: z.literal('PBKDF2-SHA-256'),
  iterations: z.int().check(z.gte(100_000), z.lte(10_000_000)),
  salt,
});
export type Encryption = z.infer<typeof encryptionSchema>;

/** How many records there are of each kind. */
export const countsSchema = z.object({
  plans: count,
  edits: count,
  channels: count,
  audits: count,
  visits: count,
  forgotten: count,
});

const headerSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  /** Epoch ms. */
  madeAt: z.number().check(z.gte(0), z.lte(8.64e15)),
  toolVersion: z.string().check(z.maxLength(40)),
  databaseVersion: z.int().check(z.gte(1)),
  /** As they were counted before the records were read. */
  counts: countsSchema,
  encryption: z.nullable(encryptionSchema),
});
export type Header = z.infer<typeof headerSchema>;

/** True where a text is the begin of such a first line: a file that ends in it was a backup once. */
export const isHeaderBegin = (text: string): boolean => text.startsWith(`{"format":"${FORMAT}"`);

/** The header in a first line; what it is not, where it is none. */
export function headerIn(line: string): Header | 'not-a-backup' | 'newer' {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'not-a-backup';
  }
  if (!isBackup(json)) return 'not-a-backup';
  if (isAbove(json.version, FORMAT_VERSION) || isAbove(json.databaseVersion, NEWEST_VERSION)) return 'newer';
  const parsed = headerSchema.safeParse(json);
  return parsed.success ? parsed.data : 'not-a-backup';
}

interface AnyHeader {
  readonly version?: unknown;
  readonly databaseVersion?: unknown;
}

const isBackup = (json: unknown): json is AnyHeader =>
  typeof json === 'object' && json !== null && 'format' in json && json.format === FORMAT;

const isAbove = (version: unknown, newest: number): boolean =>
  typeof version === 'number' && version > newest;
