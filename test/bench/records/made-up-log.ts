/** A log of audits as long as wanted: one company's is made as the store makes it, and every other one is its like. */
import { RULESET_VERSION } from '../../../utils/audit/audit';
import { haldenCycles } from '../../../utils/plan/samples/halden-cycles';
import { newPlannedChannel, type Plan, type PlannedChannel } from '../../../utils/plan/plan';
import { accountIn } from '../../../utils/plan/channel-address';
import type { EpochMs } from '../../../utils/reading/reading';
import { findingsOf } from '../../../utils/store/audits';
import { newChannel } from '../../../utils/store/channels';
import { withLatest } from '../../../utils/store/past';
import type { Audit, Channel } from '../../../utils/store/schema';
import { companyId, type LogSize } from './log-size';
import { madeUpReading } from './made-up-reading';

export interface CompanyLog {
  readonly plan: Plan;
  readonly channels: readonly Channel[];
  readonly audits: readonly Audit[];
}

const WEEK: EpochMs = 7 * 86_400_000;
/** Stands in every id, name and address for the company's number: letters only, as every platform's handles allow. */
const NUMBER = 'nnumbern';

const addressesOn: Readonly<Record<string, (handle: string) => string>> = {
  facebook: (handle) => `https://www.facebook.com/${handle}`,
  linkedin: (handle) => `https://www.linkedin.com/company/${handle}`,
  youtube: (handle) => `https://www.youtube.com/@${handle}`,
  x: (handle) => `https://x.com/${handle}`,
  tiktok: (handle) => `https://www.tiktok.com/@${handle}`,
};
const platforms = Object.keys(addressesOn);

/**
 * The logs of so many companies, one after the other. The first channel of the first one stands at `first`, the address
 * of a page that can be visited.
 */
export function* companyLogs(size: LogSize, first: string, now: EpochMs): Generator<CompanyLog, void> {
  const template = JSON.stringify(madeUpCompany(size, now));
  for (let number = 0; number < size.companies; number++) {
    const log = number === 0 ? madeUpCompany(size, now, first) : template;
    const text = typeof log === 'string' ? log : JSON.stringify(log);
    yield JSON.parse(text.replaceAll(NUMBER, String(number))) as CompanyLog;
  }
}

function madeUpCompany(size: LogSize, now: EpochMs, first?: string): CompanyLog {
  const planned = Array.from({ length: size.channels }, (_, place) => madeUpPlanned(place, now, first));
  const sample = haldenCycles(now);
  const company = { ...sample.company, name: `Company ${NUMBER} Cycles` };
  const plan: Plan = { ...sample, id: companyId(NUMBER), company, channels: planned };
  const logs = planned.map((line, place) => channelLog(plan, line, place, size.audits, now));
  return {
    plan,
    channels: logs.map(({ channel }) => channel),
    audits: logs.flatMap(({ audits }) => audits),
  };
}

/** A channel as fully planned as the sample company's on the same platform. */
function madeUpPlanned(place: number, now: EpochMs, first?: string): PlannedChannel {
  const platform = platforms[place % platforms.length] ?? '';
  const url =
    place === 0 && first !== undefined ? first : addressesOn[platform]?.(`company${NUMBER}no${place}`);
  const like = haldenCycles(now).channels.find((channel) => channel.platform === platform);
  const plain = newPlannedChannel(platform, url ?? '');
  return { ...plain, ...like, url: plain.url, id: `planned-${NUMBER}-${place}` };
}

function channelLog(
  plan: Plan,
  { url }: PlannedChannel,
  place: number,
  count: number,
  now: EpochMs,
): { readonly channel: Channel; readonly audits: readonly Audit[] } {
  const address = accountIn(url);
  if (!address) throw new Error(`${url} is no profile’s address`);
  const id = `channel-of-company-${NUMBER}-${String(place).padStart(6, '0')}`;
  const audits: Audit[] = [];
  let channel: Channel | undefined;
  for (let week = count; week > 0; week--) {
    const reading = madeUpReading(address, place, now - week * WEEK, NUMBER);
    channel ??= { ...newChannel(reading, plan.id), id, platformId: `1000${place}${NUMBER}` };
    const audit: Audit = {
      id: `audit-${id}-${String(week).padStart(4, '0')}`,
      channelId: id,
      auditedAt: reading.readAt,
      rulesetVersion: RULESET_VERSION,
      toolVersion: '0.1.0',
      auditor: 'the auditor',
      planId: plan.id,
      reading,
      findings: findingsOf(reading, channel, plan),
      supersedes: null,
    };
    audits.push(audit);
    channel = withLatest({ ...channel, lastChecked: reading.readAt }, audit, plan);
  }
  if (!channel) throw new Error('a channel without an audit was asked for');
  return { channel, audits };
}
