/** What an import refused, where, and why: data, put into words when it is shown. */

/** A text of the catalogue with its values. */
export interface ImportMessage {
  readonly id: `import.${string}`;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** The longest text that is imported, in characters. Far above any plan; keeps a wrong file from freezing the page. */
export const MAX_CHARACTERS = 5_000_000;

/** The start of a value, short enough to be shown in a sentence. */
export const excerpt = (value: string): string => (value.length > 60 ? `${value.slice(0, 59)}…` : value);
