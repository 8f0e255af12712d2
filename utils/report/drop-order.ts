/**
 * Which channel to give up first, where there are more than the company can keep up. The order is advice: it adds up what
 * the rules found against a channel and what would be lost with it, and says both.
 */
import { isKept } from '../audit/calm';
import { isOpenFailure, type ChannelSubject, type Message } from '../audit/finding';
import type { StalenessLevel } from '../audit/staleness';
import { servedGoals } from '../plan/blank';
import { averageScore, scoredAspects } from '../plan/equity';
import { equityAspects } from '../plan/parts/channel';
import type { EpochMs } from '../reading/reading';
import type { ChannelLine } from './channel-line';

/** A kept channel in the order of giving up. */
export interface DropPlace<Line> {
  readonly line: Line;
  /** 1 for the first to drop; channels between which nothing decides share a place. */
  readonly place: number;
  readonly isShared: boolean;
  /** The sum of what speaks against the channel less what speaks for it; only ever compared. */
  readonly weight: number;
  /** What speaks against keeping it, weightiest first; empty: nothing does. */
  readonly reasons: readonly Message[];
  /** What would be lost with it. */
  readonly losses: readonly Message[];
  /** What is not known of it, and so counts neither way. */
  readonly unknown: readonly Message[];
}

/** A reason with its weight. */
interface Weighed {
  readonly weight: number;
  readonly message: Message;
}

/**
 * What a failed rule weighs against a channel. All weights are our choice: a channel that is gone or was never used is
 * given up before one that serves nothing, that before one that is not looked after.
 */
const BY_RULE: Readonly<Record<string, number>> = {
  'planned-channel-unavailable': 6,
  'never-posted': 5,
  'no-purpose': 3,
  'low-equity': 3,
  'company-on-personal-profile': 3,
  'duplicate-channel': 3,
  'unplanned-channel': 2,
  'video-channel-without-video-resources': 2,
  'only-reposts': 2,
  'no-owner': 1,
  'audience-not-growing': 1,
};
/** What a stale channel weighs, by how long it has been silent. */
const BY_LEVEL: Partial<Record<StalenessLevel, number>> = { stale: 2, dormant: 4, abandoned: 5 };
/** The lowest score of all that are wholly scored, where it is not low by itself. */
const LOWEST_SCORE = 1;
/** What it weighs for a channel that no other one serves a goal of its. */
const ONLY_ONE = -3;

/** What the order needs of a channel's line. */
export type Droppable = Pick<ChannelLine, 'subject' | 'findings'>;

/**
 * The company's own kept channels, first to drop first. What was set aside and what cannot be told weigh nothing.
 * Channels of equal weight share a place and stand in the order of `lines`. `today` in epoch ms.
 */
export function dropOrder<Line extends Droppable>(
  lines: readonly Line[],
  today: EpochMs,
): readonly DropPlace<Line>[] {
  const kept = lines.flatMap((line) =>
    line.subject && isKept(line.subject, today) ? [{ line, subject: line.subject }] : [],
  );
  const company = companyOf(kept.map(({ subject }) => subject));
  const weighed = kept.map(({ line, subject }) => {
    const against = reasonsAgainst(line, subject, company).sort((a, b) => b.weight - a.weight);
    const losses = lossesWith(subject, company);
    return {
      line,
      weight: [...against, ...losses].reduce((sum, { weight }) => sum + weight, 0),
      reasons: against.map(({ message }) => message),
      losses: losses.map(({ message }) => message),
      unknown: unknownOf(subject),
    };
  });
  const sorted = weighed.sort((a, b) => b.weight - a.weight);
  const weights = sorted.map(({ weight }) => weight);
  return sorted.map((one) => {
    const first = weights.indexOf(one.weight);
    return { ...one, place: first + 1, isShared: weights[first + 1] === one.weight };
  });
}

/** What is compared between the kept channels. */
interface Kept {
  /** The lowest average of the wholly scored channels; `null` where all are alike or fewer than two are scored. */
  readonly lowest: number | null;
  /** By goal, how many of the channels serve it. */
  readonly serving: ReadonlyMap<string, number>;
}

function companyOf(subjects: readonly ChannelSubject[]): Kept {
  const averages = subjects.flatMap((subject) => wholeScore(subject) ?? []);
  const lowest = Math.min(...averages);
  const serving = new Map<string, number>();
  for (const { plan, planned } of subjects)
    for (const { id } of planned ? servedGoals(plan, planned) : [])
      serving.set(id, (serving.get(id) ?? 0) + 1);
  return { lowest: averages.some((average) => average > lowest) ? lowest : null, serving };
}

/** The average of a channel whose four aspects are all scored: others cannot be compared with it. */
function wholeScore({ planned }: ChannelSubject): number | null {
  const equity = planned?.equity ?? null;
  return scoredAspects(equity) === equityAspects.length ? averageScore(equity) : null;
}

function reasonsAgainst({ findings }: Droppable, subject: ChannelSubject, { lowest }: Kept): Weighed[] {
  const reasons = findings.filter(isOpenFailure).flatMap(({ rule }) => againstBy(rule, subject));
  const average = wholeScore(subject);
  const isScoreJudged = findings.some(({ rule, result }) => rule === 'low-equity' && result === 'fail');
  if (average !== null && average === lowest && !isScoreJudged)
    reasons.push({
      weight: LOWEST_SCORE,
      message: { id: 'drop.because.lowest-score', values: { average: inHundredths(average) } },
    });
  return reasons;
}

function againstBy(rule: string, { planned, staleness }: ChannelSubject): Weighed[] {
  if (rule === 'stale-channel') {
    const { level, days } = staleness;
    if (level === 'cannot-tell' || !days) return [];
    const span = days.least === days.most ? '' : '-span';
    const message: Message = { id: `drop.because.stale-channel${span}`, values: days };
    return [{ weight: BY_LEVEL[level] ?? 0, message }];
  }
  const weight = BY_RULE[rule];
  if (weight === undefined) return [];
  const average = averageScore(planned?.equity ?? null);
  const values = rule === 'low-equity' && average !== null ? { average: inHundredths(average) } : undefined;
  return [{ weight, message: { id: `drop.because.${rule}`, ...(values && { values }) } }];
}

/** Goals that nobody else would serve. */
function lossesWith({ plan, planned }: ChannelSubject, { serving }: Kept): readonly Weighed[] {
  const alone = planned ? servedGoals(plan, planned).filter(({ id }) => serving.get(id) === 1) : [];
  const [first] = alone;
  if (!first) return [];
  const values = { goal: first.statement, more: alone.length - 1 };
  return [{ weight: ONLY_ONE, message: { id: 'drop.loss.goal', values } }];
}

function unknownOf({ reading, staleness, planned }: ChannelSubject): readonly Message[] {
  const unknown: Message[] = [];
  if (!reading) unknown.push({ id: 'drop.unknown.not-visited' });
  else if (staleness.level === 'cannot-tell') unknown.push({ id: 'drop.unknown.last-post' });
  if (planned && averageScore(planned.equity) === null) unknown.push({ id: 'drop.unknown.score' });
  return unknown;
}

const inHundredths = (average: number): number => Math.round(average * 100) / 100;
