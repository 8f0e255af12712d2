/** Where Facebook lists its Pages, and its people, of a name. A profile used as a page is among the people. */
import type { SearchFor } from '../platform';

export const search: SearchFor = (name) => [
  { lists: 'pages', url: `https://www.facebook.com/search/pages/?q=${encodeURIComponent(name)}` },
  { lists: 'people', url: `https://www.facebook.com/search/people/?q=${encodeURIComponent(name)}` },
];
