/** Backups: making one, opening one, what a merge does, and the reminder. Why a file is refused has its own texts. */
export const backup = {
  'backup.title': 'Backup',
  'backup.button': 'Backup',
  'backup.what': 'Everything in one file, and a file into this browser',

  'backup.make.title': 'Make a backup',
  'backup.make.what':
    'One file with everything that is stored here: companies with their plans and all edits, channels, audits, and the settings. Keep it outside of this computer.',
  'backup.make.encrypt': 'Protect it with a passphrase',
  'backup.make.open': 'Without a passphrase, whoever gets the file can read all of it.',
  'backup.make.button': 'Make backup',
  'backup.make.making': 'Making the backup…',
  'backup.make.done':
    'The backup is downloaded: {file}. It holds {companies, plural, one {# company} other {# companies}}, {channels, plural, one {# channel} other {# channels}} and {audits, plural, one {# audit} other {# audits}}.',
  'backup.make.stopped': 'Stopped. No file was made.',
  'backup.make.failed': 'No backup was made. {why}',

  'backup.passphrase': 'Passphrase',
  'backup.passphrase.lost':
    'Nobody can recover it, we neither: without it the file can never be opened again. Write it down where the file is not.',
  'backup.passphrase.again': 'Passphrase once more',
  'backup.passphrase.differs': 'This is not the same passphrase.',
  'backup.passphrase.missing': 'Type a passphrase, or untick its box.',
  'backup.passphrase.show': 'Show what is typed',
  'backup.passphrase.weak':
    'Weak: who has the file can find it out by trying. Take five or six words that have nothing to do with each other.',
  'backup.passphrase.fair': 'Fair: it keeps off the curious, not somebody with time and many computers.',
  'backup.passphrase.strong':
    'Long and varied. Only its letters were counted: a known saying, a name or a date is weak at any length.',

  'backup.open.title': 'Open a backup',
  'backup.open.what':
    'Yours or a colleague’s. You see first what it would change here; what both hold stands here once.',
  'backup.open.choose': 'Choose a backup file',
  'backup.open.other': 'Choose another file',
  'backup.open.drop': 'Or drop one here.',
  'backup.open.opening': 'Opening {file}…',
  'backup.open.stopped': 'Stopped. Nothing was changed.',
  'backup.open.failed': 'The file could not be opened. {why}',
  'backup.open.needs': 'This file is protected by a passphrase',
  'backup.open.needs-what': 'It was made on {made} by version {version}.',
  'backup.open.button': 'Open',

  'backup.progress': '{done, number} of {of, plural, one {# record} other {# records}}',
  'backup.progress.percent': '{percent, number} %',
  'backup.stop': 'Stop',

  'backup.holds': 'What it holds',
  'backup.holds.made': 'Made',
  'backup.holds.version': 'By version',
  'backup.holds.auditor': 'Auditor',
  'backup.holds.companies': 'Companies',
  'backup.holds.channels': 'Channels',
  'backup.holds.audits': 'Audits',
  'backup.holds.edits': 'Edits',

  'backup.preview.merge': 'What a merge does here',
  'backup.preview.restore': 'What restoring does here',
  'backup.preview.unknown': 'What it does here',
  'backup.preview.working': 'Holding it against what is here…',
  'backup.preview.empty': 'Nothing is stored in this browser yet: all that the file holds comes here.',
  'backup.preview.nothing': 'Nothing: all that it holds is here already.',
  'backup.preview.audits': '{count, plural, one {# audit is new} other {# audits are new}}',
  'backup.preview.channels': '{count, plural, one {# channel is new} other {# channels are new}}',
  'backup.preview.changed-channels':
    '{count, plural, one {# channel here shows something later} other {# channels here show something later}}: an audit, a note, or whose it is',
  'backup.preview.companies': '{count, plural, one {# company is new} other {# companies are new}}: {names}',
  'backup.preview.changed-companies':
    '{count, plural, one {The plan of # company shows later edits} other {The plans of # companies show later edits}}: {names}',
  'backup.preview.edits':
    '{count, plural, one {# edit joins the history of a plan or channel} other {# edits join the histories of plans and channels}}; of two edits of one value the later shows',
  'backup.preview.and-more': '{names} and {count, plural, other {# more}}',
  'backup.preview.kept': 'Nothing that is here is deleted.',
  'backup.preview.left-out': 'It stays out, because it was deleted here on purpose: {what}.',
  'backup.count.channels': '{count, plural, one {# channel} other {# channels}}',
  'backup.count.audits': '{count, plural, one {# audit} other {# audits}}',
  'backup.count.companies': '{count, plural, one {# company} other {# companies}}',
  'backup.count.edits': '{count, plural, one {# edit} other {# edits}}',
  'backup.preview.bring-back': 'Bring back what was deleted here on purpose',
  'backup.preview.settings': 'Take over its settings too',
  'backup.preview.settings-hint':
    '{auditor, select, none {The company chosen last and the switches of the platforms; it names no auditor. How long audits are kept stays as it is here.} other {The auditor’s name, {name}, the company chosen last, and the switches of the platforms. How long audits are kept stays as it is here. Leave it out where the file is a colleague’s.}}',

  'backup.merge.button': 'Merge',
  'backup.restore.button': 'Restore',
  'backup.merge.working': 'Merging…',
  'backup.restore.working': 'Restoring…',
  'backup.merge.done': 'Merged. New here: {what}.',
  'backup.merge.done-nothing': 'Merged. Nothing was new.',
  'backup.merge.done-shown': 'Merged. Nothing is added, and something later shows now.',
  'backup.restore.done': 'Restored: {what}.',
  'backup.merge.failed': 'Nothing was merged. {why}',
  'backup.merge.stopped':
    'Stopped. It is merged whole or not at all: open the file again to see whether anything is left of it.',
  'backup.close': 'Close',

  'backup.due.label': 'Reminder',
  'backup.due.never':
    'No backup was ever made here, and the oldest work is from {since}. If this browser’s data is lost, so is that.',
  'backup.due.last':
    'The last backup was made on {made}. It lacks all that came after it, the oldest of it from {since}.',
  'backup.due.now': 'Back up now',
  'backup.due.later': 'Later',
  'backup.due.later-done': 'You are reminded again in a week.',
  'backup.due.popup': 'A month of work is in no backup.',
} as const;
