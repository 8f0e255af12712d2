/** What is said when the storage fails: what was stored is gone, or nothing more can be kept. */
export const durability = {
  'vanished.title': 'What was stored here is gone',
  'vanished.what':
    'What was stored from {from} on was last seen on {seen}. The browser has lost or deleted it since, as it may when it crashes, makes room on the disk, or clears the data of sites. It began anew, and empty, on {since}.',
  'vanished.restore-hint':
    'A backup brings back what it holds. What you open goes on being kept meanwhile, and stays.',
  'vanished.restore': 'Restore a backup',
  'vanished.start-anew': 'Start anew',
  'vanished.started-anew': 'What is stored here now is what counts from now on.',
  'vanished.popup': 'What was stored here before {since} is gone.',
  'vanished.popup-open': 'See what can be done',

  'unkept.title': 'The last page was not kept',
  'unkept.again': 'Open it again once that is settled.',

  'problem.blocked':
    'Another tab of Channel Audit is still open with the older version. Close or reload it: this goes on by itself then, with all that was stored.',
  'problem.busy':
    'The browser takes long to open what is stored. This goes on by itself; if it does not, close other tabs of Channel Audit.',
  'problem.not-for-a-backup':
    'Something that is stored is not as it was written, and no backup can hold it. Nothing is deleted. The browser’s console names it; export the CSV and the plans until that is settled.',
  'popup.problem.not-for-a-backup': 'Something that is stored is not as it was written.',
  'popup.problem.not-for-a-backup.help': 'Nothing is deleted. The dashboard says more.',
  'popup.problem.blocked': 'Another tab of Channel Audit is still open with the older version.',
  'popup.problem.blocked.help': 'Close or reload that tab; this goes on by itself then. Nothing is lost.',
  'popup.problem.busy': 'The browser takes long to open what is stored.',
  'popup.problem.busy.help': 'This goes on by itself. If it does not, close other tabs of Channel Audit.',
} as const;
