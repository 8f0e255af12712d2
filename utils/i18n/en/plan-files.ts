/** The plan’s tables as files (`table-files`, `table-import`), what is wrong with one (`import.table`), and plans filled in from elsewhere. */
export const planFiles = {
  'plan-files.import': 'Import a plan (JSON)',
  'plan-files.fill-in': 'Fill in from…',

  'table-files.title': 'As a table',
  'table-files.channels': 'Channels',
  'table-files.editorial': 'Editorial plan',
  'table-files.communication': 'Communication plan',
  'table-files.kpis': 'KPIs',
  'table-files.kpi-values': 'Values of the KPIs',
  'table-files.export': 'Export CSV',
  'table-files.export-named': 'Export as CSV: {table}',
  'table-files.semicolons': 'With semicolons',
  'table-files.semicolons-named': 'Export as CSV with semicolons: {table}',
  'table-files.import': 'Import CSV…',
  'table-files.import-named': 'Import CSV: {table}',
  'table-files.exported':
    '{count, plural, =0 {{file} holds the headings only, to be filled in.} one {# line is in {file}.} other {# lines are in {file}.}}',

  'table-import.title': 'Import a table: {table}',
  'table-import.paste': 'Paste the table with its headings',
  'table-import.hint':
    'Or choose or drop a CSV, parted by commas, semicolons or tabs. Its headings are those of an export; only {headings} must be there.',
  'table-import.channels':
    'A line whose address the plan names changes that channel; any other is added. An empty cell empties what the plan says, and a column that is missing leaves it as it is. Channels that the table does not name stay.',
  'table-import.editorial':
    'Each channel that the table names gets the week that the table gives it, all of it. Channels that it does not name keep theirs.',
  'table-import.communication':
    'A line with the date and title of an entry changes that entry; any other is added. Entries that the table does not name stay.',
  'table-import.kpis':
    'A line with the name of a KPI changes that KPI; any other is added. KPIs that the table does not name stay, and so do all values.',
  'table-import.kpi-values':
    'A line with the KPI and day of a value changes that value; any other is added. Values that the table does not name stay.',
  'table-import.problems':
    '{count, plural, one {# problem: what it stands in is left out} other {# problems: what they stand in is left out}}',
  'table-import.unknown': 'Nothing is taken from columns that are not known here: {headings}.',
  'table-import.changed': '{count, plural, one {# line changes the plan} other {# lines change the plan}}',
  'table-import.added': '{count, plural, one {# line is new} other {# lines are new}}',
  'table-import.no-changes': 'Nothing to change',
  'table-import.unchanged':
    '{count, plural, one {# line says what the plan says already.} other {# lines say what the plan says already.}}',
  'table-import.what': 'What it is about',
  'table-import.change': 'What changes',
  'table-import.new': 'New',
  'table-import.nothing': 'nothing',
  'table-import.take': '{count, plural, =0 {Import} one {Import # line} other {Import # lines}}',
  'table-import.taken':
    '{count, plural, one {# line of the table is imported.} other {# lines of the table are imported.}}',

  'import.table.empty': 'There is no line under the headings.',
  'import.table.heading':
    'There is no column “{heading}”. Without it nobody knows what the lines are about. Export the table to see its headings.',
  'import.table.word': 'This is none of the words that fit: “{value}”. Use one of these: {words}.',
  'import.table.number':
    'This is no number that fits: “{value}”. Write one from {least, number} to {most, number}, without signs between thousands.',
  'import.table.which-number':
    'This can mean two numbers: “{value}”. Leave out the sign between thousands, or write a fourth decimal: 1204 or 1.2040.',
  'import.table.above-zero': 'A rhythm of no posts is none: leave the cell empty.',
  'import.table.day': 'This is no day: “{value}”. Write it like 2026-05-03.',
  'import.table.which-day': 'This can mean two days: “{value}”. Write it like 2026-05-03.',
  'import.table.two-terms': 'Another line of this channel says {first}. A week has one term.',
  'import.table.items': 'At most {most, number} entries in one cell.',
  'import.table.pause': 'This is no pause: “{value}”. Write it like 2026-08-01 to 2026-08-14: holidays.',
  'import.table.full': 'The plan holds at most {most, number} of these. This line is left out.',
  'import.table.no-goal':
    'No goal of the plan is called “{value}”. Add it in Goals first, or correct the cell.',
  'import.table.which-goal':
    'Several goals of the plan are called “{value}”. Give them names of their own first.',
  'import.table.no-channel':
    'The plan names no channel at “{value}”. Add it in Channels first, or correct the cell.',
  'import.table.which-channel': 'The plan names several channels at “{value}”. Keep one of them first.',
  'import.table.no-entry':
    'The communication plan has no entry “{value}”. Add it there first, or correct the cell.',
  'import.table.which-entry':
    'The communication plan has several entries “{value}”. Write the date of the one that is meant beside it.',
  'import.table.no-kpi': 'The plan has no KPI called “{value}”. Import the KPIs first, or correct the cell.',
  'import.table.which-kpi':
    'Several KPIs of the plan are called “{value}”. Give them names of their own first.',
  'import.table.place':
    'This is no place that the plan knows: “{value}”. Use the address of a planned channel, or one of these: {places}.',

  'fill-in.title': 'Fill in the plan of {name}',
  'fill-in.begin-with': 'Begin with',
  'fill-in.from': 'Fill in from',
  'fill-in.nothing': 'An empty plan',
  'fill-in.choose': 'Choose…',
  'fill-in.templates': 'A template',
  'fill-in.companies': 'A copy of another company',
  'fill-in.audited': 'Channels already audited',
  'fill-in.inbox': 'Channels from the inbox',
  'fill-in.template-what':
    'General sentences and roles, to be gone over: a template knows nothing of this company. It holds no figures, no dates and no channels.',
  'fill-in.company-what':
    'What was measured, agreed or done there stays there: decisions, what was set aside, rounds, values and baselines of KPIs, scores, campaigns, reviews.',
  'fill-in.company-empty': 'Nothing is filled in there that could be copied.',
  'fill-in.parts': 'Parts to fill in',
  'fill-in.empty': 'Empty until now',
  'fill-in.replaces': 'Replaces what is there now',
  'fill-in.kept': 'Filled in already: stays as it is',
  'fill-in.addresses': 'With the addresses of that company. Only for companies that share channels.',
  'fill-in.preview': 'preview',
  'fill-in.then': 'What will be there',
  'fill-in.gone': 'What will be gone',
  'fill-in.no-words': 'Numbers and choices only.',
  'fill-in.more': '{count, plural, other {and # more}}',
  'fill-in.do': '{count, plural, =0 {Fill in} one {Fill in # part} other {Fill in # parts}}',
  'fill-in.done': '{count, plural, one {# part is filled in.} other {# parts are filled in.}}',
  'fill-in.begun': 'The plan of {name} is begun.',

  'fill-in.channels': 'Channels to plan',
  'fill-in.channels-none':
    'No channel waits to be planned: the plan names all of this company’s channels that were visited, and the inbox holds no other.',
  'fill-in.take': 'Plan',
  'fill-in.channel': 'Channel',
  'fill-in.belongs': 'Now in',
  'fill-in.is-company': 'This company',
  'fill-in.is-inbox': 'Inbox',
  'fill-in.role': 'Role',
  'fill-in.role-choose': 'Choose…',
  'fill-in.role-hint':
    'Choose the role of each channel that may be a person’s own profile; until then it is not planned.',
  'fill-in.rhythm': 'Rhythm seen',
  'fill-in.rhythm-plan': '{posts, number} a week: plan it',
  'fill-in.rhythm-named': 'Plan {posts, plural, one {# post} other {# posts}} a week for {channel}',
  'fill-in.rhythm-none': 'Not proven',
  'fill-in.rhythm-hint':
    'Posts a week over the posts that the page showed without a gap. Whether that is what the company means to do is for you to say.',
  'fill-in.plan-channels': '{count, plural, =0 {Plan channels} one {Plan # channel} other {Plan # channels}}',
  'fill-in.channels-planned': '{count, plural, one {# channel is planned.} other {# channels are planned.}}',

  'template.small-shop': 'Small shop',
  'template.association': 'Association or club',
  'template.large-company': 'Large company with markets',
} as const;
