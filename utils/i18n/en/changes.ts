/** What changed on the channels since the last audit. */
export const changes = {
  'changes.title': 'What changed',
  'changes.since': 'Since {day}:',
  'changes.since-nothing': 'Since {day}: nothing changed.',
  'changes.none':
    '{compared, plural, =0 {There is no audit of an earlier day to compare with yet.} one {Nothing changed on the one channel with an earlier audit.} other {Nothing changed on the # channels with an earlier audit.}}',
  'changes.some':
    '{changed, plural, one {# channel} other {# channels}} of {compared, plural, one {#} other {#}} with an earlier audit',
  'changes.rules-changed':
    '{count, plural, one {The warnings of # channel are not compared: the rules changed since its last audit.} other {The warnings of # channels are not compared: the rules changed since their last audits.}}',
  'changes.all': '{count, plural, other {Show all # channels}}',

  'change.state': 'The page: {after} (before: {before})',
  'change.kind': 'Kind: {after} (before: {before})',
  'change.level': 'Last post: {after} (before: {before})',
  'change.name': 'Name: {after} (before: {before})',
  'change.handle': 'Handle: {after} (before: {before})',
  'change.followers-more':
    '{about, select, yes {About } other {}}{count, number} {count, plural, one {follower} other {followers}} more, now {aboutNow, select, yes {about } other {}}{after, number}',
  'change.followers-fewer':
    '{about, select, yes {About } other {}}{count, number} {count, plural, one {follower} other {followers}} fewer, now {aboutNow, select, yes {about } other {}}{after, number}',
  'change.new-warning': 'New warning: {title}',
  'change.cleared-warning': 'No longer a warning: {title}',
  'change.rules-changed': 'The rules changed since, so warnings are not compared.',
  'change.other-plan': 'It was not held against this plan then, so warnings are not compared.',
} as const;
