/** The report for the client, who never saw the extension, and the bar above it on the dashboard. */
export const report = {
  'report.print': 'Print or save as PDF',
  'report.print-hint':
    'In the browser’s print window choose “Save as PDF”, and switch its own headers and footers off.',
  'report.options': 'What the report holds',
  'report.with-advice': 'Advice',
  'report.with-details': 'Each channel in detail',
  'report.no-texts': 'There are no texts in {language} yet, so the report is in {instead}.',
  'report.no-language': 'The plan names no language of the company, so the report is in yours.',

  'report.title': 'Audit of the social-media channels',
  'report.file-title': 'Social-media audit – {company} – {day}',
  'report.made-on': 'Report made',
  'report.auditor': 'Auditor',
  'report.period': 'Channels checked',
  'report.period-span': 'from {from} to {until}',
  'report.round': 'Audit round',
  'report.round-open': 'since {from}, not ended yet',
  'report.websites': 'Websites',
  'report.other-names': 'Also known as',

  'report.summary': 'Summary',
  'report.sum.none': 'No channel of the company is known yet, so there is nothing to report on.',
  'report.sum.unplanned-only':
    '{count, plural, one {# channel was looked at.} other {# channels were looked at.}} The plan names none.',
  'report.sum.checked':
    '{planned, plural, one {The plan names # channel;} other {The plan names # channels;}} {visited, plural, =0 {none of them has been checked.} other {# of them {visited, plural, one {has} other {have}} been checked.}}',
  'report.sum.unplanned':
    '{count, plural, one {# more channel is the company’s, and not in the plan.} other {# more channels are the company’s, and not in the plan.}}',
  'report.sum.unsaid':
    '{count, plural, one {# channel is assigned to the company, and nobody has said yet whose it is.} other {# channels are assigned to the company, and nobody has said yet whose they are.}}',
  'report.sum.others':
    '{count, plural, one {# more channel is somebody else’s, and not in the plan.} other {# more channels are somebody else’s, and not in the plan.}}',
  'report.sum.states': 'Of all {count, plural, one {# channel} other {# channels}}, {states}.',
  'report.sum.state.misuse': '{count, plural, one {# is misused} other {# are misused}}',
  'report.sum.state.error': '{count, plural, one {# has an error} other {# have errors}}',
  'report.sum.state.warning': '{count, plural, one {# has a warning} other {# have warnings}}',
  'report.sum.state.stale': '{count, plural, one {# is stale} other {# are stale}}',
  'report.sum.state.slowing': '{count, plural, one {# is slowing} other {# are slowing}}',
  'report.sum.state.cannot-tell': 'of {count, plural, other {#}} it cannot be told how it fares',
  'report.sum.state.unassigned': '{count, plural, one {# is not assigned} other {# are not assigned}}',
  'report.sum.state.fine': '{count, plural, one {# is fine} other {# are fine}}',
  'report.sum.state.not-visited':
    '{count, plural, one {# has not been checked} other {# have not been checked}}',
  'report.sum.worst': 'Most pressing: {titles}.',
  'report.sum.worst-item': '“{title}” ({count, plural, one {# channel} other {# channels}})',
  'report.sum.worst-company': '“{title}”',
  'report.sum.plan':
    'The plan answers {filled, number} of its {total, number} questions{points, plural, =0 {.} one {, and falls short on # point.} other {, and falls short on # points.}}',
  'report.sum.decided':
    '{count, plural, one {On # channel a decision is made} other {On # channels a decision is made}}{overdue, plural, =0 {.} one {; for # the agreed day has passed.} other {; for # the agreed day has passed.}}',
  'report.sum.undecided':
    '{count, plural, one {On # channel with errors or warnings nothing is decided yet.} other {On # channels with errors or warnings nothing is decided yet.}}',
  'report.sum.doubts':
    '{count, plural, one {# check could not be answered;} other {# checks could not be answered;}} this report says why, and counts them neither as good nor as bad.',
  'report.sum.fine': 'Nothing is wrong as far as it can be told.',
  'report.sum.changed':
    '{changed, plural, =0 {Nothing changed} one {Something changed on # channel} other {Something changed on # channels}} since the audits before, {compared, plural, one {# channel compared.} other {# channels compared.}}',

  'report.misuses': 'Misuse',
  'report.misuses-what': 'Uses of social media that harm the company. They come first.',
  'report.misuses-none': 'None as far as it can be told.',
  'report.misuses-unchecked': 'No channel has been checked yet, so it cannot be told.',
  'report.company': 'The company as a whole',

  'report.last-posts': 'Last posts at a glance',
  'report.equity': 'What each channel is worth',
  'report.overview': 'All channels',
  'report.overview-what': 'The worst first.',
  'report.overview.channel': 'Channel',
  'report.overview.state': 'State',
  'report.overview.brief': 'In short',
  'report.overview.followers': 'Followers',
  'report.overview.decision': 'Decision',
  'report.no-channels': 'The plan names no channel, and none was looked at.',

  'report.channels': 'The channels one by one',
  'report.fact.address': 'Address',
  'report.fact.role': 'Whose it is',
  'report.fact.plan': 'Plan',
  'report.fact.checked': 'Checked',
  'report.fact.attempt': 'Last attempt',
  'report.fact.page': 'The page',
  'report.checked': '{moment}',
  'report.checked-by': '{moment}, by {auditor}',
  'report.checked-by-hand': '{moment}, by {auditor}, seen and entered by hand',
  'report.checked-by-hand-unnamed': '{moment}, seen and entered by hand',
  'report.checked-again': 'again on {moment}, with nothing new',
  'report.posts-seen': 'seen on {moment}',
  'report.level': '{level}: {words}',
  'report.owner': 'owner: {owner}',
  'report.no-owner': 'no owner named',
  'report.asset': 'a strategic asset',
  'report.not-planned': 'The plan does not name this channel.',
  'report.the-post': 'The post',
  'report.nothing-wrong': 'Nothing is wrong as far as it can be told.',
  'report.whose-unsaid': 'Nobody has said yet whose channel this is, so most of it cannot be judged.',
  'report.role-unsaid': 'Not said yet',
  'report.nothing-told': 'Nothing can be told of it yet.',
  'report.see-misuse': '(see “Misuse” above)',
  'report.shared': 'What many channels share',
  'report.shared-what': 'Why it matters and what to do is the same for all of them, and told here once.',
  'report.shared-count': '{count, plural, one {on # channel} other {on # channels}}',
  'report.see-shared': '(see “What many channels share”)',
  'report.set-aside-line': 'Set aside: {title}',
  'report.why': 'Why:',
  'report.source-number': '[{number}]',

  'report.changes': 'What changed since the last audit',

  'report.plan': 'The plan',
  'report.plan.part': 'Part',
  'report.plan.filled': 'Filled in',
  'report.plan.points': 'Falls short on',
  'report.plan.points-count': '{count, plural, one {# point} other {# points}}',
  'report.plan.filled-of': '{filled, number} of {total, number}',
  'report.plan-points': 'Plan: {part}',
  'report.plan-fine': 'Nothing is wrong with the plan itself as far as it can be told.',
  'report.capacity.nothing':
    'The plan does not say how much work the channels are, nor how many hours there are.',
  'report.capacity.unknown':
    'What is planned takes at least {needed, plural, one {# hour} other {# hours}} a week. The plan does not say how many hours the team has.',
  'report.capacity.over':
    'What is planned takes {least, select, yes {at least } other {}}{needed, plural, one {# hour} other {# hours}} a week, and the team has {available, number}: {over, number} too many.',
  'report.capacity.fits':
    'What is planned takes {needed, number} of the {available, plural, one {# hour} other {# hours}} a week that the team has.',
  'report.capacity.least':
    'What is planned takes at least {needed, number} of the {available, plural, one {# hour} other {# hours}} a week that the team has; how much in all, the plan does not say.',
  'report.work': 'Work',

  'report.decisions': 'Decisions',
  'report.decisions-none': 'Nothing is decided yet.',
  'report.decisions.channel': 'Channel',
  'report.decisions.decision': 'Decision',
  'report.decisions.reason': 'Reason',
  'report.decisions.actor': 'Who acts',
  'report.decisions.due': 'Until',
  'report.overdue': 'Day passed',
  'report.nobody': 'nobody named',
  'report.no-day': 'no day set',

  'report.doubts': 'What could not be told',
  'report.doubts-what':
    'These checks have no answer yet. They count neither as good nor as bad. Each group says why, and what would settle it.',
  'report.doubts-none': 'Every check that applies has an answer.',
  'report.doubts.whether': 'Cannot tell whether this is so: {titles}.',
  'report.doubts.title': '“{title}”',
  'report.doubts.settle': 'What would settle it:',

  'report.aside': 'What was set aside',
  'report.aside-what':
    'These fail all the same. They were looked at, and left out of all counts for the reason given.',
  'report.aside.what': 'Warning',
  'report.aside.reason': 'Reason',
  'report.aside.when': 'Set aside',

  'report.unvisited': 'Channels not checked',
  'report.unvisited.why': 'Why',
  'report.unvisited.skipped': 'Left out of the round: {reason}',
  'report.unvisited.attempt': '{state} ({moment})',
  'report.unvisited.by-hand': 'It can only be looked at by hand, and nobody has yet',
  'report.unvisited.never': 'Nobody has opened it yet',

  'report.method': 'How this was found',
  'report.method.read':
    'The auditor opened the profiles in a web browser, as any visitor can. What the page showed there was noted and held against the company’s plan. Nothing was written on any page. A page may show more to those who are logged in.',
  'report.method.read-none':
    'No profile has been opened for this report yet. It tells only what the company’s plan says, and what it lacks.',
  'report.method.by-hand':
    '{count, plural, one {# channel was looked at by a person, who typed in what it showed.} other {# channels were looked at by a person, who typed in what they showed.}}',
  'report.method.kind':
    'What kind of account it is, is told only by marks that the platform itself sets, such as the page’s own data or the address. What is missing is no proof: where no mark tells, or two contradict each other, it says that it cannot be told.',
  'report.method.last-post':
    'The last post is told as exactly as the page proves it: a day where it shows one, a range of days where it shows a rounded age. “No visible post since” says what visitors see; it does not say whether anybody uses the account.',
  'report.method.rules':
    'Each check asks one question of a channel or of the plan. It passes, fails, or cannot be told. What the plan is silent on is not held against a channel.',
  'report.method.set-aside':
    'What was set aside, and channels that are parked, closing or in a planned pause, are not held against their rhythm.',
  'report.words': 'What the words mean',
  'report.word.misuse': 'A use that harms the company, whatever else is right.',
  'report.word.error': 'To be mended at once; a channel without a visible post for very long is among them.',
  'report.word.warning': 'To be looked into; a stale channel is among them.',
  'report.word.slowing': 'Posts come more rarely than they should, and the channel is not stale yet.',
  'report.word.cannot-tell': 'A fact that matters is not known. It is no verdict.',
  'report.word.fine': 'Nothing but advice at most.',
  'report.word.not-visited': 'Nobody has looked yet.',
  'report.word.advice': 'What would do the channel or the plan good.',
  'report.advice-left-out': 'This report tells errors and warnings. Advice is left out.',
  'report.ladder': 'From when on a channel counts as what',
  'report.ladder-what': 'Days since the last visible post, at the moment when the page was looked at.',
  'report.ladder.for': 'Channels',
  'report.ladder.any': 'Without a planned rhythm',
  'report.ladder.platform': '{platform}, without a planned rhythm',
  'report.ladder.cadence': 'Planned: {cadence}',
  'report.ladder.count': '{count, plural, one {# channel} other {# channels}}',
  'report.ladder.to': 'to {days, number}',
  'report.ladder.beyond': 'beyond',
  'report.ladder.source': 'Stale measured by',
  'report.sources': 'Sources',
  'report.tool': 'Made with Channel Audit {version}; rule set {ruleset}.',
} as const;
