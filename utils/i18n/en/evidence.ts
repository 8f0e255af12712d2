/**
 * What a signal says of the kind of account, by what it says: `signal.<signal>.<kind>`, in words that finish
 * "Personal profile, because:". A signal that can say one kind only is told by its own words (`signal.<signal>`).
 */
export const evidence = {
  'signal.facebook.route.company-page': 'the page’s own data calls it a Page',
  'signal.facebook.route.personal-profile': 'the page’s own data calls it a person’s profile',
  'signal.facebook.delegate-page.company-page': 'its record says that a Page stands behind it',
  'signal.facebook.delegate-page.personal-profile': 'its record says that no Page stands behind it',
  'signal.facebook.profile-plus.company-page': 'its record says that it belongs to a Page',
  'signal.facebook.profile-plus.personal-profile': 'its record says that it belongs to a person',
  'signal.facebook.gender.company-page': 'its record names no gender, as those of Pages do',
  'signal.facebook.gender.personal-profile': 'its record names a gender, which only persons have',

  'signal.linkedin.address.company-page':
    'its web address is one that only companies, schools and showcase pages have',
  'signal.linkedin.address.personal-profile': 'its web address (/in/…) is one that only members have',
  'signal.linkedin.report-link.company-page':
    'the page’s menu offers to report a company, school or showcase page',
  'signal.linkedin.report-link.personal-profile': 'the page’s menu offers to report a member’s profile',
  'signal.linkedin.page-key.company-page': 'the page’s own note says that a company’s page was asked for',
  'signal.linkedin.page-key.personal-profile':
    'the page’s own note says that a member’s profile was asked for',
  'signal.linkedin.json-ld.company-page':
    'the data that the page holds for search engines calls it an organisation',
  'signal.linkedin.json-ld.personal-profile':
    'the data that the page holds for search engines calls it a person',
  'signal.linkedin.drawn.company-page': 'the page is drawn as those of companies are',
  'signal.linkedin.drawn.personal-profile': 'the page is drawn as members’ profiles are',

  'signal.youtube.header.unmarked-account':
    'the page has the header of an ordinary channel, which people and companies have alike',
  'signal.youtube.drawn-header.unmarked-account':
    'the page shows the header of an ordinary channel, which people and companies have alike',
  'signal.youtube.metadata.unmarked-account':
    'the page’s own data is that of an ordinary channel, which people and companies have alike',
  'signal.youtube.carousel-header.unmarked-account':
    'its header names an address that only ordinary channels have',
  'signal.youtube.carousel-header.auto-generated':
    'its header names no address such as people and companies choose for their channels',

  'signal.x.badge.business-account':
    'a gold or grey badge stands beside the name, as businesses and governments have it',
  'signal.x.badge.unmarked-account':
    'no gold or grey badge, as businesses and governments have it, stands beside the name',

  'signal.tiktok.commerce-user.business-account': 'the page’s own record calls it a business account',
  'signal.tiktok.commerce-user.unmarked-account': 'the page’s own record says that it is no business account',
} as const;
