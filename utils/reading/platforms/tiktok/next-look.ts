/** Where on TikTok it would be seen when an account posted last: its videos, the latest first, none withheld. */
import type { NextLook } from '../../next-step';
import { isKnown, type Reading, type Timeline } from '../../reading';
import { FULL_PAGE, MOST } from './videos';

export const nextLook: NextLook = ({ question, inView }) => {
  // Every view of a profile has the same header.
  if (question === 'kind') return null;
  const { timeline, remarks, account } = inView;
  // 2026-05: tabs and orders have no address of their own; the profile's opens the videos, the latest first.
  if (remarks.includes('other-tabs-hold-posts') || (timeline && isShuffled(timeline)))
    return { do: 'open', url: account.profileUrl, tab: 'tiktok.latest' };
  if (!timeline) return remarks.includes('empty-list') ? null : { do: 'wait' };
  if (!timeline.headInView) return { do: 'scroll' };
  if (!remarks.includes('list-cut-off')) return null;
  // 2025-12: what is withheld from guests never comes, so to them no list proves an end but a whole one.
  if (remarks.includes('guest-view')) return { do: 'sign-in' };
  return endsInView(inView, timeline) ? { do: 'scroll' } : null;
};

/** True where scrolling can make the list prove an end: more is loaded then, to a full page or to the last video. */
const endsInView = ({ postCount }: Reading, { entries }: Timeline): boolean =>
  entries.length < FULL_PAGE || (isKnown(postCount) && postCount.value <= MOST);

/** Popular or Oldest is selected. A short list offers no choice, and is in order without saying so. */
function isShuffled({ order, entries }: Timeline): boolean {
  if (order === 'newest-first') return false;
  const starts = entries.flatMap(({ published, pinned }) =>
    published && !pinned ? [published.notBefore] : [],
  );
  return starts.some((start, index) => start > (starts[index - 1] ?? start));
}
