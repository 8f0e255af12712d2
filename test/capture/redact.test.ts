// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactAddress } from '../../utils/capture/redact-address';
import { redactJson } from '../../utils/capture/redact-json';
import { redactScript } from '../../utils/capture/redact-script';
import { redact } from '../../utils/capture/redact';
import { Redactor } from '../../utils/capture/redactor';
import { linkedInTime, tikTokTime, xTime } from '../../utils/reading/id-time';
import { parseAge } from '../../utils/reading/relative-time';
import { parseCount } from '../../utils/reading/compact-count';
import type { Json } from '../../utils/reading/embedded-json';
import { activityId } from '../sites/pages/linkedin';

const NOW = Date.UTC(2026, 10, 22, 12);
const redactor = (
  platform: string | null = null,
  language: string | null = 'en',
  postIds: readonly string[] = [],
) => new Redactor({ platform, language, now: NOW, handle: null, postIds: new Set(postIds) });

describe('a text', () => {
  test('is replaced word by word, in its script and its manner of capitals', () => {
    const copy = redactor().text('Rosenthal bakes. ROSENTHAL! Пекарня, مخبز');
    expect(copy).toMatch(/^[QXZ][a-z]+ [qxz][a-z]+\. [QXZ][A-Z]+! [ЩЦЖ][а-я]+, [ظغض]\p{Script=Arabic}+$/u);
    expect(copy.split(' ')[0]?.toLowerCase()).toBe(copy.split(' ')[2]?.slice(0, -1).toLowerCase());
  });

  test.each([
    ['en', 'Streamed 3 weeks ago'],
    ['en', 'yesterday'],
    ['de', 'vor 2 Tagen'],
    ['ar', 'قبل 3 أيام'],
    ['ja', '3 日前'],
    ['zh', '2週前'],
    ['pt-BR', 'há 5 meses'],
    ['he', 'לפני שעתיים'],
  ])('in %s that tells an age tells the same one: %s', (language, text) => {
    const copy = redactor(null, language).text(text);
    expect(parseAge(copy, language, NOW)).toEqual(parseAge(text, language, NOW));
    expect(parseAge(text, language, NOW)).not.toBeNull();
  });

  test.each([
    ['en', '5,750 followers'],
    ['en', '28M'],
    ['en', '1.24K subscribers'],
    ['es', '4,69 M de suscriptores'],
    ['zh', '1.2万位订阅者'],
    ['hi', '1.5 लाख सदस्य'],
    ['fr', '12 345 abonnés'],
  ])('in %s that holds a count holds another one, as exact: %s', (language, text) => {
    const before = parseCount(text, language);
    const after = parseCount(redactor(null, language).text(text), language);
    expect(before).not.toBeNull();
    expect(after?.precision).toBe(before?.precision);
    expect(after?.count).not.toBe(before?.count);
    expect(String(after?.count).length).toBe(String(before?.count).length);
  });

  test('keeps nothing of emoji, of letters behind escapes, and of what is not printed', () => {
    const copy = redactor().text('🍞🥖 &#99;&#97;&#110; \\u0063\\u0061 %63%61 a\u200db\u{e0061}');
    expect(copy).not.toMatch(/🍞|🥖|99|97|63|61|\u{e0061}/u);
  });

  test('gives different words different pseudonyms, and the same word the same', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,12}$/), { minLength: 2, maxLength: 200 });
    fc.assert(
      fc.property(words, (texts) => {
        const one = redactor();
        const copies = texts.map((text) => one.words(text));
        expect(new Set(copies).size).toBe(texts.length);
        expect(texts.map((text) => one.words(text))).toEqual(copies);
      }),
    );
  });
});

describe('a name', () => {
  test.each([
    'twoColumnBrowseResultsRenderer',
    'c4TabbedHeaderRenderer',
    'LOCKUP_CONTENT_TYPE_VIDEO',
    '__UNIVERSAL_DATA_FOR_REHYDRATION__',
    'comet.fbweb.CometProfilePlusLoggedOutRoute',
    'grid-item-container-0',
    'user-post-item',
  ])('of known words is kept: %s', (name) => {
    expect(redactor().name(name)).toBe(name);
  });
  test.each(['rosenthal', 'rosenthal_bakery', 'x1lliihq', '100064777000002', 'RosenthalCafe'])(
    'of others is replaced: %s',
    (name) => {
      expect(redactor().name(name)).not.toContain(name);
    },
  );
});

describe('an address', () => {
  const at = (address: string, platform = 'facebook') => redactAddress(redactor(platform), address);
  test.each([
    [
      'https://www.facebook.com/profile.php?id=100064777000002',
      /^https:\/\/www\.facebook\.com\/profile\.php\?id=9\d{14}$/,
    ],
    ['/RosenthalCafe/friends_likes/', /^\/[qxz][a-z]+\/friends_likes\/$/],
    ['fb://page/547770000002?referrer=app_link', /^fb:\/\/page\/9\d{11}\?referrer=/],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Frosenthal.example%2Fa&h=AT0',
      /^https:\/\/l\.facebook\.com\/l\.php\?u=https%3A%2F%2F[qxz]\w+\.example%2F[qxz]\w+&h=/,
    ],
    ['https://scontent-ber1.xx.fbcdn.net/v/t1/1_n.jpg', /^https:\/\/(?!scontent)[\w-]+\.xx\.fbcdn\.net\//],
    ['https://Schema.org/FollowAction', /FollowAction$/],
    ['data:image/png;base64,cm9zZW50aGFs', /^$/],
    ['mailto:anna@rosenthal.example', /^mailto:$/],
  ])('%s keeps hosts and routes', (address, copy) => {
    expect(at(address)).toMatch(copy);
  });

  test('of a video keeps the shape of its id, the same as in data', () => {
    const one = redactor('youtube');
    const [, id] = /v=([\w-]{11})$/.exec(redactAddress(one, '/watch?v=dQw4w9-_gXc')) ?? [];
    expect(id).toBeDefined();
    expect(redactJson(one, { videoId: 'dQw4w9-_gXc' })).toEqual({ videoId: id });
  });

  test('of a channel keeps the shape of its id', () => {
    expect(at('https://www.youtube.com/channel/UCX6b17PVsYBQ0ip5gyeme-Q', 'youtube')).toMatch(
      /\/channel\/UC(?!X6b)[\w-]{22}$/,
    );
  });

  test('names a handle as texts, keys and its form without dots do', () => {
    const page = redact({
      url: 'https://www.facebook.com/rosenthal.bakery',
      html: '<p>rosenthal.bakery</p><p>rosenthalbakery</p><script type="application/json">{"rosenthal.bakery":1}</script>',
      capturedAt: NOW,
      documentAge: 0,
    });
    const handle = page.url.split('/').at(-1) ?? '';
    expect(page.html).toContain(`<p>${handle}</p><p>${handle.replace('.', '')}</p>`);
    expect(page.html).toContain(`{"${handle}":1}`);
  });
});

describe('an id', () => {
  const time = Date.UTC(2026, 4, 3, 10);
  test.each([
    ['linkedin', activityId(time), linkedInTime, (id: string) => `/posts/rosenthal_rye-activity-${id}-aBcD`],
    [
      'x',
      (((BigInt(time) - 1_288_834_974_657n) << 22n) | 4711n).toString(),
      xTime,
      (id: string) => `/rosenthal/status/${id}`,
    ],
    [
      'tiktok',
      ((BigInt(time / 1000) << 32n) | 4711n).toString(),
      tikTokTime,
      (id: string) => `/@rosenthal/video/${id}`,
    ],
  ] as const)(
    'of a post on %s keeps the time that it encodes, and nothing else',
    (platform, id, timeOf, link) => {
      const copy = redactAddress(redactor(platform, 'en', [id]), link(id));
      const [given = ''] = /\d{15,20}/.exec(copy) ?? [];
      expect(given).not.toBe(id);
      expect(timeOf(given)).toBe(timeOf(id));
    },
  );

  test('of an account keeps nothing, though it may look alike', () => {
    const copy = redactJson(redactor('tiktok'), { id: '6948665688123456789' });
    expect(JSON.stringify(copy)).not.toContain('69486656');
  });
});

describe('JSON', () => {
  const of = (json: Json) => redactJson(redactor('facebook'), json);
  test('keeps shape, booleans, small numbers, types, and the times of posts', () => {
    const json = {
      __typename: 'Story',
      delegate_page: null,
      is_verified: true,
      position: 3,
      creation_time: 1_790_000_000,
      datePublished: '2026-05-03T10:00:00.000Z',
      statusCode: 10_221,
    };
    expect(of(json)).toEqual(json);
  });
  test('replaces names, large numbers, coordinates, days of birth, and what lets somebody in', () => {
    expect(
      of({
        name: 'Story',
        followers: 5750,
        ratio: 52.52,
        birthDate: '1990-05-01',
        csrfToken: 'abc',
        codes: [99, 97, 110, 97, 114, 121],
      }),
    ).toEqual({
      name: expect.stringMatching(/^[QXZ]/) as string,
      followers: expect.not.stringMatching('5750') as number,
      ratio: 0.5,
      birthDate: expect.not.stringContaining('1990') as string,
      csrfToken: '',
      codes: [0, 0, 0, 0, 0, 0],
    });
  });
  test('replaces keys that are somebody’s name, as the values that say the same', () => {
    const copy = of({ users: { mill24: { uniqueId: 'mill24' } } }) as {
      users: Record<string, { uniqueId: string }>;
    };
    const [[key, user] = ['', { uniqueId: '' }]] = Object.entries(copy.users);
    expect(key).not.toBe('mill24');
    expect(user.uniqueId).toBe(key);
  });
  test('within a string is redacted as JSON', () => {
    expect(of({ payload: '{"is_verified":true,"name":"Anna"}' })).toEqual({
      payload: expect.stringMatching(/^\{"is_verified":true,"name":"[QXZ]\w+"\}$/) as string,
    });
  });
});

describe('a script', () => {
  const of = (script: string) => redactScript(redactor('youtube'), script);
  test('of JSON stays JSON', () => {
    expect(of('{"selected":true}\n{"selected":false}')).toBe('{"selected":true}\n{"selected":false}');
  });
  test('keeps data in the frame in which the readers look for it, and no code', () => {
    const copy = of('if(rosenthal){var ytInitialData = {"header":{"title":"Rosenthal"}};call("Rosenthal")}');
    expect(copy).toMatch(/^ytInitialData = \{"header":\{"title":"[QXZ]\w+"\}\};$/);
  });
  test('keeps data that are quoted quoted', () => {
    const quoted = JSON.stringify({ header: { isOpen: true } }).replace(
      /[^\w]/g,
      (character) => `\\x${character.charCodeAt(0).toString(16)}`,
    );
    const [, copy = ''] = /^ytInitialData = '(.*)';$/.exec(of(`var ytInitialData = '${quoted}';`)) ?? [];
    expect(copy).toMatch(/^\\x7b\\x22header\\x22/);
    const undone = copy.replace(/\\x(..)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    expect(JSON.parse(undone)).toEqual({ header: { isOpen: true } });
  });
  test('keeps data that are handed to a call', () => {
    expect(of('x.handleWithCustomApplyEach(ScheduledApplyEach,{"require":[["Root","init"]]});')).toBe(
      'data.handle({"require":[["Root","init"]]});',
    );
  });
});

describe('an attribute', () => {
  const of = (attribute: string) =>
    redact({
      url: 'https://www.youtube.com/@a',
      html: `<html lang="en"><p ${attribute}></p></html>`,
      capturedAt: NOW,
      documentAge: 0,
    }).html;
  test('of several words is a text, though its name is not known for one', () => {
    const copy = of('data-title="Home page News"');
    expect(copy).toContain('data-title="');
    expect(copy).not.toMatch(/home|news/i);
  });
  test.each(['class="page header"', 'aria-labelledby="page-title video-title"', 'rel="me external"'])(
    'that lists names keeps the known ones: %s',
    (attribute) => {
      const [, first = ''] = /"([\w-]+)/.exec(attribute) ?? [];
      expect(of(attribute)).toContain(`="${first}`);
    },
  );
});

test('a hostile page is redacted without an error', () => {
  const nested = `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`;
  const html = `<html lang="${'x'.repeat(1000)}"><script>var a = ${nested}; ${'{"'.repeat(3000)}</script><p %="1" =>&#0;</p>${'<div>'.repeat(2000)}`;
  expect(() =>
    redact({ url: 'https://www.youtube.com/@a', html, capturedAt: NOW, documentAge: 0 }),
  ).not.toThrow();
  expect(() => redact({ url: 'no address', html: '', capturedAt: NaN, documentAge: 0 })).not.toThrow();
});
