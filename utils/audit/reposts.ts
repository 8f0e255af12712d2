/** Whether a channel shows anything of its own, or only passes on what others wrote. */
import type { Reading } from '../reading/reading';
import { isUnbroken } from './stretch';

/** So many reposts without an original between them are no accident (PLAN.md, `only-reposts`). */
export const ENOUGH_REPOSTS = 5;

/**
 * How many reposts stand in view from the newest on without an original among them; `original` where one is in view;
 * `null` where the list does not tell. Pinned entries say nothing of what is posted now; likes, replies and other people's
 * posts are neither.
 */
export function repostsOnly({ timeline }: Reading): number | 'original' | null {
  const listed = timeline?.entries.filter(({ pinned }) => !pinned) ?? [];
  if (listed.some(({ authorship }) => authorship === 'own')) return 'original';
  if (!timeline || !isUnbroken(timeline)) return null;
  // Where it is not proven whose an entry is, the stretch ends.
  const end = listed.findIndex(({ authorship }) => authorship === 'unproven');
  const stretch = end < 0 ? listed : listed.slice(0, end);
  return stretch.filter(({ authorship }) => authorship === 'repost').length;
}
