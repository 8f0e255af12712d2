/** Where on the platform's pages a fact stood, in words that finish "Seen: …". */
export const x = {
  'signal.x.address': 'the page’s address',
  'signal.x.microdata': 'the notes for search engines within the page',
  'signal.x.schema': 'the profile’s data for search engines',
  'signal.x.records': 'the page’s own record of this account',
  'signal.x.header': 'the top of the profile as it is drawn',
  'signal.x.badge':
    'the badge beside the name, or that there is none: gold and grey mark businesses and governments, blue does not',
  'signal.x.verified-type': 'the page’s own record says “Business” or “Government”',
  'signal.x.square-picture': 'the square profile picture that only organisations have',
  'signal.x.affiliates': 'the page’s own record lists affiliated accounts',
  'signal.x.category': 'the category that the account chose for itself',
  'signal.x.posts': 'the posts on the profile',

  'tab.x.posts': 'the Posts tab',
} as const;
