/** Where X lists the accounts of a name. */
import type { SearchFor } from '../platform';

export const search: SearchFor = (name) => [
  { lists: 'accounts', url: `https://x.com/search?q=${encodeURIComponent(name)}&f=user` },
];
