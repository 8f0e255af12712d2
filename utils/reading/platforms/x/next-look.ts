/** Where on X it would be seen when an account posted last: the profile's posts, logged in, from the top. */
import type { NextLook } from '../../next-step';
import { isKnown } from '../../reading';
import { tabOf } from './address';

export const nextLook: NextLook = ({ question, inView }) => {
  // Every view of a profile has the same header.
  if (question === 'kind') return null;
  if (tabOf(new URL(inView.url)) !== '' || inView.remarks.includes('other-tabs-hold-posts'))
    return { do: 'open', url: inView.account.profileUrl, tab: 'x.posts' };
  // 2025-12: logged out, the older application's list is not chronological, or empty; 2026-07: the newer one is for guests.
  const { handle } = inView.account;
  const isForGuests =
    inView.remarks.includes('not-chronological') ||
    inView.remarks.includes('empty-list') ||
    (isKnown(handle) && handle.source === 'x.microdata');
  if (isForGuests) return { do: 'sign-in' };
  // 2025-11: members' lists hold only what is in view.
  return inView.timeline?.headInView === true ? null : { do: 'scroll' };
};
