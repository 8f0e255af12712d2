/** Why a backup is refused. Nothing is changed then. */
export const backupProblems = {
  'backup.refused.not-a-backup': 'This file is no backup of Channel Audit.',
  'backup.refused.newer':
    'A later version of the extension made this backup. Update the extension in this browser first.',
  'backup.refused.passphrase':
    'Either this is not its passphrase, or the file was changed. Nobody can tell which.',
  'backup.refused.damaged': 'The file is damaged: it is not as it was written. Try another copy of it.',
  'backup.refused.cut-off':
    'The file ends too early: a download or a copy of it broke off. Try another copy of it.',
  'backup.refused.too-large': 'The file is larger than any that this version can open.',
  'backup.refused.record':
    '{kind, select, plans {Plan} edits {Edit} channels {Channel} audits {Audit} visits {Visit} other {Record}} number {line, number} in the file does not fit{where, select, record {} other {, at “{where}”}}. Nothing of the file is taken over.',
} as const;
