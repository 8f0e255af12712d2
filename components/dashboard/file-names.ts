/** The names of downloaded files. */
import type { TableName } from '../../utils/plan/tables/tables';
import type { EpochMs } from '../../utils/reading/reading';

/** What a file holds; all but the channels themselves stands in its name. */
export type FileContents =
  'audit' | 'plan' | 'history' | 'warnings' | 'semicolons' | 'capture' | `plan-${TableName}`;

/** `channel-audit-rosenthal-bakery-2026-11-20.csv`: letters and digits of any script, and the auditor's own day. */
export function fileNameFor(what: FileContents, name: string, at: EpochMs, extension: string): string {
  const words = name
    .normalize('NFC')
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return (
    ['channel-audit', ...(what === 'audit' ? [] : [what]), words || 'company', dayOf(at)].join('-') +
    `.${extension}`
  );
}

function dayOf(at: EpochMs): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
