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
  'limit.label': '{name} ({unit})',
  'limit.usual': 'Usual: {usual}. Source: {source}',
  'limit.usual-by-channel': 'Usual: {usual}, or by the channel’s rhythm. Source: {source}',
  'limit.unit.days': 'days',
  'limit.unit.months': 'months',
  'limit.unit.channels': 'channels',
  'limit.unit.points': '0 to 5',
  'limit.slowingDays': 'Slowing after',
  'limit.slowingDays.source': 'open audit rubrics.',
  'limit.staleDays': 'Stale after',
  'limit.staleDays.source':
    'US Department of the Interior, social-media policy (three months: assess for deletion); open audit rubrics.',
  'limit.dormantDays': 'Dormant after',
  'limit.dormantDays.source':
    'US Department of the Interior, social-media policy (three months: assess for deletion).',
  'limit.abandonedDays': 'Abandoned after',
  'limit.abandonedDays.source': 'Emerson College guidelines, 2014 (six months: disabled).',
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
