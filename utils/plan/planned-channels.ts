/** Putting channels into a plan, each account once. */
import { accountIn, platformNamed } from './channel-address';
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

/** The same for equal accounts; for a platform without a reader, its address without scheme and trailing slash. */
export function identityOf({ platform, url }: Pick<PlannedChannel, 'platform' | 'url'>): string {
  const key = accountIn(url)?.key;
  if (key !== undefined) return key;
  const { host, pathname, search } = new URL(url);
  return `${platformNamed(platform)}:${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}
