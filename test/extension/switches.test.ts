import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadSwitch, onSwitch, setSwitch } from '../../utils/extension/switches';
import { modes, storedMode, type Switch } from '../../utils/switch';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** The extension's storage: it tells of its changes, and answers later, as the browser's does. */
interface Storage {
  kept: Record<string, unknown>;
  fails: boolean;
  readonly listeners: Set<Listener>;
}
const storage = vi.hoisted((): Storage => ({ kept: {}, fails: false, listeners: new Set() }));
vi.mock('wxt/browser', () => {
  const later = async <T>(act: () => T): Promise<T> => {
    await Promise.resolve();
    if (storage.fails) throw new Error('no storage');
    return act();
  };
  return {
    browser: {
      storage: {
        local: {
          get: (key: string) => later(() => (key in storage.kept ? { [key]: storage.kept[key] } : {})),
          set: (set: Record<string, unknown>) =>
            later(() => {
              Object.assign(storage.kept, set);
              const changes = Object.entries(set).map(([key, newValue]) => [key, { newValue }]);
              for (const tell of storage.listeners)
                tell(Object.fromEntries(changes) as Parameters<Listener>[0], 'local');
            }),
        },
        onChanged: {
          addListener: (listener: Listener) => storage.listeners.add(listener),
          removeListener: (listener: Listener) => storage.listeners.delete(listener),
        },
      },
    },
  };
});

beforeEach(() => {
  storage.kept = {};
  storage.fails = false;
  storage.listeners.clear();
});

describe('a stored mode', () => {
  test('is automatic where none was ever set', () => expect(storedMode(undefined)).toBe('automatic'));
  test.each(modes)('%s is itself', (mode) => expect(storedMode(mode)).toBe(mode));
  test.each([
    ['a word of another version', 'weekdays'],
    ['null', null],
    ['a list', ['automatic']],
    ['', ''],
  ])('is off where it is none: %s', (_what, stored) => expect(storedMode(stored)).toBe('off'));
});

describe('a switch', () => {
  test('stays as it was set', async () => {
    await setSwitch('linkedin', 'on-request');
    expect(await loadSwitch('linkedin')).toBe('on-request');
    expect(await loadSwitch('x')).toBe('automatic');
  });

  test('is not lost when another is set at once', async () => {
    await Promise.all([setSwitch('linkedin', 'off'), setSwitch('tiktok', 'on-request')]);
    expect(await Promise.all(['linkedin', 'tiktok'].map(loadSwitch))).toEqual(['off', 'on-request']);
  });

  test('has no mode where the storage fails: who asks must read nothing', async () => {
    storage.fails = true;
    await expect(loadSwitch('linkedin')).rejects.toThrow();
    await expect(setSwitch('linkedin', 'off')).rejects.toThrow();
  });
});

describe('whoever listens', () => {
  test('hears which switch was set to what, until it ends', async () => {
    const heard: Switch[] = [];
    const end = onSwitch((set) => heard.push(set));
    await setSwitch('linkedin', 'off');
    end();
    await setSwitch('linkedin', 'automatic');
    expect(heard).toEqual([{ platform: 'linkedin', mode: 'off' }]);
  });

  test('takes a switch that was removed for automatic, an unknown mode for off, and hears of nothing else', () => {
    const heard: Switch[] = [];
    onSwitch((set) => heard.push(set));
    const [tell] = storage.listeners;
    tell?.({ 'switch:x': {}, 'switch:youtube': { newValue: 7 }, settings: { newValue: {} } }, 'local');
    tell?.({ 'switch:x': { newValue: 'off' } }, 'session');
    expect(heard).toEqual([
      { platform: 'x', mode: 'automatic' },
      { platform: 'youtube', mode: 'off' },
    ]);
  });
});
