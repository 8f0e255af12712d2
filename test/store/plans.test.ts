import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newPlan, newPlannedChannel, type Plan } from '../../utils/plan/plan';
import { keepReading } from '../../utils/store/audits';
import { channelsOf, INBOX } from '../../utils/store/channels';
import { openDatabase, type Database } from '../../utils/store/database';
import { changePlan, deletePlan, plansNaming, savePlan } from '../../utils/store/plans';
import { aLastPost, aReading, NOW, profileUrls } from '../factories';

const context = { toolVersion: '0.1.0', auditor: 'the owner' };
const FACEBOOK = newPlannedChannel('facebook', profileUrls.facebook);
const KEY = 'facebook:rosenthalbakery';

const planOf = (name: string, ...channels: Plan['channels']): Plan => ({
  ...newPlan(name, NOW, 'Europe/Berlin'),
  channels,
});
const renamed = (plan: Plan): Plan => ({ ...plan, company: { ...plan.company, otherNames: ['Rosenthal'] } });
const withFacebook = (plan: Plan): Plan => ({ ...plan, channels: [...plan.channels, FACEBOOK] });
const withoutChannels = (plan: Plan): Plan => ({ ...plan, channels: [] });

let database: Database;
let messages = 0;
/** The page of the bakery is read, whoever names it by then. */
const read = () =>
  keepReading(database, `message-${++messages}`, aReading({ lastPost: aLastPost(2) }), context);

beforeEach(async () => {
  database = await openDatabase();
  await Promise.all([database.clear('plans'), database.clear('channels'), database.clear('audits')]);
});
afterEach(() => vi.restoreAllMocks());

describe('what an edit of a plan looks up', () => {
  const many = Array.from({ length: 1000 }, (_, at) =>
    newPlannedChannel('facebook', `https://www.facebook.com/branch${at}`),
  );

  test('is nothing where it names the same accounts as before', async () => {
    const plan = planOf('Rosenthal Bakery', ...many);
    await savePlan(database, plan);
    const lookUps = vi.spyOn(IDBIndex.prototype, 'getAll');
    await changePlan(database, plan.id, renamed);
    await savePlan(database, plan);
    expect(lookUps).not.toHaveBeenCalled();
  });

  test('is the one account that it names newly', async () => {
    const plan = planOf('Rosenthal Bakery', ...many);
    await savePlan(database, plan);
    const lookUps = vi.spyOn(IDBIndex.prototype, 'getAll');
    await changePlan(database, plan.id, withFacebook);
    expect(lookUps.mock.calls).toEqual([[KEY]]);
  });
});

describe('a channel in the inbox becomes the company’s', () => {
  test('whose plan comes to name it by an edit', async () => {
    await read();
    const plan = planOf('Rosenthal Bakery');
    await savePlan(database, plan);
    expect(await channelsOf(database, INBOX)).toHaveLength(1);
    await changePlan(database, plan.id, withFacebook);
    expect(await channelsOf(database, plan.id)).toHaveLength(1);
    expect(await plansNaming(database, [KEY])).toHaveLength(1);
  });

  test.each<[string, (other: Plan) => Promise<unknown>]>([
    ['no longer names it', ({ id }) => changePlan(database, id, withoutChannels)],
    ['is deleted', ({ id }) => deletePlan(database, id, NOW)],
  ])('whose plan alone names it once the other that did %s', async (_, change) => {
    const [one, other] = [planOf('Rosenthal Bakery', FACEBOOK), planOf('Rosenthal Mill', FACEBOOK)];
    await savePlan(database, one);
    await savePlan(database, other);
    await read();
    expect(await channelsOf(database, INBOX)).toHaveLength(1);
    await change(other);
    expect(await channelsOf(database, one.id)).toHaveLength(1);
  });
});
