/** Putting channels into a plan, each account once. */
import { accountIn, platformNamed } from './channel-address';
import type { AccountAddress } from '../reading/reading';
import type { Plan, PlannedChannel } from './plan';

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

/** Rules ask for the same lines again and again, and parsing an address is slow: a thousand of them take a second. */
const accounts = new WeakMap<object, AccountAddress | null>();

type Place = Readonly<Pick<PlannedChannel, 'platform' | 'url'>>;

/** The account that a planned channel's address names; `null` where no reader knows its platform. */
export function accountOf(channel: Place): AccountAddress | null {
  const known = accounts.get(channel);
  if (known !== undefined) return known;
  const account = accountIn(channel.url);
  accounts.set(channel, account);
  return account;
}

/** The same for equal accounts; for a platform without a reader, its address without scheme and trailing slash. */
export function identityOf(channel: Place): string {
  const key = accountOf(channel)?.key;
  if (key !== undefined) return key;
  const { host, pathname, search } = new URL(channel.url);
  return `${platformNamed(channel.platform)}:${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}
