/** A plan as a file: JSON that another installation, or a later version of this one, can read. */
import type { z } from '../zod';
import { MAX_CHARACTERS, type ImportMessage } from './import-problem';
import { parseJson } from './json-text';
import { PLAN_VERSION, planSchema, type Plan } from './plan';

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
  if ('broken' in read) return wrong({ id: 'import.not-json', values: { ...read.broken } });
  const { json } = read;
  if (!isRecord(json) || json.format !== FORMAT) return wrong({ id: 'import.not-a-plan' });
  if (typeof json.version === 'number' && json.version > PLAN_VERSION)
    return wrong({ id: 'import.newer-version' });
  const parsed = planSchema.safeParse(json);
  const errors = parsed.success
    ? repeatedIds(parsed.data)
    : parsed.error.issues.map((issue) => errorOf(issue, json));
  return parsed.success && errors.length === 0
    ? { plan: parsed.data }
    : { errors: errors.slice(0, MOST_ERRORS) };
}

const wrong = (message: ImportMessage): PlanFile => ({ errors: [{ where: '', message }] });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A schema's complaint as a text: its own words are for engineers, and in English only. */
function errorOf(issue: z.core.$ZodIssue, file: unknown): PlanFileError {
  return { where: pathOf(issue.path), message: messageOf(issue, file) };
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

function repeatedIds({ channels }: Plan): PlanFileError[] {
  const seen = new Set<string>();
  return channels.flatMap(({ id }, index) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ where: `channels[${index}].id`, message: { id: 'import.field.twice' } as const }] : [];
  });
}
