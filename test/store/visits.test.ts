import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { blankReading, known, unknown, type Reading } from '../../utils/reading/reading';
import { addressOf } from '../../utils/reading/platforms/platform';
import { keepReading } from '../../utils/store/audits';
import { allChannels } from '../../utils/store/channels';
import { openDatabase, type Database } from '../../utils/store/database';
import { expireInbox } from '../../utils/store/expire-inbox';
import { forgetChannel } from '../../utils/store/forget';
import { KEPT_VISITS, visitsOf } from '../../utils/store/visits';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOON = Date.UTC(2026, 4, 3, 12);
const context = { toolVersion: '0.1.0', auditor: 'the auditor' };

/** A Page's main tab, read at noon: its kind and its followers are told. */
function reading(over: Partial<Reading> = {}, address = 'https://www.facebook.com/rosenthalbakery'): Reading {
  const account = addressOf(new URL(address));
  if (!account) throw new Error(`${address} is no profile`);
  const readAt = over.readAt ?? NOON;
  return {
    ...blankReading(account, new URL(address), readAt, 'readable', 'not-shown'),
    kind: known('company-page', 'facebook.route'),
    kindEvidence: [{ signal: 'facebook.route', says: 'company-page' }],
    followers: known({ count: 5, precision: 'exact' }, 'facebook.header'),
    ...over,
  };
}
const wall = (over: Partial<Reading> = {}): Reading =>
  reading({
    state: 'login-wall',
    kind: unknown('walled'),
    kindEvidence: [],
    followers: unknown('walled'),
    ...over,
  });

let database: Database;
let ids = 0;
const keep = (what: Reading, id = `message-${++ids}`, origin?: 'page' | 'made-up') =>
  keepReading(database, id, what, context, origin);
const visits = () => visitsOf(database, 'facebook');

beforeEach(async () => {
  database = await openDatabase();
  for (const store of ['plans', 'channels', 'audits', 'visits'] as const) await database.clear(store);
});

describe('a visit', () => {
  test('holds what was told by which signal, on which view and day, and nothing of the account', async () => {
    await keep(reading(), 'the-message');
    expect(await visits()).toEqual([
      {
        id: 'the-message',
        platform: 'facebook',
        serial: 1,
        day: Math.floor(NOON / DAY),
        view: '',
        state: 'readable',
        kind: 'company-page',
        knownAs: 'company-page',
        told: { kind: ['facebook.route'], followers: ['facebook.header'] },
      },
    ]);
  });

  test('is noted where nothing new was told, too', async () => {
    await keep(reading());
    const { audit } = await keep(
      reading({ readAt: NOON + HOUR }, 'https://www.facebook.com/rosenthalbakery/about'),
    );
    expect(audit).toBeNull();
    expect((await visits()).map(({ view }) => view)).toEqual(['about', '']);
  });

  test('tells only what its own page told, not what earlier views of the day knew', async () => {
    await keep(reading());
    await keep(
      reading(
        { followers: unknown('other-tab'), readAt: NOON + HOUR },
        'https://www.facebook.com/rosenthalbakery/about',
      ),
    );
    expect((await visits())[0]?.told).toEqual({ kind: ['facebook.route'] });
  });

  test('of a wall is noted without an account, planned or not', async () => {
    await keep(wall());
    expect(await visits()).toMatchObject([{ state: 'login-wall', told: {}, kind: null }]);
    expect(await allChannels(database)).toEqual([]);
  });

  test('knows an account by the kind that it had before', async () => {
    await keep(reading());
    await keep(reading({ kind: unknown('not-shown'), kindEvidence: [], readAt: NOON + DAY }));
    expect((await visits())[0]).toMatchObject({ kind: null, knownAs: 'company-page' });
  });

  test.each([
    ['https://m.facebook.com/rosenthalbakery', 'mobile:'],
    ['https://m.facebook.com/rosenthalbakery/photos', 'mobile:photos'],
    ['https://www.facebook.com/rosenthalbakery?sk=Lena%20Kowal%201987', 'other'],
    ['https://www.facebook.com/people/Lena-Kowal/100012345678', ''],
  ])('of %s is one to the view “%s”', async (address, view) => {
    await keep(reading({}, address));
    expect((await visits())[0]?.view).toBe(view);
  });

  test('of what was made up for a first look is none', async () => {
    await keep(reading(), 'made-up', 'made-up');
    expect(await visits()).toEqual([]);
  });
});

describe('an account counts once a day and view', () => {
  test('with all that was told of it', async () => {
    await keep(reading({ followers: unknown('not-drawn') }));
    await keep(reading({ kind: unknown('not-drawn'), kindEvidence: [], readAt: NOON + HOUR }));
    expect(await visits()).toMatchObject([
      { kind: 'company-page', told: { kind: ['facebook.route'], followers: ['facebook.header'] } },
    ]);
  });

  test('and again on the next day', async () => {
    await keep(reading());
    await keep(reading({ readAt: NOON + DAY }));
    expect((await visits()).map(({ day }) => day - Math.floor(NOON / DAY))).toEqual([1, 0]);
  });

  test('and a wall that gave way, or came later, is no visit of its own', async () => {
    await keep(reading());
    await keep(wall({ readAt: NOON + HOUR }));
    await keep(reading({ readAt: NOON + 2 * HOUR }));
    expect(await visits()).toMatchObject([{ state: 'readable' }]);
  });
});

describe('noting twice is noting once', () => {
  test.each([
    ['a reading that made an audit', reading()],
    ['a wall', wall()],
  ])('%s', async (_what, what) => {
    await keep(what, 'the-same-message');
    await keep(what, 'the-same-message');
    expect(await visits()).toHaveLength(1);
  });

  test('a visit that told nothing new', async () => {
    await keep(reading());
    const again = reading({ readAt: NOON + HOUR });
    await keep(again, 'the-same-message');
    await keep(again, 'the-same-message');
    expect(await visits()).toHaveLength(1);
  });
});

test('only the newest visits of a platform are kept, and the others’ are left alone', async () => {
  await keep(reading({}, 'https://x.com/rosenthalbakery'));
  const accounts = Array.from(
    { length: KEPT_VISITS + 3 },
    (_, index) => `https://www.facebook.com/account${index}`,
  );
  for (const address of accounts) await keep(wall({ ...reading({}, address), state: 'login-wall' }));
  const kept = await visits();
  expect(kept).toHaveLength(KEPT_VISITS);
  expect([kept[0]?.serial, kept.at(-1)?.serial]).toEqual([KEPT_VISITS + 3, 4]);
  expect(await visitsOf(database, 'x')).toHaveLength(1);
});

test('where more were kept once, all beyond those that are kept now are forgotten', async () => {
  await keep(reading());
  const [first] = await visits();
  for (let serial = 2; first && serial <= KEPT_VISITS + 5; serial++)
    await database.add('visits', { ...first, id: `earlier-${serial}`, serial });
  await keep(reading({}, 'https://www.facebook.com/rosenthalcafe'));
  expect(await visits()).toHaveLength(KEPT_VISITS);
});

test('a channel that is forgotten or expires leaves visits that are nobody’s', async () => {
  const { channel } = await keep(reading());
  const other = await keep(reading({}, 'https://www.facebook.com/rosenthalcafe'));
  expect(channel?.visits).toBeDefined();
  await forgetChannel(database, channel?.id ?? '', { by: '', at: NOON });
  await expireInbox(database, NOON + 365 * DAY);
  expect(await allChannels(database)).toEqual([]);
  const left = await visits();
  expect(left).toHaveLength(2);
  const accounts = [channel, other.channel].flatMap((one) => [one?.id ?? '', ...(one?.aliases ?? [])]);
  expect(accounts.length).toBeGreaterThan(3);
  expect(accounts.filter((account) => JSON.stringify(left).includes(account))).toEqual([]);
});
