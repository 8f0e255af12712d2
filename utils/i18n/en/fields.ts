/** The fields and lists that a plan is filled in with, and what they refuse. */
export const fields = {
  'field.not-said': 'Not said yet',
  'field.yes': 'Yes',
  'field.no': 'No',
  'field.wrong.too-long':
    '{long, number} characters are too many: at most {most, number}. The text is kept as it was before.',
  'field.wrong.number': 'A number from {least, number} to {most, number}, or nothing.',
  'field.wrong.whole': 'A whole number from {least, number} to {most, number}, or nothing.',
  'field.wrong.line': 'Line {line} is too long: at most {most, number} characters.',
  'field.wrong.lines': 'At most {most, number} lines.',
  'field.wrong.day': 'This is no whole day from 1970 on. The day is kept as it was before.',

  'lines.line': '{label}, line {number}',
  'lines.new': '{label}, new line',
  'lines.keys':
    'Enter begins a new line, Backspace at its beginning joins it to the one before, Alt with ↑ or ↓ moves it.',

  'rows.unnamed': 'no. {number}',
  'rows.up': 'Move {name} up',
  'rows.down': 'Move {name} down',
  'rows.remove': 'Remove {name}',
  'rows.removed': 'Removed: {name}.',
} as const;
