/** What an import refused, where, and why: data, put into words when it is shown. */

/** A text of the catalogue with its values. */
export interface ImportMessage {
  readonly id: `import.${string}`;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** The longest text that is imported, in characters. Far above any plan; keeps a wrong file from freezing the page. */
export const MAX_CHARACTERS = 5_000_000;

/** The start of a value, short enough to be shown in a sentence. */
export const excerpt = (value: string): string =>
  // Half of a sign that takes two places would not be text any more.
  value.length > 60 ? `${value.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…` : value;

/** What no program writes as text: NUL, which ends it in some, and halves of signs, on which an address cannot be made. */
const NO_TEXT = /[\0\p{Surrogate}]/u;

/** False for a value that is damaged, or was made to do harm. */
export const isText = (value: string): boolean => !NO_TEXT.test(value);
