/** What somebody saw, for tests: a page of which nothing is known but that it can be seen. */
import type { SeenByHand } from '../../utils/store/hand-reading';
import { NOW } from '../factories';

export const seenByHand = (over: Partial<SeenByHand> = {}): SeenByHand => ({
  platform: 'instagram',
  url: 'https://www.instagram.com/rosenthalbakery',
  aliases: [],
  seenAt: NOW,
  state: 'readable',
  kind: null,
  name: '',
  followers: null,
  lastPost: null,
  verified: null,
  bioPresent: null,
  link: '',
  category: '',
  postCount: null,
  ...over,
});
