/** The import’s dialog (`importing`, `import-column`), and what an import refuses and why (`import`). */
export const importing = {
  'importing.title': 'Import',
  'importing.paste': 'Paste addresses, one a line, or a table with its headings',
  'importing.paste-hint':
    'Or choose or drop a file: a list of addresses, a CSV, a JSON list of objects, or the JSON of a plan exported here.',
  'importing.file': 'Choose a file…',
  'importing.template': 'Download a CSV template',
  'importing.large': '{characters, plural, other {A file of # characters was read.}}',
  'importing.spreadsheet': 'This is a spreadsheet. Save it as CSV there, then choose that file.',
  'importing.damaged':
    'This file is damaged or cut off: some of its letters cannot be read. Nothing was taken. Save or copy it again.',
  'importing.undecodable':
    'This file is no text that can be read. Nothing was taken. If it is a table or a list, save it as UTF-8 there.',
  'importing.not-utf8':
    'This file’s letters are not in UTF-8, as JSON always is. Nothing was taken. Save it as UTF-8.',
  'importing.assumed':
    'Nothing in this file says how its letters are meant. They were taken for Windows-1252: see whether they look right, or save the file as UTF-8 and choose it again.',
  'importing.too-large': 'This file is too large to be a list of channels or a plan.',
  'importing.columns': 'Which column holds what?',
  'importing.no-column': 'None',
  'importing.company': 'Add them to',
  'importing.new-company': 'A new company…',
  'importing.by-hand': '{platform} (checked by hand)',
  'importing.line': 'Line',
  'importing.column': 'Column',
  'importing.problem': 'What is wrong',
  'importing.problems':
    '{count, plural, one {# problem: its line is left out} other {# problems: their lines are left out}}',
  'importing.channels':
    '{count, plural, =0 {No channel to add} one {# channel to add} other {# channels to add}}',
  'importing.and-more': '{count, plural, other {and # more}}',
  'importing.add': '{count, plural, =0 {Add channels} one {Add # channel} other {Add # channels}}',
  'importing.added':
    '{count, plural, one {# channel added to the plan.} other {# channels added to the plan.}}',
  'importing.plan': 'Plan to add',
  'importing.plan-broken': 'This plan cannot be imported, and nothing was changed',
  'importing.plan-channels': '{count, plural, =0 {no channels} one {# channel} other {# channels}}',
  'importing.plan-same': 'This plan is here already, as {name}.',
  'importing.plan-copy': 'Keep it, and add the file as another company',
  'importing.plan-replace': 'Replace it by the file',
  'importing.add-plan': 'Add plan',
  'importing.replace-plan': 'Replace plan',
  'importing.plan-added': 'The plan of {name} is imported.',

  'import-column.address': 'Address (needed)',
  'import-column.platform': 'Platform',
  'import-column.brandOrMarket': 'Brand or market',
  'import-column.role': 'Role',
  'import-column.postsPerWeek': 'Posts a week',
  'import-column.longestGapDays': 'Longest gap (days)',
  'import-column.weekdays': 'Weekdays',
  'import-column.strategicAsset': 'Strategic asset',
  'import-column.expectedBenefit': 'Expected benefit',
  'import-column.owner': 'Owner',
  'import-column.notes': 'Notes',
  'import-column.handle': 'Handle, instead of an address',

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
  'import.open-quote':
    'A quotation mark is missing: the cell that begins here never ends. Nothing of this table is taken.',
  'import.stray-quote':
    'A quotation mark stands amid a cell that begins with one. Double it. Until then nothing of this table is taken.',
  'import.more-cells':
    'This line has more cells than there are headings. A cell that holds the sign between cells needs quotation marks.',
  'import.cut-off':
    'The file ends amid this line: it may be cut off. Complete the line, or end it with a line break if it is whole.',
  'import.not-text': 'This line holds signs that are no text. It may be damaged.',
  'import.not-json': 'This is no JSON that can be read: line {line}, column {column} does not fit.',
  'import.too-deep':
    'Too many lists and objects stand within each other here: line {line}, column {column}. No plan is like that.',
  'import.not-an-object': 'This entry is no object with an address. It was left out.',
  'import.not-a-plan': 'This file is not a plan of Channel Audit.',
  'import.newer-version':
    'This plan was written by a newer version of Channel Audit. Update, then import it again.',
  'import.field.missing': 'This part is missing.',
  'import.field.wrong': 'This part holds something that does not fit.',
  'import.field.too-long': 'This part is too long or too large: at most {most}.',
  'import.field.too-short': 'This part is too short or too small: at least {least}.',
  'import.field.not-text': 'This part holds signs that are no text. It may be damaged.',
  'import.field.twice': 'Another entry of the same list has this id already.',
} as const;
