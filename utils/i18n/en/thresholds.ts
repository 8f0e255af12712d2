/** Where a threshold comes from. A source that was only followed in spirit is called our choice. */
export const thresholds = {
  'threshold.default':
    'usual measure (open audit rubrics; US Department of the Interior, social-media policy; Emerson College, 2014)',
  'threshold.platform': 'usual measure for this platform (our choice)',
  'threshold.cadence': 'three planned intervals, at least 14 days (our choice)',
  'threshold.longest-gap': 'longest gap that the plan allows',
  'threshold.company': 'decided by the company',

  'limit.hint':
    'Leave a field empty to keep to the usual measure. A change judges all channels anew at once.',
  'limit.ladder-hint':
    'A channel that shows no new post is slowing, stale, dormant and at last abandoned, in this order. YouTube has a ladder of its own: 30 · 60 · 90 · 180 days (our choice). What you enter here goes before it, and before a channel’s planned rhythm.',
  'limit.label': '{name} ({unit})',
  'limit.usual': 'Usual: {usual}. Source: {source}',
  'limit.usual-by-channel':
    'Usual: {usual}, or as the platform’s own ladder or the channel’s planned rhythm has it; a number here goes before both. Source: {source}',
  'limit.unit.days': 'days',
  'limit.unit.months': 'months',
  'limit.unit.channels': 'channels',
  'limit.unit.points': '0 to 5',
  'limit.slowingDays': 'Slowing after',
  'limit.slowingDays.source': 'open audit rubrics.',
  'limit.staleDays': 'Stale after',
  'limit.staleDays.source': 'open audit rubrics.',
  'limit.dormantDays': 'Dormant after',
  'limit.dormantDays.source':
    'US Department of the Interior, social-media policy (three months: assess for deletion).',
  'limit.abandonedDays': 'Abandoned after',
  'limit.abandonedDays.source': 'Emerson College guidelines, 2014 (six months: disabled).',
  'limit.moved.slowingDays':
    '{days, plural, one {Stale begins after # day already, so no channel counts as slowing.} other {Stale begins after # days already, so no channel counts as slowing.}}',
  'limit.moved.dormantDays':
    '{days, plural, one {Dormant begins only after # day, because stale does.} other {Dormant begins only after # days, because stale does.}}',
  'limit.moved.abandonedDays':
    '{days, plural, one {Abandoned begins only after # day, because dormant does.} other {Abandoned begins only after # days, because dormant does.}}',
  'limit.channelCap': 'Most channels',
  'limit.channelCap.source':
    'the document “Company page or personal profile, and when a network becomes an asset” (three or four).',
  'limit.reviewDays': 'Check again after',
  'limit.reviewDays.source': 'ArchiveSocial’s advice (twice a year); US Digital Registry (once a year).',
  'limit.editorialMonths': 'An editorial plan holds for',
  'limit.editorialMonths.source':
    'the document “Company page or personal profile, and when a network becomes an asset” (a month or two).',
  'limit.communicationMonths': 'A communication plan holds for',
  'limit.communicationMonths.source':
    'the document “Company page or personal profile, and when a network becomes an asset” (a semester or a year).',
  'limit.governanceMonths': 'Governance is reviewed every',
  'limit.governanceMonths.source': 'our choice.',
  'limit.growthDays': 'Followers are compared over',
  'limit.growthDays.source': 'our choice.',
  'limit.equityFloor': 'A low score is under',
  'limit.equityFloor.source': 'our choice, after the document “A governance model in five steps”.',
  'limit.equityDays': 'A channel is scored once it is kept for',
  'limit.equityDays.source': 'our choice.',
} as const;
