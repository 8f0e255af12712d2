/**
 * Judgement: a reading held against a plan by rules. Pure: `(subject, today) → findings`, so that a stored reading can
 * be judged again under a new plan or a new rule set. A rule is registered by lying in `rules/`.
 */
import type { EpochMs } from '../reading/reading';
import type { SetAside } from '../plan/parts/decisions';
import {
  seenNeeds,
  type ChannelSubject,
  type CompanySubject,
  type Finding,
  type Outcome,
  type Rule,
} from './finding';
import { setAsideOf } from './subject';

/**
 * Changes whenever a rule, a threshold or a default does, so that every audit tells by what it was judged. It begins
 * with a word: `2026.11.1` alone is taken for a date by what loads the CSV (DuckDB, 2026).
 */
export const RULESET_VERSION = 'rules-2026.11.6';

const registered = import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'rule' });

/** Every rule, in the order of their names. */
export const rules = (): readonly Rule[] => Object.values(registered);

function finding(rule: Rule, outcome: Outcome, setAside: readonly SetAside[]): Finding {
  const isOfPlan = !rule.needs.some((need) => (seenNeeds as readonly string[]).includes(need));
  const answer = {
    rule: rule.id,
    severity: rule.severity,
    misuse: rule.misuse,
    ...(isOfPlan && { isOfPlan }),
    ...outcome,
  };
  const aside = outcome.result === 'fail' && setAside.findLast((one) => one.rule === rule.id);
  return aside ? { ...answer, setAside: aside } : answer;
}

/** What all channel rules answer for one channel, in the order of the rules' names. */
export const judgeChannel = (subject: ChannelSubject, today: EpochMs): Finding[] =>
  rules().flatMap((rule) =>
    rule.scope === 'channel' ? [finding(rule, rule.evaluate(subject, today), subject.setAside)] : [],
  );

/** What all company rules answer for one company, in the order of the rules' names. */
export const judgeCompany = (subject: CompanySubject, today: EpochMs): Finding[] =>
  rules().flatMap((rule) =>
    rule.scope === 'company' ? [finding(rule, rule.evaluate(subject, today), setAsideOf(subject.plan))] : [],
  );
