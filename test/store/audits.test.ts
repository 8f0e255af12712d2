import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { newPlan, newPlannedChannel, type Plan } from '../../utils/plan/plan';
import {
  blankReading,
  known,
  unknown,
  type AccountAddress,
  type AccountKind,
  type Fact,
  type Reading,
} from '../../utils/reading/reading';
import { allAudits, historyOf, keepReading } from '../../utils/store/audits';
import {
  allChannels,
  assignChannel,
  channelsOf,
  expireInbox,
  findChannel,
  forgetChannel,
  INBOX,
  restoreChannel,
  setNote,
} from '../../utils/store/channels';
import { openDatabase, type Database } from '../../utils/store/database';
import { deletePlan, planNames, plansNaming, savePlan } from '../../utils/store/plans';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOON = Date.UTC(2026, 4, 3, 12);
const context = { toolVersion: '0.1.0', auditor: 'the auditor' };

const bakery: AccountAddress = {
  platform: 'linkedin',
  key: 'linkedin:company/rosenthal-bakery',
  handle: 'rosenthal-bakery',
  platformId: null,
  profileUrl: 'https://www.linkedin.com/company/rosenthal-bakery',
};

/** A company page read at noon that last posted three days before. */
function reading(changed: Partial<Reading> = {}, address = bakery): Reading {
  const readAt = changed.readAt ?? NOON;
  const blank = blankReading(address, new URL(address.profileUrl), readAt, 'readable', 'not-shown');
  const posted = NOON - 3 * DAY;
  return {
    ...blank,
    kind: known('company-page', 'linkedin.path'),
    lastPost: known(
      { notBefore: posted, notAfter: posted, precision: 'exact', open: false, url: null },
      'linkedin.updates',
    ),
    ...changed,
  };
}

const planNaming = (name: string, url = bakery.profileUrl): Plan => ({
  ...newPlan(name, NOON, 'Europe/Berlin'),
  channels: [newPlannedChannel('linkedin', url)],
});

let database: Database;
let ids = 0;
const keep = (what: Reading, id = `message-${++ids}`) => keepReading(database, id, what, context);

beforeEach(async () => {
  database = await openDatabase();
  await Promise.all([database.clear('plans'), database.clear('channels'), database.clear('audits')]);
});

describe('a reading makes an audit', () => {
  test('on the first visit, in the inbox where no plan names the account', async () => {
    const { channel, audit } = await keep(reading());
    expect(channel).toMatchObject({ planId: INBOX, lastChecked: NOON, aliases: [bakery.key] });
    expect(audit).toMatchObject({ auditedAt: NOON, auditor: 'the auditor', supersedes: null });
  });

  test('once: ten unchanged visits of a day make one audit and move the last check', async () => {
    for (let visit = 0; visit < 10; visit++) await keep(reading({ readAt: NOON + visit * 60_000 }));
    const [channel] = await allChannels(database);
    expect(await historyOf(database, channel?.id ?? '')).toHaveLength(1);
    expect(channel?.lastChecked).toBe(NOON + 9 * 60_000);
  });

  test('once, when one message arrives twice', async () => {
    await keep(reading(), 'the-same-message');
    await keep(reading(), 'the-same-message');
    expect(await database.count('audits')).toBe(1);
    expect(await database.count('channels')).toBe(1);
  });

  test('on the first visit of another UTC day, superseding nothing', async () => {
    await keep(reading());
    const { audit } = await keep(reading({ readAt: NOON + DAY }));
    expect(audit?.supersedes).toBeNull();
    expect(await database.count('audits')).toBe(2);
  });

  const open = (notBefore: number) =>
    known(
      { notBefore, notAfter: NOON + HOUR, precision: 'interval' as const, open: true, url: null },
      'linkedin.updates',
    );
  const news: [string, Partial<Reading>, Partial<Reading>][] = [
    ['the kind', {}, { kind: known('personal-profile', 'linkedin.path') }],
    ['the page state', {}, { state: 'private' }],
    ['the category', {}, { category: known('Bakery', 'linkedin.category') }],
    ['the verification', { verified: known(false, 'x.badge') }, { verified: known(true, 'x.badge') }],
    ['the link', {}, { link: known('https://rosenthal-bakery.example', 'linkedin.link') }],
    ['a narrower last post', { lastPost: open(NOON - 30 * DAY) }, { lastPost: open(NOON - 3 * DAY) }],
    ['a last post where there was none', { lastPost: unknown('not-drawn') }, {}],
    [
      'followers where there were none',
      {},
      { followers: known({ count: 5, precision: 'exact' }, 'linkedin.followers') },
    ],
  ];
  test.each(news)('again on the same day when it tells something new: %s', async (_what, before, after) => {
    const first = await keep(reading(before));
    const second = await keep(reading({ readAt: NOON + HOUR, ...after }));
    expect(second.audit?.supersedes).toBe(first.audit?.id);
  });

  test('not when a fact merely cannot be told on another tab of the profile', async () => {
    await keep(reading());
    const { audit } = await keep(
      reading({ readAt: NOON + HOUR, lastPost: unknown('other-tab'), kind: unknown('other-tab') }),
    );
    expect(audit).toBeNull();
    const [channel] = await allChannels(database);
    expect(channel?.latest?.reading.kind).toEqual(known('company-page', 'linkedin.path'));
  });
});

describe('whose a channel is', () => {
  test('the plan that names the address', async () => {
    const plan = planNaming('Rosenthal Bakery');
    await savePlan(database, plan);
    const { channel, audit } = await keep(reading());
    expect(channel?.planId).toBe(plan.id);
    expect(channel).not.toHaveProperty('expiresAt');
    expect(audit?.findings.map(({ rule }) => rule)).toContain('stale-channel');
  });

  test('nobody, where two plans name it', async () => {
    await savePlan(database, planNaming('Rosenthal Bakery'));
    await savePlan(database, planNaming('Rosenthal Mill'));
    expect((await keep(reading())).channel?.planId).toBe(INBOX);
    expect(await plansNaming(database, [bakery.key])).toHaveLength(2);
  });

  test('the company that comes to name it later', async () => {
    await keep(reading());
    const plan = planNaming('Rosenthal Bakery');
    await savePlan(database, plan);
    expect(await channelsOf(database, plan.id)).toHaveLength(1);
  });

  test('the inbox again, with its time to expire, when the plan is deleted', async () => {
    const plan = planNaming('Rosenthal Bakery');
    await savePlan(database, plan);
    await keep(reading());
    await deletePlan(database, plan.id, NOON);
    expect(await channelsOf(database, INBOX)).toMatchObject([{ expiresAt: NOON + 30 * DAY }]);
    expect(await planNames(database)).toEqual([]);
  });
});

describe('one account', () => {
  const byId: AccountAddress = {
    ...bakery,
    platform: 'youtube',
    key: 'youtube:channel/UCinvented',
    handle: null,
    profileUrl: 'https://www.youtube.com/channel/UCinvented',
  };
  const byHandle: AccountAddress = {
    ...byId,
    key: 'youtube:@rosenthal',
    handle: 'rosenthal',
    profileUrl: 'https://www.youtube.com/@rosenthal',
  };
  const named = (address: AccountAddress, readAt: number, platformId: string, aliases: string[]) => {
    const blank = reading({ readAt }, address);
    return {
      ...blank,
      account: { ...blank.account, aliases, platformId: known(platformId, 'youtube.metadata') },
    };
  };

  test('is one channel under all its addresses, with the history of both', async () => {
    await keep(reading({}, byId));
    await keep(reading({ readAt: NOON + HOUR }, byHandle));
    expect(await database.count('channels')).toBe(2);
    await keep(named(byHandle, NOON + DAY, 'UCinvented', [byHandle.key, byId.key]));
    const channels = await allChannels(database);
    expect(channels).toHaveLength(1);
    expect(await historyOf(database, channels[0]?.id ?? '')).toHaveLength(3);
    expect(await findChannel(database, [byId.key])).toEqual(await findChannel(database, [byHandle.key]));
  });

  test('is not another that bears its handle now', async () => {
    await keep(named(byHandle, NOON, 'UCinvented', [byHandle.key, byId.key]));
    await keep(named(byHandle, NOON + DAY, 'UCother', [byHandle.key, 'youtube:channel/UCother']));
    expect(await database.count('channels')).toBe(2);
  });
});

describe('a wall', () => {
  const walled = { ...reading(), state: 'login-wall' as const, readAt: NOON + HOUR };

  test('leaves no trace where no plan names the account', async () => {
    expect(await keep(walled)).toEqual({ channel: null, audit: null });
    expect(await database.count('channels')).toBe(0);
  });

  test('is noted as the last attempt on a planned channel', async () => {
    const plan = planNaming('Rosenthal Bakery');
    await savePlan(database, plan);
    await keep(walled);
    expect(await channelsOf(database, plan.id)).toMatchObject([
      { latest: null, lastAttempt: { at: NOON + HOUR, state: 'login-wall' } },
    ]);
  });

  test('stands beside the last audit and never replaces it', async () => {
    const { audit } = await keep(reading());
    await keep(walled);
    expect(await allChannels(database)).toMatchObject([
      { latest: { id: audit?.id }, lastChecked: NOON, lastAttempt: { state: 'login-wall' } },
    ]);
  });
});

describe('the inbox', () => {
  test.each([
    ['a person’s profile after a day', known<AccountKind>('personal-profile', 'linkedin.path'), 24],
    ['an account of unknown kind after a day, since it may be a person’s', unknown('not-shown'), 24],
    ['a page after thirty days', known<AccountKind>('company-page', 'linkedin.path'), 720],
  ] satisfies [string, Fact<AccountKind>, number][])(
    'forgets %s, with its audits',
    async (_what, kind, hours) => {
      await keep(reading({ kind }));
      expect(await expireInbox(database, NOON + hours * HOUR - 1)).toBe(0);
      expect(await expireInbox(database, NOON + hours * HOUR)).toBe(1);
      expect(await database.count('audits')).toBe(0);
    },
  );

  test('keeps what was assigned', async () => {
    const { channel } = await keep(reading());
    await assignChannel(database, channel?.id ?? '', 'some-plan', NOON);
    expect(await expireInbox(database, NOON + 1000 * DAY)).toBe(0);
  });
});

test('a forgotten channel comes back whole when that is undone', async () => {
  const { channel } = await keep(reading());
  const id = channel?.id ?? '';
  await setNote(database, id, 'ask about the shop');
  const forgotten = await forgetChannel(database, id);
  expect(await database.count('audits')).toBe(0);
  if (forgotten) await restoreChannel(database, forgotten);
  expect(await findChannel(database, [bakery.key])).toMatchObject({ note: 'ask about the shop' });
  expect(await historyOf(database, id)).toHaveLength(1);
});

test('the whole history is read in batches, none left out', async () => {
  for (let day = 0; day < 7; day++) await keep(reading({ readAt: NOON + day * DAY }));
  const sizes: number[] = [];
  for await (const batch of allAudits(database, 3)) sizes.push(batch.length);
  expect(sizes).toEqual([3, 3, 1]);
});
