/**
 * What tells the made-up companies from real ones. It stands apart from the companies themselves: every popup asks it,
 * and only who tries the samples needs those.
 */
import type { Plan, PlanId } from '../plan';

/** Fixed, so that trying the samples twice gives each company once. */
export const madeUpPlanIds = { rosenthal: 'sample-made-up', halden: 'sample-made-up-halden' } as const;

/** True for a company that was made up for a first look: nothing real belongs to it. */
export const isMadeUpPlan = (id: PlanId): boolean => Object.values<PlanId>(madeUpPlanIds).includes(id);

/** A plan for a first look: what it names is made up and meets no real account, and its name says so. */
export const asMadeUp = ({ company, ...plan }: Plan, id: PlanId): Plan => ({
  ...plan,
  id,
  // Its profiles bear the name without that word.
  company: {
    ...company,
    name: `${company.name} (sample)`,
    otherNames: [company.name, ...company.otherNames],
  },
  channels: plan.channels.map((channel) => ({ ...channel, url: madeUpAddress(channel.url) })),
});

/** RFC 2606 keeps this domain free for examples: nothing can ever stand there. */
const NOWHERE = '.example';

/** An address of a sample company where nobody is: `facebook.example` instead of `facebook.com`. */
export function madeUpAddress(url: string): string {
  const address = new URL(url);
  address.hostname = address.hostname.replace(/\.com$/, NOWHERE);
  return address.href;
}

/** True for an address that leads nowhere, since it is made up. */
export const isMadeUp = (url: string): boolean =>
  URL.canParse(url) && new URL(url).hostname.endsWith(NOWHERE);
