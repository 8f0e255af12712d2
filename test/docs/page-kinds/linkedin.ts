import { activityCard, activityId, companyPage, memberPage, updateCard } from '../../sites/pages/linkedin';
import {
  activityList,
  memberProfile,
  mobileLite,
  organizationPage,
  organizationRecord,
  serverDriven,
  shortUpdate,
  update,
} from '../../sites/pages/linkedin-members';
import { daysAgo } from '../../sites/sample-page';
import type { EpochMs } from '../../../utils/reading/reading';
import type { PageKind } from '../page-kind';

const COMPANY = 'https://www.linkedin.com/company/rosenthal-bakery';
const BAKER = 'https://www.linkedin.com/in/rosenthal-sample-baker';

const cards = (now: EpochMs): string =>
  updateCard(1, daysAgo(now, 1), 'https://de.linkedin.com/in/sample-miller') + updateCard(2, daysAgo(now, 3));

/** The guests' page of a school or a showcase, which differs from a company's in its address and its types. */
const organization = (section: 'school' | 'showcase', now: EpochMs): string =>
  companyPage(cards(now))
    .replaceAll('/company/', `/${section}/`)
    .replaceAll('%2Fcompany%2F', `%2F${section}%2F`)
    .replaceAll('COMPANY', section.toUpperCase())
    .replace('d_org_guest_company_overview', `d_org_guest_${section}_overview`);

/** JSON-LD that holds one posting (2025 and 2026). */
function posting(time: EpochMs): string {
  const node = {
    '@type': 'DiscussionForumPosting',
    author: { url: COMPANY },
    datePublished: new Date(time).toISOString(),
    url: `https://www.linkedin.com/posts/rosenthal-bakery_rye-activity-${activityId(time)}-Qq11`,
  };
  return `<script type="application/ld+json">${JSON.stringify({ '@graph': [node] })}</script>`;
}

/** JSON-LD of a person with the number of followers (2026). */
const personNode = `<script type="application/ld+json">${JSON.stringify({
  '@type': 'Person',
  url: BAKER,
  name: 'Robin Rosenthal',
  interactionStatistic: { interactionType: 'https://schema.org/FollowAction', userInteractionCount: 681 },
})}</script>`;

const bare = (head: string): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body></body></html>`;

export const pageKinds: readonly PageKind[] = [
  { name: 'company, guest, 2025', url: COMPANY, html: (now) => companyPage(cards(now)) },
  {
    name: 'company, guest, by its number on a country’s host, 2025',
    url: 'https://de.linkedin.com/company/90210042',
    html: (now) => companyPage(cards(now)),
  },
  {
    name: 'company, guest, JSON-LD with a posting and no card drawn, 2025',
    url: COMPANY,
    html: (now) => companyPage('').replace('</head>', `${posting(daysAgo(now, 2))}</head>`),
  },
  {
    name: 'company, guest, followers in the description for search engines only, 2025',
    url: COMPANY,
    html: (now) =>
      companyPage(cards(now)).replace(/<h3 class="top-card-layout__first-subline">.*?<\/h3>/s, ''),
  },
  {
    name: 'school, guest, 2025',
    url: COMPANY.replace('company', 'school'),
    html: (now) => organization('school', now),
  },
  {
    name: 'showcase, guest, 2025',
    url: COMPANY.replace('company', 'showcase'),
    html: (now) => organization('showcase', now),
  },
  {
    name: 'person, guest, likes and own posts, 2026',
    url: BAKER,
    html: (now) =>
      memberPage(
        activityCard('sample-miller', daysAgo(now, 1)) +
          activityCard('rosenthal-sample-baker', daysAgo(now, 6)),
      ),
  },
  {
    name: 'person, guest, only likes, 2026',
    url: BAKER,
    html: (now) => memberPage(activityCard('sample-miller', daysAgo(now, 1))),
  },
  {
    name: 'person, guest, JSON-LD with followers, 2026',
    url: BAKER,
    html: () => memberPage('').replace('</head>', `${personNode}</head>`),
  },
  {
    name: 'person, signed in, older application, 2025',
    url: BAKER,
    html: (now) =>
      memberProfile(update(BAKER, daysAgo(now, 8)) + shortUpdate('reposted this', daysAgo(now, 1))),
  },
  {
    name: 'person, signed in, older application, followers above the activity only, 2025',
    url: BAKER,
    html: () => memberProfile('').replace(/<ul>.*<\/ul>/, ''),
  },
  {
    name: 'person, signed in, all activity, 2026',
    url: `${BAKER}/recent-activity/all/`,
    html: (now) => activityList(update(BAKER, daysAgo(now, 8))),
  },
  {
    name: 'person, signed in, server-driven application, 2026',
    url: BAKER,
    html: () => serverDriven('<a href="/in/rosenthal-sample-baker/overlay/contact-info/">Contact</a>'),
  },
  { name: 'person, mobile lite, 2026', url: BAKER, html: (now) => mobileLite(daysAgo(now, 2)) },
  {
    name: 'company, signed in, older application, with its record, 2025',
    url: `${COMPANY}/posts/`,
    html: (now) =>
      organizationPage(update(COMPANY, daysAgo(now, 2)), organizationRecord('rosenthal-bakery', '90210042')),
  },
  {
    name: 'company, signed in, older application, drawn only, 2025',
    url: `${COMPANY}/about/`,
    html: () => organizationPage(''),
  },
  {
    name: 'missing profile, guest, 2024',
    url: BAKER,
    html: () =>
      bare(
        '<meta name="pageKey" content="public_profile_v3_desktop"><link rel="canonical" href="/public-profile/in/x/">',
      ),
  },
  {
    name: 'log-in wall, 2026',
    url: BAKER,
    html: () =>
      bare(
        '<meta name="pageKey" content="auth_wall_desktop_profile"><link rel="canonical" href="/authwall">',
      ),
  },
];
