/** How account keys name accounts: each platform has several spaces of names and ids, in which an account has one at most. */
import type { AccountKey } from '../reading/reading';

/** The space that a key names its account in: `youtube:@`, `youtube:channel/`, `facebook:` for user names. */
export const spaceOf = (key: AccountKey): string => /^[^:]*:(?:.*[/@])?/.exec(key)?.[0] ?? '';

/** What a key calls its account within its space, with the `@` where the space has one. */
export const nameIn = (key: AccountKey): string =>
  (spaceOf(key).endsWith('@') ? '@' : '') + key.slice(spaceOf(key).length);
