/** Where on the platform's pages a fact stood, in words that finish "Seen: …". */
export const linkedin = {
  'signal.linkedin.address': 'the page’s address: companies and people have addresses of different kinds',
  'signal.linkedin.report-link': 'the menu that reports this page says what it reports',
  'signal.linkedin.page-key': 'the page’s own note of which kind of page was asked for',
  'signal.linkedin.canonical': 'the address that the page gives as its own',
  'signal.linkedin.json-ld': 'the data that the page holds for search engines',
  'signal.linkedin.top-card': 'the card at the top of the page',
  'signal.linkedin.about': 'the section “About”',
  'signal.linkedin.description': 'the page’s description for search engines',
  'signal.linkedin.updates': 'the updates on the company’s page, as guests see them',
  'signal.linkedin.activity': 'the activity on the profile, as guests see it',
  'signal.linkedin.record': 'the page’s own record of this account',
  'signal.linkedin.drawn': 'the page as it is drawn for members',
  'signal.linkedin.member-card': 'the card at the top of the member’s profile',
  'signal.linkedin.page-card': 'the card at the top of the company’s page, as members see it',
  'signal.linkedin.activity-header': 'the heading of the member’s activity',
  'signal.linkedin.feed': 'the posts drawn for members',

  'switches.note.linkedin':
    'LinkedIn’s user agreement (section 8.2) forbids its members to scrape or copy profiles and other data by any means, browser add-ons named among them, and to overlay or change its pages. Channel Audit draws nothing on a page and changes nothing in it, but it reads the profiles that you open and keeps facts of them on this computer. Whether you want that on LinkedIn is for you to decide: read the agreement as it stands today.',

  'tab.linkedin.posts': 'the Posts tab',
  'tab.linkedin.activity': 'the list of all activity',
} as const;
