/** Where on YouTube's pages a fact stood, each with the newest month in which it was seen there. */
export const signals = {
  'youtube.address': '2026-05',
  'youtube.metadata': '2026-05',
  'youtube.header': '2026-05',
  'youtube.badge': '2026-05',
  'youtube.links': '2026-05',
  'youtube.auto-generated': '2026-01',
  'youtube.carousel-header': '2024-01',
  'youtube.drawn-header': '2024-03',
  'youtube.drawn-list': '2024-03',
  'youtube.home': '2025-04',
  'youtube.videos-tab': '2026-05',
  'youtube.shorts-tab': '2026-01',
  'youtube.live-tab': '2026-01',
  'youtube.posts-tab': '2026-01',
  'youtube.feed': '2026-01',
} as const;
