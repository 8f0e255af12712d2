/** Where TikTok lists the accounts of a name. */
import type { SearchFor } from '../platform';

export const search: SearchFor = (name) => [
  { lists: 'accounts', url: `https://www.tiktok.com/search/user?q=${encodeURIComponent(name)}` },
];
