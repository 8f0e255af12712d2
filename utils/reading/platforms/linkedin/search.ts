/** Where LinkedIn lists the companies of a name. */
import type { SearchFor } from '../platform';

export const search: SearchFor = (name) => [
  {
    lists: 'pages',
    url: `https://www.linkedin.com/search/results/companies/?keywords=${encodeURIComponent(name)}`,
  },
];
