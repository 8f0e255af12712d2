/**
 * The plan of the sample company: invented, and made so that the popup and the dashboard have everything to show at once.
 * There are two of it. One has the platforms' real hosts, where tests and `npm start` serve pages made for it. The other
 * is for a first look anywhere: somebody real may bear those names there, so it has addresses that nobody can bear.
 */
import { newPlan, newPlannedChannel, type Plan, type PlannedChannel } from './plan';
import type { EpochMs } from '../reading/reading';

export const SAMPLE_PLAN_ID = 'sample-rosenthal-bakery';

/** Where the sample company's channels stand. `stray` is its own too, and not in the plan. */
export const sampleUrls = {
  facebookProfile: 'https://www.facebook.com/rosenthal.bakery',
  facebookCafe: 'https://www.facebook.com/RosenthalCafe',
  facebookWholesale: 'https://www.facebook.com/rosenthal.wholesale',
  linkedin: 'https://www.linkedin.com/company/rosenthal-bakery',
  youtube: 'https://www.youtube.com/@rosenthalbakery/videos',
  x: 'https://x.com/rosenthalbakery',
  tiktok: 'https://www.tiktok.com/@rosenthalbakery',
  stray: 'https://x.com/rosenthal_shop',
} as const;

/** Seven channels where four would do, a personal profile among them, and an asset without a benefit. `now` in epoch ms. */
export function samplePlan(now: EpochMs): Plan {
  const plan = newPlan('Rosenthal Bakery', now, 'Europe/Berlin');
  return {
    ...plan,
    id: SAMPLE_PLAN_ID,
    company: { ...plan.company, size: 'small', websites: ['https://rosenthal-bakery.example'] },
    channels: [
      line('facebook', sampleUrls.facebookProfile, { cadence: { postsPerWeek: 2 } }),
      line('facebook', sampleUrls.facebookCafe, { brandOrMarket: 'Café' }),
      line('facebook', sampleUrls.facebookWholesale, { brandOrMarket: 'Wholesale' }),
      line('linkedin', sampleUrls.linkedin, { cadence: { postsPerWeek: 1 } }),
      line('youtube', sampleUrls.youtube, { cadence: { postsPerWeek: 1 } }),
      line('x', sampleUrls.x, { cadence: { postsPerWeek: 3 } }),
      line('tiktok', sampleUrls.tiktok, { strategicAsset: true }),
    ],
  };
}

/** Fixed, so that trying the sample twice gives one company. */
export const MADE_UP_PLAN_ID = 'sample-made-up';

/** The same plan for a first look: what it names is made up and meets no real account, and its name says so. */
export function madeUpPlan(now: EpochMs): Plan {
  const plan = samplePlan(now);
  return {
    ...plan,
    id: MADE_UP_PLAN_ID,
    company: { ...plan.company, name: `${plan.company.name} (sample)` },
    channels: plan.channels.map((channel) => ({ ...channel, url: madeUpAddress(channel.url) })),
  };
}

/** RFC 2606 keeps this domain free for examples: nothing can ever stand there. */
const NOWHERE = '.example';

/** An address of the sample company where nobody is: `facebook.example` instead of `facebook.com`. */
export function madeUpAddress(url: string): string {
  const address = new URL(url);
  address.hostname = address.hostname.replace(/\.com$/, NOWHERE);
  return address.href;
}

/** True for an address that leads nowhere, since it is made up. */
export const isMadeUp = (url: string): boolean =>
  URL.canParse(url) && new URL(url).hostname.endsWith(NOWHERE);

const line = (platform: string, url: string, decided: Partial<PlannedChannel>): PlannedChannel => ({
  ...newPlannedChannel(platform, url),
  ...decided,
});
