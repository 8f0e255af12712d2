/** What a merge does, or did, in words. */
import type { CompanyName, MergeOutcome, MergePreview, United } from '../../../utils/backup/backup';
import { isolated } from '../../../utils/i18n/isolated';
import type { Texts } from '../../../utils/i18n/texts';

/** So many are named; the others are counted. */
const NAMED = 8;

function listed({ t, list }: Texts, all: readonly string[]): string {
  const names = list(all.slice(0, NAMED).map(isolated));
  const more = all.length - NAMED;
  return more > 0 ? t('backup.preview.and-more', { names, count: more }) : names;
}

const namesOf = (companies: readonly CompanyName[]): string[] => companies.map(({ name }) => name);

/** What a merge changes here, a line each; none where it changes nothing. */
export function previewLines(texts: Texts, preview: MergePreview): string[] {
  const { t } = texts;
  const counted = (count: number, id: 'audits' | 'channels' | 'changed-channels' | 'edits' | 'details') =>
    count > 0 ? [t(`backup.preview.${id}`, { count })] : [];
  const named = (companies: readonly CompanyName[], id: 'companies' | 'changed-companies') =>
    companies.length > 0
      ? [t(`backup.preview.${id}`, { count: companies.length, names: listed(texts, namesOf(companies)) })]
      : [];
  const united = ({ channels, accounts }: United, id: 'united-here' | 'united-in-file') =>
    channels > 0 ? [t(`backup.preview.${id}`, { channels, accounts })] : [];
  return [
    ...counted(preview.newAudits, 'audits'),
    ...counted(preview.newChannels, 'channels'),
    ...united(preview.unitedInFile, 'united-in-file'),
    ...united(preview.unitedHere, 'united-here'),
    ...counted(preview.changedChannels, 'changed-channels'),
    ...named(preview.newCompanies, 'companies'),
    ...named(preview.changedCompanies, 'changed-companies'),
    ...counted(preview.newEdits, 'edits'),
    ...counted(preview.newDetails, 'details'),
  ];
}

/** True where something of the file stays out. */
export const isAnyLeftOut = ({ leftOut: { companies, channels } }: MergePreview): boolean =>
  companies.length + channels.length > 0;

/** That nothing comes; of what stays out it is never said that it is here. */
export function nothingWords({ t }: Texts, preview: MergePreview): string {
  if (!isAnyLeftOut(preview)) return t('backup.preview.nothing');
  return t(preview.into === 'empty' ? 'backup.preview.nothing-unasked' : 'backup.preview.nothing-else');
}

/** Counts with their nouns as a list in a sentence; empty where all are 0. */
function countsIn(
  { t, list }: Texts,
  counts: Readonly<Partial<Record<'audits' | 'channels' | 'companies' | 'edits', number>>>,
): string {
  const kinds = ['companies', 'channels', 'audits', 'edits'] as const;
  return list(
    kinds.flatMap((kind) => {
      const count = counts[kind] ?? 0;
      return count > 0 ? [t(`backup.count.${kind}`, { count })] : [];
    }),
  );
}

/** What stays out because it was deleted on purpose, counted; empty where nothing does. */
export const leftOutWords = (texts: Texts, { leftOut }: MergePreview): string =>
  countsIn(texts, {
    companies: leftOut.companies.length,
    channels: leftOut.channels.length,
    audits: leftOut.audits,
  });

/** Its names, a line for each kind. */
export function leftOutNames(texts: Texts, { leftOut: { companies, channels } }: MergePreview): string[] {
  const { t } = texts;
  const named = (names: readonly string[], id: 'left-out-companies' | 'left-out-channels') =>
    names.length > 0 ? [t(`backup.preview.${id}`, { names: listed(texts, names) })] : [];
  return [...named(namesOf(companies), 'left-out-companies'), ...named(channels, 'left-out-channels')];
}

/** What came of it. */
export function outcomeWords(texts: Texts, outcome: MergeOutcome): string {
  const what = leftOutWords(texts, outcome);
  const done = doneWords(texts, outcome);
  return what === '' ? done : `${done} ${texts.t('backup.merge.left-out', { what })}`;
}

function doneWords(texts: Texts, outcome: MergeOutcome): string {
  const { t } = texts;
  if (outcome.isNothingNew) return t('backup.merge.done-nothing');
  const what = countsIn(texts, {
    companies: outcome.newCompanies.length,
    channels: outcome.newChannels,
    audits: outcome.newAudits,
    edits: outcome.newEdits,
  });
  if (what === '') return t('backup.merge.done-shown');
  return t(outcome.into === 'empty' ? 'backup.restore.done' : 'backup.merge.done', { what });
}
