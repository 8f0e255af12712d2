/** For whom a post is. */
import { textAt, type JsonObject } from '../../embedded-json';
import type { Entry } from '../../reading';
import { ONLY_ME } from './interface-words';

export type Audience = 'everybody' | 'only-me' | 'unknown';

/** By a story's `privacy_scope` (2023-01 to 2026-07); of its icons only "everyone" was seen, the others are named alike. */
export function audienceIn(scope: JsonObject): Audience {
  if (ONLY_ME.test(textAt(scope, 'description')?.trim() ?? '')) return 'only-me';
  return /^everyone$|friends/.test(textAt(scope, 'icon_image', 'name') ?? '') ? 'everybody' : 'unknown';
}

/** The entry as its audience makes it: one that may be for nobody else is not proven to be a post. */
export function forAudience(entry: Entry, audience: Audience): Entry {
  if (entry.authorship !== 'own' || audience === 'everybody') return entry;
  return audience === 'only-me' ? { ...entry, aside: 'restricted' } : { ...entry, authorship: 'unproven' };
}
