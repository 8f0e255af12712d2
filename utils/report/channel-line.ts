/**
 * One channel as the popup, the dashboard and the CSV show it: its latest audit judged by today's plan. Planned
 * channels that were never visited have a line too.
 */
import { judgeChannel } from '../audit/audit';
import { byWeight, isOpenFailure, whose, type ChannelSubject, type Finding } from '../audit/finding';
import { mayBeSilent } from '../audit/silence';
import { isStale, stalenessOf, type Staleness } from '../audit/staleness';
import { subjectFor } from '../audit/subject';
import { thresholdsFor } from '../audit/thresholds';
import type { Plan, PlannedChannel, Role } from '../plan/plan';
import { identityOf } from '../plan/planned-channels';
import { addressOf } from '../reading/platforms/platform';
import {
  isKnown,
  unknown,
  valueOf,
  type AccountKey,
  type EpochMs,
  type PlatformId,
  type Reading,
} from '../reading/reading';
import type { Audit, Channel } from '../store/schema';

/**
 * The one state that stands for a channel, worst first. `error`: an error or misuse, dormant or abandoned; `warning`;
 * `slowing`; `cannot-tell`; `fine`: advice at most; `not-visited`. Without a plan nothing is judged but the age of the
 * last post, so such a channel is never `fine`, and never an `error`.
 */
export const marks = ['error', 'warning', 'slowing', 'cannot-tell', 'fine', 'not-visited'] as const;
export type Mark = (typeof marks)[number];

/**
 * What a channel is said to be in tables, counts and filters, worst first: its mark, with what the mark alone does not
 * tell. `misuse` is an error's square; `stale` and `unassigned` are what can be said of a channel that is nobody's.
 */
export const states = [
  'misuse',
  'error',
  'warning',
  'stale',
  'slowing',
  'cannot-tell',
  'unassigned',
  'fine',
  'not-visited',
] as const;
export type ChannelState = (typeof states)[number];

export interface ChannelLine {
  /** Stable for lists and addresses: the channel's id, else the planned channel's. */
  readonly id: string;
  readonly platform: PlatformId;
  /** Where it can be visited; empty where neither the plan nor an audit says. */
  readonly url: string;
  /** Its display name, else its handle, else its address without the scheme. */
  readonly label: string;
  /** Without `@`; empty where unknown. */
  readonly handle: string;
  readonly plan: Plan | null;
  readonly planned: PlannedChannel | null;
  readonly channel: Channel | null;
  readonly audit: Audit | null;
  readonly reading: Reading | null;
  /** The plan's word, else the auditor's; `null` until somebody said. `whoseOf` is what follows from it. */
  readonly role: Role | null;
  /** What the rules saw; `null` without a plan. */
  readonly subject: ChannelSubject | null;
  /** As of the moment of reading. */
  readonly staleness: Staleness;
  /** Today's findings, worst first; none without a plan. Only failed and cannot-tell ones matter to a reader. */
  readonly findings: readonly Finding[];
  readonly mark: Mark;
  /** The moment of which it is judged, epoch ms: what its page showed on an earlier day is told with that day. */
  readonly judgedAt: EpochMs;
}

/**
 * The line of one channel: `planned` where the plan names it, `channel` where it was seen; at least one of them. It is
 * judged by the rules of `today` (epoch ms); what its page showed, by the moment of reading.
 */
export const channelLine = (
  plan: Plan | null,
  planned: PlannedChannel | null,
  channel: Channel | null,
  today: EpochMs,
): ChannelLine => judgedLine({ plan, planned, channel }, subjectOf(plan, { planned, channel }, today), today);

/** A channel as the plan and the store know it. */
type Place = Pick<ChannelLine, 'planned' | 'channel'>;

const subjectOf = (plan: Plan | null, { planned, channel }: Place, today: EpochMs): ChannelSubject | null =>
  plan && subjectFor(plan, planned, channel, channel?.latest?.reading ?? null, today);

function judgedLine(
  { plan, planned, channel }: Place & Pick<ChannelLine, 'plan'>,
  subject: ChannelSubject | null,
  today: EpochMs,
): ChannelLine {
  const audit = channel?.latest ?? null;
  const reading = audit?.reading ?? null;
  const platform = channel?.platform ?? planned?.platform ?? '';
  const staleness =
    subject?.staleness ??
    stalenessOf(
      reading?.lastPost ?? unknown('not-shown'),
      reading?.readAt ?? today,
      thresholdsFor(null, planned, platform),
    );
  const findings = subject ? judgeChannel(subject, today).sort(byWeight) : [];
  const url = reading?.account.profileUrl ?? planned?.url ?? '';
  const handle = (reading && valueOf(reading.account.handle)) ?? handleIn(url) ?? '';
  const name = reading ? valueOf(reading.account.name) : undefined;
  return {
    id: channel?.id ?? planned?.id ?? '',
    platform,
    url,
    label: [name?.trim(), handle, withoutScheme(url), channel?.aliases[0]].find(Boolean) ?? '',
    handle,
    plan,
    planned,
    channel,
    audit,
    reading,
    role: planned?.role ?? channel?.role ?? null,
    subject,
    staleness,
    findings,
    mark: markOf(subject, reading, staleness, findings),
    judgedAt: today,
  };
}

/**
 * One line a channel of the company: the plan's in its order, never visited ones included, then the others by name.
 * `channels` are those that belong to the company (without a plan: those of the inbox). An account that the plan names
 * twice has one line, by the plan's first word on it.
 */
export function linesOf(plan: Plan | null, channels: readonly Channel[], today: EpochMs): ChannelLine[] {
  // A handle can change hands: the account seen under it last is the one that it names now.
  const latestLast = [...channels].sort((a, b) => (a.lastChecked ?? 0) - (b.lastChecked ?? 0));
  const byKey = new Map(
    latestLast.flatMap((channel) => channel.aliases.map((alias) => [alias, channel] as const)),
  );
  const named = new Set<Channel | AccountKey>();
  const planned = (plan?.channels ?? []).flatMap((line): Place[] => {
    const key = identityOf(line);
    const channel = byKey.get(key);
    const account = channel ?? key;
    if (named.has(account)) return [];
    named.add(account);
    return [{ planned: line, channel: channel ?? null }];
  });
  const others = channels.filter((channel) => !named.has(channel));
  const places = [...planned, ...others.map((channel): Place => ({ planned: null, channel }))];
  const subjects = places.map((place) => ({ place, subject: subjectOf(plan, place, today) }));
  // A channel is judged among all others: two may be one too many.
  const company = subjects.flatMap(({ subject }) => subject ?? []);
  const lines = subjects.map(({ place, subject }) =>
    judgedLine({ plan, ...place }, subject && { ...subject, company }, today),
  );
  const unplanned = lines.slice(planned.length).sort((a, b) => byName.compare(a.label, b.label));
  return [...lines.slice(0, planned.length), ...unplanned];
}

const byName = new Intl.Collator(undefined, { numeric: true });

/** Whose the channel is, as the rules take it; `null` where nobody said, or where there is no plan to judge it by. */
export const whoseOf = ({ subject }: Pick<ChannelLine, 'subject'>): Role | null => subject && whose(subject);

/** True for a channel whose use harms the company. */
export const isMisused = ({ findings }: Pick<ChannelLine, 'findings'>): boolean =>
  findings.some((finding) => isOpenFailure(finding) && finding.misuse);

/** The one state of a channel. */
export function stateOf(line: Pick<ChannelLine, 'findings' | 'mark' | 'plan'>): ChannelState {
  // What nobody has looked at yet is to visit, whatever its plan lacks.
  if (line.mark !== 'not-visited' && isMisused(line)) return 'misuse';
  if (line.plan) return line.mark;
  if (line.mark === 'warning') return 'stale';
  return line.mark === 'cannot-tell' ? 'unassigned' : line.mark;
}

/** The mark that stands beside a state's word. */
export const markOfState: Readonly<Record<ChannelState, Mark>> = {
  misuse: 'error',
  error: 'error',
  warning: 'warning',
  stale: 'warning',
  slowing: 'slowing',
  'cannot-tell': 'cannot-tell',
  unassigned: 'cannot-tell',
  fine: 'fine',
  'not-visited': 'not-visited',
};

/** How many channels are in which state, each counted once. All that counts channels by state counts by this. */
export function countStates(lines: readonly ChannelLine[]): Readonly<Record<ChannelState, number>> {
  const counts = Object.fromEntries(states.map((state) => [state, 0])) as Record<ChannelState, number>;
  for (const line of lines) counts[stateOf(line)] += 1;
  return counts;
}

function markOf(
  subject: ChannelSubject | null,
  reading: Reading | null,
  staleness: Staleness,
  findings: readonly Finding[],
): Mark {
  if (!reading) return 'not-visited';
  return subject ? judgedMark(subject, reading, findings) : unassignedMark(staleness);
}

/** A finding says that a channel is stale, or that it does not matter: an impostor may fall silent. */
function judgedMark(subject: ChannelSubject, reading: Reading, findings: readonly Finding[]): Mark {
  const { level } = subject.staleness;
  const failed = findings.filter(isOpenFailure);
  if (failed.some(({ severity, misuse }) => severity === 'error' || misuse)) return 'error';
  if (failed.some(({ severity }) => severity === 'warning')) return 'warning';
  const doubt = findings.some(({ result, severity }) => result === 'cannot-tell' && severity !== 'advice');
  const isUnclear = doubt || !isKnown(reading.kind);
  // A channel that is meant to be silent may be so.
  if (mayBeSilent(subject, reading.readAt)) return isUnclear ? 'cannot-tell' : 'fine';
  const age = findings.find(({ rule }) => rule === 'stale-channel');
  // Where its age is nobody's concern, nothing has shown that the channel is well.
  if (age?.result === 'not-applicable') return 'cannot-tell';
  // Set aside, an age is known and agreed to.
  if (age?.setAside) return isUnclear ? 'cannot-tell' : 'fine';
  if (level === 'slowing') return 'slowing';
  return isUnclear || level === 'cannot-tell' ? 'cannot-tell' : 'fine';
}

/** Nobody said whose it is, so no fault of it can be anybody's; that it falls silent is worth knowing all the same. */
function unassignedMark({ level }: Staleness): Mark {
  if (isStale(level)) return 'warning';
  return level === 'slowing' ? 'slowing' : 'cannot-tell';
}

const addressIn = (url: string) => (URL.canParse(url) ? addressOf(new URL(url)) : null);
const handleIn = (url: string) => addressIn(url)?.handle;
const withoutScheme = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '');
