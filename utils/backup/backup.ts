/**
 * Backups and merges, as the screens use them: everything in one file, and a file into what is here. Works in any page
 * or worker of the extension; a worker keeps the page free while a long history is opened or merged.
 */
import type { EpochMs } from '../reading/reading';
import type { Database } from '../store/database';
import type { Forgotten } from '../store/schema';
import { changeContents, isNothing, NO_CONTENTS, readContents, type Contents } from '../store/whole-contents';
import type { BackupCounts, BackupSettings } from './body';
import { readBackup, writeBackup } from './file';
import type { Header } from './header';
import { ComingFacts, keysIn, type LeftOut } from './left-out';
import { merged, withTimeInInbox } from './merge';
import { previewBetween, type MergePreview } from './preview';
import type { BackupProblem } from './problem';
import { factsIn } from './unsaid';

export type { BackupCounts, BackupSettings } from './body';
export type { CompanyName, MergePreview, United } from './preview';
export type { BackedUp, BackupProblem } from './problem';

/** What a backup's first line tells, before anything is decrypted. Believe it no more than any line of a file. */
export interface AboutBackup {
  readonly madeAt: EpochMs;
  readonly toolVersion: string;
  readonly databaseVersion: number;
  readonly counts: BackupCounts;
  readonly isEncrypted: boolean;
}

export interface BackupOptions {
  readonly settings: BackupSettings;
  readonly toolVersion: string;
  readonly now: EpochMs;
  /** Absent or empty: the file can be read by anyone who has it. */
  readonly passphrase?: string;
}

/** How many records are done, of how many. */
export type Progress = (done: number, of: number) => void;

export interface MadeBackup {
  readonly blob: Blob;
  /** Such as `2026-11-20-143005.channel-audit`, in this browser’s time zone; `-protected` before its end where it is. */
  readonly name: string;
  readonly counts: BackupCounts;
}

export interface OpenedBackup {
  readonly about: AboutBackup;
  readonly settings: BackupSettings;
  readonly contents: Contents;
}

/** `needs-passphrase`: none was given, and the file has one. A wrong one is refused. */
export type Opening =
  | { readonly state: 'opened'; readonly backup: OpenedBackup }
  | { readonly state: 'needs-passphrase'; readonly about: AboutBackup }
  | { readonly state: 'refused'; readonly problem: BackupProblem };

export interface MergeOptions {
  /** Whether what was forgotten here on purpose comes back with the file; it is no longer remembered then. */
  readonly bringBackForgotten: boolean;
  /** Audits made before are deleted by the retention period; absent: it keeps all. */
  readonly keptFrom?: EpochMs;
  /** From when the inbox keeps what was a company’s; absent: from the moment of the merge. */
  readonly now?: EpochMs;
}

export type MergeOutcome = MergePreview;

const nothing = (): void => undefined;

/**
 * Everything that is stored here, as one file; read in batches, so that a long history never stands in memory whole.
 * Rejects with the signal’s reason once it is aborted.
 */
export async function makeBackup(
  database: Database,
  { passphrase = '', ...options }: BackupOptions,
  progress: Progress = nothing,
  signal?: AbortSignal,
): Promise<MadeBackup> {
  const { blob, counts } = await writeBackup(database, { ...options, passphrase }, progress, signal);
  return { blob, counts, name: fileName(options.now, passphrase !== '') };
}

/** By its second: of two files of one name a browser would rename one, and nobody be told how. */
function fileName(now: EpochMs, isProtected: boolean): string {
  const at = new Date(now);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join('');
  return `${day}-${time}${isProtected ? '-protected' : ''}.channel-audit`;
}

/** The backup in a file, believed only whole. Rejects with the signal’s reason once it is aborted. */
export async function openBackup(
  file: Blob,
  passphrase = '',
  progress: Progress = nothing,
  signal?: AbortSignal,
): Promise<Opening> {
  const read = await readBackup(file, passphrase, progress, signal);
  if (read.state === 'refused') return read;
  const about = aboutOf(read.header);
  return read.state === 'needs-passphrase'
    ? { state: 'needs-passphrase', about }
    : { state: 'opened', backup: { about, ...read.body } };
}

const aboutOf = ({ madeAt, toolVersion, databaseVersion, counts, encryption }: Header): AboutBackup => ({
  madeAt,
  toolVersion,
  databaseVersion,
  counts,
  isEncrypted: encryption !== null,
});

/** What `mergeBackup` would do; stores nothing. */
export async function previewOf(
  database: Database,
  backup: OpenedBackup,
  options: MergeOptions,
): Promise<MergePreview> {
  const coming = await factsOfBackup(backup);
  const here = await readContents(database);
  return madeOne(here, backup.contents, coming, options).preview;
}

/**
 * Makes the backup and what is here one, in one transaction: all of it or nothing. Into an empty browser it is restored
 * whole; its settings are for the caller to take over. Merging twice is merging once. Announces what changed. Rejects with
 * the signal’s reason where that stops it in time: then nothing is changed. `progress`: how much of it is written.
 */
export async function mergeBackup(
  database: Database,
  backup: OpenedBackup,
  options: MergeOptions,
  progress: Progress = nothing,
  signal?: AbortSignal,
): Promise<MergeOutcome> {
  const coming = await factsOfBackup(backup);
  let outcome: MergeOutcome | undefined;
  const change = (here: Contents): Contents => {
    const { after, preview } = madeOne(here, backup.contents, coming, options);
    outcome = preview;
    return after;
  };
  await changeContents(database, change, progress, signal);
  if (!outcome) throw new Error('The merge came to no end.');
  return outcome;
}

/** A backup is opened once, and looked at several times. */
const factsOfBackups = new WeakMap<Contents, Promise<ComingFacts>>();

function factsOfBackup({ contents }: OpenedBackup): Promise<ComingFacts> {
  let facts = factsOfBackups.get(contents);
  if (!facts) factsOfBackups.set(contents, (facts = ComingFacts.of(factsIn(contents))));
  return facts;
}

const NOTHING_LEFT_OUT: LeftOut = { companies: [], channels: [], audits: 0 };

function madeOne(
  here: Contents,
  contents: Contents,
  coming: ComingFacts,
  { bringBackForgotten, keptFrom, now = Date.now() }: MergeOptions,
): { readonly after: Contents; readonly preview: MergePreview } {
  // Into an empty browser the file comes as what was here: with its visits, and what was forgotten there; what was
  // forgotten here stays so all the same.
  const isRestored = isNothing(here);
  const base = isRestored ? contents : here;
  const factsHere = factsIn(isRestored ? NO_CONTENTS : here);
  const { facts, leftOut } =
    bringBackForgotten || here.forgotten.length === 0
      ? { facts: coming.facts, leftOut: NOTHING_LEFT_OUT }
      : coming.sift(here.forgotten, keysIn(factsHere));
  const made = merged(base, contents, factsHere, facts);
  const back = new Set(bringBackForgotten ? coming.allHashes : []);
  const after = {
    ...made,
    channels: withTimeInInbox(made.channels, here.channels, now),
    forgotten: joined(
      here.forgotten.filter(({ hash }) => !back.has(hash)),
      isRestored ? contents.forgotten : [],
    ),
  };
  const into = isRestored ? 'empty' : 'used';
  const preview = previewBetween({ here, coming: contents, after }, factsHere.edits, {
    into,
    leftOut,
    keptFrom,
  });
  return { after, preview };
}

/** Each hash once. */
const joined = (forgotten: readonly Forgotten[], others: readonly Forgotten[]): readonly Forgotten[] => [
  ...new Map([...forgotten, ...others].map((one) => [one.hash, one])).values(),
];
