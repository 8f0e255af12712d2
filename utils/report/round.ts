/**
 * An audit round as it stands: which channels are to be visited, in which order, and what became of each. All of it is
 * told by the plan's round and by what the channels keep of their last visits, so it is as true in one view as in another.
 */
import { whose } from '../audit/finding';
import { namesOf } from '../audit/subject';
import { openRound } from '../plan/rounds';
import type { Round, RoundOutcome } from '../plan/parts/rounds';
import { isMadeUp } from '../plan/samples/made-up';
import { addressOf } from '../reading/platforms/platform';
import type { EpochMs, Obstacle } from '../reading/reading';
import type { ChannelLine } from './channel-line';
import type { Summary } from './summary';

/** Why a channel is visited, in the order of the visits. */
export const roundGroups = ['never-visited', 'overdue', 'planned', 'unplanned', 'by-hand'] as const;
export type RoundGroup = (typeof roundGroups)[number];

/** What became of a channel in this round. Times in epoch ms. */
export type RoundState =
  | { readonly is: 'to-visit' }
  /** It was checked since the round began, with or without news. */
  | { readonly is: 'done'; readonly at: EpochMs }
  /** It was opened, and only this was seen. */
  | { readonly is: 'blocked'; readonly by: Obstacle; readonly at: EpochMs }
  | { readonly is: 'skipped'; readonly reason: string };

export interface RoundItem {
  readonly line: ChannelLine;
  readonly group: RoundGroup;
  readonly state: RoundState;
}

export interface RoundView {
  readonly round: Round;
  /** In the order of the visits. */
  readonly items: readonly RoundItem[];
  readonly counts: RoundOutcome;
}

/** The company's open round; `null` where none is open. */
export function roundOf({ plan, lines }: Pick<Summary, 'plan' | 'lines'>): RoundView | null {
  const round = openRound(plan);
  return round && { round, ...itemsOf(round, lines) };
}

/** Every channel that a round visits, with what became of it there. */
export function itemsOf(round: Round, lines: readonly ChannelLine[]): Omit<RoundView, 'round'> {
  const items = lines
    .filter(isVisited)
    .map((line) => ({ line, group: groupOf(line), state: stateIn(round, line) }))
    .sort(inVisitingOrder);
  const count = (state: RoundState['is']): number => items.filter((item) => item.state.is === state).length;
  return {
    items,
    counts: {
      done: count('done'),
      blocked: count('blocked'),
      skipped: count('skipped'),
      left: count('to-visit'),
    },
  };
}

/**
 * The channel to open next: the first one still to visit that a reader reads, but for those that were opened and have
 * told nothing yet (`opened`, by the lines' ids), unless no other is left. `null` where none is to be opened.
 */
export function nextItem({ items }: RoundView, opened: ReadonlySet<string> = new Set()): RoundItem | null {
  const waiting = items.filter((item) => item.state.is === 'to-visit' && isOpenable(item));
  return waiting.find(({ line }) => !opened.has(line.id)) ?? waiting[0] ?? null;
}

/** True where opening the channel's address lets a reader read it. */
export const isOpenable = ({ line, group }: Pick<RoundItem, 'line' | 'group'>): boolean =>
  group !== 'by-hand' && !isMadeUp(line.url);

/** All words by which plan and decisions name a line's channel, for edits of the round. */
export const namesOfLine = ({
  planned,
  channel,
}: Pick<ChannelLine, 'planned' | 'channel'>): readonly string[] => namesOf(planned, channel);

/** A stray that belongs to somebody else is nobody's to audit; one that the plan names is looked at whosever it is. */
function isVisited({ planned, subject }: ChannelLine): boolean {
  if (planned) return true;
  const owner = subject && whose(subject);
  return owner === 'own' || owner === null;
}

function groupOf({ planned, url, audit, findings }: ChannelLine): RoundGroup {
  if (!isRead(url)) return 'by-hand';
  if (!planned) return 'unplanned';
  if (!audit) return 'never-visited';
  const isDue = findings.some(({ rule, result }) => rule === 'review-overdue' && result === 'fail');
  return isDue ? 'overdue' : 'planned';
}

/** A made-up address is read as little as any other, but stands for one that is. */
const isRead = (url: string): boolean =>
  isMadeUp(url) || (URL.canParse(url) && addressOf(new URL(url)) !== null);

function stateIn({ startedAt, skipped }: Round, line: ChannelLine): RoundState {
  const { lastChecked = null, lastAttempt = null } = line.channel ?? {};
  if (lastChecked !== null && lastChecked >= startedAt) return { is: 'done', at: lastChecked };
  const names = namesOfLine(line);
  const left = skipped.findLast(({ about }) => names.includes(about));
  if (left) return { is: 'skipped', reason: left.reason };
  if (lastAttempt && lastAttempt.at >= startedAt)
    return { is: 'blocked', by: lastAttempt.state, at: lastAttempt.at };
  return { is: 'to-visit' };
}

/** By group; those that were checked before, the longest ago first. What compares equal stays in the plan's order. */
const inVisitingOrder = (a: RoundItem, b: RoundItem): number =>
  roundGroups.indexOf(a.group) - roundGroups.indexOf(b.group) || checkedAt(a) - checkedAt(b);

const checkedAt = ({ line }: RoundItem): EpochMs => line.channel?.lastChecked ?? 0;
