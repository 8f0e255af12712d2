/** The dashboard itself: its companies, its table with search and filters, its warnings and its keys. */
export const dashboard = {
  'dashboard.title': 'Channel Audit dashboard',
  'dashboard.first-rows':
    'The first {count, plural, one {# channel} other {# channels}}, not all yet: the others are loaded and sorted in.',
  'dashboard.loading': 'Loading…',
  'dashboard.import': 'Import',

  'dialog.close': 'Close',
  'dialog.cancel': 'Cancel',
  'toast.undo': 'Undo',
  'toast.close': 'Dismiss',

  'problem.title': 'The stored channels and plans cannot be read',
  'problem.not-stored': 'Not stored. {why}',
  'problem.newer-version':
    'They were stored by a newer version of Channel Audit. Update the extension, then open this page again.',
  'problem.full': 'The disk is full. Make room on it, then try again.',
  'problem.does-not-fit':
    'It breaks a limit of the plan, such as 5000 channels, so it was left out. Everything else is stored.',
  'problem.unreadable':
    'The browser refuses access to its storage. Close other windows of Channel Audit and reload this page; if that does not help, check that there is room on the disk and that the browser may keep data.',

  'places.label': 'Companies',
  'places.everything': 'All channels',
  'places.everything-hint': 'Every company’s channels, and those in the inbox.',
  'places.inbox': 'Inbox',
  'places.inbox-hint':
    'Profiles you opened that belong to no company yet. Assign them, or the inbox forgets them: personal profiles after 24 hours, others after 30 days.',
  'places.companies': 'Companies',
  'places.search': 'Search companies',
  'places.none': 'No company yet.',
  'places.none-found': 'No company of that name.',
  'places.new': 'New company',

  'company.new': 'New company',
  'company.name': 'Name of the company',
  'company.create': 'Create',
  'company.gone': 'This company is not here any more.',
  'company.checked':
    '{planned, plural, =0 {No channels planned yet} one {{visited} of # planned channel checked} other {{visited} of # planned channels checked}}',

  'tabs.label': 'Parts of this company',
  'tabs.channels': 'Channels',
  'tabs.warnings': 'Warnings',
  'tabs.plan': 'Plan',
  'tabs.round': 'Round',
  'tabs.history': 'History',
  'tabs.report': 'Report',
  'tabs.plan.what': 'What the company means to do',
  'tabs.round.what': 'The channels to visit, one after the other',
  'tabs.history.what': 'How the channels were before, in pictures',
  'tabs.report.what': 'For the client, to print or save',
  'tabs.warnings.what':
    '{count, plural, =0 {Nothing is wrong with the channels or the company} one {# warning about the channels and the company} other {# warnings about the channels and the company}}',
  'tabs.channels.what': '{count, plural, one {# channel} other {# channels}}',

  'filter.label': 'Find channels',
  'filter.search': 'Search channels',
  'filter.search-hint': 'Search ( / )',
  'filter.state': 'State',
  'filter.any-state': 'Any state',
  'filter.platform': 'Platform',
  'filter.any-platform': 'Any platform',
  'filter.kind': 'Kind of account',
  'filter.any-kind': 'Any kind',
  'filter.level': 'Last post',
  'filter.any-level': 'Any last post',
  'filter.option': '{word} ({count})',
  'filter.clear': 'Clear filters',
  'filter.all': '{all, plural, one {# channel} other {# channels}}',
  'filter.some': '{shown} of {all, plural, one {# channel} other {# channels}}',

  'table.label': 'Channels',
  'table.state': 'State',
  'table.channel': 'Channel',
  'table.platform': 'Platform',
  'table.company': 'Company',
  'table.kind': 'Kind',
  'table.last-post': 'Last post',
  'table.followers': 'Followers',
  'table.warnings': 'Warnings',
  'table.checked': 'Last checked',
  'table.and-more': '{title}, and {more} more',

  'empty.everything': 'No channels yet',
  'empty.everything-hint':
    'Set up a company and paste the addresses of its channels. Or open any profile on Facebook, LinkedIn, YouTube, X or TikTok: it is read while you look at it, and shows up here.',
  'empty.inbox': 'The inbox is empty',
  'empty.inbox-hint': 'A profile that you open and that belongs to no company waits here.',
  'empty.company': 'No channels yet',
  'empty.company-hint':
    'Paste the addresses of this company’s channels, import the client’s own list, or open a profile and assign it to the company.',
  'empty.filtered': 'No channel fits these filters.',

  'warnings.company': 'The company',
  'warnings.misuses': '{count, plural, one {# misuse} other {# misuses}}',
  'warnings.others': '{count, plural, one {# other warning} other {# other warnings}}',
  'warnings.doubtful': '{count, plural, one {# check cannot tell yet} other {# checks cannot tell yet}}',
  'warnings.doubtful-hint': 'Each says why, and what would settle it.',
  'warnings.none': 'Nothing is wrong as far as it can be told.',
  'warnings.none-hint':
    '{planned, plural, =0 {The plan names no channels yet.} other {{visited} of # planned channels are checked.}}',
  'warnings.no-channels': 'Nothing to warn about yet',
  'warnings.no-channels-hint': 'Add the company’s channels in its plan, then open each of them once.',

  'dashboard.skip': 'To what is shown here',

  'keys.title': 'Keys',
  'keys.search': 'Search channels',
  'keys.rows': 'Next or previous channel in the table',
  'keys.ends': 'First or last channel in the table',
  'keys.open': 'Open the channel beside the table',
  'keys.close': 'Close the channel, the dialog or what is edited',
  'keys.help': 'Show these keys',
} as const;
