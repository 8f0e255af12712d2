/** The watch over the platforms' pages: what they still tell, and what has fallen silent. */
export const drift = {
  'drift.title': 'Readers',
  'drift.intro':
    'Each fact is read from a part of a platform’s page. When a part that used to tell it falls silent, the platform may have changed its pages. Nothing is guessed meanwhile: what the page does not tell stays “cannot tell”.',
  'drift.none': 'No profile has been opened yet',
  'drift.none-hint':
    'Open profiles as you always do. After ten of a platform, this page shows whether its pages go on telling.',
  'drift.failed': 'The last visits cannot be read',

  'drift.state.changed': 'Probably changed',
  'drift.state.partly': 'Tells less than before',
  'drift.state.steady': 'Tells what it told',
  'drift.state.few': 'Too few visits to tell',
  'drift.state.none': 'Not visited yet',

  'drift.visits':
    '{visits, plural, one {# visit} other {# visits}}, the last on {day}. An account counts once a day and tab.',
  'drift.lost':
    '{facts}: not read since {day}, in {count, plural, one {the last visit to a page} other {the last # visits to pages}} of the sort that told it before.',
  'drift.rose.obstacle':
    'A wall, or a page that stayed empty, in {count} of the last {of} visits; in {before} of the {beforeOf} before.',
  'drift.rose.kind':
    'Kind of account unknown in {count} of the last {of} visits; in {before} of the {beforeOf} before.',
  'drift.rose.lastPost':
    'Last post unknown in {count} of the last {of} visits; in {before} of the {beforeOf} before.',
  'drift.rose.other-kind':
    'Another kind of account than before in {count} of the last {of} visits; in {before} of the {beforeOf} before.',

  'drift.do': 'What to do about {platform}',
  'drift.do.reload':
    'Open one of these profiles and reload it. Does the page show it, and the popup does not?',
  'drift.do.tab': 'Look at another tab of the profile: it may tell what this one does not any more.',
  'drift.do.session':
    'If you logged in or out, or see the platform in another language since then, that may be all.',
  'drift.do.report': 'Else the page has changed. Save its structure, so that its reader can be mended:',
  'drift.report': 'Report a page that was read wrongly',

  'drift.details': 'Every part of {platform}’s pages',
  'drift.shares': 'What visits left unsaid',
  'drift.share': 'Visits with',
  'drift.share.obstacle': 'A wall or an empty page',
  'drift.share.kind': 'An unknown kind of account',
  'drift.share.lastPost': 'An unknown last post',
  'drift.share.other-kind': 'Another kind than before',
  'drift.lately': 'Lately',
  'drift.before': 'Before',
  'drift.count': '{count} of {of}',
  'drift.count-rose': '{count} of {of}: suddenly more',
  'drift.no-visit': 'none',

  'drift.signals': 'Where facts stood',
  'drift.signals-of': 'Where facts stood: {platform}',
  'drift.shares-of': 'What visits left unsaid: {platform}',
  'drift.signal.state': 'State',
  'drift.signal.fact': 'Fact',
  'drift.signal.where': 'Where it stood',
  'drift.signal.told': 'Told in',
  'drift.signal.last': 'Last told',
  'drift.signal.lost': 'Silent',
  'drift.signal.replaced': 'Silent, told elsewhere',
  'drift.signal.few': 'Too few visits to tell',
  'drift.signal.rare': 'Rare, so cannot tell',
  'drift.signal.tells': 'Tells',
  'drift.told': '{told} of {of}',
  'drift.told-silent': '{told} of {of}, not in the last {silent}',
  'drift.fact.posts': 'List of posts',
  'drift.never': '{count, plural, one {# part was never seen here} other {# parts were never seen here}}',
  'drift.never-hint':
    'They belong to other kinds of pages, or to older ones, so nothing is expected of them. Beside each stands the month of the newest page in which it was seen when this version was made.',
  'drift.month': '{what} ({month})',

  'drift.banner':
    '{platforms} {count, plural, one {seems to have changed its pages} other {seem to have changed their pages}}: less is read from them than before.',
  'drift.banner-label': 'Notice',
  'drift.banner-open': 'See what',
} as const;
