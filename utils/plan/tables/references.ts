/** How the tables of a plan name its goals, channels and entries: by words that people know them by. */
import { webAddressIn } from '../channel-address';
import { excerpt } from '../import-problem';
import type { CommunicationEntry } from '../parts/communication';
import type { Plan, PlannedChannel } from '../plan';
import { identityOf } from '../planned-channels';
import { refused, type Refused } from './cell';

/** The statement of a goal; empty for one that is gone. */
export const goalWords = ({ goals }: Plan, id: string | null): string =>
  goals.list.find((goal) => goal.id === id)?.statement.trim() ?? '';

/** The id of the goal with this statement. */
export function goalIdOf({ goals }: Plan, statement: string): string | Refused {
  const found = goals.list.filter((goal) => goal.statement.trim() === statement.trim());
  return onlyOne(found)?.id ?? notOne(found, 'goal', statement);
}

/** The address of a planned channel; empty for one that is gone. */
export const channelWords = ({ channels }: Plan, id: string | null): string =>
  channels.find((channel) => channel.id === id)?.url ?? '';

/** The planned channel at an address, written this way or another. */
export function channelAt({ channels }: Plan, address: string): PlannedChannel | Refused {
  const { byUrl, byPlace } = indexOf(channels);
  const url = webAddressIn(address)?.href;
  const found = byUrl.get(address.trim()) ?? (url === undefined ? [] : (byPlace.get(placeOf(url)) ?? []));
  return onlyOne(found) ?? notOne(found, 'channel', address);
}

interface ChannelIndex {
  readonly byUrl: ReadonlyMap<string, readonly PlannedChannel[]>;
  /** By the account, or the address without its scheme where no reader knows the platform. */
  readonly byPlace: ReadonlyMap<string, readonly PlannedChannel[]>;
}

/** A table may name thousands of channels, and each would be sought among thousands. */
const indexes = new WeakMap<readonly PlannedChannel[], ChannelIndex>();

function indexOf(channels: readonly PlannedChannel[]): ChannelIndex {
  const index = indexes.get(channels) ?? {
    byUrl: grouped(channels, ({ url }) => url),
    byPlace: grouped(channels, ({ url }) => placeOf(url)),
  };
  indexes.set(channels, index);
  return index;
}

const placeOf = (url: string): string => identityOf({ platform: '', url });

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** The entry of the communication plan with this title, on this day where one is given. */
export function entryOf({ communication }: Plan, title: string, day: string): CommunicationEntry | Refused {
  const found = communication.entries.filter(
    (entry) => entry.title.trim() === title.trim() && (day === '' || entry.date === day),
  );
  const words = [day, title.trim()].filter(Boolean).join(' ');
  return onlyOne(found) ?? notOne(found, 'entry', words);
}

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

type Referred = 'goal' | 'channel' | 'entry';

/** Why words name nothing, or more than one. */
const notOne = (found: readonly unknown[], what: Referred, words: string): Refused =>
  refused(`import.table.${found.length === 0 ? 'no' : 'which'}-${what}`, { value: excerpt(words.trim()) });
