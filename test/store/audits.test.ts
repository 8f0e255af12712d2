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
  findChannel,
  INBOX,
  setNote,
  setRole,
} from '../../utils/store/channels';
import { openDatabase, type Database } from '../../utils/store/database';
import { expireInbox } from '../../utils/store/expire-inbox';
import { forgetChannel, restoreChannel } from '../../utils/store/forget';
import { changePlan, deletePlan, planNames, plansNaming, savePlan } from '../../utils/store/plans';

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

/** A last post at that moment. */
const posted = (at: number) =>
  known(
    { notBefore: at, notAfter: at, precision: 'exact' as const, open: false, url: null },
    'linkedin.updates',
  );

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

  test('that still tells of the last post seen the day before, where today’s view shows none', async () => {
    await keep(reading({ lastPost: open(NOON - 3 * DAY) }));
    const { audit } = await keep(reading({ readAt: NOON + DAY, lastPost: unknown('other-tab') }));
    expect(audit?.reading).toMatchObject({
      lastPost: { value: { notBefore: NOON - 3 * DAY, notAfter: NOON + DAY, open: true } },
      remarks: ['last-post-seen-before'],
    });
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

describe('several views of one day', () => {
  const category = known('Bakery', 'linkedin.about');
  const about = { lastPost: unknown('other-tab'), category } as const;

  test('are one: going from tab to tab makes two audits, however often, and loses nothing', async () => {
    for (let visit = 0; visit < 10; visit++) {
      await keep(reading({ readAt: NOON + visit * 60_000, ...(visit % 2 ? about : {}) }));
    }
    const [channel] = await allChannels(database);
    expect(await historyOf(database, channel?.id ?? '')).toHaveLength(2);
    expect(channel?.latest?.reading).toMatchObject({ category, lastPost: reading().lastPost });
  });

  test('speak as of the moment in which the last post was seen', async () => {
    await keep(reading());
    const { audit } = await keep(reading({ readAt: NOON + HOUR, ...about }));
    expect(audit).toMatchObject({ auditedAt: NOON + HOUR, reading: { readAt: NOON } });
  });

  test('remember that the feed was asked, though it told nothing new', async () => {
    await keep(reading());
    await keep(reading({ readAt: NOON + HOUR, remarks: ['feed-asked'] }));
    const { channel } = await keep(reading({ readAt: NOON + 2 * HOUR, ...about }));
    expect(channel?.latest?.reading.remarks).toEqual(['feed-asked']);
    const { channel: tomorrow } = await keep(reading({ readAt: NOON + DAY }));
    expect(tomorrow?.latest?.reading.remarks).toEqual([]);
  });

  test('do not cover up that signals have come to contradict each other', async () => {
    await keep(reading());
    const kind = unknown('contradiction', 'linkedin.path', 'linkedin.page-key');
    const { audit } = await keep(reading({ readAt: NOON + HOUR, kind }));
    expect(audit?.reading.kind).toEqual(kind);
  });
});

test('a view of the day that arrives after a later one still adds what it showed', async () => {
  await keep(reading({ readAt: NOON + 1000, lastPost: unknown('other-tab') }));
  const seen = known(
    { notBefore: NOON - DAY, notAfter: NOON, precision: 'interval' as const, open: true, url: null },
    'linkedin.updates',
  );
  const { channel } = await keep(reading({ readAt: NOON, lastPost: seen }));
  expect(channel?.latest?.reading.lastPost).toMatchObject({ value: { notBefore: NOON - DAY } });
});

test('a reading that arrives after a later one stands in the log, and not as the latest word', async () => {
  const late = NOON + 12 * HOUR;
  const { channel, audit } = await keep(reading({ readAt: late + 1000 }));
  await keep(reading({ readAt: late - 1000, kind: known('personal-profile', 'linkedin.path') }));
  expect(await historyOf(database, channel?.id ?? '')).toHaveLength(2);
  expect((await findChannel(database, [bakery.key]))?.latest?.id).toBe(audit?.id);
});

test('a reading after one from a year ahead, made while the clock was wrong, is the latest word; both stand in the log', async () => {
  const ahead = NOON + 365 * DAY;
  await keep(reading({ readAt: ahead, lastPost: posted(ahead - DAY) }));
  const { channel } = await keep(reading({ readAt: NOON }));
  expect(channel).toMatchObject({ lastChecked: NOON, latest: { auditedAt: NOON } });
  expect(channel?.latest?.reading.lastPost).toMatchObject({ value: { notBefore: NOON - 3 * DAY } });
  expect(channel?.previous).toBeUndefined();
  expect(await historyOf(database, channel?.id ?? '')).toHaveLength(2);
});

test('of other people’s posts only place and time are kept', async () => {
  const published = { notBefore: NOON - DAY, notAfter: NOON - DAY };
  const entry = {
    id: '7',
    url: 'https://x.com/somebody/status/7',
    published,
    precision: 'exact',
    pinned: false,
  } as const;
  const timeline = {
    scope: 'linkedin.updates',
    order: 'unordered',
    headInView: true,
    exhaustive: false,
    contiguous: true,
    entries: [
      { ...entry, authorship: 'repost' },
      { ...entry, authorship: 'own' },
    ],
  } as const;
  const { audit } = await keep(reading({ timeline }));
  expect(audit?.reading.timeline?.entries).toEqual([
    { ...entry, authorship: 'repost', id: null, url: null },
    { ...entry, authorship: 'own' },
  ]);
});

describe('whose a channel is', () => {
  test('the plan that names the address', async () => {
    const plan = planNaming('Rosenthal Bakery');
    await savePlan(database, plan);
    const { channel, audit } = await keep(reading());
    expect(channel?.planId).toBe(plan.id);
    expect(channel).not.toHaveProperty('expiresAt');
    expect(audit?.findings.length).toBeGreaterThan(0);
  });

  test('judged by its plan: what failed and what could not be told is kept, and nothing of what passed', async () => {
    await savePlan(database, planNaming('Rosenthal Bakery'));
    const silent = await keep(reading({ lastPost: posted(NOON - 100 * DAY), kind: unknown('not-shown') }));
    const resultOf = (of: typeof silent, rule: string) =>
      of.audit?.findings.find((finding) => finding.rule === rule)?.result;
    expect(resultOf(silent, 'stale-channel')).toBe('fail');
    expect(resultOf(silent, 'company-on-personal-profile')).toBe('cannot-tell');
    const again = await keep(reading({ readAt: NOON + DAY }));
    expect(resultOf(again, 'stale-channel')).toBeUndefined();
    expect(resultOf(again, 'company-on-personal-profile')).toBeUndefined();
  });

  test('nobody, where two plans name it', async () => {
    await savePlan(database, planNaming('Rosenthal Bakery'));
    await savePlan(database, planNaming('Rosenthal Mill'));
    expect((await keep(reading())).channel?.planId).toBe(INBOX);
    expect(await plansNaming(database, [bakery.key])).toHaveLength(2);
  });

  test('still nobody, when one of the two plans is edited', async () => {
    const plan = planNaming('Rosenthal Bakery');
    await savePlan(database, plan);
    await savePlan(database, planNaming('Rosenthal Mill'));
    await keep(reading());
    await changePlan(database, plan.id, (before) => ({
      ...before,
      thresholds: { ...before.thresholds, channelCap: 3 },
    }));
    expect(await channelsOf(database, INBOX)).toHaveLength(1);
  });

  test('nobody, with its time to expire, where the company is gone when it is assigned or restored', async () => {
    const { channel } = await keep(reading());
    const id = channel?.id ?? '';
    expect(await assignChannel(database, id, 'a-plan-deleted-meanwhile', NOON)).toMatchObject({
      planId: INBOX,
      expiresAt: NOON + 30 * DAY,
    });
    const plan = { ...planNaming('Rosenthal Bakery'), channels: [] };
    await savePlan(database, plan);
    await assignChannel(database, id, plan.id, NOON);
    const forgotten = await forgetChannel(database, id, { by: '', at: NOON });
    await deletePlan(database, plan.id, NOON);
    if (forgotten) await restoreChannel(database, forgotten, { by: '', at: NOON });
    expect(await channelsOf(database, INBOX)).toMatchObject([{ id, expiresAt: NOON + 30 * DAY }]);
  });

  test('the other company that names it, when its own is deleted', async () => {
    const [first, second] = [planNaming('Rosenthal Bakery'), planNaming('Rosenthal Mill')];
    await savePlan(database, first);
    await keep(reading());
    await savePlan(database, second);
    await deletePlan(database, first.id, NOON);
    expect(await channelsOf(database, second.id)).toHaveLength(1);
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
    key: 'youtube:channel/UCinventedinventedinvent',
    handle: null,
    profileUrl: 'https://www.youtube.com/channel/UCinventedinventedinvent',
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
    await keep(named(byHandle, NOON + DAY, 'UCinventedinventedinvent', [byHandle.key, byId.key]));
    const channels = await allChannels(database);
    expect(channels).toHaveLength(1);
    expect(await historyOf(database, channels[0]?.id ?? '')).toHaveLength(3);
    expect(await findChannel(database, [byId.key])).toEqual(await findChannel(database, [byHandle.key]));
  });

  test('is not another that bears its handle now, even if it was gone in between', async () => {
    await keep(named(byHandle, NOON, 'UCinventedinventedinvent', [byHandle.key, byId.key]));
    await keep(reading({ readAt: NOON + HOUR, state: 'unavailable' }, byHandle));
    const { channel } = await keep(
      named(byHandle, NOON + DAY, 'UCotherotherotherotherot', [
        byHandle.key,
        'youtube:channel/UCotherotherotherotherot',
      ]),
    );
    expect(await database.count('channels')).toBe(2);
    expect((await findChannel(database, [byHandle.key]))?.id).toBe(channel?.id);
  });

  test('keeps the notes, the role and the newest audit of both when they turn out to be one', async () => {
    const first = await keep(reading({}, byId));
    const second = await keep(reading({ readAt: NOON + HOUR }, byHandle));
    await setNote(database, first.channel?.id ?? '', 'ask the shop');
    await setNote(database, second.channel?.id ?? '', 'ask the agency');
    await setRole(database, second.channel?.id ?? '', 'partner');
    const { channel } = await keep(
      named(byHandle, NOON + DAY, 'UCinventedinventedinvent', [byHandle.key, byId.key]),
    );
    expect(channel).toMatchObject({ firstSeen: NOON, role: 'partner', note: 'ask the shop\nask the agency' });
  });

  test('stays two where two companies have it: whose it is, the auditor tells', async () => {
    const [first, second] = [planNaming('One', byId.profileUrl), planNaming('Two', byHandle.profileUrl)];
    await savePlan(database, first);
    await savePlan(database, second);
    await keep(reading({}, byId));
    await keep(reading({}, byHandle));
    await keep(named(byHandle, NOON + DAY, 'UCinventedinventedinvent', [byHandle.key, byId.key]));
    expect(await channelsOf(database, first.id)).toHaveLength(1);
    expect(await channelsOf(database, second.id)).toHaveLength(1);
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

  test('keeps a page that was first taken for a person’s profile for thirty days, and the other way round', async () => {
    const kinds = [
      known<AccountKind>('company-page', 'linkedin.path'),
      known<AccountKind>('personal-profile', 'linkedin.path'),
    ];
    const expiries = [720, 24].map((hours) => NOON + HOUR + hours * HOUR);
    for (const [turn, kind] of kinds.entries()) {
      await keep(reading({ readAt: NOON, kind: unknown('not-drawn') }));
      const { channel } = await keep(reading({ readAt: NOON + HOUR, kind }));
      expect(channel?.expiresAt).toBe(expiries[turn]);
    }
  });

  test('keeps what was assigned', async () => {
    const { channel } = await keep(reading());
    const plan = newPlan('Rosenthal Bakery', NOON);
    await savePlan(database, plan);
    await assignChannel(database, channel?.id ?? '', plan.id, NOON);
    expect(await expireInbox(database, NOON + 1000 * DAY)).toBe(0);
  });
});

test('a forgotten channel comes back whole when that is undone', async () => {
  const { channel } = await keep(reading());
  const id = channel?.id ?? '';
  await setNote(database, id, 'ask about the shop');
  const forgotten = await forgetChannel(database, id, { by: '', at: NOON });
  expect(await database.count('audits')).toBe(0);
  if (forgotten) await restoreChannel(database, forgotten, { by: '', at: NOON });
  expect(await findChannel(database, [bakery.key])).toMatchObject({ note: 'ask about the shop' });
  expect(await historyOf(database, id)).toHaveLength(1);
});

test('the whole history is read in small batches, every audit once', async () => {
  for (let day = 0; day < 7; day++) await keep(reading({ readAt: NOON + day * DAY }));
  const batches: string[][] = [];
  for await (const batch of allAudits(database, 3)) batches.push(batch.map(({ id }) => id));
  const all = await database.getAllKeysFromIndex('audits', 'byChannel');
  expect(batches.flat()).toEqual(all);
  expect(all).toHaveLength(7);
  for (const batch of batches) expect(batch.length).toBeLessThanOrEqual(3);
});

test('audits of one moment that meet the end of a batch are all read', async () => {
  const { audit } = await keep(reading());
  for (const id of ['b', 'c', 'd', 'e']) if (audit) await database.add('audits', { ...audit, id });
  await keep(reading({ readAt: NOON + DAY }));
  const days: number[] = [];
  for await (const batch of allAudits(database, 2))
    days.push(...batch.map(({ auditedAt }) => (auditedAt - NOON) / DAY));
  expect(days).toEqual([0, 0, 0, 0, 0, 1]);
});
