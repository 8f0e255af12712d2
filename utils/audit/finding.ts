/** What a rule is, what it sees, and what it answers. */
import type { Plan, PlannedChannel, Role } from '../plan/plan';
import type { Decision, SetAside } from '../plan/parts/decisions';
import { platformName } from '../plan/platform-names';
import { platformOf } from '../reading/platforms/platform';
import {
  valueOf,
  type AccountKey,
  type EpochMs,
  type Followers,
  type Reading,
  type Unknown,
} from '../reading/reading';
import type { Staleness } from './staleness';

export const severities = ['error', 'warning', 'advice'] as const;
export type Severity = (typeof severities)[number];

/** Texts of the catalogue that stand in a sentence as a list: “Tuesday and Sunday”. */
export interface TextList {
  readonly listed: readonly string[];
}

/** A sentence of the catalogue with its values; rendered in the reader's language when it is shown, never stored as text. */
export interface Message {
  readonly id: string;
  readonly values?: Readonly<Record<string, string | number | TextList>>;
}

/** `pass` and `fail` are proven; `cannot-tell` where a needed fact is unknown; `not-applicable` where nothing is held against. */
export type Outcome =
  | { readonly result: 'pass' | 'not-applicable' }
  | {
      readonly result: 'fail';
      readonly observed: Message;
      readonly expected: Message;
      readonly severity?: Severity;
    }
  | { readonly result: 'cannot-tell'; readonly reason: Message };

/** A rule's answer for one subject. Its title, why, source and remedy are texts of the rule's id. */
export type Finding = Outcome & {
  readonly rule: string;
  readonly severity: Severity;
  readonly misuse: boolean;
  /** The rule looked at the plan alone, and at nothing that a visit told. */
  readonly isOfPlan?: true;
  /** A failure that the auditor set aside with a reason: it stays visible, and weighs nothing. */
  readonly setAside?: SetAside;
};

/** How many followers a page showed, and when. */
export interface FollowersSeen extends Followers {
  readonly at: EpochMs;
}

/** A channel as the rules see it. */
export interface ChannelSubject {
  readonly plan: Plan;
  /** The plan's line for this channel; `null` where it is not in the plan. */
  readonly planned: PlannedChannel | null;
  /** The plan's word, else the auditor's; `null` until somebody said. */
  readonly role: Role | null;
  /** Every key by which its visits named the account; none for a planned channel that was never visited. */
  readonly aliases: readonly AccountKey[];
  /** The platform's own id of the account, once a page proved it. */
  readonly platformId: string | null;
  /** The latest reading that made an audit; `null` for a planned channel that was never visited. */
  readonly reading: Reading | null;
  readonly staleness: Staleness;
  /** When the channel was last read, epoch ms; `null`: never. */
  readonly lastChecked: EpochMs | null;
  /** When it was first seen, epoch ms; `null`: never. */
  readonly firstSeen: EpochMs | null;
  /** Followers as earlier audits and this one showed them, oldest first, at least a week apart. */
  readonly followersSeen: readonly FollowersSeen[];
  /** The decision that holds; `null` where there is none. */
  readonly decision: Decision | null;
  /** What of its findings was set aside. */
  readonly setAside: readonly SetAside[];
  /** All channels of the company, this one among them; absent where this one alone was looked up. */
  readonly company?: readonly ChannelSubject[];
}

/** A company with all channels that belong to it. */
export interface CompanySubject {
  readonly plan: Plan;
  readonly channels: readonly ChannelSubject[];
}

/** What visits to a channel told; unknown until it was visited. */
export const seenNeeds = [
  'page-state',
  'kind',
  'category',
  'name',
  'handle',
  'followers',
  'earlier-followers',
  'bio',
  'link',
  'post-count',
  'last-post',
  'post-list',
  'last-check',
] as const;
/** What a rule looks at; each has a text (`need.…`). */
export const needs = [
  ...seenNeeds,
  'role',
  'decision',
  'company',
  'situation',
  'people',
  'goals',
  'strategy',
  'planned-channel',
  'planned-channels',
  'communication',
  'governance',
  'measurement',
  'fuel',
  'crisis',
] as const;
export type Need = (typeof needs)[number];

interface RuleBase {
  /** The failing state, and the file's name. */
  readonly id: string;
  readonly needs: readonly Need[];
  readonly severity: Severity;
  /** A use of social media that harms the company. */
  readonly misuse: boolean;
}
/** `evaluate` gets today for calendar rules; rules on what a page showed take `reading.readAt` as now. */
export interface ChannelRule extends RuleBase {
  readonly scope: 'channel';
  evaluate(subject: ChannelSubject, today: EpochMs): Outcome;
}
export interface CompanyRule extends RuleBase {
  readonly scope: 'company';
  evaluate(subject: CompanySubject, today: EpochMs): Outcome;
}
export type Rule = ChannelRule | CompanyRule;

export const pass: Outcome = { result: 'pass' };
export const notApplicable: Outcome = { result: 'not-applicable' };
export const fail = (observed: Message, expected: Message, severity?: Severity): Outcome =>
  severity ? { result: 'fail', observed, expected, severity } : { result: 'fail', observed, expected };
export const cannotTell = (reason: Message): Outcome => ({ result: 'cannot-tell', reason });
/** Cannot tell because the page does not prove a fact: the fact's own reason says why, and what would settle it. */
export const cannotTellFrom = ({ unknown }: Unknown): Outcome => cannotTell({ id: `reason.${unknown}` });
const unvisited: Outcome = cannotTell({ id: 'rule.cannot-tell-not-visited' });
/** Cannot tell because the channel was never visited; where no reader covers its platform, a visit alone tells nothing. */
export function notVisited({ planned }: Pick<ChannelSubject, 'planned'>): Outcome {
  if (!planned || platformOf(planned.platform)) return unvisited;
  return cannotTell({
    id: 'rule.cannot-tell-no-reader',
    values: { platform: platformName(planned.platform) },
  });
}
/** Cannot tell because nobody has said whose channel it is. */
export const roleUnsaid: Outcome = cannotTell({ id: 'rule.cannot-tell-role' });

/**
 * Whose the channel is. The auditor is asked only about accounts that may be a person's: anything else that was
 * assigned to the company counts as its own until somebody says otherwise. `null`: nobody said.
 */
export function whose({ role, reading }: ChannelSubject): Role | null {
  if (role) return role;
  const kind = reading ? valueOf(reading.kind) : undefined;
  return kind === undefined || kind === 'personal-profile' ? null : 'own';
}

/** True for what fails and was not set aside: it counts. */
export const isOpenFailure = ({ result, setAside }: Finding): boolean => result === 'fail' && !setAside;

const RESULTS = ['fail', 'cannot-tell', 'pass', 'not-applicable'] as const;
const WEIGHT: Record<Severity, number> = { error: 3, warning: 2, advice: 1 };
/**
 * Sorts findings worst first: failed ones, then those set aside, then those that cannot tell; among equals the severer,
 * misuse before others, what was seen before what was planned.
 */
export const byWeight = (a: Finding, b: Finding): number =>
  Number(isOpenFailure(b)) - Number(isOpenFailure(a)) ||
  RESULTS.indexOf(a.result) - RESULTS.indexOf(b.result) ||
  WEIGHT[b.severity] - WEIGHT[a.severity] ||
  Number(b.misuse) - Number(a.misuse) ||
  Number(a.isOfPlan ?? false) - Number(b.isOfPlan ?? false) ||
  a.rule.localeCompare(b.rule, 'en');
