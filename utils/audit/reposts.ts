/** Whether a channel shows anything of its own, or only passes on what others wrote. */
import type { Entry, EpochMs, Reading } from '../reading/reading';
import { COMPARED } from './rhythm';
import { isUnbroken } from './stretch';

/** So many reposts without an original between them are no accident (PLAN.md, `only-reposts`). */
export const ENOUGH_REPOSTS = 5;

/**
 * How many reposts stand in view from the newest on without an original among them; `original` where one is in view;
 * `pinned` where a pinned post may be a recent one; `null` where the list does not tell. Likes, replies and other
 * people's posts are neither. A pinned post older than four weeks says nothing of what is posted now; that a new one is
 * pinned does not make it old, and a list may leave it out where its date would put it.
 */
export function repostsOnly({ timeline, readAt }: Reading): number | 'original' | 'pinned' | null {
  const entries = timeline?.entries ?? [];
  const listed = entries.filter(({ pinned }) => !pinned);
  const pinned = entries.filter((entry) => entry.pinned);
  const since = readAt - COMPARED;
  if ([...listed, ...pinned.filter((entry) => isProvenSince(entry, since))].some(isOwn)) return 'original';
  if (pinned.some((entry) => mayBeOwn(entry) && mayBeSince(entry, since))) return 'pinned';
  if (!timeline || !isUnbroken(timeline)) return null;
  // Where it is not proven whose an entry is, the stretch ends.
  const end = listed.findIndex(({ authorship }) => authorship === 'unproven');
  const stretch = end < 0 ? listed : listed.slice(0, end);
  return stretch.filter(({ authorship }) => authorship === 'repost').length;
}

const isOwn = ({ authorship }: Entry): boolean => authorship === 'own';
const mayBeOwn = ({ authorship }: Entry): boolean => authorship === 'own' || authorship === 'unproven';

const isProvenSince = ({ published }: Entry, since: EpochMs): boolean =>
  published !== null && published.notBefore >= since;
const mayBeSince = ({ published }: Entry, since: EpochMs): boolean =>
  published === null || published.notAfter >= since;
