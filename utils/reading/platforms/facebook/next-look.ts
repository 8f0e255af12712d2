/** Where on Facebook it would be seen what an account is, and when it posted last: on the profile's main tab. */
import type { NextLook } from '../../next-step';
import { isKnown } from '../../reading';
import { tabOf } from './address';

export const nextLook: NextLook = ({ question, inView, known }) => {
  // 2026-07: the routes of the other tabs do not tell a Page from a person, and hold a part of the posts at most.
  if (tabOf(new URL(inView.url)) !== '')
    return { do: 'open', url: inView.account.profileUrl, tab: 'facebook.main' };
  if (question === 'kind') return null;
  // No list proves an end, whoever looks (`drawn-posts.ts`).
  if (isKnown(known.lastPost)) return null;
  // 2026-07: guests are shown one post of a Page, and none of a person; to members more are drawn as they scroll.
  return { do: inView.remarks.includes('guest-view') ? 'sign-in' : 'scroll' };
};
