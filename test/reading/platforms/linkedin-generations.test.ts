// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isKnown, valueOf, type Reading } from '../../../utils/reading/reading';
import { activityCard, activityId, companyPage, memberPage, updateCard } from '../../sites/pages/linkedin';
import {
  activityList,
  memberProfile,
  mobileLite,
  organizationPage,
  organizationRecord,
  repostHeader,
  serverDriven,
  shortUpdate,
  trackedUpdate,
  update,
} from '../../sites/pages/linkedin-members';
import { daysAgo } from '../../sites/sample-page';
import { authorships, daysSince, readingOf } from '../read-html';

const NOW = Date.UTC(2026, 6, 28, 12);
const DAY = 86_400_000;
const COMPANY = 'https://www.linkedin.com/company/rosenthal-bakery';
const BAKER = 'https://www.linkedin.com/in/rosenthal-sample-baker';
const OTHER = 'https://www.linkedin.com/in/sample-miller';
const ALL_ACTIVITY = `${BAKER}/recent-activity/all/`;

const reading = (html: string, url: string): Reading => readingOf(html, url, NOW);
const signalsOf = (found: Reading): string[] => found.kindEvidence.map(({ signal }) => signal);

describe('guests', () => {
  const post = updateCard(1, daysAgo(NOW, 3));

  it.each(['www', 'uk', 'de', 'ke', 'br', 'cn', 'm'])('are told the same on %s.linkedin.com', (host) => {
    const url = `https://${host}.linkedin.com/company/rosenthal-bakery/`;
    const html = companyPage(post).replaceAll(COMPANY, url);
    const found = reading(html, url);
    expect(found.account.key).toBe('linkedin:company/rosenthal-bakery');
    expect(valueOf(found.kind)).toBe('company-page');
    expect(daysSince(found)).toBe(3);
  });

  it('are told the same where page and address name different hosts', () =>
    expect(daysSince(reading(companyPage(post), COMPANY.replace('www', 'uk')))).toBe(3));

  it.each([
    ['school', 'SCHOOL', 'd_org_guest_school_overview', 'CollegeOrUniversity'],
    ['school', 'SCHOOL', 'd_org_guest_school_overview', 'EducationalOrganization'],
    ['showcase', 'SHOWCASE', 'd_org_guest_showcase_overview', 'Organization'],
    ['company', 'COMPANY', 'p_org_guest_company_overview', 'Corporation'],
  ])('see a %s page as a page (%s, %s, %s)', (section, type, pageKey, node) => {
    const address = COMPANY.replace('company', section);
    const html = companyPage(post)
      .replaceAll(COMPANY, address)
      .replaceAll(encodeURIComponent(COMPANY), encodeURIComponent(address))
      .replaceAll('COMPANY', type)
      .replace('d_org_guest_company_overview', pageKey)
      .replace('"@type":"Organization"', `"@type":"${node}"`);
    const found = reading(html, address);
    expect(valueOf(found.kind)).toBe('company-page');
    expect(signalsOf(found)).toEqual([
      'linkedin.address',
      'linkedin.report-link',
      'linkedin.page-key',
      'linkedin.json-ld',
    ]);
    expect(daysSince(found)).toBe(3);
  });

  it.each([
    ['the report link', 'linkedin.report-link', (html: string) => html.replaceAll('"COMPANY"', '"PROFILE"')],
    [
      'pageKey',
      'linkedin.page-key',
      (html: string) => html.replace('d_org_guest_company_overview', 'public_profile_v3_desktop'),
    ],
    [
      'JSON-LD',
      'linkedin.json-ld',
      (html: string) => html.replace('"@type":"Organization"', '"@type":"Person"'),
    ],
  ])('are told no kind where %s contradicts the address', (_what, signal, contradict) => {
    const { kind } = reading(contradict(companyPage(post)), COMPANY);
    expect(kind).toMatchObject({ unknown: 'contradiction', sources: ['linkedin.address', signal] });
  });

  it('are told no page by pageKey alone: it says what was asked for', () => {
    const asked = '<head><meta name="pageKey" content="d_org_guest_company_overview"></head>';
    expect(reading(asked, COMPANY).state).toBe('not-drawn');
  });

  it.each(['<link rel="canonical" href="URL">', '<meta property="og:url" content="URL">'])(
    'are told whose page it is by %s alone',
    (tag) => {
      const html = `<html lang="en"><head>${tag.replace('URL', BAKER)}</head><body></body></html>`;
      expect(valueOf(reading(html, BAKER).kind)).toBe('personal-profile');
    },
  );

  it.each(['1,204 following', '88 abonnements', 'Following 300'])(
    'are not told followers by “%s”',
    (words) => {
      const html = memberPage('').replace('681 followers', words);
      expect(isKnown(reading(html, BAKER).followers)).toBe(false);
    },
  );

  it('see posts beside the profile that are not its own: related, aside, promoted', () => {
    const aside = activityCard('rosenthal-sample-baker', NOW);
    const html = memberPage(activityCard('rosenthal-sample-baker', daysAgo(NOW, 6))).replace(
      '</main>',
      `<aside>${aside}</aside><div class="base-aside-card">${aside}</div></main>`,
    );
    expect(daysSince(reading(html, BAKER))).toBe(6);
  });

  it('see a panel of posts that holds reposts as well: the name in the address decides', () => {
    const panel = (author: string, days: number) =>
      `<div class="tab__panel posts"><ul>${activityCard(author, daysAgo(NOW, days), '')}</ul></div>`;
    const html = memberPage('').replace(
      '<section class="activities"',
      `${panel('sample-miller', 1)}${panel('rosenthal-sample-baker', 5)}<section class="activities"`,
    );
    const found = reading(html, BAKER);
    expect(authorships(found)).toEqual(['repost', 'own']);
    expect(daysSince(found)).toBe(5);
  });

  it('see no newest post at a list’s head, nor an end at its foot', () => {
    const cards = [5, 2, 9].map((days, index) => updateCard(index + 1, daysAgo(NOW, days))).join('');
    const { lastPost } = reading(companyPage(cards), COMPANY);
    expect(valueOf(lastPost)).toMatchObject({ notBefore: daysAgo(NOW, 2), notAfter: NOW, open: true });
  });
});

describe('members, in the older application', () => {
  it('are told a profile by its own card, and the activity by whose it is', () => {
    const found = reading(
      memberProfile(update(BAKER, daysAgo(NOW, 8)) + update(OTHER, daysAgo(NOW, 1))),
      BAKER,
    );
    expect(signalsOf(found)).toEqual(['linkedin.address', 'linkedin.drawn']);
    expect(authorships(found)).toEqual(['own', 'other']);
    expect(daysSince(found)).toBe(8);
    expect(found.followers).toMatchObject({ value: { count: 2204 }, source: 'linkedin.member-card' });
  });

  it('are told followers by the heading of the activity where the card has none', () => {
    const { followers } = reading(memberProfile('').replace(/<ul>.*<\/ul>/, ''), BAKER);
    expect(followers).toMatchObject({ value: { count: 2204 }, source: 'linkedin.activity-header' });
  });

  it('are told no number where page and report name two', () => {
    const report = `<a href="/uas/login?session_redirect=${encodeURIComponent(BAKER)}"
      data-semaphore-content-type="PROFILE" data-semaphore-content-urn="urn:li:member:7">r</a>`;
    const { account } = reading(memberProfile('').replace('</main>', `${report}</main>`), BAKER);
    expect(account.platformId).toEqual({
      unknown: 'contradiction',
      sources: ['linkedin.report-link', 'linkedin.drawn'],
    });
  });

  it('see a post by the number in the wrapper’s tracking, and by the card’s own where there is one', () => {
    expect(daysSince(reading(memberProfile(trackedUpdate(BAKER, daysAgo(NOW, 4))), BAKER))).toBe(4);
    const both = trackedUpdate(BAKER, daysAgo(NOW, 4)).replace(
      'role="article"',
      `data-urn="urn:li:activity:${activityId(daysAgo(NOW, 6))}"`,
    );
    expect(reading(memberProfile(both), BAKER).timeline?.entries.map(({ id }) => id)).toEqual([
      activityId(daysAgo(NOW, 6)),
    ]);
    expect(authorships(reading(memberProfile(trackedUpdate(OTHER, NOW)), BAKER))).toEqual(['other']);
  });

  it.each([
    ['en', 'posted this', 'own'],
    ['en-US', 'posted this', 'own'],
    ['en_US', 'reposted this', 'repost'],
    ['', 'posted this', 'own'],
    ['en', 'liked this', 'unproven'],
    ['de', 'posted this', 'unproven'],
    ['de', 'reposted this', 'unproven'],
    ['fr', 'a publié ceci', 'unproven'],
  ])('on a page in “%s”, “%s” is %s', (language, words, authorship) => {
    const found = reading(memberProfile(shortUpdate(words, daysAgo(NOW, 3)), language), BAKER);
    expect(authorships(found)).toEqual([authorship]);
  });

  it.each(['<div class="pvs-carousel">POST</div>', '<section><div id="featured"></div>POST</section>'])(
    'see what is featured again, which is no list: %s',
    (section) => {
      const found = reading(memberProfile(section.replace('POST', update(BAKER, daysAgo(NOW, 1)))), BAKER);
      expect(found.timeline).toBeNull();
    },
  );

  it('are told whose list of all activity it is by the card beside it', () => {
    const list = update(BAKER, daysAgo(NOW, 8)) + update(OTHER, daysAgo(NOW, 1), repostHeader);
    const found = reading(activityList(list), ALL_ACTIVITY);
    expect(authorships(found)).toEqual(['own', 'repost']);
    expect(daysSince(found)).toBe(8);
    expect(reading(activityList(list), `${OTHER}/recent-activity/all/`).state).toBe('not-drawn');
  });

  it('see one post of many in a list that is drawn while it is scrolled: no end is proven', () =>
    expect(
      valueOf(reading(activityList(update(BAKER, daysAgo(NOW, 400))), ALL_ACTIVITY).lastPost),
    ).toMatchObject({
      notAfter: NOW,
      open: true,
    }));

  it.each(['company', 'school', 'showcase'])('are told a %s page by its tabs', (section) => {
    const address = `https://www.linkedin.com/${section}/rosenthal-bakery/posts/?feedView=all`;
    const found = reading(organizationPage(update(COMPANY, daysAgo(NOW, 2)), '', section), address);
    expect(signalsOf(found)).toEqual(['linkedin.address', 'linkedin.drawn']);
    expect(daysSince(found)).toBe(2);
    expect(found.followers).toMatchObject({ value: { count: 1204 }, source: 'linkedin.page-card' });
  });

  it.each(['company', 'school', 'showcase'])(
    'are told a %s page under hashed classes by its tabs',
    (section) => {
      const nav = `<nav><a href="/${section}/rosenthal-bakery/posts/">x</a></nav>`;
      const html = `<body><main data-sdui-screen="x">${nav}</main></body>`;
      expect(valueOf(reading(html, `https://www.linkedin.com/${section}/rosenthal-bakery/`).kind)).toBe(
        'company-page',
      );
      expect(reading(html, `https://www.linkedin.com/${section}/sample-mill/`).state).toBe('not-drawn');
    },
  );

  it('are not told the followers of the page whose head was left', () => {
    const [head = ''] = /<head>.*<\/head>/s.exec(companyPage('')) ?? [];
    const left = activityList('').replace(/<head>.*<\/head>/s, head);
    expect(reading(left, ALL_ACTIVITY)).toMatchObject({
      state: 'readable',
      followers: { unknown: 'not-shown' },
    });
  });

  it('are told nothing while two pages stand in the document: one is about to go', () => {
    const [, other = ''] = /<body[^>]*>(.*)<\/body>/s.exec(memberProfile('')) ?? [];
    const html = organizationPage('').replace('</body>', `${other}</body>`);
    expect(reading(html, COMPANY).state).toBe('not-drawn');
    expect(reading(html, BAKER).state).toBe('not-drawn');
  });

  it('are not told a page by the viewer’s own in the bar above every page', () =>
    expect(reading(organizationPage(''), 'https://www.linkedin.com/company/sample-mill/').state).toBe(
      'not-drawn',
    ));

  it('are told the page’s number, followers and website by its record', () => {
    const html = organizationPage('', organizationRecord('rosenthal-bakery', '90210042'));
    const found = reading(html, `${COMPANY}/`);
    expect(found.followers).toMatchObject({ value: { count: 1204 }, source: 'linkedin.record' });
    expect(found.account.platformId).toEqual({ value: '90210042', source: 'linkedin.record' });
    expect(found.link).toEqual({ value: 'https://rosenthal-bakery.example/', source: 'linkedin.record' });
  });
});

describe('the server-driven page and mobile lite', () => {
  it('a post’s address with the member’s name and words is own, a bare one is not', () => {
    const link = (slug: string, days: number) =>
      `<a href="/posts/rosenthal-sample-baker_${slug}activity-${activityId(daysAgo(NOW, days))}-xYz1">x</a>`;
    const own = '<a href="/in/rosenthal-sample-baker/overlay/contact-info/">x</a>';
    const found = reading(serverDriven(own + link('', 1) + link('rye-and-spelt-', 5)), BAKER);
    expect(authorships(found)).toEqual(['unproven', 'own']);
    expect(daysSince(found)).toBe(5);
  });

  it('mobile lite lists what may be a like', () => {
    const found = reading(mobileLite(daysAgo(NOW, 2)), BAKER);
    expect(signalsOf(found)).toEqual(['linkedin.address', 'linkedin.page-key']);
    expect(found.lastPost).toMatchObject({ unknown: 'no-own-post' });
  });
});

describe('clocks and ids that are off', () => {
  it('a clock that is days slow puts posts into the future: dropped, and the end stays open', () => {
    const cards = updateCard(1, NOW + 5 * DAY) + updateCard(2, daysAgo(NOW, 4));
    const { lastPost } = reading(companyPage(cards), COMPANY);
    expect(valueOf(lastPost)).toMatchObject({ notBefore: daysAgo(NOW, 4), open: true });
  });

  it('minutes ahead are the clocks’, and the post is of now', () =>
    expect(valueOf(reading(companyPage(updateCard(1, NOW + 60_000)), COMPANY).lastPost)?.notBefore).toBe(
      NOW,
    ));

  it.each(['4711', '99999999999999999999'])('an id that encodes no time (%s) dates nothing', (id) => {
    const card = updateCard(1, NOW).replaceAll(activityId(NOW), id);
    expect(reading(companyPage(card), COMPANY).lastPost).toMatchObject({ unknown: 'no-dates' });
  });
});
