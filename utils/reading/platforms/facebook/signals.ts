/** Every signal that this reader uses, with the newest month in which it was seen. */
export const signals = {
  'facebook.address': '2026-07',
  'facebook.route': '2026-07',
  'facebook.delegate-page': '2026-07',
  'facebook.profile-plus': '2026-07',
  'facebook.gender': '2026-07',
  'facebook.content-type': '2026-07',
  'facebook.friends-tab': '2026-07',
  'facebook.intro-category': '2026-07',
  'facebook.classic-page': '2022-12',
  'facebook.app-link': '2022-12',
  'facebook.header': '2026-07',
  'facebook.intro': '2026-07',
  'facebook.feed': '2026-07',
  'facebook.classic-feed': '2022-12',
  'facebook.videos-tab': '2026-07',
  'facebook.share-tags': '2026-07',
  'facebook.drawn-header': '2024-03',
  'facebook.drawn-friends-link': '2024-03',
  'facebook.drawn-likes-and-followers': '2024-03',
  'facebook.drawn-reviews-tab': '2024-03',
  'facebook.drawn-mentions-tab': '2024-03',
  'facebook.drawn-category': '2024-03',
  'facebook.drawn-intro': '2024-03',
  'facebook.drawn-posts': '2024-03',
} as const;

export type FacebookSignal = keyof typeof signals;
