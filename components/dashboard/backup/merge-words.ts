/** What a merge does, or did, in words. */
import type { CompanyName, MergeOutcome, MergePreview } from '../../../utils/backup/backup';
import { isolated } from '../../../utils/i18n/isolated';
import type { Texts } from '../../../utils/i18n/texts';

/** So many companies are named; the others are counted. */
const NAMED = 8;

function namesIn({ t, list }: Texts, companies: readonly CompanyName[]): string {
  const names = list(companies.slice(0, NAMED).map(({ name }) => isolated(name)));
  const more = companies.length - NAMED;
  return more > 0 ? t('backup.preview.and-more', { names, count: more }) : names;
}

/** What a merge changes here, a line each; none where it changes nothing. */
export function previewLines(texts: Texts, preview: MergePreview): string[] {
  const { t } = texts;
  const counted = (
    count: number,
    id: 'audits' | 'channels' | 'changed-channels' | 'edits',
  ): [count: number, words: string] => [count, t(`backup.preview.${id}`, { count })];
  const named = (
    companies: readonly CompanyName[],
    id: 'companies' | 'changed-companies',
  ): [count: number, words: string] => [
    companies.length,
    t(`backup.preview.${id}`, { count: companies.length, names: namesIn(texts, companies) }),
  ];
  return [
    counted(preview.newAudits, 'audits'),
    counted(preview.newChannels, 'channels'),
    counted(preview.changedChannels, 'changed-channels'),
    named(preview.newCompanies, 'companies'),
    named(preview.changedCompanies, 'changed-companies'),
    counted(preview.newEdits, 'edits'),
  ].flatMap(([count, words]) => (count > 0 ? [words] : []));
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

/** What stays out because it was deleted here on purpose; empty where nothing does. */
export const leftOutWords = (texts: Texts, { leftOut }: MergePreview): string => countsIn(texts, leftOut);

/** What came of it, as a sentence. */
export function outcomeWords(texts: Texts, outcome: MergeOutcome): string {
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
