/** Every place of TikTok's pages that a fact is taken from, with the newest month in which it was seen. */
export const signals = {
  'tiktok.address': '2026-05',
  'tiktok.user-detail': '2026-05',
  'tiktok.sigi-state': '2023-02',
  'tiktok.header': '2026-05',
  'tiktok.commerce-user': '2026-05',
  'tiktok.organization': '2026-05',
  'tiktok.category': '2025-10',
  'tiktok.videos': '2026-05',
} as const;
