/** "Try it on the sample company": its plan and made-up readings, kept the way real ones are. */
import { accountIn } from '../plan/channel-address';
import type { Plan, PlanId } from '../plan/plan';
import { identityOf } from '../plan/planned-channels';
import { isMadeUp, MADE_UP_PLAN_ID, madeUpAddress, madeUpPlan, sampleUrls } from '../plan/sample-plan';
import {
  blankReading,
  known,
  unknown,
  type AccountAddress,
  type AccountKind,
  type EpochMs,
  type LastPost,
  type Reading,
  type Signal,
} from '../reading/reading';
import { keepReading } from '../store/audits';
import { assignChannel, channelsOf, forgetChannel } from '../store/channels';
import type { Database } from '../store/database';
import { deletePlan, savePlan } from '../store/plans';
import type { Channel } from '../store/schema';

const DAY: EpochMs = 86_400_000;

/** What a made-up page shows; what is left out is not shown. */
interface Shown {
  readonly name: string;
  readonly kind?: readonly [AccountKind, Signal];
  /** Days since the last post, `[least, most]`; a single number where the page prints the exact time. */
  readonly posted?: number | readonly [number, number];
  /** Where name and followers stood. */
  readonly header: Signal;
  /** Where the posts stood. */
  readonly list: Signal;
  readonly followers: number;
  readonly rounded?: true;
}

/** What each page of the sample company shows, checked an hour ago. The wholesale page stands behind a wall. */
const pages: Readonly<Partial<Record<keyof typeof sampleUrls, Shown>>> = {
  facebookProfile: {
    name: 'Rosenthal Bakery',
    kind: ['personal-profile', 'facebook.route'],
    posted: [41, 48],
    header: 'facebook.header',
    list: 'facebook.drawn-posts',
    followers: 1204,
  },
  facebookCafe: {
    name: 'Rosenthal Café',
    kind: ['company-page', 'facebook.route'],
    posted: 5,
    header: 'facebook.header',
    list: 'facebook.feed',
    followers: 3710,
  },
  linkedin: {
    name: 'Rosenthal Bakery',
    kind: ['company-page', 'linkedin.address'],
    posted: 3,
    header: 'linkedin.top-card',
    list: 'linkedin.updates',
    followers: 886,
  },
  youtube: {
    name: 'Rosenthal Bakery',
    kind: ['unmarked-account', 'youtube.metadata'],
    posted: [150, 181],
    header: 'youtube.header',
    list: 'youtube.videos-tab',
    followers: 12_400,
    rounded: true,
  },
  x: {
    name: 'Rosenthal Bakery',
    kind: ['unmarked-account', 'x.badge'],
    posted: 1,
    header: 'x.header',
    list: 'x.posts',
    followers: 2150,
  },
  tiktok: {
    name: 'Rosenthal Bakery',
    kind: ['business-account', 'tiktok.commerce-user'],
    posted: 2,
    header: 'tiktok.header',
    list: 'tiktok.videos',
    followers: 5300,
  },
  stray: { name: 'Rosenthal Shop', header: 'x.header', list: 'x.posts', followers: 74 },
};

/** Stands as the auditor on every made-up audit, so that none is taken for a real one in a file either. */
const SAMPLE_AUDITOR = 'sample';

/**
 * Stores the sample company and what its pages showed. Its accounts have addresses that no page can have, so that what
 * is made up never joins what is read. Doing it twice gives one company. Resolves with its plan.
 */
export async function storeSample(database: Database, now: EpochMs, toolVersion: string): Promise<Plan> {
  const context = { toolVersion, auditor: SAMPLE_AUDITOR };
  const plan = madeUpPlan(now);
  await savePlan(database, plan);
  const readAt = now - DAY / 24;
  for (const where of Object.keys(sampleUrls) as (keyof typeof sampleUrls)[]) {
    const reading = readingOf(sampleUrls[where], pages[where], readAt);
    if (!reading) continue;
    const { channel } = await keepReading(database, crypto.randomUUID(), reading, context, 'made-up');
    if (where === 'stray' && channel) await assignChannel(database, channel.id, plan.id, now);
  }
  return plan;
}

/**
 * Deletes a company, whose channels go back to the inbox; of the sample company, what was made up is deleted with it.
 * `now` starts the inbox's time.
 */
export async function deleteCompany(database: Database, id: PlanId, now: EpochMs): Promise<void> {
  if (id === MADE_UP_PLAN_ID) {
    const channels = await channelsOf(database, id);
    for (const channel of channels.filter(isOfSample)) await forgetChannel(database, channel.id);
  }
  await deletePlan(database, id, now);
}

/** A channel that the auditor really visited and gave to the sample company is the auditor's. */
const isOfSample = ({ latest }: Channel): boolean => !latest || isMadeUp(latest.reading.url);

function readingOf(address: string, shown: Shown | undefined, readAt: EpochMs): Reading | null {
  const account = accountNowhere(address);
  if (!account) return null;
  const url = new URL(account.profileUrl);
  if (!shown) return blankReading(account, url, readAt, 'login-wall', 'walled');
  const blank = blankReading(account, url, readAt, 'readable', 'not-shown');
  const { name, kind, posted, header, list, followers, rounded } = shown;
  return {
    ...blank,
    language: 'en',
    account: { ...blank.account, name: known(name, header) },
    kind: kind ? known(...kind) : unknown('not-drawn'),
    kindEvidence: kind ? [{ says: kind[0], signal: kind[1] }] : [],
    followers: known({ count: followers, precision: rounded ? 'rounded' : 'exact' }, header),
    bioPresent: known(true, header),
    lastPost: posted === undefined ? unknown('no-dates', list) : known(lastPost(posted, readAt), list),
  };
}

/** The account that the address would name, as one that nobody can have. */
function accountNowhere(address: string): AccountAddress | null {
  const account = accountIn(address);
  if (!account) return null;
  const profileUrl = madeUpAddress(address);
  return { ...account, key: identityOf({ platform: account.platform, url: profileUrl }), profileUrl };
}

function lastPost(posted: number | readonly [number, number], readAt: EpochMs): LastPost {
  const [least, most] = typeof posted === 'number' ? [posted, posted] : posted;
  return {
    notBefore: readAt - most * DAY,
    notAfter: readAt - least * DAY,
    precision: least === most ? 'exact' : 'interval',
    open: false,
    url: null,
  };
}
