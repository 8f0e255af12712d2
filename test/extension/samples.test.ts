import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { isOpenFailure, severities, type Finding } from '../../utils/audit/finding';
import { deleteCompany } from '../../utils/extension/delete-company';
import { gatherView } from '../../utils/extension/popup-records';
import { storeSamples } from '../../utils/extension/samples/store-samples';
import { textsFor } from '../../utils/i18n/texts';
import { accountIn } from '../../utils/plan/channel-address';
import type { Plan } from '../../utils/plan/plan';
import { completenessOf } from '../../utils/plan/completeness';
import { madeUpPlanIds } from '../../utils/plan/samples/made-up';
import { blankReading, known } from '../../utils/reading/reading';
import { summarise, type Summary } from '../../utils/report/summary';
import { keepReading } from '../../utils/store/audits';
import { assignChannel, channelsOf, INBOX } from '../../utils/store/channels';
import { openDatabase, type Database } from '../../utils/store/database';
import { planById } from '../../utils/store/plans';
import { aLastPost, DAY, NOW } from '../factories';

let database: Database;
let shown: Plan;
beforeEach(async () => {
  database = await openDatabase();
  for (const store of database.objectStoreNames) await database.clear(store);
  shown = await storeSamples(database, NOW, '0.1.0');
});

async function summaryOf(id: string): Promise<Summary> {
  const plan = await planById(database, id);
  if (!plan) throw new Error('there is no such company');
  return summarise(plan, await channelsOf(database, id), NOW);
}
const neglected = () => summaryOf(madeUpPlanIds.rosenthal);
const wellPlanned = () => summaryOf(madeUpPlanIds.halden);

const findingsIn = ({ lines, companyFindings }: Summary): Finding[] => [
  ...companyFindings,
  ...lines.flatMap(({ findings }) => findings),
];
const failures = (summary: Summary): Finding[] => findingsIn(summary).filter(isOpenFailure);
const rulesOf = (findings: readonly Finding[]): string[] => [...new Set(findings.map(({ rule }) => rule))];

describe('the neglected company', () => {
  it('fails at least 40 rules, of every severity', async () => {
    const failed = failures(await neglected());
    expect(rulesOf(failed).length).toBeGreaterThanOrEqual(40);
    expect(new Set(failed.map(({ severity }) => severity))).toEqual(new Set(severities));
  });

  it('shows what only time can: no growth, a review that is due, a new kind', async () => {
    const summary = await neglected();
    expect(rulesOf(failures(summary))).toEqual(
      expect.arrayContaining(['audience-not-growing', 'review-overdue']),
    );
    expect(summary.lines.some(({ channel }) => (channel?.followersSeen?.length ?? 0) >= 3)).toBe(true);
    const tiktok = summary.lines.find(
      ({ platform, handle }) => platform === 'tiktok' && handle === 'rosenthalbakery',
    );
    expect(tiktok?.channel?.previous?.kind).toBe('unmarked-account');
    expect(tiktok?.reading?.kind).toMatchObject({ value: 'business-account' });
  });

  it('has a wall, a channel that is gone, and one that its plan does not name', async () => {
    const { lines, unplanned } = await neglected();
    expect(lines.find(({ url }) => url.includes('wholesale'))).toMatchObject({
      mark: 'not-visited',
      channel: { lastAttempt: { state: 'login-wall' } },
    });
    expect(lines.find(({ url }) => url.includes('rosenthaljobs'))?.reading?.state).toBe('unavailable');
    expect(unplanned.map(({ handle }) => handle)).toEqual(['rosenthal_shop']);
  });
});

describe('the well-planned company', () => {
  it('fails next to nothing, and no rule of the severest kind', async () => {
    const failed = failures(await wellPlanned());
    expect(failed.map(({ rule }) => rule)).toEqual(['crisis-guide-unknown']);
  });

  it('keeps four channels, all in good order, and parks a fifth', async () => {
    const { lines } = await wellPlanned();
    expect(lines.map(({ mark }) => mark)).toEqual(['fine', 'fine', 'fine', 'fine', 'fine']);
    expect(lines.map(({ subject }) => subject?.decision?.word)).toContain('park');
  });

  it('has set a warning aside with a reason, and lets a channel rest', async () => {
    const summary = await wellPlanned();
    const aside = findingsIn(summary).filter(({ setAside }) => setAside);
    expect(aside.map(({ rule }) => rule)).toEqual(['company-account-unmarked']);
    expect(summary.lines.some(({ planned }) => (planned?.pauses.length ?? 0) > 0)).toBe(true);
  });

  it('has every part of its plan filled in', async () => {
    const { plan } = await wellPlanned();
    expect(completenessOf(plan).filter(({ filled, total }) => filled < total)).toEqual([]);
  });
});

describe('all sample companies', () => {
  it('are there once each, however often they are tried', async () => {
    const count = async () => Promise.all([database.count('plans'), database.count('channels')]);
    const before = await count();
    const audits = await database.count('audits');
    await storeSamples(database, NOW + 3 * DAY, '0.1.0');
    expect(await count()).toEqual(before);
    expect(await database.count('audits')).toBe(audits);
  });

  it('say where all that their pages tell stood, in words', async () => {
    const said = JSON.stringify(await database.getAll('channels'));
    const signals = [...said.matchAll(/"(?:source|signal)":"([^"]+)"/g)].map(([, signal = '']) => signal);
    expect(signals.length).toBeGreaterThan(20);
    const { has } = textsFor(['en']);
    expect(new Set(signals.filter((signal) => !has(`signal.${signal}`)))).toEqual(new Set());
  });

  it('are told from real ones by their auditor and their names', async () => {
    const audits = await database.getAll('audits');
    expect(new Set(audits.map(({ auditor }) => auditor))).toEqual(new Set(['sample']));
    const plans = await database.getAll('plans');
    expect(plans.map(({ plan }) => plan.company.name)).toEqual(
      plans.map(() => expect.stringMatching(/ \(sample\)$/) as string),
    );
  });

  it('say nothing of how well the platforms’ pages can be read', async () => {
    expect(await database.count('visits')).toBe(0);
  });

  it('have addresses that lead nowhere', async () => {
    const plans = await database.getAll('plans');
    const channels = await database.getAll('channels');
    const addresses = [
      ...plans.flatMap(({ plan }) => plan.channels.map(({ url }) => url)),
      ...channels.flatMap(({ latest }) =>
        latest ? [latest.reading.url, latest.reading.account.profileUrl] : [],
      ),
    ];
    expect(addresses.length).toBeGreaterThan(17);
    expect(addresses.filter((url) => !new URL(url).hostname.endsWith('.example'))).toEqual([]);
  });
});

describe('beside a real account that bears one of its names', () => {
  const URL_OF_PAGE = 'https://x.com/rosenthalbakery';
  const context = { toolVersion: '0.1.0', auditor: 'the auditor' };
  const address = accountIn(URL_OF_PAGE);
  if (!address) throw new Error('the address is no profile');
  const reading = {
    ...blankReading(address, new URL(URL_OF_PAGE), NOW + DAY, 'readable' as const, 'not-shown' as const),
    kind: known('unmarked-account' as const, 'x.badge'),
    lastPost: aLastPost(2),
  };

  it('the sample company does not meet it', async () => {
    const { profile } = await gatherView(database, {
      address,
      shown: reading,
      currentPlan: shown.id,
      draftOf: () => null,
      now: NOW + DAY,
    });
    expect(profile?.line).toMatchObject({ plan: null, planned: null });
    const { channel } = await keepReading(database, 'a', reading, context);
    expect(channel).toMatchObject({ planId: INBOX, latest: { reading, supersedes: null } });
  });

  it('a sample company goes with all that was made up for it, and with nothing else', async () => {
    const { channel } = await keepReading(database, 'a', reading, context);
    await assignChannel(database, channel?.id ?? '', shown.id, NOW + DAY);
    for (const id of Object.values(madeUpPlanIds)) await deleteCompany(database, id, NOW + DAY);
    expect(await database.count('plans')).toBe(0);
    expect((await database.getAll('channels')).map(({ id, planId }) => [id, planId])).toEqual([
      [channel?.id, INBOX],
    ]);
    const audits = await database.getAll('audits');
    expect(new Set(audits.map(({ channelId }) => channelId))).toEqual(new Set([channel?.id]));
  });
});
