/** Where on YouTube it would be seen when a channel uploaded last: its Videos tab, its feed, its Live tab. */
import type { NextLook, NextStep } from '../../next-step';
import { isKnown, type Reading } from '../../reading';
import { CHANNEL_ID, tabOf } from './address';

/**
 * The Videos tab dates the videos; the feed dates Shorts, and lists what else there is; the Live tab says when a stream
 * of the feed was on air. In this order each adds to what the one before it proved.
 */
export const nextLook: NextLook = ({ question, inView, known }) => {
  if (question === 'kind' || (isKnown(known.kind) && known.kind.value === 'auto-generated')) return null;
  const tab = tabOf(new URL(inView.url));
  // The list that tells the last post may be the page's own even then.
  const knowsFeed = known.remarks.includes('feed-asked');
  if (tab === 'streams') return knowsFeed ? null : open(inView, 'videos');
  if (tab !== 'videos') return hasOtherTabs(inView) ? open(inView, 'videos') : feedOf(inView, knowsFeed);
  // Popular or Oldest is selected: the address alone selects Latest.
  if (inView.remarks.includes('not-chronological')) return open(inView, 'videos');
  return feedOf(inView, knowsFeed) ?? (hasOtherTabs(inView) ? open(inView, 'streams') : null);
};

const open = ({ account }: Reading, tab: 'videos' | 'streams'): NextStep => ({
  do: 'open',
  url: `${account.profileUrl}/${tab}`,
  tab: `youtube.${tab}`,
});

const feedOf = ({ account: { platformId } }: Reading, isKnownAlready: boolean): NextStep | null =>
  !isKnownAlready && isKnown(platformId) && CHANNEL_ID.test(platformId.value) ? { do: 'ask-feed' } : null;

/** A tab without a list (playlists, about) does not say which others there are; the first one and Shorts do. */
const hasOtherTabs = ({ remarks, timeline }: Reading): boolean =>
  timeline === null || timeline.scope === 'youtube.posts-tab' || remarks.includes('other-tabs-hold-posts');
