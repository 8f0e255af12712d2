/** Every place of X's pages that a fact is taken from, with the newest month in which it was seen. */
export const signals = {
  'x.address': '2026-07',
  'x.microdata': '2026-07',
  'x.schema': '2025-12',
  'x.records': '2026-07',
  'x.header': '2026-07',
  'x.badge': '2026-07',
  'x.verified-type': '2026-07',
  'x.square-picture': '2026-07',
  'x.affiliates': '2026-07',
  'x.category': '2025-11',
  'x.posts': '2026-07',
} as const;
