/** The hours of planned work as bars on one scale, each beginning where the one before ends. */
import type { Capacity, ChannelWork } from '../plan/capacity';
import { weeklyTasks, type WeeklyTask } from '../plan/parts/fuel';

/** A piece of a bar, from and until which hour of the week's work it goes. */
export interface BarPart {
  readonly what: { readonly task: WeeklyTask } | { readonly channelId: ChannelWork['channelId'] };
  readonly from: number;
  readonly until: number;
  /** Beyond the hours that the team has. */
  readonly isBeyond: boolean;
}

export interface WorkBar {
  /** `null`: what comes every week, whatever is posted. */
  readonly platform: string | null;
  /** Of what is known; `null` where nothing of it is. */
  readonly hours: number | null;
  /** A piece that lies on both sides of the available hours is two parts. */
  readonly parts: readonly BarPart[];
}

export interface WorkBars {
  /** Weekly work first, then a bar a platform, in the order of the plan. */
  readonly bars: readonly WorkBar[];
  /** Hours at the scale's end: what is needed or what is there, whichever is more; above 0. */
  readonly scale: number;
}

/** The bars of the work that is known. Where nobody said how many hours there are, nothing lies beyond them. */
export function barsOf({ available, needed, channels, platforms, weekly }: Capacity): WorkBars {
  let done = 0;
  const barOf = (
    platform: string | null,
    work: readonly { what: BarPart['what']; hours: number | null }[],
  ): WorkBar => {
    const known = work.flatMap(({ what, hours }) => (hours === null ? [] : [{ what, hours }]));
    const parts = known.flatMap(({ what, hours }) => {
      const from = done;
      done += hours;
      return split({ what, from, until: done }, available);
    });
    const hours = known.length === 0 ? null : known.reduce((sum, one) => sum + one.hours, 0);
    return { platform, hours, parts };
  };
  const tasks = weeklyTasks.map((task) => ({ what: { task }, hours: weekly[task] }));
  const bars = [
    barOf(null, tasks),
    ...platforms.map(({ platform }) =>
      barOf(
        platform,
        channels
          .filter((channel) => channel.platform === platform)
          .map(({ channelId, hours }) => ({ what: { channelId }, hours })),
      ),
    ),
  ];
  return { bars, scale: Math.max(needed, available ?? 0) || 1 };
}

/** Sums of decimal fractions are inexact: what is shorter than this many hours is nothing. */
const NOTHING = 1e-9;

function split(piece: Omit<BarPart, 'isBeyond'>, available: number | null): BarPart[] {
  const end = available ?? Infinity;
  const within = { ...piece, until: Math.min(piece.until, end), isBeyond: false };
  const beyond = { ...piece, from: Math.max(piece.from, end), isBeyond: true };
  return [within, beyond].filter(({ from, until }) => until - from > NOTHING);
}
