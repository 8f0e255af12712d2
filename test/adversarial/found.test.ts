// @vitest-environment happy-dom
/** What damaged pages once made the readers tell wrongly, each as small as it gets; YouTube's stand apart. */
import { describe, expect, test } from 'vitest';
import { parseCount } from '../../utils/reading/compact-count';
import { readPage } from '../../utils/reading/platforms/platform';
import { readingSchema } from '../../utils/reading/reading-schema';
import { valueOf, type Reading } from '../../utils/reading/reading';
import * as facebook from '../sites/pages/facebook';
import * as linkedin from '../sites/pages/linkedin';
import * as tiktok from '../sites/pages/tiktok';
import * as x from '../sites/pages/x';
import { daysAgo } from '../sites/sample-page';
import { parsed } from './page';

const NOW = Date.UTC(2026, 10, 20, 12);

function read(html: string, url: string): Reading {
  const reading = readPage(parsed(html), new URL(url), NOW);
  if (!reading) throw new Error(`${url} is no profile`);
  return reading;
}

describe('X', () => {
  const SHOP = 'https://x.com/rosenthal_shop';

  test('the counts of a post’s author are not the account’s', () => {
    const html = x.newerPage(x.newerPost(daysAgo(NOW, 3)));
    const counter =
      '<meta itemprop="name" content="Follows"><meta itemprop="userInteractionCount" content="2310">';
    const reading = read(html.replace(counter, ''), 'https://x.com/rosenthalbakery');
    expect(valueOf(reading.followers)?.count).toBe(2310);
    expect(reading.followers).toMatchObject({ source: 'x.header' });
  });

  test('a count below zero is none', () => {
    const html = x.olderPage([x.olderPost(daysAgo(NOW, 3))]).replace('930', '-930');
    expect(readingSchema.safeParse(read(html, SHOP)).success).toBe(true);
  });

  test('an unfamiliar drawing beside the name may be a badge', () => {
    const badge = x.olderBadges.blue
      .replace(' data-testid="icon-verified"', '')
      .replace('M20.396 11', 'M1 1');
    expect(valueOf(read(x.olderPage([], { badge }), SHOP).verified)).toBeUndefined();
  });

  test('a reply is known by where it leads, if its words are gone', () => {
    const reply = x
      .olderPost(daysAgo(NOW, 1), { to: 'sample_mill' })
      .replace('<span>@sample_mill</span></a></div></div>', '</a></div></div>');
    const reading = read(x.olderPage([reply, x.olderPost(daysAgo(NOW, 30))], { isMember: true }), SHOP);
    expect(reading.timeline?.entries.map(({ authorship }) => authorship)).toEqual(['reply', 'own']);
  });

  test('a header of the older application without its words is not read as one of the newer', () => {
    const html = x.olderPage([], { badge: x.olderBadges.gold }).replaceAll('@rosenthal_shop', '');
    const photo = '<a href="/rosenthal_shop/photo"></a>';
    const reading = read(
      html.replace('<div data-testid="UserName">', (name) => photo + name),
      SHOP,
    );
    expect(valueOf(reading.verified)).toBeUndefined();
  });

  test('an account with counts is not gone, though its list is empty and its name not understood', () => {
    const html = x.olderPage([], { empty: x.emptyState('Nothing yet'), schema: '{}' });
    expect(read(html.replace('data-testid="UserName"', ''), SHOP).state).not.toBe('unavailable');
  });

  test('two columns in one document prove no order', () => {
    const one = x.olderPage([x.olderPost(daysAgo(NOW, 30))], { isMember: true });
    expect(valueOf(read(one, SHOP).lastPost)).toMatchObject({ open: false });
    const two = one.replace('</main>', '<div data-testid="primaryColumn"></div></main>');
    expect(valueOf(read(two, SHOP).lastPost)).toMatchObject({ open: true });
  });
});

describe('TikTok', () => {
  const BAKERY = 'https://www.tiktok.com/@rosenthalbakery';
  const data = tiktok.dataBlock({ user: tiktok.user, statsV2: { ...tiktok.statsV2, videoCount: '1' } });
  const whole = tiktok.profilePage([{ time: daysAgo(NOW, 50) }], data);

  test('a handle that is not the address’s is not told', () => {
    const sigi = tiktok
      .sigiBlock([daysAgo(NOW, 3)])
      .replace('"uniqueId":"rosenthalbakery","nickname"', '"uniqueId":"rosen\\ud83dthalbakery","nickname"');
    const reading = read(tiktok.profilePage([], sigi), BAKERY);
    expect(valueOf(reading.account.handle)).toBe('rosenthalbakery');
  });

  test('with one of the three orders gone, none is known', () => {
    const [latest = ''] = /<button[^>]*aria-label="Latest"[^>]*><\/button>/.exec(whole) ?? [];
    expect(valueOf(read(whole.replace(latest, ''), BAKERY).lastPost)).toMatchObject({ open: true });
    const popular = whole.replace(latest, '').replace('data-active="false"', 'data-active="true"');
    expect(valueOf(read(popular, BAKERY).lastPost)).toMatchObject({ open: true });
  });

  test('two strips of tabs in one document prove no order', () => {
    expect(valueOf(read(whole, BAKERY).lastPost)).toMatchObject({ open: false });
    const strip = '<p role="tab" data-e2e="videos-tab" aria-selected="true">Videos</p>';
    expect(valueOf(read(whole.replace('</body>', `${strip}</body>`), BAKERY).lastPost)).toMatchObject({
      open: true,
    });
  });
});

describe('LinkedIn', () => {
  const COMPANY = 'https://www.linkedin.com/company/rosenthal-bakery';
  const BAKER = 'https://www.linkedin.com/in/rosenthal-sample-baker';
  const company = linkedin.companyPage('');
  const member = linkedin.memberPage('');
  const bodyOf = (html: string): string => /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? '';

  test.for<[string, string]>([
    ['another account’s page under this one’s head', company.replace(bodyOf(company), () => bodyOf(member))],
    [
      'a page as its members see it under a guest’s head',
      company.replace(bodyOf(company), '<main><div class="org-top-card"><h1>Miller Flour</h1></div></main>'),
    ],
    ['another account’s page after this one’s', company.replace('</body>', () => `${bodyOf(member)}</body>`)],
    ['another account’s page before this one’s', company.replace('<main', () => `${bodyOf(member)}<main`)],
  ])('%s is not read', ([, html]) => {
    expect(read(html, COMPANY).state).toBe('not-drawn');
  });

  test('of two members’ pages in one document neither is read', () => {
    const section = (id: number) =>
      `<main><section data-member-id="${id}"><h1>Member ${id}</h1><a href="${BAKER}/overlay/about-this-profile/">i</a></section></main>`;
    expect(read(`<html lang="en"><body>${section(1)}</body></html>`, BAKER).state).toBe('readable');
    expect(read(`<html lang="en"><body>${section(1)}${section(2)}</body></html>`, BAKER).state).toBe(
      'not-drawn',
    );
  });

  test('a head that describes another account counts nobody’s followers', () => {
    const head = /<head>.*<\/head>/s.exec(company)?.[0] ?? '';
    const section = `<main><section data-member-id="1"><h1>Robin</h1><a href="${BAKER}/overlay/about-this-profile/">i</a></section></main>`;
    const reading = read(`<html lang="en">${head}<body>${section}</body></html>`, BAKER);
    expect(reading.state).toBe('readable');
    expect(valueOf(reading.followers)).toBeUndefined();
  });

  test.for<[string, string]>([
    ['guest’s', 'public_profile_v3_desktop'],
    ['mobile', 'p_mwlite_profile_view'],
  ])('the heading of a wall in a %s page is not the account’s name', ([, pageKey]) => {
    const walled = member
      .replace(bodyOf(member), '<main><h1>Join us</h1><input type="password"></main>')
      .replace('public_profile_v3_desktop', pageKey);
    expect(valueOf(read(walled, BAKER).account.name)).toBeUndefined();
  });
});

describe('Facebook', () => {
  const { cafe, header, answer, jsonScript, feed, intro, routeAnswer, pageRoute, story } = facebook;
  const other = { ...cafe, vanity: 'MillerFlour', id: '100064777000009', name: 'Miller Flour' };
  const page = (...scripts: string[]): Reading =>
    read(
      facebook.page(cafe, '', [
        jsonScript(routeAnswer(pageRoute(cafe.vanity, cafe.id))),
        jsonScript(answer(header(cafe))),
        ...scripts,
      ]),
      facebook.addressOf(cafe),
    );

  test('a record that bears another user name is not the account’s, whatever id they share', () => {
    expect(page(jsonScript(answer(header(other)))).account.aliases).toEqual(page().account.aliases);
  });

  test('a feed whose ids are half another account’s is not the account’s', () => {
    const theirs = feed({ ...other, pageId: cafe.pageId }, [story(other, '5550', daysAgo(NOW, 1))], null);
    const reading = page(jsonScript(theirs));
    expect(reading.account.aliases).toEqual(page().account.aliases);
    expect(valueOf(reading.lastPost)).toBeUndefined();
  });

  test('an intro card that names another user than its record is not read', () => {
    const card = jsonScript(intro(cafe, 'Coffee', 'https://rosenthal-bakery.example/'));
    expect(valueOf(page(card).link)).toBe('https://rosenthal-bakery.example/');
    const theirs = card.replace(`"PAGE","id":"${cafe.id}"`, `"PAGE","id":"${other.id}"`);
    expect(valueOf(page(theirs).link)).toBeUndefined();
  });

  test('what is no user name is not told as one', () => {
    const broken = jsonScript(routeAnswer(pageRoute(cafe.vanity, cafe.id))).replaceAll(
      `"userVanity":"${cafe.vanity}"`,
      `"userVanity":"Rosenthal\u200bCafe"`,
    );
    const html = facebook.page(cafe, '', [broken, jsonScript(answer(header(cafe)))]);
    expect(valueOf(read(html, facebook.addressOf(cafe)).account.handle)).toBe(cafe.vanity);
  });
});

describe('a page that was cut within a count', () => {
  test.for<[string, string, string, string]>([
    [
      'Facebook',
      facebook.page(
        facebook.cafe,
        facebook.drawnProfile(facebook.cafe, [['followers', '1.2K followers']], ['photos']),
        [],
      ),
      facebook.addressOf(facebook.cafe),
      '.2K followers',
    ],
    [
      'X',
      x.olderPage([], { schema: '' }),
      'https://x.com/rosenthal_shop',
      '2</span></span> <span><span>Followers',
    ],
    ['TikTok', tiktok.profilePage([], ''), 'https://www.tiktok.com/@rosenthalbakery', ',821</strong>'],
  ])('%s: counts nobody', ([, html, url, lost]) => {
    expect(valueOf(read(html, url).followers)).toBeDefined();
    expect(valueOf(read(html.slice(0, html.indexOf(lost)), url).followers)).toBeUndefined();
  });
});

test.for(['1\0.2K', '1\ufffd2', '28\ud83dM', '28\0M followers'])(
  'a count with a broken character, %j, is none',
  (text) => {
    expect(parseCount(text, 'en')).toBeNull();
  },
);

test('an emoji beside a count does no harm', () => {
  expect(parseCount('28M followers 🎉', 'en')).toEqual({ count: 28_000_000, precision: 'rounded' });
});
