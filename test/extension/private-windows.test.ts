import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startBackground } from '../../utils/extension/background';
import { checkDatabase } from '../../utils/extension/database-mark';
import { forgetEverything } from '../../utils/extension/forget-everything';
import { isUnkept, setKeepsPrivate } from '../../utils/extension/private-windows';
import { allChannels } from '../../utils/store/channels';
import { openDatabase, type Database } from '../../utils/store/database';
import { aReading } from '../factories';
import { tried } from '../reliability/tried';

/** The browser around the background: its storage, its messages, and nothing else that answers. */
const fake = vi.hoisted(() => {
  const area = () => {
    const kept = new Map<string, unknown>();
    return {
      kept,
      get: (key: string) => Promise.resolve(kept.has(key) ? { [key]: kept.get(key) } : {}),
      set: (entries: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(entries)) kept.set(key, value);
        return Promise.resolve();
      },
      remove: (key: string) => Promise.resolve(void kept.delete(key)),
      clear: () => {
        kept.clear();
        return Promise.resolve();
      },
    };
  };
  const event = () => {
    const listeners: unknown[] = [];
    return {
      listeners,
      addListener: (listener: unknown) => void listeners.push(listener),
      removeListener: () => {},
    };
  };
  return {
    local: area(),
    session: area(),
    onMessage: event(),
    onStartup: event(),
    event,
    drafts: { clear: vi.fn() },
  };
});
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'own',
      onMessage: fake.onMessage,
      onInstalled: fake.event(),
      onStartup: fake.onStartup,
      getURL: (path: string) => `chrome-extension://own${path}`,
      getManifest: () => ({ version: '0.1.0' }),
      sendMessage: () => Promise.resolve(),
    },
    storage: { local: fake.local, session: fake.session, onChanged: fake.event() },
    permissions: { onAdded: fake.event(), onRemoved: fake.event() },
    tabs: { get: () => Promise.reject(new Error('no such tab')), query: () => Promise.resolve([]) },
  },
}));
vi.stubGlobal('localStorage', fake.drafts);
vi.stubGlobal('navigator', {
  languages: ['en'],
  locks: { request: (_name: string, held: () => unknown) => held() },
  storage: { getDirectory: () => Promise.reject(new Error('closed')) },
});
startBackground();

type Listen = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => void;

/** Sends a profile as the content script of a tab does, and resolves with the background's answer. */
const sendFrom = (tab: { readonly incognito: boolean }): Promise<unknown> => {
  const reading = aReading({ readAt: Date.now() });
  const message = { type: 'reading', id: crypto.randomUUID(), reading };
  const sender = { id: 'own', frameId: 0, url: reading.url, tab: { id: 1, ...tab } };
  return new Promise((reply) => {
    for (const listen of fake.onMessage.listeners as Listen[]) listen(message, sender, reply);
  });
};

let database: Database;
beforeEach(async () => {
  database = await openDatabase();
  await Promise.all([...database.objectStoreNames].map((name) => database.clear(name)));
  fake.local.kept.clear();
  fake.session.kept.clear();
});
/** All but the database's own mark. */
const records = async () => {
  const names = [...database.objectStoreNames].filter((name) => name !== 'marks');
  return (await Promise.all(names.map((name) => database.getAll(name)))).flat();
};

describe('what a private window shows', () => {
  test('is refused at the boundary: nothing of it is kept anywhere, nor written down', async () => {
    const warned = vi.spyOn(console, 'warn');
    expect(await sendFrom({ incognito: true })).toMatchObject({ kept: false });
    expect(await records()).toEqual([]);
    expect([...fake.local.kept, ...fake.session.kept]).toEqual([]);
    expect(warned).not.toHaveBeenCalled();
  });

  test('is kept where the auditor allowed it, until they take that back', async () => {
    await setKeepsPrivate(true);
    expect(await sendFrom({ incognito: true })).toEqual({ kept: true });
    expect(await allChannels(database)).toHaveLength(1);
    await setKeepsPrivate(false);
    expect(await sendFrom({ incognito: true })).toMatchObject({ kept: false });
  });

  test('does not touch other windows', async () => {
    expect(await sendFrom({ incognito: false })).toEqual({ kept: true });
    expect(await allChannels(database)).toHaveLength(1);
  });

  test.each(['true', 1, {}])('is not allowed by %j: only by the permission itself', async (stored) => {
    fake.local.kept.set('keep-private', stored);
    expect(await isUnkept({ incognito: true })).toBe(true);
  });
});

describe('forgetting everything', () => {
  test('leaves nothing in database, settings, drafts and memory', async () => {
    await sendFrom({ incognito: false });
    await fake.local.set({ settings: { auditor: 'somebody' }, 'switch:x': 'off', 'keep-private': true });
    await fake.session.set({ unkept: 'full' });
    await forgetEverything(false);
    expect(await records()).toEqual([]);
    expect([...fake.local.kept.keys(), ...fake.session.kept.keys()]).toEqual(['database']);
    expect(fake.drafts.clear).toHaveBeenCalled();
  });

  test('begins a new mark in both places, which tells nothing of before, and no database is missed', async () => {
    const before = { key: 'database', id: 'old', createdAt: 1 } as const;
    await database.put('marks', before);
    await fake.local.set({ database: { id: 'old', createdAt: 1, seenAt: 2 } });
    const begun = Date.now();
    await forgetEverything(true);
    const mark = await database.get('marks', 'database');
    expect(mark?.id).not.toBe('old');
    expect(mark?.createdAt).toBeGreaterThanOrEqual(begun);
    expect(fake.local.kept.get('database')).toMatchObject({ id: mark?.id, createdAt: mark?.createdAt });
    expect(await checkDatabase(Date.now())).toBeNull();
  });

  test('stopped after the new mark, nothing is taken for vanished', async () => {
    await database.put('marks', { key: 'database', id: 'old', createdAt: 1 });
    await fake.local.set({ database: { id: 'old', createdAt: 1, seenAt: 2 } });
    const stopped = vi.spyOn(fake.session, 'clear').mockRejectedValueOnce(new Error('stopped'));
    await expect(forgetEverything(true)).rejects.toThrow('stopped');
    stopped.mockRestore();
    expect((await database.get('marks', 'database'))?.id).not.toBe('old');
    expect(await checkDatabase(Date.now())).toBeNull();
    tried({
      trial: 'fault',
      what: 'Forgetting everything is stopped after the database has its new mark',
      times: 1,
      survived: 1,
    });
  });

  test('stopped in between, it is ended when the browser starts', async () => {
    await sendFrom({ incognito: false });
    await fake.local.set({ settings: { auditor: 'somebody' }, forgetting: { isRemembered: false, at: 1 } });
    for (const begin of fake.onStartup.listeners as (() => void)[]) begin();
    await vi.waitFor(() => expect([...fake.local.kept.keys()]).toEqual(['database', 'tidied']));
    expect(await records()).toEqual([]);
    tried({
      trial: 'fault',
      what: 'Forgetting everything is stopped before its first deletion',
      times: 1,
      survived: 1,
    });
  });

  test('stopped in between, it is ended before anything else is kept, and takes nothing later along', async () => {
    await sendFrom({ incognito: false });
    await fake.local.set({ settings: { auditor: 'somebody' }, forgetting: { isRemembered: false, at: 1 } });
    expect(await sendFrom({ incognito: false })).toEqual({ kept: true });
    expect(fake.local.kept.has('forgetting')).toBe(false);
    expect(fake.local.kept.has('settings')).toBe(false);
    expect(await database.count('audits')).toBe(1);
    for (const begin of fake.onStartup.listeners as (() => void)[]) begin();
    await vi.waitFor(() => expect(fake.local.kept.has('tidied')).toBe(true));
    expect(await database.count('audits')).toBe(1);
  });

  test('where the database cannot be cleared it is withdrawn, and said', async () => {
    await sendFrom({ incognito: false });
    const failing = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(forgetEverything(true)).rejects.toThrow('no room');
    failing.mockRestore();
    expect(fake.local.kept.has('forgetting')).toBe(false);
    expect(await allChannels(database)).toHaveLength(1);
  });
});
