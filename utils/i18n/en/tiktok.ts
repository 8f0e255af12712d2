/** Where on the platform's pages a fact stood, in words that finish "Seen: …". */
export const tiktok = {
  'signal.tiktok.address': 'the page’s address',
  'signal.tiktok.user-detail': 'the page’s own record of this account',
  'signal.tiktok.sigi-state': 'the page’s own record of this account, in its older form',
  'signal.tiktok.header': 'the top of the profile as it is drawn',
  'signal.tiktok.commerce-user': 'the page’s own record says whether this is a business account',
  'signal.tiktok.organization': 'the page’s own record calls this an organisation',
  'signal.tiktok.category': 'the category in the page’s own record',
  'signal.tiktok.videos': 'the videos on the profile',

  'tab.tiktok.latest': 'the latest videos',
} as const;
