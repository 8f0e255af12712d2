/**
 * Deciding on channels, and setting findings aside. Every function here gives a plan back, and the same one where nothing
 * changes, so that each is an edit that can be made on whatever the plan is by then.
 *
 * `names` are all words by which a channel is named: its line's id in the plan, its account keys, its account's mark
 * (`audit/subject.ts`).
 */
import type { EpochMs } from '../reading/reading';
import { dayIn } from './calendar';
import { newId, type IsoDate } from './fields';
import type { Decision, DecisionWord, SetAside } from './parts/decisions';
import type { Plan } from './plan';
import { identityOf } from './planned-channels';
import { isSaidOf, markIn } from './said-of';

/** What an auditor decides on a channel; empty and `null` where nothing is said of it. */
export interface Resolution {
  /** `null`: what was decided before no longer holds. */
  readonly word: DecisionWord | null;
  readonly reason: string;
  /** Who acts. */
  readonly actor: string;
  readonly due: IsoDate | null;
}

/** All that was decided on the channel of these names, oldest first, withdrawals included. */
export const decisionsAbout = ({ decisions }: Plan, names: readonly string[]): readonly Decision[] =>
  decisions.filter((one) => isSaidOf(one, names));

/** The word by which something new is said of a channel: its line's id where the plan names it, else an account key. */
export function nameToKeep(plan: Plan, names: readonly string[]): string | undefined {
  const line = plan.channels.find(
    (channel) => names.includes(channel.id) || names.includes(identityOf(channel)),
  );
  // The id of a line that has left the plan finds nothing again; an account key has its platform before a colon.
  return line?.id ?? names.find((name) => /^[a-z0-9-]+:./.test(name)) ?? names[0];
}

/**
 * The plan with a decision on the channel of these names. What the same auditor changes on the same day, as the company's
 * time zone counts it, takes the place of what holds; anything else is one more in the history. A withdrawal always is.
 */
export function withDecision(
  plan: Plan,
  names: readonly string[],
  decided: Resolution,
  by: string,
  now: EpochMs,
): Plan {
  const about = nameToKeep(plan, names);
  const last = decisionsAbout(plan, names).at(-1);
  if (about === undefined || says(last, decided)) return plan;
  const replaced = last && decided.word && isCorrected(plan, last, by, now) ? last : null;
  const decision: Decision = {
    ...decided,
    id: replaced?.id ?? newId(),
    about,
    ...ofAccount(markIn(names)),
    decidedAt: now,
    decidedBy: by,
  };
  // The last one about a channel holds, so what takes another's place stands last as well.
  return { ...plan, decisions: [...plan.decisions.filter((one) => one !== replaced), decision] };
}

/** The field that tells whose account was meant; none where that is not known. */
const ofAccount = (account: string | undefined) => (account === undefined ? {} : { account });

/** True where what this auditor says now corrects what they said on the same day, and is no later decision. */
function isCorrected({ company }: Plan, last: Decision, by: string, now: EpochMs): boolean {
  const day = (at: EpochMs) => dayIn(company.timeZone, at);
  return last.word !== null && last.decidedBy === by && day(last.decidedAt) === day(now);
}

/** The plan with another word decided. Who acts, until when and why stay where that corrects what was said today. */
export function withWord(
  plan: Plan,
  names: readonly string[],
  word: DecisionWord,
  by: string,
  now: EpochMs,
): Plan {
  const last = decisionsAbout(plan, names).at(-1);
  if (last?.word === word) return plan;
  if (last && isCorrected(plan, last, by, now)) return withDecisionChanged(plan, names, { word }, by, now);
  return withDecision(plan, names, { ...WITHDRAWN, word }, by, now);
}

/** The plan with something changed in the decision that holds; the same plan where none does any more. */
export function withDecisionChanged(
  plan: Plan,
  names: readonly string[],
  changed: Partial<Resolution>,
  by: string,
  now: EpochMs,
): Plan {
  const last = decisionsAbout(plan, names).at(-1);
  if (!last?.word) return plan;
  const { word, reason, actor, due } = last;
  return withDecision(plan, names, { word, reason, actor, due, ...changed }, by, now);
}

/** What is said where a decision is withdrawn. */
export const WITHDRAWN: Resolution = { word: null, reason: '', actor: '', due: null };

/** The plan without the withdrawal that was the last word on the channel; the same plan where it no longer is. */
export function withoutWithdrawal(plan: Plan, names: readonly string[]): Plan {
  const last = decisionsAbout(plan, names).at(-1);
  return last && last.word === null
    ? { ...plan, decisions: plan.decisions.filter((one) => one !== last) }
    : plan;
}

function says(last: Decision | undefined, { word, reason, actor, due }: Resolution): boolean {
  if (!last?.word) return word === null;
  return last.word === word && last.reason === reason && last.actor === actor && last.due === due;
}

/**
 * The plan without one of its channels. What was decided on it, set aside and left out of rounds holds on for the account
 * that its address names, since the channel may still belong to the company.
 */
export function withoutLine(plan: Plan, lineId: string): Plan {
  const line = plan.channels.find(({ id }) => id === lineId);
  if (!line) return plan;
  const account = identityOf(line);
  const kept = <T extends { readonly about: string | null }>(one: T): T =>
    one.about === lineId ? { ...one, about: account } : one;
  return {
    ...plan,
    channels: plan.channels.filter((channel) => channel !== line),
    decisions: plan.decisions.map(kept),
    setAside: plan.setAside.map(kept),
    rounds: plan.rounds.map((round) => ({ ...round, skipped: round.skipped.map(kept) })),
  };
}

/**
 * The plan with what one rule finds set aside, of a channel (`about`: what `nameToKeep` gives; `account`: its mark, where
 * known) or, with `null`, of the company. What was said of it before is replaced. The reason must not be blank: the schema
 * refuses it.
 */
export function withSetAside(
  plan: Plan,
  rule: string,
  about: string | null,
  reason: string,
  by: string,
  now: EpochMs,
  account?: string,
): Plan {
  const mark = ofAccount(account);
  const setAside: SetAside = { id: newId(), rule, about, ...mark, reason: reason.trim(), at: now, by };
  const names = about === null ? null : [about, ...Object.values(mark)];
  return { ...plan, setAside: [...withoutSetAside(plan, rule, names).setAside, setAside] };
}

/** The plan in which the rule's finding counts again, of the channel of these names or, with `null`, of the company. */
export function withoutSetAside(plan: Plan, rule: string, names: readonly string[] | null): Plan {
  const isMeant = (one: SetAside): boolean =>
    one.rule === rule && (names === null ? one.about === null : isSaidOf(one, names));
  return plan.setAside.some(isMeant)
    ? { ...plan, setAside: plan.setAside.filter((one) => !isMeant(one)) }
    : plan;
}

/** True where what was decided was to be done before today, by the company's calendar. */
export const isOverdue = ({ due, word }: Pick<Decision, 'due' | 'word'>, today: IsoDate): boolean =>
  word !== null && due !== null && due < today;
