/**
 * What rules say (`title`, `why` and `remedy` stand alone; `observed`, `expected` and `cannot-tell` take the values of
 * their outcome), where thresholds come from, and what an import refuses.
 *
 * A source that was only followed in spirit is called our choice, with its title.
 */
export const rules = {
  'rule.cannot-tell-not-visited': 'This channel has not been checked yet. Open it, and it is read.',
  'rule.cannot-tell-role':
    'Nobody has said yet whose channel this is: the company’s own, a speaker’s, a partner’s or an impostor’s. Choose it where the channel is assigned.',

  'rule.company-on-personal-profile.title': 'A company must not use a personal profile',
  'rule.company-on-personal-profile.observed': 'The account is a personal profile on {platform}.',
  'rule.company-on-personal-profile.expected': 'A company page on {platform}.',
  'rule.company-on-personal-profile.why':
    'Taken for easy likes, a personal profile harms the company: the platform’s terms reserve profiles for people, and one can be removed together with its followers. Source: our choice, after the document “Company page or personal profile, and when a network becomes an asset”.',
  'rule.company-on-personal-profile.remedy':
    'Create a company page, move the followers where the platform still offers it, then close the profile.',
  'rule.company-on-personal-profile.cannot-tell-role':
    'This is a personal profile, and nobody has said yet whose: the company’s own, a speaker’s, a partner’s or an impostor’s. Choose it where the channel is assigned.',

  'rule.company-account-unmarked.title': 'The company’s account bears no business mark',
  'rule.company-account-unmarked.observed': 'The account shows no business mark of {platform}.',
  'rule.company-account-unmarked.expected':
    'A business account, or the mark that {platform} gives to businesses.',
  'rule.company-account-unmarked.why':
    'One kind of account serves people and companies there. Without the mark, visitors cannot tell the company from somebody who uses its name. Source: our choice, after the document “Company page or personal profile, and when a network becomes an asset”.',
  'rule.company-account-unmarked.remedy':
    'Change the account to a business account in its settings, or apply for the platform’s business verification. Until then, link to the company’s website in the profile.',

  'rule.asset-on-consumer-platform.title': 'A strategic asset on a platform made for consumers',
  'rule.asset-on-consumer-platform.observed':
    'The plan names this channel on {platform} a strategic asset and does not say what benefit is expected.',
  'rule.asset-on-consumer-platform.expected':
    'A stated future benefit, or a channel that is not named an asset.',
  'rule.asset-on-consumer-platform.why':
    'A network becomes an asset when it is sure to bring a future benefit. A platform where people entertain themselves seldom does so for a company. Source: our choice, after the document “Company page or personal profile, and when a network becomes an asset”.',
  'rule.asset-on-consumer-platform.remedy':
    'Write the expected benefit into the plan, or no longer name the channel a strategic asset.',

  'rule.too-many-channels.title': 'More channels than the company can keep up',
  'rule.too-many-channels.observed':
    '{count, plural, one {The company has # channel of its own.} other {The company has # channels of its own.}}',
  'rule.too-many-channels.observed-brand':
    '{count, plural, one {“{brand}” has # channel of its own.} other {“{brand}” has # channels of its own.}}',
  'rule.too-many-channels.observed-no-brand':
    '{count, plural, one {# channel names no brand or market.} other {# channels name no brand or market.}}',
  'rule.too-many-channels.expected': '{cap, plural, one {At most # channel.} other {At most # channels.}}',
  'rule.too-many-channels.expected-brand':
    '{cap, plural, one {At most # channel for each brand or market.} other {At most # channels for each brand or market.}}',
  'rule.too-many-channels.why':
    'Each channel takes its own content, answers and care; spread over too many, all of them suffer. Sources: our choice, after the documents “Company page or personal profile, and when a network becomes an asset” (three or four channels for a small or medium company) and “A strategic plan in seven steps” (never twenty).',
  'rule.too-many-channels.remedy':
    'Keep the channels where the audience is and that serve a goal. Merge or close the others, with a pointer to those that stay.',
  'rule.too-many-channels.cannot-tell':
    '{count, plural, one {# channel is} other {# channels are}} the company’s own, and of {unsaid, plural, one {# more} other {# more}} nobody has said whose they are. At most {cap} are expected. Choose it where the channels are assigned.',

  'rule.stale-channel.title': 'No visible post for a long time',
  'rule.stale-channel.observed':
    '{days, plural, one {No visible post for # day.} other {No visible post for # days.}}',
  'rule.stale-channel.observed-span': 'No visible post for {least} to {most} days.',
  'rule.stale-channel.expected-default':
    '{stale, plural, one {A visible post within # day.} other {A visible post within # days.}} This is the usual measure.',
  'rule.stale-channel.expected-platform':
    '{stale, plural, one {A visible post within # day.} other {A visible post within # days.}} This is the usual measure for this platform.',
  'rule.stale-channel.expected-cadence':
    '{stale, plural, one {A visible post within # day,} other {A visible post within # days,}} three times the planned interval or two weeks.',
  'rule.stale-channel.expected-longest-gap':
    '{stale, plural, one {A visible post within # day,} other {A visible post within # days,}} the longest gap that the plan allows.',
  'rule.stale-channel.expected-company':
    '{stale, plural, one {A visible post within # day,} other {A visible post within # days,}} as the company itself decided.',
  'rule.stale-channel.why':
    'Visitors who find only old posts wonder whether the company is still there. Sources: US Department of the Interior, social-media policy (three months: assess for deletion); Emerson College guidelines, 2014 (six months: disabled); open audit rubrics.',
  'rule.stale-channel.remedy':
    'Decide what the channel is for. Post again by a rhythm that the team can keep, or close the channel with a pointer to those that stay.',
  'rule.stale-channel.cannot-tell-open':
    'The newest post proven here is up to {most} days old, but this view may hide newer ones. It counts as stale after {stale} days. Open the list of all posts, newest first.',
  'rule.stale-channel.cannot-tell-span':
    'The last visible post is {least} to {most} days old, and the channel counts as stale after {stale}. Open the post itself: it may show its exact date.',

  'rule.never-posted.title': 'The channel has never posted',
  'rule.never-posted.observed': 'The platform counts no post on this channel.',
  'rule.never-posted.expected': 'At least one post, or no channel.',
  'rule.never-posted.why':
    'An empty channel under the company’s name tells visitors that nobody is there. Source: our choice.',
  'rule.never-posted.remedy':
    'Post, or close the channel. To keep only the name, post a pointer to the channels that are used.',

  'rule.unplanned-channel.title': 'The plan does not name this channel',
  'rule.unplanned-channel.observed': 'The channel belongs to the company and is not in its plan.',
  'rule.unplanned-channel.expected': 'Every channel of the company’s own in its plan.',
  'rule.unplanned-channel.why':
    'A channel outside the plan has no goal, no rhythm and nobody who answers for it. Source: our choice, after the document “The social-media plan: POST and KPIs”.',
  'rule.unplanned-channel.remedy':
    'Add the channel to the plan, or close it. If it is not the company’s own, say whose it is.',

  'rule.planned-channel-unavailable.title': 'A planned channel is gone',
  'rule.planned-channel-unavailable.observed':
    '{platform} says that this channel does not exist or was removed.',
  'rule.planned-channel-unavailable.expected': 'A channel that can be visited at the planned address.',
  'rule.planned-channel-unavailable.why':
    'Whoever follows the company’s links there finds nothing, and the name may be free for others to take. Source: our choice.',
  'rule.planned-channel-unavailable.remedy':
    'Check the address in the plan. If the channel moved, correct it; if it was closed, take it out of the plan and off the website.',
  'rule.planned-channel-unavailable.cannot-tell':
    'The page cannot be seen, and {platform} does not say whether it is gone, private or blocked for this account. Look with another account, or ask its owner.',

  'rule.review-overdue.title': 'It is time to check this channel again',
  'rule.review-overdue.observed':
    '{days, plural, one {The channel was last checked # day ago.} other {The channel was last checked # days ago.}}',
  'rule.review-overdue.expected': '{days, plural, one {A check every day.} other {A check every # days.}}',
  'rule.review-overdue.why':
    'Channels change hands, fall silent and get copied unnoticed. Sources: ArchiveSocial’s advice (twice a year); US Digital Registry (once a year).',
  'rule.review-overdue.remedy': 'Open the channel. It is read as soon as it shows.',

  'threshold.default':
    'usual measure (open audit rubrics; US Department of the Interior, social-media policy; Emerson College, 2014)',
  'threshold.platform': 'usual measure for this platform (our choice)',
  'threshold.cadence': 'three planned intervals, at least 14 days (our choice)',
  'threshold.longest-gap': 'longest gap that the plan allows',
  'threshold.company': 'decided by the company',

  'import.too-large': 'The text is longer than {most} characters. Split it and import the parts.',
  'import.too-many':
    'There are more than {most} lines. The lines from here on were left out: import them next.',
  'import.empty': 'There is nothing to import here. Paste one address a line.',
  'import.no-address':
    'This is no web address: “{value}”. Write it as it stands in the browser, such as example.com/name.',
  'import.no-address-column': 'No column holds the addresses. Choose one.',
  'import.handle-alone':
    'The handle “{value}” and its platform do not say which profile is meant. Write the profile’s address.',
  'import.missing-column': 'There is no column “{column}”. Choose another one.',
  'import.not-a-profile':
    'This address on {platform} leads to no profile: “{value}”. Open the profile and copy its address.',
  'import.unknown-platform':
    'This is no profile of a platform that can be read: “{value}”. Write its platform beside it if it is to be checked by hand.',
  'import.other-platform':
    'The address leads to {platform}, and the column says “{value}”. Correct one of them.',
  'import.bad-platform': 'This is no name of a platform: “{value}”. Use letters, digits and hyphens.',
  'import.duplicate': 'The same account stands in line {first}. This one was left out.',
  'import.already-planned': 'The plan names this account already. The line was left out.',
  'import.bad-role': 'This is no role: “{value}”. Use own, spokesperson, partner or impostor.',
  'import.bad-number': 'This is no number that fits: “{value}”. Write one from {least} to {most}.',
  'import.two-cadences': 'Posts a week and a longest gap are both given. Keep one of them.',
  'import.bad-weekday': 'This is no weekday: “{value}”. Use mon, tue, wed, thu, fri, sat, sun.',
  'import.bad-yes-no': 'This is neither yes nor no: “{value}”.',
  'import.too-long': 'This text is too long: at most {most} characters.',
  'import.open-quote': 'A quotation mark is missing: the cell that begins here never ends.',
  'import.not-json': 'This is no JSON that can be read: line {line}, column {column} does not fit.',
  'import.not-an-object': 'This entry is no object with an address. It was left out.',
  'import.not-a-plan': 'This file is not a plan of Channel Audit.',
  'import.newer-version':
    'This plan was written by a newer version of Channel Audit. Update, then import it again.',
  'import.field.missing': 'This part is missing.',
  'import.field.wrong': 'This part holds something that does not fit.',
  'import.field.too-long': 'This part is too long or too large: at most {most}.',
  'import.field.too-short': 'This part is too short or too small: at least {least}.',
  'import.field.twice': 'Two channels have the same id.',
} as const;
