/** Changes of a document, field by field: what edits are made of, so that two auditors' edits can be made one plan. */

/**
 * One value of a document that became another. A step of the path is a field's name or, in a list of rows, a row's id;
 * the empty path is the document as a whole. Lists whose entries have no id are one value.
 */
export interface FieldChange {
  readonly path: readonly string[];
  /** What JSON holds; absent where the row or field was taken away. */
  readonly value?: unknown;
  /** Of a row that was added or moved: the id of the row before it, `null` for the first place. */
  readonly after?: string | null;
}
