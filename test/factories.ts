/** Plans, readings, channels and subjects for tests: each factory gives the plainest one, with what a test changes. */
import type { ChannelSubject, CompanySubject } from '../utils/audit/finding';
import { stalenessOf } from '../utils/audit/staleness';
import { thresholdsFor } from '../utils/audit/thresholds';
import { newPlan, newPlannedChannel, weekdays, type Plan, type PlannedChannel } from '../utils/plan/plan';
import { addressOf } from '../utils/reading/platforms/platform';
import {
  known,
  unknown,
  type Entry,
  type EpochMs,
  type Known,
  type LastPost,
  type Reading,
  type Timeline,
} from '../utils/reading/reading';
import type { Audit, Channel, Visit } from '../utils/store/schema';

/** The moment at which tests happen, unless they say otherwise. */
export const NOW: EpochMs = Date.UTC(2026, 10, 20, 12);
export const DAY: EpochMs = 86_400_000;
export const daysAgo = (days: number, now = NOW): EpochMs => now - days * DAY;

let serial = 0;
const nextId = (what: string) => `${what}-${String((serial += 1)).padStart(6, '0')}`;

/** A small company that planned nothing yet. */
export function aPlan(
  over: Partial<Omit<Plan, 'company'>> & { company?: Partial<Plan['company']> } = {},
): Plan {
  const plan = { ...newPlan('Rosenthal Bakery', NOW, 'Europe/Berlin'), id: nextId('plan') };
  return { ...plan, ...over, company: { ...plan.company, ...over.company } };
}

/** The address of a company's profile there. Only the platforms that have a reader. */
export const profileUrls = {
  facebook: 'https://www.facebook.com/rosenthalbakery',
  linkedin: 'https://www.linkedin.com/company/rosenthal-bakery/',
  youtube: 'https://www.youtube.com/@rosenthalbakery',
  x: 'https://x.com/rosenthalbakery',
  tiktok: 'https://www.tiktok.com/@rosenthalbakery',
};
export type ReadPlatform = keyof typeof profileUrls;

export const aPlannedChannel = (
  platform: ReadPlatform = 'facebook',
  over: Partial<PlannedChannel> = {},
): PlannedChannel => ({
  ...newPlannedChannel(platform, profileUrls[platform]),
  id: nextId('planned'),
  ...over,
});

/** A planned channel of which everything is said that a rule on plans asks for. */
export const aKeptChannel = (
  platform: ReadPlatform = 'facebook',
  over: Partial<PlannedChannel> = {},
): PlannedChannel =>
  aPlannedChannel(platform, {
    owner: 'the shop',
    secondAdministrator: 'the office',
    controlledBy: 'company-account',
    editorial: {
      from: '2026-11-01',
      until: '2026-12-31',
      lines: weekdays.map((weekday) => ({ id: weekday, weekday, content: 'bread', entryId: null })),
    },
    ...over,
  });

/** A last post `least` to `most` days before the moment of reading, its end proven unless `open`. */
export const aLastPost = (least: number, most = least, over: Partial<LastPost> = {}): Known<LastPost> =>
  known(
    {
      notBefore: daysAgo(most),
      notAfter: daysAgo(least),
      precision: least === most ? 'exact' : 'interval',
      open: false,
      url: null,
      ...over,
    },
    'test.list',
  );

/** A readable company page whose last post is two days old; nothing else about it is known. */
export function aReading(
  over: Partial<Omit<Reading, 'account'>> & { account?: Partial<Reading['account']> } = {},
): Reading {
  const platform = over.platform ?? 'facebook';
  const profileUrl =
    platform in profileUrls ? profileUrls[platform as ReadPlatform] : 'https://site.example/';
  const key = addressOf(new URL(profileUrl))?.key ?? `${platform}:rosenthalbakery`;
  const nothing = unknown('not-shown');
  return {
    url: profileUrl,
    readAt: NOW,
    state: 'readable',
    language: 'en',
    kind: known('company-page', 'test.kind'),
    kindEvidence: [{ signal: 'test.kind', says: 'company-page' }],
    category: nothing,
    verified: nothing,
    followers: nothing,
    bioPresent: nothing,
    link: nothing,
    postCount: nothing,
    lastPost: aLastPost(2),
    timeline: null,
    remarks: [],
    ...over,
    platform,
    account: {
      key,
      aliases: [key],
      profileUrl,
      platformId: nothing,
      handle: known('rosenthalbakery', 'test.address'),
      name: known('Rosenthal Bakery', 'test.header'),
      ...over.account,
    },
  };
}

/** A readable page that proves nothing but its address. */
export const aBlankReading = (over: Parameters<typeof aReading>[0] = {}): Reading => {
  const nothing = unknown('not-shown');
  const blank = { kind: nothing, kindEvidence: [], lastPost: nothing };
  return aReading({ ...blank, ...over, account: { name: nothing, ...over.account } });
};

/** An own post so many days before `NOW`, to the second. */
export const anEntry = (days: number, over: Partial<Entry> = {}): Entry => ({
  id: nextId('post'),
  url: null,
  published: { notBefore: daysAgo(days), notAfter: daysAgo(days) },
  precision: 'exact',
  authorship: 'own',
  pinned: false,
  ...over,
});

/** A list that proves everything a list can: newest first, from its head on, without a gap. */
export const aTimeline = (entries: readonly Entry[], over: Partial<Timeline> = {}): Timeline => ({
  scope: 'test.list',
  order: 'newest-first',
  headInView: true,
  exhaustive: true,
  contiguous: true,
  entries,
  ...over,
});

export function anAudit(reading: Reading = aReading(), over: Partial<Audit> = {}): Audit {
  return {
    id: nextId('audit'),
    channelId: 'channel-000001',
    auditedAt: reading.readAt,
    rulesetVersion: 'rules-2026.1.0',
    toolVersion: '0.1.0',
    auditor: 'the auditor',
    planId: '',
    reading,
    findings: [],
    supersedes: null,
    ...over,
  };
}

/** A channel with this reading as its latest audit; `null`: seen, but never read. */
export function aChannel(reading: Reading | null = aReading(), over: Partial<Channel> = {}): Channel {
  const id = nextId('channel');
  return {
    id,
    platform: reading?.platform ?? 'facebook',
    aliases: reading?.account.aliases ?? ['facebook:rosenthalbakery'],
    platformId: null,
    planId: '',
    role: null,
    latest: reading && anAudit(reading, { channelId: id }),
    firstSeen: reading?.readAt ?? NOW,
    lastChecked: reading?.readAt ?? null,
    lastAttempt: null,
    note: '',
    ...over,
  };
}

/** The company's own, planned channel, as the rules see it. Its staleness follows from the reading unless it is given. */
export function aSubject(over: Partial<ChannelSubject> = {}): ChannelSubject {
  const reading = over.reading === undefined ? aReading() : over.reading;
  const plan = over.plan ?? aPlan();
  const platform = (reading?.platform ?? 'facebook') as ReadPlatform;
  const planned = over.planned === undefined ? aPlannedChannel(platform) : over.planned;
  return {
    role: planned?.role ?? null,
    aliases: reading?.account.aliases ?? [],
    platformId: null,
    staleness: stalenessOf(
      reading?.lastPost ?? unknown('not-shown'),
      reading?.readAt ?? NOW,
      thresholdsFor(plan, planned, platform),
    ),
    lastChecked: reading?.readAt ?? null,
    firstSeen: reading?.readAt ?? null,
    followersSeen: [],
    decision: null,
    setAside: [],
    ...over,
    plan,
    planned,
    reading,
  };
}

export const aCompany = (channels: readonly ChannelSubject[], plan: Plan = aPlan()): CompanySubject => ({
  plan,
  channels,
});

/** A visit to a company page's first view on which everything that matters is told. */
export const aVisit = (over: Partial<Visit> = {}): Visit => ({
  id: nextId('visit'),
  platform: 'facebook',
  serial: (serial += 1),
  day: Math.floor(NOW / DAY),
  view: '',
  state: 'readable',
  kind: 'company-page',
  knownAs: over.kind === undefined ? 'company-page' : over.kind,
  told: { kind: ['facebook.route'], lastPost: ['facebook.feed'], followers: ['facebook.header'] },
  ...over,
});
