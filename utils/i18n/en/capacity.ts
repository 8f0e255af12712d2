/** Planned work against the hours there are, and which channel to give up first. */
export const capacity = {
  'capacity.title': 'Capacity',
  'capacity.hours': '{hours, number, ::.#} h',
  'capacity.unsaid': 'not said',
  'capacity.fits': 'Fits',
  'capacity.over': 'Too much',
  'capacity.cannot-tell': 'Cannot tell',
  'capacity.no-hours': 'No hours named',
  'capacity.fits.what':
    'The planned work takes {needed, number, ::.#} of {available, number, ::.#} hours a week.',
  'capacity.over.what':
    'The planned work takes {least, select, yes {at least } other {}}{needed, number, ::.#} hours a week, and the team has {available, number, ::.#}: {excess, number, ::.#} too many.',
  'capacity.cannot-tell.what':
    'What is known of the planned work takes {needed, number, ::.#} of {available, number, ::.#} hours a week. The rest is not said.',
  'capacity.no-hours.what':
    'What is known of the planned work takes {needed, number, ::.#} hours a week. Say how many hours the team has, and it is held against them.',
  'capacity.nothing': 'No channel that the company keeps up is planned yet, so there is no work to count.',
  'capacity.missing.cadence':
    '{count, plural, one {# channel has no planned rhythm: {names}.} other {# channels have no planned rhythm: {names}.}}',
  'capacity.missing.hoursPerPost': 'How long a post takes is not said for {names}.',
  'capacity.missing.tasks': 'Hours a week are not said for {names}.',

  'capacity.picture': 'Hours a week, one bar after the other',
  'capacity.weekly': 'Every week',
  'capacity.legend.within': 'within the hours',
  'capacity.legend.beyond': 'beyond the hours',
  'capacity.legend.available': 'the {hours, number, ::.#} hours there are',
  'capacity.table': 'The same as a table',
  'capacity.table-word': 'show',
  'capacity.caption': 'Planned work, in hours a week',
  'capacity.work': 'Work',
  'capacity.channels': 'Channels',
  'capacity.posts': 'Posts a week',
  'capacity.per-post': 'Hours a post',
  'capacity.sum': 'Hours a week',
  'capacity.posts-number': '{posts, number, ::.##}',
  'capacity.posts-some': '{posts, number, ::.##} and what is not said',
  'capacity.all': 'All',
  'capacity.available': 'There are',

  'capacity.fit-title': 'What would fit',
  'capacity.fit-what':
    'With all channels cut alike, so many posts a week fit into the hours. Fewer channels may be better than thinner ones.',
  'capacity.fit-most':
    'With all channels cut alike, at most so many posts a week fit into the hours: not all of the work is known.',
  'capacity.fit-nothing': 'What comes every week takes all the hours; no post fits.',
  'capacity.fit':
    '{fits, number, ::.##} instead of {planned, plural, one {# post a week} other {# posts a week}}',

  'capacity.cap':
    '{cap, plural, one {{count, plural, =0 {No channel is} one {# channel is} other {# channels are}} kept up; at most # is advised.} other {{count, plural, =0 {No channel is} one {# channel is} other {# channels are}} kept up; at most # are advised.}}',
  'capacity.cap-brand':
    '{count, plural, =0 {No channel is} one {# channel is} other {# channels are}} kept up; at most {cap, number} for each brand or market are advised.',

  'drop.title': 'Which channel to give up first',
  'drop.what':
    'By what speaks against each kept channel and what would be lost with it; the weights are our choice. What is not known counts neither way. It is advice: the decision is yours.',
  'drop.word': 'show the order',
  'drop.nothing-against': 'Nothing known speaks against it.',
  'drop.shared': 'Shares its place: nothing known decides between them.',
  'drop.place': 'No. {place}',
  'drop.against': 'Against it: {reasons}.',
  'drop.would-lose': 'Would be lost: {losses}.',
  'drop.not-known': 'Not known: {unknown}.',
  'drop.all': '{count, plural, other {Show all # channels}}',
  'drop.no-goals': 'The plan names no goals, so which channel serves one is not known.',
  'drop.because.planned-channel-unavailable': 'the platform says that it is gone',
  'drop.because.never-posted': 'never posted anything',
  'drop.because.stale-channel':
    '{most, plural, one {no visible post for # day} other {no visible post for # days}}',
  'drop.because.stale-channel-span': 'no visible post for {least, number} to {most, number} days',
  'drop.because.no-purpose': 'serves no goal',
  'drop.because.low-equity': 'a low score of {average, number, ::.##} of 5',
  'drop.because.lowest-score': 'the lowest score of all, {average, number, ::.##} of 5',
  'drop.because.company-on-personal-profile': 'it is a personal profile, where the platform wants a page',
  'drop.because.duplicate-channel': 'a second channel of the company on its platform',
  'drop.because.unplanned-channel': 'not in the plan',
  'drop.because.video-channel-without-video-resources': 'asks for video, and nobody makes any',
  'drop.because.only-reposts': 'only passes on what others made',
  'drop.because.no-owner': 'nobody answers for it',
  'drop.because.audience-not-growing': 'its audience does not grow',
  'drop.loss.goal':
    '{more, plural, =0 {the only channel that serves “{goal}”} one {the only channel that serves “{goal}” and # more goal} other {the only channel that serves “{goal}” and # more goals}}',
  'drop.unknown.not-visited': 'how it is, since it has not been checked yet',
  'drop.unknown.last-post': 'when it last posted',
  'drop.unknown.score': 'what it is worth, since it is not scored',
} as const;
