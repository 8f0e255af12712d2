/**
 * What changed on a channel since its last audit of an earlier day. Only what is known then and now is compared: that
 * something cannot be told any more, or can be told now, is a change of our knowledge and none of the channel.
 */
import { RULESET_VERSION } from '../audit/audit';
import { isOpenFailure } from '../audit/finding';
import type { StalenessLevel } from '../audit/staleness';
import { spanOf, unitOf } from '../reading/count-span';
import { valueOf, type AccountKind, type EpochMs, type Followers, type PageState } from '../reading/reading';
import type { Snapshot } from '../store/schema';
import type { ChannelLine } from './channel-line';

interface FromTo<What extends string, Value> {
  readonly what: What;
  readonly before: Value;
  readonly after: Value;
}

export type Change =
  | FromTo<'state', PageState>
  | FromTo<'kind', AccountKind>
  | FromTo<'level', StalenessLevel>
  | FromTo<'name', string>
  | FromTo<'handle', string>
  | FromTo<'followers', Followers>
  | { readonly what: 'new-warning' | 'cleared-warning'; readonly rule: string };

/** Why warnings then and now are not held against each other: other rules, or not this company's plan. */
export type NotCompared = 'rules-changed' | 'other-plan';

export interface ChannelChanges {
  /** When the earlier audit was made, epoch ms. */
  readonly since: EpochMs;
  readonly changes: readonly Change[];
  /** `null` where warnings are compared too. */
  readonly notCompared: NotCompared | null;
}

/** What of a line is compared. */
type Compared = Pick<ChannelLine, 'channel' | 'plan' | 'reading' | 'staleness' | 'findings'>;

/** A channel's changes since its last audit of an earlier day; `null` where there is none to compare with. */
export function changesOf(line: Compared): ChannelChanges | null {
  const before = line.channel?.previous;
  if (!before || !line.reading) return null;
  const notCompared = whyNotCompared(before, line);
  const warnings = notCompared === null ? changedWarnings(before, line) : [];
  return { since: before.auditedAt, changes: [...changedFacts(before, line), ...warnings], notCompared };
}

export interface LineChanges extends ChannelChanges {
  readonly line: ChannelLine;
}

export interface CompanyChanges {
  /** The channels on which something changed, in the order of the lines. */
  readonly changed: readonly LineChanges[];
  /** How many channels have an earlier audit to compare with. */
  readonly compared: number;
  /** Of how many of those the warnings are not compared, since other rules judged them. */
  readonly rulesChanged: number;
}

/** What changed on a company's channels, each since its own last audit of an earlier day. */
export function companyChanges(lines: readonly ChannelLine[]): CompanyChanges {
  const all = lines.flatMap((line) => {
    const changes = changesOf(line);
    return changes ? [{ line, ...changes }] : [];
  });
  return {
    changed: all.filter(({ changes }) => changes.length > 0),
    compared: all.length,
    rulesChanged: all.filter(({ notCompared }) => notCompared === 'rules-changed').length,
  };
}

function changedFacts(before: Snapshot, { reading, staleness }: Compared): Change[] {
  if (!reading) return [];
  const { state, account } = reading;
  const level = staleness.level === 'cannot-tell' || before.level === 'cannot-tell' ? null : staleness.level;
  const followers = valueOf(reading.followers);
  return [
    // What makes no audit is nobody's latest word, so the state is an answer; the type cannot know.
    ...changed('state', before.state, state as PageState),
    ...changed('kind', before.kind, valueOf(reading.kind)),
    ...changed('level', before.level as StalenessLevel, level),
    ...changed('name', before.name, valueOf(account.name), (name) => name.trim()),
    // Platforms take a handle for the same however it is written.
    ...changed('handle', before.handle, valueOf(account.handle), (handle) => handle.toLowerCase()),
    ...(followers && before.followers && isOtherCount(before.followers, followers)
      ? [{ what: 'followers' as const, before: before.followers, after: followers }]
      : []),
  ];
}

function changed<What extends 'state' | 'kind' | 'level' | 'name' | 'handle', Value extends string>(
  what: What,
  before: Value | null,
  after: Value | null | undefined,
  folded: (value: Value) => string = String,
): FromTo<What, Value>[] {
  if (before === null || after === null || after === undefined) return [];
  return folded(before) === folded(after) ? [] : [{ what, before, after }];
}

/**
 * True where two counts prove that the number changed. A rounded one stands for all that may be written so; two that are
 * rounded to the same place are another number when they read otherwise.
 */
export function isOtherCount(before: Followers, after: Followers): boolean {
  if (before.count === after.count) return false;
  const bothRounded = before.precision === 'rounded' && after.precision === 'rounded';
  if (bothRounded && unitOf(before) === unitOf(after)) return true;
  const [was, is] = [spanOf(before), spanOf(after)];
  return was.most < is.least || is.most < was.least;
}

/** How many more followers there are; `isAbout` where one of the counts is rounded. Negative where there are fewer. */
export const followersGained = ({ before, after }: FromTo<'followers', Followers>) => ({
  count: after.count - before.count,
  isAbout: before.precision === 'rounded' || after.precision === 'rounded',
});

function whyNotCompared(before: Snapshot, { plan }: Compared): NotCompared | null {
  // Without a plan nothing is judged now, so there is nothing to compare and nothing to explain.
  if (!plan || before.planId !== plan.id) return 'other-plan';
  return before.rulesetVersion === RULESET_VERSION ? null : 'rules-changed';
}

/** A warning is cleared where its rule passes now, or has nothing to hold against; not where it can no longer tell. */
function changedWarnings({ failed }: Snapshot, { findings }: Compared): Change[] {
  const fresh = findings.filter((finding) => isOpenFailure(finding) && !failed.includes(finding.rule));
  const cleared = findings.filter(
    ({ rule, result }) => failed.includes(rule) && (result === 'pass' || result === 'not-applicable'),
  );
  return [
    ...fresh.map(({ rule }) => ({ what: 'new-warning' as const, rule })),
    ...cleared.map(({ rule }) => ({ what: 'cleared-warning' as const, rule })),
  ];
}
