/** What a spreadsheet would run. Apart, since what is exported is guarded from it, and what is imported freed of the guard. */

/**
 * OWASP's rule: a spreadsheet takes a cell that begins so for a formula, and an apostrophe before it makes it text.
 * Spreadsheets skip space before a formula, and those of East Asia take the wide signs too.
 */
export const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;
