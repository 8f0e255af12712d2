/** Which decisions a channel's findings speak for. They are offered, and nobody but the auditor decides. */
import { isOpenFailure, type Finding } from '../audit/finding';
import type { DecisionWord } from '../plan/parts/decisions';

/** A decision that a failed rule speaks for. */
export interface Suggestion {
  readonly word: DecisionWord;
  /** The id of the rule, whose title says why. */
  readonly rule: string;
}

/** What each rule's remedy comes down to. Our choice, after the remedies. */
const spokenFor: Readonly<Record<string, readonly DecisionWord[]>> = {
  'company-on-personal-profile': ['convert'],
  'impostor-channel': ['report'],
  'duplicate-channel': ['merge'],
  'not-company-controlled': ['transfer'],
  'stale-channel': ['revive', 'close'],
  'never-posted': ['revive', 'close'],
};

/** So many are offered: more would be no suggestion. Our choice. */
const MOST_OFFERED = 3;

/** What the open failures among findings speak for, worst first as they come, each decision once. */
export function suggestionsFrom(findings: readonly Finding[]): readonly Suggestion[] {
  const all = findings
    .filter(isOpenFailure)
    .flatMap((finding) => (speaksUp(finding) ? wordsFor(finding) : []));
  return all
    .filter(({ word }, index) => all.findIndex((other) => other.word === word) === index)
    .slice(0, MOST_OFFERED);
}

const wordsFor = ({ rule }: Finding): Suggestion[] => (spokenFor[rule] ?? []).map((word) => ({ word, rule }));

/** A channel that is merely stale needs a post; one that is dormant or abandoned, a decision. */
const speaksUp = ({ rule, severity }: Finding): boolean => rule !== 'stale-channel' || severity === 'error';
