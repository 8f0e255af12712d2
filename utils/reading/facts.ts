/** The facts of a reading by their names, for whoever asks for each of them. */
import type { Fact, Reading } from './reading';

/** In the order in which an auditor asks for them. */
export const factNames = [
  'kind',
  'lastPost',
  'followers',
  'verified',
  'category',
  'bioPresent',
  'link',
  'postCount',
  'name',
  'handle',
  'platformId',
] as const;
export type FactName = (typeof factNames)[number];

/** The fact of that name. */
export const factOf = (reading: Reading, name: FactName): Fact<unknown> =>
  name === 'name' || name === 'handle' || name === 'platformId' ? reading.account[name] : reading[name];
