/** Where YouTube lists the channels of a name; `sp` is its own filter for channels. */
import type { SearchFor } from '../platform';

export const search: SearchFor = (name) => [
  {
    lists: 'channels',
    url: `https://www.youtube.com/results?search_query=${encodeURIComponent(name)}&sp=EgIQAg%3D%3D`,
  },
];
