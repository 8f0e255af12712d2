/** Putting channels into a plan, each account once. */
import { accountIn, platformNamed } from './channel-address';
import type { AccountAddress } from '../reading/reading';
import type { Plan, PlannedChannel } from './plan';
import { oncePer } from './once-per';

/** The plan with these channels after its own, but for accounts that it names already; the same plan where none is new. */
export function withChannels(plan: Plan, channels: readonly PlannedChannel[]): Plan {
  const named = new Set(plan.channels.map(identityOf));
  const added = channels.filter((channel) => {
    const identity = identityOf(channel);
    const isNew = !named.has(identity);
    named.add(identity);
    return isNew;
  });
  return added.length === 0 ? plan : { ...plan, channels: [...plan.channels, ...added] };
}

type Place = Readonly<Pick<PlannedChannel, 'platform' | 'url'>>;

/** The account that a planned channel's address names; `null` where no reader knows its platform. */
export const accountOf = oncePer(({ url }: Place): AccountAddress | null => accountIn(url));

/** The same for equal accounts; for a platform without a reader, its address without scheme and trailing slash. */
export const identityOf = oncePer((channel: Place): string => {
  const key = accountOf(channel)?.key;
  if (key !== undefined) return key;
  const { host, pathname, search } = new URL(channel.url);
  return `${platformNamed(channel.platform)}:${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
});
