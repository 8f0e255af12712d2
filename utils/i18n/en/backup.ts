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
    'The backup is made and handed to the browser’s downloads as {file}. Look there that it has arrived: a download that is refused or cancelled is not told to the extension. It holds {companies, plural, one {# company} other {# companies}}, {channels, plural, one {# channel} other {# channels}} and {audits, plural, one {# audit} other {# audits}}, {isProtected, select, true {and only its passphrase opens it} other {and whoever gets it can read it}}.',
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
  'backup.open.drop': 'Or drop one anywhere in this window.',
  'backup.open.opening': 'Opening {file}…',
  'backup.open.stopped': 'Stopped. Nothing was changed.',
  'backup.open.failed': 'The file could not be opened. {why}',
  'backup.open.needs': 'This file is protected by a passphrase',
  'backup.open.needs-what': '{file}, made on {made} by version {version}.',
  'backup.open.button': 'Open',

  'backup.progress': '{done, number} of {of, plural, one {# record} other {# records}}',
  'backup.progress.percent': '{percent, number} %',
  'backup.stop': 'Stop',
  'backup.stopping': 'Stopping…',
  'backup.still-merging': 'Still at work, so this stays open. Press Stop first, or wait until it is done.',

  'backup.holds': 'What {file} holds',
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
  'backup.preview.empty-rest':
    'Nothing is stored in this browser: what the file holds comes here, but for what stays out.',
  'backup.preview.nothing': 'Nothing: all that it holds is here already.',
  'backup.preview.nothing-else': 'Nothing, as it stands: whatever does not stay out is here already.',
  'backup.preview.nothing-unasked': 'Nothing, as it stands: all that the file holds stays out.',
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
  'backup.preview.details':
    '{count, plural, one {# detail that no edit tells comes to a plan or channel} other {# details that no edit tells come to plans and channels}}: a name, a note, or when it was seen',
  'backup.preview.united-here':
    '{channels, plural, other {# channels}} here turn out to be {accounts, plural, one {# account} other {# accounts}}: of each there is one channel then, with all audits and notes',
  'backup.preview.united-in-file':
    '{channels, plural, other {# channels}} of the file turn out to be {accounts, plural, one {# account} other {# accounts}}, and come as that',
  'backup.preview.short-lived':
    '{count, plural, one {# of the new audits is} other {# of the new audits are}} older than audits are kept here, and will be deleted within a day. To keep {count, plural, one {it} other {them}}, first choose in the settings to keep audits for longer.',
  'backup.preview.kept': 'Nothing that is here is deleted.',
  'backup.preview.left-out-title': 'What stays out',
  'backup.preview.left-out-none': 'Nothing: it comes back.',
  'backup.preview.left-out': 'It was deleted on purpose: {what}.',
  'backup.preview.left-out-companies': 'Companies: {names}',
  'backup.preview.left-out-channels': 'Channels: {names}',
  'backup.count.channels': '{count, plural, one {# channel} other {# channels}}',
  'backup.count.audits': '{count, plural, one {# audit} other {# audits}}',
  'backup.count.companies': '{count, plural, one {# company} other {# companies}}',
  'backup.count.edits': '{count, plural, one {# edit} other {# edits}}',
  'backup.preview.bring-back': 'Bring back what was deleted on purpose',
  'backup.preview.settings': 'Take over its settings too',
  'backup.preview.settings-hint':
    '{auditor, select, none {The company chosen last and the switches of the platforms; it names no auditor. How long audits are kept stays as it is here.} other {The auditor’s name, {name}, the company chosen last, and the switches of the platforms. How long audits are kept stays as it is here. Leave it out where the file is a colleague’s.}}',

  'backup.merge.button': 'Merge',
  'backup.restore.button': 'Restore',
  'backup.merge.working': 'Merging…',
  'backup.restore.working': 'Restoring…',
  'backup.merge.done': 'Merged. New here: {what}.',
  'backup.merge.done-nothing': 'Merged. Nothing was new.',
  'backup.merge.left-out': 'Left out, because it was deleted on purpose: {what}.',
  'backup.merge.too-late': 'It was done before it could be stopped.',
  'backup.merge.done-shown': 'Merged. Nothing is added, and something later shows now.',
  'backup.restore.done': 'Restored: {what}.',
  'backup.merge.failed': 'Nothing was merged. {why}',
  'backup.restore.failed': 'Nothing was restored. {why}',
  'backup.merge.stopped': 'Stopped. Nothing was merged: all is here as it was before.',
  'backup.restore.stopped': 'Stopped. Nothing was restored: all is here as it was before.',
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
