import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteDrafts, WRITE_AFTER } from '../../utils/extension/note-drafts';

/** A storage like the browser's: its keys are its own properties. */
function aStorage(): Storage {
  const storage: Record<string, unknown> = {};
  const method = (name: string, value: unknown) => Object.defineProperty(storage, name, { value });
  method('getItem', (key: string) => storage[key] ?? null);
  method('setItem', (key: string, text: string) => (storage[key] = text));
  method('removeItem', (key: string) => Reflect.deleteProperty(storage, key));
  return storage as unknown as Storage;
}

const ACCOUNT = 'facebook:rosenthalbakery';

describe('a note that is being typed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('stands in the storage before the next keystroke, and in the database soon after the last', async () => {
    const written: string[] = [];
    const drafts = new NoteDrafts(aStorage(), (account, note) => {
      written.push(`${account} ${note}`);
      return Promise.resolve(true);
    });
    for (const note of ['a', 'as', 'ask']) {
      drafts.type(ACCOUNT, note);
      expect(drafts.of(ACCOUNT)).toBe(note);
    }
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(WRITE_AFTER);
    expect(written).toEqual([`${ACCOUNT} ask`]);
    expect(drafts.of(ACCOUNT)).toBeNull();
  });

  it('survives a popup that closes before it is written', async () => {
    const storage = aStorage();
    new NoteDrafts(storage, () => new Promise(() => undefined)).type(ACCOUNT, 'ask for access');
    const written: string[] = [];
    const next = new NoteDrafts(storage, (_, note) => {
      written.push(note);
      return Promise.resolve(true);
    });
    expect(next.of(ACCOUNT)).toBe('ask for access');
    await next.flush();
    expect(written).toEqual(['ask for access']);
    expect(next.of(ACCOUNT)).toBeNull();
  });

  it.each([
    ['the disk is full', () => Promise.reject(new DOMException('full', 'QuotaExceededError'))],
    ['there is no channel to hold it yet', () => Promise.resolve(false)],
  ])('stays while %s', async (_, write: () => Promise<boolean>) => {
    const drafts = new NoteDrafts(aStorage(), write);
    drafts.type(ACCOUNT, 'ask');
    await drafts.flush().catch(() => undefined);
    expect(drafts.of(ACCOUNT)).toBe('ask');
  });

  it('goes where nothing can hold it any more', async () => {
    const storage = aStorage();
    const drafts = new NoteDrafts(storage, () => Promise.resolve(false));
    drafts.type(ACCOUNT, 'ask');
    drafts.type('x:long-gone', 'ask');
    await drafts.keepOnly((account) => Promise.resolve(account === ACCOUNT));
    expect([drafts.of(ACCOUNT), drafts.of('x:long-gone')]).toEqual(['ask', null]);
  });

  it('keeps what was typed while it was being written', async () => {
    let finish = (_: boolean): void => undefined;
    const drafts = new NoteDrafts(aStorage(), () => new Promise((resolve) => (finish = resolve)));
    drafts.type(ACCOUNT, 'ask');
    const flushed = drafts.flush();
    drafts.type(ACCOUNT, 'ask the shop');
    finish(true);
    await flushed;
    expect(drafts.of(ACCOUNT)).toBe('ask the shop');
  });
});
