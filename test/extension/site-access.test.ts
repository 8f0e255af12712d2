import { beforeEach, describe, expect, test, vi } from 'vitest';
import { askForAccess, missingAccess, toAskFor, watchAccess } from '../../utils/extension/site-access';
import { platforms } from '../../utils/reading/platforms/platform';
import { hostsOf, type MissingAccess } from '../../utils/site-access';

/** A browser's site access: what it lets the extension see, and what the auditor answers when they are asked. */
interface Access {
  origins: string[];
  switches: Record<string, unknown>;
  /** What was asked for, and the answer. */
  asked: string[][];
  answer: () => Promise<boolean>;
  readonly listeners: Set<() => void>;
}
const access = vi.hoisted((): Access => ({
  origins: [],
  switches: {},
  asked: [],
  answer: () => Promise.resolve(true),
  listeners: new Set(),
}));
vi.mock('wxt/browser', () => {
  const event = {
    addListener: (listener: () => void) => access.listeners.add(listener),
    removeListener: (listener: () => void) => access.listeners.delete(listener),
  };
  return {
    browser: {
      permissions: {
        contains: ({ origins }: { origins: string[] }) =>
          Promise.resolve(origins.every((origin) => access.origins.includes(origin))),
        getAll: () => Promise.resolve({ origins: access.origins }),
        request: ({ origins }: { origins: string[] }) => {
          access.asked.push(origins);
          return access.answer();
        },
        onAdded: event,
        onRemoved: event,
      },
      storage: {
        local: { get: () => Promise.resolve(access.switches) },
        onChanged: event,
      },
    },
  };
});

const everyHost = hostsOf(platforms().map(({ id }) => id));
const without = (...ids: string[]) => everyHost.filter((host) => !hostsOf(ids).includes(host));
function nowGranted(origins: readonly string[]): void {
  access.origins = [...origins];
  for (const tell of access.listeners) tell();
}

beforeEach(() => {
  access.listeners.clear();
  access.origins = [...everyHost];
  access.switches = {};
  access.asked = [];
  access.answer = () => Promise.resolve(true);
});

describe('what the browser keeps from the extension', () => {
  test('is nothing where all hosts are granted', async () => {
    expect(await missingAccess()).toEqual([]);
  });

  test.for(platforms().map(({ id }) => id))('is all of %s where none of its hosts is granted', async (id) => {
    access.origins = without(id);
    expect(await missingAccess()).toEqual([{ platform: id, lacks: 'all' }]);
  });

  test('is every platform where nothing is granted', async () => {
    access.origins = [];
    expect(await missingAccess()).toHaveLength(platforms().length);
  });

  test.for<[string, string]>([
    ['one host of several patterns', 'https://www.facebook.com/*'],
    ['the hosts below it, over any protocol', '*://*.facebook.com/*'],
    ['its bare host', 'https://facebook.com/*'],
  ])('is some of a platform where %s is granted', async ([, origin]) => {
    access.origins = [...without('facebook'), origin];
    expect(await missingAccess()).toEqual([{ platform: 'facebook', lacks: 'some' }]);
  });

  test.for(['https://notfacebook.com/*', 'https://facebook.com.example/*', 'https://*/*', 'file:///*', ''])(
    'is all of it where what is granted is another host: %s',
    async (origin) => {
      access.origins = [...without('facebook'), origin];
      expect(await missingAccess()).toEqual([{ platform: 'facebook', lacks: 'all' }]);
    },
  );
});

describe('asking', () => {
  const missing: readonly MissingAccess[] = [
    { platform: 'facebook', lacks: 'all' },
    { platform: 'tiktok', lacks: 'all' },
  ];

  test('leaves out a platform that is switched off', async () => {
    access.switches = { 'switch:tiktok': 'off' };
    expect((await toAskFor(missing)).map(({ platform }) => platform)).toEqual(['facebook']);
  });

  test('reaches the browser within the click, with the hosts of these platforms and no others', () => {
    void askForAccess(['facebook', 'x']);
    expect(access.asked).toEqual([hostsOf(['facebook', 'x'])]);
  });

  test.for<[string, () => Promise<boolean>, boolean]>([
    ['given', () => Promise.resolve(true), true],
    ['refused', () => Promise.resolve(false), false],
    ['not to be asked for', () => Promise.reject(new Error('not declared in the manifest')), false],
  ])('says that it was %s', async ([, answer, isGiven]) => {
    access.answer = answer;
    expect(await askForAccess(['facebook'])).toBe(isGiven);
  });

  test('where the browser throws at once is a refusal, not an error', async () => {
    access.answer = () => {
      throw new Error('may only be called from a user input handler');
    };
    expect(await askForAccess(['facebook'])).toBe(false);
  });
});

describe('watching', () => {
  test('tells what is kept away at first, after every change, and no more after its end', async () => {
    const heard: (readonly MissingAccess[])[] = [];
    const end = watchAccess((missing) => heard.push(missing));
    await vi.waitFor(() => expect(heard).toEqual([[]]));
    nowGranted(without('x'));
    await vi.waitFor(() => expect(heard.at(-1)).toEqual([{ platform: 'x', lacks: 'all' }]));
    nowGranted(everyHost);
    await vi.waitFor(() => expect(heard.at(-1)).toEqual([]));
    end();
    expect(access.listeners.size).toBe(0);
  });

  test('tells only what is so now where changes come fast', async () => {
    const heard: (readonly MissingAccess[])[] = [];
    const end = watchAccess((missing) => heard.push(missing));
    nowGranted(without('x'));
    nowGranted(everyHost);
    await vi.waitFor(() => expect(heard).toEqual([[]]));
    end();
  });
});
