/** The downloads: what each holds, how far it is, and what came of it. */
export const exporting = {
  'export.button': 'Export CSV',
  'export.what': 'Downloads the channels that the table shows',
  'export.done':
    '{count, plural, =0 {No channel yet: {file} holds the column headings only.} one {# channel downloaded: {file}} other {# channels downloaded: {file}}}',

  'exports.button': 'Other exports',
  'exports.history': 'Whole history (CSV)',
  'exports.history.what': 'A row for every audit of the channels shown, as judged then',
  'exports.warnings': 'Warnings (CSV)',
  'exports.warnings.what': 'A row for every warning, the company’s own too, with what to do',
  'exports.semicolons': 'Channels with semicolons (CSV)',
  'exports.semicolons.what': 'For spreadsheets of regions that write 1,5 and not 1.5',
  'exports.json': 'Channels (JSON)',
  'exports.json.what': 'The channels shown, as one list for programs',
  'exports.ndjson': 'Channels (NDJSON)',
  'exports.ndjson.what': 'The channels shown, one a line, for programs',
  'exports.making': 'Making {what}…',
  'exports.progress': '{done, number} of {total, plural, one {# row} other {# rows}}',
  'exports.stop': 'Stop',
  'exports.stopped': 'The export is stopped. Nothing was downloaded.',
  'exports.failed': 'Nothing was downloaded. {why}',
  'exports.done.history':
    '{count, plural, =0 {No audit yet: {file} holds the column headings only.} one {# audit downloaded: {file}} other {# audits downloaded: {file}}}',
  'exports.done.warnings':
    '{count, plural, =0 {No warning: {file} holds the column headings only.} one {# warning or open question downloaded: {file}} other {# warnings and open questions downloaded: {file}}}',
  'exports.done.semicolons':
    '{count, plural, =0 {No channel yet: {file} holds the column headings only.} one {# channel downloaded: {file}} other {# channels downloaded: {file}}}',
  'exports.done.json':
    '{count, plural, =0 {No channel yet: {file} is empty.} one {# channel downloaded: {file}} other {# channels downloaded: {file}}}',
  'exports.done.ndjson':
    '{count, plural, =0 {No channel yet: {file} is empty.} one {# channel downloaded: {file}} other {# channels downloaded: {file}}}',
} as const;
