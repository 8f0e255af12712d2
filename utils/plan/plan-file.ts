/** A plan as a file: JSON that another installation, or a later version of this one, can read. */
import type { z } from '../zod';
import { isText, MAX_CHARACTERS, type ImportMessage } from './import-problem';
import { parseJson } from './json-text';
import { planSchema, type Plan } from './plan';
import { PLAN_VERSION, upgradedPlan } from './versions';

/** Tells such a file from any other JSON. */
const FORMAT = 'channel-audit-plan';
/** So many errors are named; a wholly wrong file has thousands. */
const MOST_ERRORS = 20;

/** A part of the file that does not fit. */
export interface PlanFileError {
  /** The path to it, such as `channels[2].url`; empty for the file as a whole. */
  readonly where: string;
  readonly message: ImportMessage;
}

export type PlanFile = { readonly plan: Plan } | { readonly errors: readonly PlanFileError[] };

export const planToJson = (plan: Plan): string => `${JSON.stringify({ format: FORMAT, ...plan }, null, 2)}\n`;

/**
 * The plan in such a text, or all that is wrong with it: a broken file gives no half a plan. Keys that this version
 * does not know are dropped. The plan keeps its id: whoever stores it decides whether it replaces another.
 */
export function planFromJson(text: string): PlanFile {
  if (text.length > MAX_CHARACTERS)
    return wrong({ id: 'import.too-large', values: { most: MAX_CHARACTERS } });
  const read = parseJson(text);
  if ('broken' in read) return wrong({ id: read.id, values: { ...read.broken } });
  const { json } = read;
  if (!isRecord(json) || json.format !== FORMAT) return wrong({ id: 'import.not-a-plan' });
  if (typeof json.version === 'number' && json.version > PLAN_VERSION)
    return wrong({ id: 'import.newer-version' });
  const upgraded = upgradedPlan(json);
  const parsed = planSchema.safeParse(upgraded);
  const errors = parsed.success
    ? [...within(parsed.data, [])]
    : parsed.error.issues.map((issue) => errorOf(issue, upgraded, json.version));
  return parsed.success && errors.length === 0
    ? { plan: parsed.data }
    : { errors: errors.slice(0, MOST_ERRORS) };
}

const wrong = (message: ImportMessage): PlanFile => ({ errors: [{ where: '', message }] });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A schema's complaint as a text: its own words are for engineers, and in English only. */
function errorOf(issue: z.core.$ZodIssue, file: unknown, version: unknown): PlanFileError {
  const path = version === 1 ? pathInVersion1(issue.path) : issue.path;
  return { where: pathOf(path), message: messageOf(issue, file) };
}

/** Where a value stood before version 2, which is what the person who wrote the file can find. */
function pathInVersion1(path: readonly PropertyKey[]): readonly PropertyKey[] {
  const [part, at, field] = path;
  if (part === 'channels' && at !== undefined && field === 'editorial') return [part, at, 'weekdays'];
  return part === 'thresholds' && at === 'channelCap' ? ['channelCap'] : path;
}

function messageOf(issue: z.core.$ZodIssue, file: unknown): ImportMessage {
  if (valueAt(file, issue.path) === undefined) return { id: 'import.field.missing' };
  if (issue.code === 'too_big')
    return { id: 'import.field.too-long', values: { most: Number(issue.maximum) } };
  if (issue.code === 'too_small' && issue.inclusive)
    return { id: 'import.field.too-short', values: { least: Number(issue.minimum) } };
  return { id: 'import.field.wrong' };
}

const valueAt = (file: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((part, key) => (isRecord(part) ? part[String(key)] : undefined), file);

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

/** What is wrong with parts that fit by themselves. */
function* within(value: unknown, path: readonly PropertyKey[]): Generator<PlanFileError> {
  if (typeof value === 'string' && !isText(value))
    yield { where: pathOf(path), message: { id: 'import.field.not-text' } };
  if (!isRecord(value)) return;
  if (Array.isArray(value)) yield* repeatedIn(value, path);
  const entries: Iterable<readonly [PropertyKey, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  for (const [key, inner] of entries) yield* within(inner, [...path, key]);
}

/**
 * Entries of one list that bear the same id. By their ids entries name each other, and two views tell them apart; a name
 * that leads to nothing does no harm.
 */
function repeatedIn(list: readonly unknown[], path: readonly PropertyKey[]): PlanFileError[] {
  const seen = new Set<unknown>();
  return list.flatMap((entry, index) => {
    if (!isRecord(entry) || typeof entry.id !== 'string') return [];
    const again = seen.has(entry.id);
    seen.add(entry.id);
    return again
      ? [{ where: pathOf([...path, index, 'id']), message: { id: 'import.field.twice' } as const }]
      : [];
  });
}
