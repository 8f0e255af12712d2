/**
 * The work that a plan asks for, held against the hours that the team has. All hours are hours a week.
 *
 * Work is posts a week × hours a post, and what comes every week whatever is posted. What nobody said is counted as
 * nothing and listed as missing, so that `needed` is the least that the plan asks for.
 */
import { weeklyTasks, type Fuel, type WeeklyTask } from './parts/fuel';
import type { Cadence, PlannedChannel } from './parts/channel';

/** What one channel asks for; `null` where the plan does not say. */
export interface ChannelWork {
  readonly channelId: PlannedChannel['id'];
  readonly platform: string;
  readonly postsPerWeek: number | null;
  readonly hoursPerPost: number | null;
  /** Posts a week × hours a post. */
  readonly hours: number | null;
}

/** What all channels of one platform ask for, as far as the plan says. */
export interface PlatformWork {
  readonly platform: string;
  readonly channels: number;
  /** Of the channels whose rhythm is planned. */
  readonly postsPerWeek: number;
  readonly hoursPerPost: number | null;
  /** Of the posts counted here; `null` where nobody said how long a post takes. */
  readonly hours: number | null;
}

/** What the plan does not say, and without which the sum is only a least. */
export interface MissingWork {
  /** Channels without a planned rhythm. */
  readonly cadence: readonly PlannedChannel['id'][];
  /** Platforms of which nobody said how long a post takes. */
  readonly hoursPerPost: readonly string[];
  /** Weekly tasks of which nobody said how long they take. */
  readonly tasks: readonly WeeklyTask[];
}

export interface Capacity {
  /** Hours that the whole team has; `null`: nobody said. */
  readonly available: number | null;
  /** Hours that what is known takes. */
  readonly needed: number;
  /** The part of `needed` that posts take. */
  readonly posting: number;
  readonly channels: readonly ChannelWork[];
  /** In the order of the channels. */
  readonly platforms: readonly PlatformWork[];
  /** Of each weekly task; `null`: nobody said. */
  readonly weekly: Readonly<Record<WeeklyTask, number | null>>;
  readonly missing: MissingWork;
}

/** The work of these channels, those that the company keeps up, and of the weekly tasks, against the hours of the team. */
export function capacityOf(fuel: Fuel, kept: readonly PlannedChannel[]): Capacity {
  const channels = kept.map((channel) => workOf(fuel, channel));
  const platforms = byPlatform(channels);
  const posting = sum(channels.map(({ hours }) => hours));
  return {
    available: fuel.hoursPerWeek,
    needed: posting + sum(weeklyTasks.map((task) => fuel.weekly[task])),
    posting,
    channels,
    platforms,
    weekly: fuel.weekly,
    missing: {
      cadence: channels.flatMap(({ channelId, postsPerWeek }) => (postsPerWeek === null ? channelId : [])),
      hoursPerPost: platforms.flatMap(({ platform, hoursPerPost }) =>
        hoursPerPost === null ? platform : [],
      ),
      tasks: weeklyTasks.filter((task) => fuel.weekly[task] === null),
    },
  };
}

/** True where the plan says all that the sum needs. */
export const isComplete = ({ missing }: Capacity): boolean =>
  Object.values(missing).every((list: readonly string[]) => list.length === 0);

/** Hours are sums of decimal fractions, which a computer keeps inexactly: so much more is no more. */
const NOTHING = 1e-9;

/** True where what is known alone takes more hours than the team has; `null` where nobody said how many it has. */
export const isOver = ({ available, needed }: Capacity): boolean | null =>
  available === null ? null : needed > available + NOTHING;

/** Hours as they are shown: in tenths, rounded up, so that what is over never reads as what is there. */
export const inTenths = (hours: number): number => Math.ceil(Number((hours * 10).toFixed(6))) / 10;

/** Posts a week that a rhythm means; with a longest gap, the fewest that keep to it. */
export const postsPerWeekOf = (cadence: Cadence): number =>
  'postsPerWeek' in cadence ? cadence.postsPerWeek : 7 / cadence.longestGapDays;

/** How many posts a week of one channel fit into the hours. */
export interface Fit {
  readonly channelId: PlannedChannel['id'];
  readonly planned: number;
  /** At most `planned`, in steps of a quarter below it: four posts in a month are one a week. */
  readonly fits: number;
}

/** A quarter post a week is about one a month: finer steps nobody plans by. Our choice. */
const STEP = 1 / 4;

/**
 * How many posts a week would fit, a channel: all channels are cut in the same proportion, so that the plan's weights
 * between them stay (which of them to give up altogether is for people to decide). Channels of which the plan does not
 * say enough are left out, and take hours besides; with anything missing, the answer is a most. `null` where nobody said
 * how many hours the team has.
 */
export function whatFits(capacity: Capacity): readonly Fit[] | null {
  const { available, needed, posting, channels } = capacity;
  if (available === null) return null;
  const left = Math.max(0, available - (needed - posting));
  const share = posting > left + NOTHING ? left / posting : 1;
  return channels.flatMap(({ channelId, postsPerWeek, hours }) => {
    if (postsPerWeek === null || hours === null) return [];
    const isCut = share < 1 && hours > 0;
    const fits = isCut ? Math.floor((postsPerWeek * share) / STEP + NOTHING) * STEP : postsPerWeek;
    return [{ channelId, planned: postsPerWeek, fits }];
  });
}

function workOf({ hoursPerPost }: Fuel, { id, platform, cadence }: PlannedChannel): ChannelWork {
  const postsPerWeek = cadence && postsPerWeekOf(cadence);
  const each = hoursPerPost.find((one) => one.platform === platform)?.hours ?? null;
  const hours = postsPerWeek === null || each === null ? null : postsPerWeek * each;
  return { channelId: id, platform, postsPerWeek, hoursPerPost: each, hours };
}

function byPlatform(channels: readonly ChannelWork[]): readonly PlatformWork[] {
  const names = [...new Set(channels.map(({ platform }) => platform))];
  return names.map((platform) => {
    const its = channels.filter((channel) => channel.platform === platform);
    const hoursPerPost = its[0]?.hoursPerPost ?? null;
    const postsPerWeek = sum(its.map((one) => one.postsPerWeek));
    const hours = hoursPerPost === null ? null : postsPerWeek * hoursPerPost;
    return { platform, channels: its.length, postsPerWeek, hoursPerPost, hours };
  });
}

/** What is not known adds nothing. */
const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);
