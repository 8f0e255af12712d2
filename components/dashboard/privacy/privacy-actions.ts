/** What the auditor can do about how long things are kept, and what is forgotten. */

export interface Keeping {
  /** For how many years audits are kept; 0: for good. */
  readonly auditsFor: number;
  /** Whether what private windows show is kept too. */
  readonly private: boolean;
  /** How many things are remembered as forgotten, each by a one-way hash only. */
  readonly forgotten: number;
}

/** Everything resolves after it is stored, and rejects where it cannot be. */
export interface PrivacyActions {
  keeping(): Promise<Keeping>;
  /** How many audits are older than so many years: keeping them no longer would delete most of these. */
  auditsOlderThan(years: number): Promise<number>;
  /** Keeps audits for so many years (0: for good) and deletes those that are older. Resolves with how many went. */
  keepAuditsFor(years: number): Promise<number>;
  keepPrivate(isKept: boolean): Promise<void>;
  /** After it, a colleague’s file can bring back what was forgotten here. */
  clearForgotten(): Promise<void>;
  /** Deletes all that the extension keeps; `isRemembered`: but for a one-way hash of each account and company. */
  forgetEverything(isRemembered: boolean): Promise<void>;
}
