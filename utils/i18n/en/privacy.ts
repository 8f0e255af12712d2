/** How long things are kept, what private windows show, and forgetting. */
export const privacy = {
  'privacy.title': 'What is kept',
  'privacy.retention': 'Keep audits for',
  'privacy.years': '{years, plural, =0 {For good} one {# year} other {# years}}',
  'privacy.retention-hint':
    'Older audits are deleted by themselves. The latest audit of each channel stays until a newer one comes, or the channel is forgotten.',
  'privacy.retention-older':
    '{years, plural, =0 {No audit is deleted by itself.} other {{older, plural, =0 {No audit is that old.} one {# audit is older. If you go on, it is deleted for good, unless it is its channel’s latest.} other {# audits are older. If you go on, they are deleted for good, but for each channel’s latest.}}}}',
  'privacy.retention-keep':
    '{years, plural, =0 {Keep audits for good} one {Keep audits for # year} other {Keep audits for # years}}',
  'privacy.retention-kept':
    '{years, plural, =0 {Audits are kept for good.} one {Audits are kept for # year.} other {Audits are kept for # years.}} {deleted, plural, =0 {} one {# is deleted.} other {# are deleted.}}',

  'privacy.private': 'Also keep what private windows show',
  'privacy.private-hint':
    'At first, nothing of a private window is kept: the popup shows what the page tells, and that is all. The browser lets the extension into private windows only if you allow it there.',

  'privacy.memory':
    '{count, plural, =0 {Nothing is remembered as forgotten.} one {# thing is remembered as forgotten.} other {# things are remembered as forgotten.}}',
  'privacy.memory-hint':
    'So that a colleague’s file does not bring back what you forgot, a one-way mark of each address stays. Nobody can read an address from it.',
  'privacy.memory-clear': 'Clear the memory of what was forgotten',
  'privacy.memory-asked':
    'After this, a colleague’s file or a backup brings back what you forgot without asking. The marks cannot be made again.',
  'privacy.memory-clear-now': 'Clear the memory',
  'privacy.memory-cleared': 'The memory of what was forgotten is cleared.',

  'privacy.everything': 'Forget everything…',
  'privacy.everything-title': 'Forget everything',
  'privacy.everything-what': 'This deletes, for good and from this browser:',
  'privacy.everything.plans': 'all companies with their plans, decisions and rounds',
  'privacy.everything.audits': 'all channels with their audits and notes, the inbox included',
  'privacy.everything.settings':
    'the settings: your name, how long audits are kept, and the switches, so pages are read automatically again',
  'privacy.everything.files': 'drafts, and files that were not downloaded yet',
  'privacy.everything-backup': 'A backup file holds all of it.',
  'privacy.backup-first': 'Make a backup first',
  'privacy.everything-remember':
    'Remember one-way marks of what was there, so that a colleague’s file does not bring it back unasked',
  'privacy.everything-remember-hint':
    'They hold your own backup back as well: to restore it later, tick “{tick}” in its preview.',
  'privacy.everything-word': 'forget',
  'privacy.everything-type': 'Type “{word}” to go on',
  'privacy.everything-do': 'Forget everything',
  'privacy.everything-done': 'Everything is forgotten.',

  'popup.private': 'This is a private window: nothing that it shows is kept.',
  'popup.private.how': 'The settings can allow it.',
} as const;
