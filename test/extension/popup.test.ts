// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PopupState } from '../../components/popup/popup-view';
import { startPopup } from '../../utils/extension/popup';
import { accountIn } from '../../utils/plan/channel-address';
import { newPlannedChannel } from '../../utils/plan/plan';
import { blankReading, known } from '../../utils/reading/reading';
import { keepReading } from '../../utils/store/audits';
import { findChannel, INBOX } from '../../utils/store/channels';
import { openDatabase } from '../../utils/store/database';
import { planById, savePlan } from '../../utils/store/plans';
import { aPlan, daysAgo } from '../factories';

/** A browser with one tab, the settings and the switches. */
interface FakeBrowser {
  readonly tab: { readonly id: number; url: string };
  shown: unknown;
  /** The reader waits to be asked for the page. */
  waits: boolean;
  /** What the tab was asked. */
  asked: string[];
  settings: object;
  switches: Record<string, unknown>;
}
const fake = vi.hoisted((): FakeBrowser => ({
  tab: { id: 7, url: '' },
  shown: null,
  waits: false,
  asked: [],
  settings: {},
  switches: {},
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      get: () => Promise.resolve({ ...fake.tab }),
      onUpdated: { addListener: () => undefined },
      sendMessage: (_tab: number, { type }: { type: string }) => {
        fake.asked.push(type);
        if (type === 'read-page') fake.waits = false;
        return Promise.resolve(fake.waits ? { reading: null, waiting: true } : { reading: fake.shown });
      },
    },
    permissions: {
      contains: () => Promise.resolve(true),
      onAdded: { addListener: () => undefined },
      onRemoved: { addListener: () => undefined },
    },
    runtime: {
      getManifest: () => ({ version: '0.1.0' }),
      sendMessage: () => Promise.resolve(),
    },
    storage: {
      local: {
        get: () => Promise.resolve({ settings: fake.settings, ...fake.switches }),
        set: ({ settings }: { settings: object }) => Promise.resolve((fake.settings = settings)),
      },
      onChanged: { addListener: () => undefined },
    },
  },
}));

const BAKERY = 'https://x.com/rosenthalbakery';
const OTHER = 'https://x.com/lindenhof';
const keyOf = (url: string) => accountIn(url)?.key ?? '';
const plan = aPlan({ id: 'bakery' });

function readingOf(url: string, readAt = Date.now()) {
  const address = accountIn(url);
  if (!address) throw new Error('no profile');
  return { ...blankReading(address, new URL(url), readAt, 'readable', 'not-shown') };
}
function stand(url: string): void {
  fake.tab.url = url;
  fake.shown = readingOf(url);
}

/** The popup on what the tab shows, once there is something to see. */
async function open() {
  let state: PopupState = { state: 'loading' };
  const actions = startPopup(new URL('https://popup.example/popup.html?tab=7'), (next) => (state = next));
  const said = () => (state.state === 'shown' ? state.done?.what : undefined);
  await vi.waitFor(() => expect(state.state).toBe('shown'));
  const hindrance = () => (state.state === 'shown' ? state.view.profile?.hindrance : undefined);
  return { actions, said, hindrance };
}
const stored = async () => (await planById(await openDatabase(), plan.id))?.channels.map(({ url }) => url);
/** Long enough for an action that was not refused to be done. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 100));

beforeEach(async () => {
  localStorage.clear();
  const database = await openDatabase();
  for (const store of database.objectStoreNames) await database.clear(store);
  await savePlan(database, plan);
  Object.assign(fake, { settings: { currentPlan: plan.id }, switches: {}, waits: false, asked: [] });
  stand(BAKERY);
});

describe('an action on the profile that is shown', () => {
  test('is done on it', async () => {
    const { actions, said } = await open();
    actions.assign(plan.id);
    await vi.waitFor(() => expect(said()).toBe('assigned'));
    expect((await findChannel(await openDatabase(), [keyOf(BAKERY)]))?.planId).toBe(plan.id);
  });

  test.each([
    ['assigning', (actions: Popup) => actions.assign(plan.id)],
    ['assigning to a new company', (actions: Popup) => actions.assignToNew('Lindenhof')],
    ['the role', (actions: Popup) => actions.setRole('own')],
    ['adding to the plan', (actions: Popup) => actions.addToPlan()],
  ])('is not done once the page has moved on: %s', async (_, act) => {
    const database = await openDatabase();
    const context = { toolVersion: '0.1.0', auditor: '' };
    for (const url of [BAKERY, OTHER])
      await keepReading(database, crypto.randomUUID(), readingOf(url), context);
    const before = await database.getAll('channels');
    const { actions } = await open();
    stand(OTHER);
    act(actions);
    await settled();
    expect(await database.getAll('channels')).toEqual(before);
    expect(await database.count('plans')).toBe(1);
    expect(await stored()).toEqual([]);
  });

  test('notes are the account’s that is shown', async () => {
    const { actions } = await open();
    stand(OTHER);
    actions.typeNote('ask for access');
    expect(localStorage.getItem(`note-draft:${keyOf(BAKERY)}`)).toBe('ask for access');
  });
});

describe('adding to the plan', () => {
  test('twice at once adds one line', async () => {
    const { actions, said } = await open();
    actions.addToPlan();
    actions.addToPlan();
    await vi.waitFor(() => expect(said()).toBe('planned'));
    await settled();
    expect(await stored()).toEqual([BAKERY]);
    expect(said()).toBe('planned');
  });

  test('of an account that was planned meanwhile says so', async () => {
    const { actions, said } = await open();
    const meanwhile = { ...plan, channels: [newPlannedChannel('x', 'https://twitter.com/RosenthalBakery')] };
    await savePlan(await openDatabase(), meanwhile);
    actions.addToPlan();
    await vi.waitFor(() => expect(said()).toBe('planned-already'));
    expect(await stored()).toHaveLength(1);
  });
});

describe('a platform that is not read by itself', () => {
  test('on request: says so, until the auditor asks', async () => {
    fake.waits = true;
    const { actions, hindrance } = await open();
    expect(hindrance()).toBe('on-request');
    expect(fake.asked).not.toContain('read-page');
    actions.readPage();
    await vi.waitFor(() => expect(hindrance()).toBeNull());
  });

  test('switched off: its tab is not even asked', async () => {
    fake.switches = { 'switch:x': 'off', 'switch:linkedin': 'automatic' };
    const { hindrance } = await open();
    expect(hindrance()).toBe('switched-off');
    expect(fake.asked).toEqual([]);
  });
});

test('what the inbox has kept long enough is gone soon after the popup opens', async () => {
  const database = await openDatabase();
  const old = { ...readingOf(OTHER, daysAgo(60, Date.now())), kind: known('company-page' as const, 'test') };
  await keepReading(database, crypto.randomUUID(), old, { toolVersion: '0.1.0', auditor: '' });
  expect((await findChannel(database, [keyOf(OTHER)]))?.planId).toBe(INBOX);
  await open();
  await vi.waitFor(async () => expect(await findChannel(database, [keyOf(OTHER)])).toBeUndefined());
});

test('drafts of notes for accounts that are gone go with them', async () => {
  localStorage.setItem('note-draft:x:long-gone', 'never stored');
  await open();
  await vi.waitFor(() => expect(localStorage.getItem('note-draft:x:long-gone')).toBeNull());
});

type Popup = Awaited<ReturnType<typeof open>>['actions'];
